import type pg from 'pg'
import { type Daad, mag, model, type Rij, type Stad } from './model'
import type { Kijker } from './stad'

/** One decision in which PostgreSQL and the model differ. */
export interface Verschil {
  kijker: string
  tabel: string
  daad: Daad
  rij: string
  postgres: boolean
  model: boolean
}

/** All rows of all tables, read past the wall: the proof that what is not seen does exist. */
export async function leesStad(client: pg.ClientBase): Promise<{ stad: Stad; tabellen: string[] }> {
  const { rows: namen } = await client.query<{ naam: string }>(
    `select relname as naam from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> '_prisma_migrations' order by 1`,
  )
  const per = new Map<string, Rij[]>()
  for (const { naam } of namen) {
    const { rows } = await client.query<{ ctid: string; j: Record<string, unknown> }>(
      `select ctid::text, to_jsonb(t) as j from public.${naam} t`,
    )
    per.set(
      naam,
      rows.map((r) => ({
        ...Object.fromEntries(
          Object.entries(r.j).map(([k, v]) => [k, v === null || v === undefined ? null : String(v)]),
        ),
        ctid: r.ctid,
        json: JSON.stringify(r.j),
      })),
    )
  }
  return { stad: { per: (tabel) => per.get(tabel) ?? [] }, tabellen: namen.map((n) => n.naam) }
}

/** Becomes somebody for the rest of the transaction, as namens does. */
export async function word(client: pg.ClientBase, k: Kijker): Promise<void> {
  await client.query(`select set_config('role', $1, true), set_config('app.sessie', $2, true)`, [
    `portaal_${k.sleutel.portaal}`,
    k.sleutel.geheim,
  ])
}

/**
 * Asks PostgreSQL and the model the same questions about these tables: may this person see, make, change, delete this row?
 * Runs in the transaction of the caller and leaves no change. Gives the number of questions and every difference.
 */
export async function vergelijk(
  client: pg.ClientBase,
  kijkers: Kijker[],
  tabellen: string[],
  /** the rows that are asked about */
  vraag: Stad,
  /** all rows, for the model */
  stad: Stad,
  daden: Daad[] = ['zien', 'maken', 'wijzigen', 'verwijderen'],
  stopBijEerste = false,
): Promise<{ vragen: number; verschillen: Verschil[] }> {
  const verschillen: Verschil[] = []
  let vragen = 0
  await client.query(POGINGEN)
  for (const tabel of tabellen) {
    if (!model[tabel]) throw new Error(`Tabel ${tabel} staat niet in het model: wie mag wat?`)
    const rijen = vraag.per(tabel)
    for (const k of kijkers) {
      await client.query('savepoint kijker')
      const gezien = daden.includes('zien') ? await ziet(client, k, tabel) : new Set<string>()
      await client.query('rollback to savepoint kijker; release savepoint kijker')
      // A change that reads nothing is not held by the policies for reading: it must not touch a row too many either.
      for (const daad of ['wijzigen', 'verwijderen'] as const) {
        if (!daden.includes(daad)) continue
        vragen += 1
        const geraakt = await blind(client, k, tabel, daad)
        const verwacht = stad.per(tabel).filter((rij) => mag(k, tabel, daad, rij, stad)).length
        if (geraakt !== null && geraakt !== verwacht) {
          verschillen.push({
            kijker: k.naam,
            tabel,
            daad,
            rij: `${geraakt} rows instead of ${verwacht}`,
            postgres: true,
            model: false,
          })
          if (stopBijEerste) return { vragen, verschillen }
        }
      }
      const vragenHier = rijen.flatMap((rij) => daden.map((daad) => ({ daad, rij })))
      const anders = vragenHier.filter(({ daad }) => daad !== 'zien')
      const uitkomsten = await pogingen(client, k, tabel, anders)
      const mocht = new Map(anders.map((vraag, i) => [vraag, uitkomsten[i] === true]))
      for (const deze of vragenHier) {
        const { daad, rij } = deze
        vragen += 1
        const postgres = daad === 'zien' ? gezien.has(rij.ctid ?? '') : mocht.get(deze) === true
        const verwacht = mag(k, tabel, daad, rij, stad)
        if (postgres !== verwacht) {
          verschillen.push({ kijker: k.naam, tabel, daad, rij: rij.id ?? rij.ctid ?? '', postgres, model: verwacht })
          if (stopBijEerste) return { vragen, verschillen }
        }
      }
    }
  }
  return { vragen, verschillen }
}

