import type pg from 'pg'

/** The trail, intents to read a medical file, counters of failed attempts and keys of forms that were sent may grow by a refusal. */
const MAG_GROEIEN = [
  'logboekregel',
  'logboekzegel',
  'logboekpunt',
  'logboekpuntkop',
  'medische_inzage',
  'aanmeldpoging',
  'verzoeksleutel',
  '_prisma_migrations',
]

/** That a session was used is noted once a minute, that a contract began by a job; everything else of them counts. */
const VANZELF: Record<string, string> = {
  sessie: `'laatst_gezien_op', 'factor_tot', 'onthouden_tot'`,
  contract: `'ingegaan_op', 'afgewikkeld_op'`,
}

let vraag: string | undefined

/** Number of rows and sum of contents of every table, but for the trail and the brake. */
export async function afdruk(admin: pg.Pool): Promise<Record<string, string>> {
  vraag ??= await stelVraagOp(admin)
  const { rows } = await admin.query<{ tabel: string; afdruk: string }>(vraag)
  return Object.fromEntries(rows.map((rij) => [rij.tabel, rij.afdruk]))
}

async function stelVraagOp(admin: pg.Pool): Promise<string> {
  const { rows } = await admin.query<{ naam: string }>(
    `select table_name as naam from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
        and table_name <> all ($1) order by 1`,
    [MAG_GROEIEN],
  )
  if (rows.length < 25) throw new Error('Where are the tables?')
  return rows
    .map(({ naam }) => {
      const rij = naam in VANZELF ? `(to_jsonb(t) - array[${VANZELF[naam]}])::text` : 't::text'
      return `select '${naam}' as tabel, count(*) || ' ' || coalesce(sum(hashtextextended(${rij}, 0)), 0) as afdruk from public."${naam}" t`
    })
    .join(' union all ')
}
