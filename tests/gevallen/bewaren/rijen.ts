import type pg from 'pg'
import { type Dag, plusDagen } from '@/lib/wet/kalender'

// Every row of the database, by what its own catalog says there is.

/** Every table that names a case, by the catalog. */
export async function tabellenMetGeval(admin: pg.Pool): Promise<string[]> {
  const { rows } = await admin.query<{ t: string }>(
    `select c.relname as t from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and (c.relname = 'verzuimgeval' or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'geval_id')) order by 1`,
  )
  return rows.map((r) => r.t)
}

/** Every row of every table as text, bytes included; the queue of jobs too. */
export async function alles(admin: pg.Pool): Promise<Map<string, string[]>> {
  const { rows } = await admin.query<{ t: string }>(
    `select format('%I.%I', n.nspname, c.relname) as t from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'graphile_worker') and c.relkind in ('r', 'p') order by 1`,
  )
  const uit = new Map<string, string[]>()
  for (const { t } of rows) {
    const inhoud = await admin.query<{ x: string }>(`select x::text from ${t} x order by 1`)
    uit.set(
      t.replace('public.', ''),
      inhoud.rows.map((r) => r.x),
    )
  }
  return uit
}

/** Puts the word in every text, json and bytes of a case that is no choice from a closed list (those a CHECK refuses). */
export async function merk(
  admin: pg.Pool,
  g: { gevalId: string; werknemerId: string; d1: Dag },
  woord: string,
): Promise<void> {
  const waar = (t: string) => {
    if (t === 'verzuimgeval') return `id = '${g.gevalId}'`
    if (t === 'verlof') return `werknemer_id = '${g.werknemerId}' and van = '${plusDagen(g.d1, 100)}'`
    return `geval_id = '${g.gevalId}'`
  }
  for (const t of [...(await tabellenMetGeval(admin)), 'verlof']) {
    if (t === 'vernietiging' || t === 'medische_notitie') continue
    const { rows } = await admin.query<{ kolom: string; soort: string }>(
      `select column_name as kolom, data_type as soort from information_schema.columns
        where table_schema = 'public' and table_name = $1 and data_type in ('text', 'jsonb', 'bytea')
          and not (table_name, column_name) in (('verzuimgeval', 'dossiernummer'), ('verzuimgeval', 'toestand'), ('bericht', 'sleutel'), ('gevalafschrift', 'dossiernummer'))`,
      [t],
    )
    for (const { kolom, soort } of rows) {
      const waarde =
        soort === 'jsonb'
          ? `jsonb_build_object('tekst', $1::text)`
          : soort === 'bytea'
            ? `convert_to($1::text, 'UTF8')`
            : `concat($1::text, ctid::text)`
      const c = await admin.connect()
      try {
        await c.query('begin')
        await c.query("set local session_replication_role = 'replica'")
        await c.query(`update ${t} set ${kolom} = ${waarde} where ${waar(t)}`, [woord])
        await c.query('commit')
      } catch (fout) {
        await c.query('rollback')
        // a closed list, or a sum over the contents
        if ((fout as { code?: string }).code !== '23514') throw fout
      } finally {
        c.release()
      }
    }
  }
}
