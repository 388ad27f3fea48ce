import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { isGebeurtenis } from '@/lib/logboek/zinnen'
import { proefDatabase } from '../hulp/database'
import { begeleiding, logboeken } from './gebruik/begeleiding'
import { berichten } from './gebruik/berichten'
import { bestanden as toegevoegd } from './gebruik/bestanden'
import { bewaren } from './gebruik/bewaren'
import { brieven } from './gebruik/brieven'
import { documenten } from './gebruik/documenten'
import { medisch } from './gebruik/medisch'
import { opvolging } from './gebruik/opvolging'
import { type Gebruik, maakOpzet, type Proef } from './gebruik/opzet'
import { organisatie } from './gebruik/organisatie'
import { planning } from './gebruik/planning'
import { protocol } from './gebruik/protocol'
import { secondOpinion } from './gebruik/second-opinion'
import { toegang } from './gebruik/toegang'
import { verzuim } from './gebruik/verzuim'

// Every use case leaves exactly its line in the audit trail. The table below is held against the files: who adds a use case and
// does not say here what it leaves behind, breaks this test.

const repo = path.resolve(import.meta.dirname, '../..')
const tabel: Record<string, Gebruik> = {
  ...organisatie,
  ...verzuim,
  ...begeleiding,
  ...medisch,
  ...secondOpinion,
  ...logboeken,
  ...toegang,
  ...planning,
  ...brieven,
  ...protocol,
  ...documenten,
  ...toegevoegd,
  ...opvolging,
  ...bewaren,
  ...berichten,
}

/** Areas without use cases over persons and cases: signing in has its own tests, jobs have no session. */
const NIET = ['wet', 'db', 'toegang', 'taken']

function bestanden(map: string, eindigtOp: RegExp): string[] {
  return readdirSync(path.join(repo, map), { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && eindigtOp.test(e.name))
    .map((e) => path.relative(repo, path.join(e.parentPath, e.name)))
}

const lees = (bestand: string) => readFileSync(path.join(repo, bestand), 'utf8')

/** Files with a function that gets a transaction of somebody. */
const metCtx = bestanden('lib', /\.ts$/)
  .map((b) => b.slice('lib/'.length, -'.ts'.length))
  .filter((naam) => naam.includes('/') && !NIET.some((map) => naam.startsWith(`${map}/`)))
  .filter((naam) => /export async function \w+(<[^>]*>)?\(\s*ctx: /.test(lees(`lib/${naam}.ts`)))

/** What pages and actions call. */
const uitApp = new Set(
  bestanden('app', /\.tsx?$/).flatMap((b) =>
    [...lees(b).matchAll(/import (?!type\b)[^;]*?from '@\/lib\/([^']+)'/g)].map((m) => m[1] ?? ''),
  ),
)

test('every use case stands in the table, and nothing else does', () => {
  expect(metCtx.length).toBeGreaterThan(60)
  expect(metCtx.filter((naam) => !(naam in tabel))).toEqual([])
  expect(Object.keys(tabel).filter((naam) => !metCtx.includes(naam))).toEqual([])
})

test('what a page or an action calls is used in the table, or goes with something that is', () => {
  const zonder = Object.entries(tabel).filter(([naam, gebruik]) => {
    if (typeof gebruik === 'function' || Array.isArray(gebruik)) return false
    if ('hoortBij' in gebruik)
      return typeof tabel[gebruik.hoortBij] !== 'function' && !Array.isArray(tabel[gebruik.hoortBij])
    return uitApp.has(naam)
  })
  expect(zonder.map(([naam]) => naam)).toEqual([])
})

test('every event in the code can be read as a sentence', () => {
  const namen = bestanden('lib', /\.ts$/).flatMap((b) =>
    [...lees(b).matchAll(/gebeurtenis:([^,}\n]+)/g)].flatMap((m) =>
      [...(m[1] ?? '').matchAll(/'([a-zA-Z]+\.[a-zA-Z]+)'/g)].map((n) => n[1] ?? ''),
    ),
  )
  expect(new Set(namen).size).toBeGreaterThan(50)
  expect([...new Set(namen)].filter((naam) => !isGebeurtenis(naam))).toEqual([])
})

const db = await proefDatabase()
const w = await maakOpzet(db.admin)

describe('what each use case leaves behind', () => {
  const proeven = Object.entries(tabel).flatMap(([naam, gebruik]): [string, Proef][] => {
    if (typeof gebruik === 'function') return [[naam, gebruik]]
    return Array.isArray(gebruik) ? gebruik.map((proef, i) => [`${naam} (${i + 1})`, proef]) : []
  })

  test.each(proeven)('%s', async (_naam, proef) => {
    const { doe, regels } = await proef(w)
    const { rows: stand } = await db.admin.query<{ id: string }>('select coalesce(max(id), 0) as id from logboekregel')
    await doe()
    const { rows } = await db.admin.query<Regel>(
      `select gebeurtenis, handeling, uitkomst, onderwerpen, object, recht is not null as recht, sessie_id is not null as sessie, r::text as tekst
         from logboekregel r where id > $1 order by id`,
      [stand[0]?.id],
    )
    expect(rows.map(({ gebeurtenis, handeling, uitkomst }) => ({ gebeurtenis, handeling, uitkomst }))).toEqual(
      regels.map(({ gebeurtenis, handeling }) => ({ gebeurtenis, handeling, uitkomst: 'gelukt' })),
    )
    for (const [i, verwacht] of regels.entries()) {
      const rij = rows[i]
      expect([...(rij?.onderwerpen ?? [])].sort()).toEqual([...(verwacht.onderwerpen ?? [])].sort())
      if (verwacht.object) expect(rij?.object).toBe(verwacht.object)
      expect(rij).toMatchObject({ recht: true, sessie: true })
      if (verwacht.getypt) expect(rij?.tekst.toLowerCase()).not.toContain(verwacht.getypt.toLowerCase())
      if (verwacht.getypt && verwacht.handeling === 'zoeken' && verwacht.object !== 'werknemer')
        expect(rij?.tekst).toMatch(/""lengte"": \d+/)
    }
  })
})

interface Regel {
  gebeurtenis: string
  handeling: string
  uitkomst: string
  onderwerpen: string[]
  object: string | null
  recht: boolean
  sessie: boolean
  tekst: string
}
