import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type pg from 'pg'
import { logboek } from '@/lib/db/logboek'
import { namens, type Sleutel } from '@/lib/db/namens'
import { exporteerLogboek } from '@/lib/logboek/exporteer'
import { verzegel } from '@/lib/logboek/verzegel'
import { wereld } from '../hulp/wereld'

/** A werkgever with somebody who writes lines, its own privacy officer, and the name of its chain. */
export interface Ketenproef {
  keten: string
  werkgeverId: string
  hr: Sleutel<'werkgever'>
  fg: Sleutel<'beheer'>
  schrijf: (aantal: number) => Promise<void>
  uitvoer: (bereik?: { van?: number; aantal?: number }) => Promise<string>
}

/** Makes one, with so many sealed lines under two checkpoints. */
export async function ketenproef(admin: pg.Pool, regels = 0): Promise<Ketenproef> {
  const w = wereld(admin)
  const werkgeverId = await w.werkgever()
  const { sleutel: hr } = await w.aangemeld('hr', { werkgeverId })
  const { sleutel: fg } = await w.aangemeld('fg', { werkgeverId })
  const keten = `werkgever:${werkgeverId}`
  const proef: Ketenproef = {
    keten,
    werkgeverId,
    hr,
    fg,
    schrijf: async (aantal) => {
      for (let i = 0; i < aantal; i += 1) {
        await namens(hr, 'register.lezen', (ctx) =>
          logboek(ctx, { gebeurtenis: 'proef', handeling: 'lezen', bijzonderheden: { i, teken: 'é ☂ \\ "' } }),
        )
      }
    },
    uitvoer: (bereik) => namens(fg, 'logboek.exporteren', (ctx) => exporteerLogboek(ctx, { keten, van: 1, ...bereik })),
  }
  for (const deel of [Math.ceil(regels / 2), Math.floor(regels / 2)]) {
    if (deel === 0) continue
    await proef.schrijf(deel)
    await verzegel(new Date())
  }
  return proef
}

/** What the second verifier (controleer.py) says of these exports: whether the chain holds, and its sentence. */
export function controleerMetPython(teksten: string[]): { klopt: boolean; zin: string }[] {
  const map = mkdtempSync(path.join(tmpdir(), 'logboek-'))
  const bestanden = teksten.map((tekst, i) => {
    const bestand = path.join(map, `${i}.jsonl`)
    writeFileSync(bestand, tekst)
    return bestand
  })
  const uit = spawnSync('python3', [path.join(import.meta.dirname, 'controleer.py'), ...bestanden], {
    encoding: 'utf8',
  })
  rmSync(map, { recursive: true })
  const zinnen = uit.stdout.trim().split('\n')
  if ((uit.status ?? 2) > 1 || zinnen.length !== teksten.length) throw new Error(`controleer.py: ${uit.stderr}`)
  return zinnen.map((zin) => ({ klopt: zin.startsWith('Keten klopt'), zin }))
}

export const heeftPython = spawnSync('python3', ['--version']).status === 0

/**
 * The third computation, in plain SQL over what the database holds: how many lines of a chain do not follow from the one before,
 * and how many numbers are missing.
 */
export async function controleerInSql(
  admin: pg.Pool,
  keten: string,
): Promise<{ regels: number; fout: number; gaten: number }> {
  const { rows } = await admin.query<{ regels: number; fout: number; gaten: number }>(
    `with k as (
       select z.volgnr, z.hash, muur.logregel_tekst(r) as tekst,
              coalesce(lag(z.hash) over (order by z.volgnr), sha256(convert_to($1, 'UTF8'))) as vorige,
              z.volgnr - coalesce(lag(z.volgnr) over (order by z.volgnr), 0) as stap
         from logboekzegel z left join logboekregel r on r.id = z.regel_id where z.keten = $1)
     select count(*)::int as regels,
            (count(*) filter (where tekst is null or hash <> sha256(vorige || convert_to(tekst, 'UTF8'))))::int as fout,
            (count(*) filter (where stap <> 1))::int as gaten from k`,
    [keten],
  )
  return rows[0] ?? { regels: 0, fout: 0, gaten: 0 }
}