/** How many rows a change without a condition touches; null when it cannot be asked (no column that may be empty). */
async function blind(
  client: pg.ClientBase,
  k: Kijker,
  tabel: string,
  daad: 'wijzigen' | 'verwijderen',
): Promise<number | null> {
  await client.query('savepoint blind')
  try {
    await word(client, k)
    if (daad === 'verwijderen') return (await client.query(`delete from public.${tabel}`)).rowCount ?? 0
    const { rows } = await client.query<{ kolom: string; leeg: boolean }>(
      `select attname as kolom, not attnotnull as leeg from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
          and has_column_privilege(current_user, attrelid, attnum, 'update') order by attnotnull, attnum desc`,
      [`public.${tabel}`],
    )
    const kolom = rows[0]
    if (!kolom) return 0
    if (!kolom.leeg) return null
    return (await client.query(`update public.${tabel} set ${kolom.kolom} = null`)).rowCount ?? 0
  } catch (fout) {
    const code = (fout as { code?: string }).code ?? ''
    // refused as a whole, because one of the rows may not become what it would: says nothing of the others
    if (code === GEWEIGERD) return /row-level security/.test((fout as Error).message) ? null : 0
    if (/^23/.test(code)) return null
    throw fout
  } finally {
    await client.query('rollback to savepoint blind; release savepoint blind')
  }
}

const GEWEIGERD = '42501'

async function ziet(client: pg.ClientBase, k: Kijker, tabel: string): Promise<Set<string>> {
  await word(client, k)
  try {
    const { rows } = await client.query<{ ctid: string }>(`select ctid::text from public.${tabel}`)
    return new Set(rows.map((r) => r.ctid))
  } catch (fout) {
    if ((fout as { code?: string }).code === GEWEIGERD) return new Set()
    throw fout
  }
}

/**
 * Tries deeds one after another and takes each back; true where the wall lets it pass. "Permission denied" and no row are a
 * refusal; a duplicate key or another constraint comes after the wall, so that is a pass. On the server, because the way there
 * and back costs more than the deed.
 */
const POGINGEN = `
create or replace function pg_temp.pogingen(tabel text, portaal text, geheim text, deeds jsonb) returns boolean[] language plpgsql as $$
declare
  p jsonb;
  kolom text;
  n int;
  mag boolean;
  uit boolean[] := '{}';
begin
  for p in select x from jsonb_array_elements(deeds) x loop
    mag := false;
    begin
      perform set_config('role', portaal, true), set_config('app.sessie', geheim, true);
      if p->>'daad' = 'maken' then
        execute format('insert into public.%1$I select * from jsonb_populate_record(null::public.%1$I, $1)', tabel) using p->'rij';
      elsif p->>'daad' = 'verwijderen' then
        execute format('delete from public.%I where ctid = $1::tid', tabel) using p->>'ctid';
      else
        -- a column that the role may change, to the value that it has
        select attname into kolom from pg_attribute where attrelid = format('public.%I', tabel)::regclass and attnum > 0 and not attisdropped
           and attname not in ('id', 'werkgever_id', 'arbodienst_id') and has_column_privilege(current_user, attrelid, attnum, 'update')
         order by attnum desc limit 1;
        if kolom is not null then
          execute format('update public.%1$I set %2$I = %2$I where ctid = $1::tid', tabel, kolom) using p->>'ctid';
        end if;
      end if;
      get diagnostics n = row_count;
      mag := n > 0 and (p->>'daad' <> 'wijzigen' or kolom is not null);
      raise sqlstate 'PZ001';
    exception
      when sqlstate 'PZ001' then null;
      when insufficient_privilege then mag := false;
      when integrity_constraint_violation then mag := true;
    end;
    uit := uit || mag;
  end loop;
  return uit;
end $$`

async function pogingen(
  client: pg.ClientBase,
  k: Kijker,
  tabel: string,
  deeds: { daad: Daad; rij: Rij }[],
): Promise<boolean[]> {
  if (deeds.length === 0) return []
  const { rows } = await client.query<{ uit: boolean[] }>('select pg_temp.pogingen($1, $2, $3, $4::jsonb) as uit', [
    tabel,
    `portaal_${k.sleutel.portaal}`,
    k.sleutel.geheim,
    JSON.stringify(deeds.map(({ daad, rij }) => ({ daad, ctid: rij.ctid, rij: JSON.parse(rij.json ?? '{}') }))),
  ])
  return rows[0]?.uit ?? []
}
