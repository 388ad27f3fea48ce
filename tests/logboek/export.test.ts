import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { controleerExport } from '@/lib/logboek/export'
import { verzegel } from '@/lib/logboek/verzegel'
import { proefDatabase } from '../hulp/database'
import { controleerInSql, controleerMetPython, heeftPython, ketenproef } from './hulp'

// Damage to an export: whatever one byte or line of it is changed, the verifier says so; and a second verifier, written
// apart in another language, agrees about the chain.

const db = await proefDatabase()

const proef = await ketenproef(db.admin, 30)
const goed = await proef.uitvoer()

const keren = process.env.LANG_TESTS === '1' ? 20_000 : 1_500

describe('one byte', () => {
  test('changed, put in or taken out, anywhere: always found', () => {
    const bytes = Buffer.from(goed)
    fc.assert(
      fc.property(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 0, max: 255 }),
        fc.constantFrom('anders', 'erbij', 'weg'),
        (plek, waarde, hoe) => {
          fc.pre(hoe !== 'anders' || bytes[plek] !== waarde)
          const deel = hoe === 'weg' ? [] : [waarde]
          const kapot = Buffer.concat([
            bytes.subarray(0, plek),
            Buffer.from(deel),
            bytes.subarray(hoe === 'erbij' ? plek : plek + 1),
          ])
          expect(controleerExport(kapot.toString('utf8')).klopt).toBe(false)
        },
      ),
      { numRuns: keren },
    )
  })
})

test('the line with the signature: every byte of it counts, also what JSON and base64 would overlook', () => {
  const begin = goed.trimEnd().lastIndexOf('\n') + 1
  for (let plek = begin; plek < goed.length; plek += 1) {
    for (const teken of ['A', 'B', ' ', '\n', '=', '"']) {
      const anders = goed.slice(0, plek) + teken + goed.slice(plek + 1)
      const erbij = goed.slice(0, plek) + teken + goed.slice(plek)
      for (const kapot of [anders, erbij]) if (kapot !== goed) expect(controleerExport(kapot).klopt).toBe(false)
    }
  }
  for (const teken of [' ', '\n', '\r\n', '{}\n']) expect(controleerExport(goed + teken).klopt).toBe(false)
})

describe('whole lines', () => {
  const kapotte = () => {
    const regels = goed.split('\n').slice(0, -1)
    const plek = fc.nat(regels.length - 1)
    return fc.oneof(
      plek.map((i) => regels.toSpliced(i, 1)),
      plek.map((i) => regels.toSpliced(i, 0, regels[i] ?? '')),
      plek.map((i) => regels.toSpliced(i, 0, '')),
      fc
        .tuple(plek, plek)
        .filter(([i, j]) => i !== j)
        .map(([i, j]) => regels.with(i, regels[j] ?? '').with(j, regels[i] ?? '')),
      plek.filter((i) => i > 0).map((i) => regels.slice(0, i)),
    )
  }

  test('left out, doubled, swapped, blank or cut off: always found', () => {
    fc.assert(
      fc.property(kapotte(), (regels) => {
        expect(controleerExport(`${regels.join('\n')}\n`).klopt).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  test.runIf(heeftPython)('the second verifier finds the same breaks of the chain, at the same line', () => {
    const gevallen = fc.sample(kapotte(), keren / 10).map((regels) => `${regels.join('\n')}\n`)
    const tweede = controleerMetPython(gevallen)
    let samen = 0
    for (const [i, tekst] of gevallen.entries()) {
      const eerste = controleerExport(tekst)
      expect(eerste.klopt).toBe(false)
      // what only the signature shows is not for the second: checkpoints that changed places
      if (eerste.klopt || !eerste.waar.startsWith('regel') || !/^Logregel \d+ (ontbreekt|is gew)/.test(eerste.waarom))
        continue
      expect(tweede[i]?.zin).toContain(`${eerste.waar}:`)
      samen += 1
    }
    // the damage is random: most of it lies in the lines, some only where the signature shows it
    expect(samen).toBeGreaterThan(gevallen.length / 10)
  })
})

test('a whole export holds: in TypeScript, in Python and, on the database itself, in SQL', async () => {
  expect(controleerExport(goed)).toMatchObject({ klopt: true, regels: 30, punten: 2 })
  expect(await controleerInSql(db.admin, proef.keten)).toMatchObject({ fout: 0, gaten: 0 })
  if (heeftPython) expect(controleerMetPython([goed])).toMatchObject([{ klopt: true }])
  else console.log('python3 is not here: the second verifier was not run')
})

test.runIf(heeftPython)('each line changed in what it says: both verifiers name that line', () => {
  const regels = goed.split('\n')
  for (const i of [1, 7, 30]) {
    const kapot = regels.with(i, (regels[i] ?? '').replace('"gelukt\\"', '"mislukt\\"')).join('\n')
    expect(kapot).not.toBe(goed)
    expect(controleerExport(kapot)).toMatchObject({ klopt: false, waar: `regel ${i + 1}` })
    expect(controleerMetPython([kapot])[0]?.zin).toContain(`regel ${i + 1}:`)
  }
})

test('a part of the chain verifies by itself, with the checkpoints that are in it', async () => {
  const deel = await proef.uitvoer({ van: 11, aantal: 10 })
  expect(controleerExport(deel)).toMatchObject({ klopt: true, regels: 10, punten: 1 })
  if (heeftPython) expect(controleerMetPython([deel])).toMatchObject([{ klopt: true }])
})

test('another key than the one the customer keeps is refused', () => {
  expect(controleerExport(goed, 'AAAA')).toMatchObject({ klopt: false, waar: 'regel 1' })
})

test('a later export agrees with an earlier one, and not with one of another chain', async () => {
  await proef.schrijf(3)
  await verzegel(new Date())
  const later = await proef.uitvoer()
  expect(controleerExport(later, undefined, goed)).toMatchObject({ klopt: true })
  const ander = await ketenproef(db.admin, 4)
  expect(controleerExport(await ander.uitvoer(), undefined, goed)).toMatchObject({
    klopt: false,
    waar: 'de eerdere export',
  })
})

test('a checkpoint names no other tenant and no numbers of lines', async () => {
  const { rows } = await db.admin.query<{ inhoud: string }>('select inhoud from logboekpunt')
  const { rows: ketens } = await db.admin.query<{ id: string }>('select id from werkgever')
  expect(rows.length).toBeGreaterThan(1)
  for (const { inhoud } of rows) {
    for (const { id } of ketens) expect(inhoud).not.toContain(id)
    const koppen: Record<string, string> = JSON.parse(inhoud).koppen
    for (const [naam, hash] of Object.entries(koppen)) expect(`${naam}${hash}`).toMatch(/^[0-9a-f]{96}$/)
  }
})
