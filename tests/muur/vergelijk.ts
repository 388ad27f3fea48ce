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
      for (const rij of rijen) {
        for (const daad of daden) {
          vragen += 1
          const postgres = daad === 'zien' ? gezien.has(rij.ctid ?? '') : await probeer(client, k, tabel, daad, rij)
          const verwacht = mag(k, tabel, daad, rij, stad)
          if (postgres !== verwacht) {
            verschillen.push({ kijker: k.naam, tabel, daad, rij: rij.id ?? rij.ctid ?? '', postgres, model: verwacht })
            if (stopBijEerste) return { vragen, verschillen }
          }
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
 * True when the wall lets it pass: no row or "permission denied" is a refusal; a duplicate key or another constraint comes
 * after the wall, so that is a pass.
 */
async function probeer(
  client: pg.ClientBase,
  k: Kijker,
  tabel: string,
  daad: Exclude<Daad, 'zien'>,
  rij: Rij,
): Promise<boolean> {
  await client.query('savepoint poging')
  try {
    await word(client, k)
    const uit =
      daad === 'maken'
        ? await client.query(
            `insert into public.${tabel} select * from jsonb_populate_record(null::public.${tabel}, $1::jsonb)`,
            [rij.json],
          )
        : daad === 'verwijderen'
          ? await client.query(`delete from public.${tabel} where ctid = $1::tid`, [rij.ctid])
          : await wijzig(client, tabel, rij)
    return (uit.rowCount ?? 0) > 0
  } catch (fout) {
    const code = (fout as { code?: string }).code ?? ''
    if (code === GEWEIGERD) return false
    if (/^23/.test(code)) return true
    throw fout
  } finally {
    await client.query('rollback to savepoint poging; release savepoint poging')
  }
}

/** Sets a column that the role may change to the value it has. */
async function wijzig(client: pg.ClientBase, tabel: string, rij: Rij): Promise<{ rowCount: number | null }> {
  const { rows } = await client.query<{ kolom: string }>(
    `select attname as kolom from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
        and attname not in ('id', 'werkgever_id', 'arbodienst_id') and has_column_privilege(current_user, attrelid, attnum, 'update')
      order by attnum desc limit 1`,
    [`public.${tabel}`],
  )
  const kolom = rows[0]?.kolom
  if (!kolom) return { rowCount: 0 }
  return await client.query(`update public.${tabel} set ${kolom} = ${kolom} where ctid = $1::tid`, [rij.ctid])
}
