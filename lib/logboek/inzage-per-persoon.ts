import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { sql, voegSamen } from '@/lib/db/sql'
import type { Dag } from '@/lib/wet/kalender'
import { eigenKeten, leesRegels } from './regel'

/** Most lines of one overview; more than somebody's whole case makes in years. */
const MEESTE = 20_000

/** One time that somebody did something with a person's data: who, when, in which role, why. No content. */
export interface Inzage {
  /** ISO moment */
  op: string
  wie: string
  rol: string
  organisatie: string
  deed: string
  waarom: string
  uitkomst: string
}

/**
 * Who looked at one person, the newest first: what he himself may know. Of a tenant's privacy officer only what happened in that
 * tenant. The overview is itself a line about that person.
 */
export async function leesInzagePerPersoon(
  ctx: Ctx<'beheer'>,
  vraag: { onderwerp: string; van?: Dag; totEnMet?: Dag },
): Promise<{ inzagen: Inzage[]; afgekapt: boolean }> {
  const { onderwerp, van, totEnMet } = vraag
  const waar = [
    ...eigenKeten(ctx),
    sql`r.id in (select muur.logregels_over(${onderwerp}::uuid))`,
    ...(van ? [sql`r.op >= ${van}::date::timestamp at time zone 'Europe/Amsterdam'`] : []),
    ...(totEnMet ? [sql`r.op < (${totEnMet}::date + 1)::timestamp at time zone 'Europe/Amsterdam'`] : []),
  ]
  const regels = await leesRegels(
    ctx,
    sql`select r.* from logboekregel r where ${voegSamen(waar, ' and ')} order by r.op desc, r.id desc limit ${MEESTE + 1}`,
  )
  const inzagen = regels.slice(0, MEESTE).map((regel) => ({
    op: regel.op.toISOString(),
    wie: regel.wie?.naam ?? 'onbekend',
    rol: regel.rol,
    organisatie: regel.organisatie ?? 'Poortwacht',
    deed: regel.zin,
    waarom: regel.doel ?? '',
    uitkomst: regel.uitkomst,
  }))
  await logboek(ctx, {
    gebeurtenis: 'logboek.persoonGeexporteerd',
    handeling: 'uitvoeren',
    onderwerpen: [onderwerp],
    object: 'logboek',
    bijzonderheden: { regels: inzagen.length },
  })
  return { inzagen, afgekapt: regels.length > MEESTE }
}

const KOPPEN = ['Moment', 'Wie', 'Rol', 'Organisatie', 'Wat', 'Waarom', 'Uitkomst']

const moment = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** As a file that a spreadsheet opens: semicolons, and the mark by which Excel recognises UTF-8. Moments in Dutch time. */
export function inzageAlsCsv(inzagen: readonly Inzage[]): string {
  const regels = inzagen.map((i) => [
    moment.format(new Date(i.op)),
    i.wie,
    i.rol,
    i.organisatie,
    i.deed,
    i.waarom,
    i.uitkomst,
  ])
  return `\ufeff${[KOPPEN, ...regels].map((r) => r.map(veilig).join(';')).join('\r\n')}\r\n`
}

/** A cell in quotes; one that a spreadsheet would take for a formula (a name can be anything) gets a mark before it. */
function veilig(tekst: string): string {
  const zonderFormule = /^[=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst
  return `"${zonderFormule.replaceAll('"', '""')}"`
}
