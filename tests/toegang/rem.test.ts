import { expect, test } from 'vitest'
import { vingerafdruk } from '@/lib/toegang/kluis'
import { meldAan } from '@/lib/toegang/meld-aan'
import { type Teller, verbruikPoging, vergeetPoging } from '@/lib/toegang/rem'
import { toonTweedeFactor } from '@/lib/toegang/tweede-factor'
import { proefDatabase } from '../hulp/database'
import { nergens, proefaccount, versecode, WACHTWOORD } from './hulp'

const proef = await proefDatabase()

/** A moment with room before the windows of an hour, ten minutes and a minute turn over. */
const begin = new Date('2026-11-21T12:00:01Z')
const na = (seconden: number) => new Date(begin.getTime() + seconden * 1000)

/** True when the attempt was allowed. */
async function poging(tellers: Teller[], nu: Date): Promise<boolean> {
  return await verbruikPoging(tellers, nu).then(
    () => true,
    (fout) => {
      expect(fout).toMatchObject({ code: 'teVeelPogingen' })
      return false
    },
  )
}

test('an account: five free, then twice as long each time, never more than a quarter of an hour, never for ever', async () => {
  const teller: Teller[] = [{ soort: 'account', van: 'rem@voorbeeld.test' }]
  for (let keer = 0; keer < 6; keer++) expect(await poging(teller, begin)).toBe(true)
  let klok = 0
  for (let macht = 1; macht <= 9; macht++) {
    expect(await poging(teller, na(klok + 2 ** macht - 1)), `after ${2 ** macht - 1} s`).toBe(false)
    klok += 2 ** macht
    expect(await poging(teller, na(klok)), `after ${2 ** macht} s`).toBe(true)
  }
  await proef.admin.query('update aanmeldpoging set mislukt = 1000, geblokkeerd_tot = null where sleutel = $1', [
    Buffer.from(vingerafdruk('account:rem@voorbeeld.test')),
  ])
  expect(await poging(teller, na(klok))).toBe(true)
  expect(await poging(teller, na(klok + 899))).toBe(false)
  expect(await poging(teller, na(klok + 900))).toBe(true)
  expect(await poging(teller, na(klok + 3 * 3600))).toBe(true)
  expect(await poging(teller, na(klok + 3 * 3600))).toBe(true)
})

test('an address and everything: wide, short, and new in the next window', async () => {
  for (const [teller, vrij, langst, venster] of [
    [{ soort: 'adres', van: '192.0.2.9' }, 40, 300, 600],
    [{ soort: 'alles', van: 'rem-proef' }, 300, 10, 60],
  ] as const) {
    for (let keer = 0; keer <= vrij; keer++) expect(await poging([teller], begin)).toBe(true)
    expect(await poging([teller], begin)).toBe(false)
    await proef.admin.query('update aanmeldpoging set mislukt = 1000, geblokkeerd_tot = null where sleutel = $1', [
      Buffer.from(vingerafdruk(`${teller.soort}:${teller.van}`)),
    ])
    expect(await poging([teller], na(5))).toBe(true)
    expect(await poging([teller], na(5 + langst - 1))).toBe(false)
    expect(await poging([teller], na(5 + langst))).toBe(true)
    for (let keer = 0; keer <= vrij; keer++) expect(await poging([teller], na(2 * venster + 600))).toBe(true)
  }
})

test('a refused attempt costs the other counters nothing', async () => {
  const dicht: Teller = { soort: 'account', van: 'dicht@voorbeeld.test' }
  const adres: Teller = { soort: 'adres', van: '192.0.2.10' }
  for (let keer = 0; keer < 6; keer++) await poging([dicht], begin)
  for (let keer = 0; keer < 100; keer++) expect(await poging([dicht, adres], begin)).toBe(false)
  expect(await poging([adres], begin)).toBe(true)
})

test('a hundred wrong passwords at once: at most six are looked at', async () => {
  const { email } = await proefaccount(proef.admin)
  const uitslagen = await Promise.allSettled(
    Array.from({ length: 100 }, (_, nr) => meldAan({ email, wachtwoord: `gok ${nr}` }, nergens, begin)),
  )
  const codes = uitslagen.map((u) => (u.status === 'rejected' ? u.reason.code : 'binnen'))
  expect(codes.filter((c) => c === 'onjuisteInlog')).toHaveLength(6)
  expect(codes.filter((c) => c === 'teVeelPogingen')).toHaveLength(94)
  // also with the right password: a guess that comes after does not find out that it was right
  await expect(meldAan({ email, wachtwoord: WACHTWOORD }, nergens, begin)).rejects.toMatchObject({
    code: 'teVeelPogingen',
  })
  await expect(meldAan({ email, wachtwoord: WACHTWOORD }, nergens, na(60))).resolves.toMatchObject({
    factorIngesteld: true,
  })
})

test('success forgets the failures of the account, and the address pays for failures only', async () => {
  const { email } = await proefaccount(proef.admin)
  const herkomst = { adres: '192.0.2.11', toestel: null }
  for (let ronde = 0; ronde < 2; ronde++) {
    for (let keer = 0; keer < 4; keer++) {
      await expect(meldAan({ email, wachtwoord: 'fout' }, herkomst, begin)).rejects.toMatchObject({
        code: 'onjuisteInlog',
      })
    }
    await meldAan({ email, wachtwoord: WACHTWOORD }, herkomst, begin)
  }
  const { rows } = await proef.admin.query<{ mislukt: number }>(
    'select mislukt from aanmeldpoging where sleutel = any ($1)',
    [[`account:${email}`, 'adres:192.0.2.11'].map((sleutel) => Buffer.from(vingerafdruk(sleutel)))],
  )
  expect(rows).toEqual([{ mislukt: 8 }])
})

test('wrong codes of the second factor are slowed down too', async () => {
  const { gebruikerId, email } = await proefaccount(proef.admin)
  const { geheim } = await meldAan({ email, wachtwoord: WACHTWOORD }, nergens)
  const uitslagen = await Promise.allSettled(
    Array.from({ length: 60 }, (_, nr) => toonTweedeFactor(geheim, `${nr}`.padStart(24, 'A'), begin)),
  )
  const codes = uitslagen.map((u) => (u.status === 'rejected' ? u.reason.code : 'binnen'))
  expect(codes.filter((c) => c === 'onjuisteCode')).toHaveLength(6)
  await vergeetPoging([{ soort: 'code', van: gebruikerId }])
  await expect(toonTweedeFactor(geheim, await versecode(proef.admin, gebruikerId))).resolves.toBeDefined()
})

test('what is counted is stored as a hash: the table names nobody', async () => {
  const { rows } = await proef.admin.query<{ sleutel: Buffer }>('select sleutel from aanmeldpoging')
  expect(rows.length).toBeGreaterThan(3)
  for (const { sleutel } of rows) expect(sleutel).toHaveLength(32)
})
