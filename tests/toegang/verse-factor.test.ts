import { generate } from 'otplib'
import { expect, test } from 'vitest'
import { namens } from '@/lib/db/namens'
import { vernieuwHerstelcodes } from '@/lib/toegang/herstelcodes'
import { meldAan } from '@/lib/toegang/meld-aan'
import { beginNieuweTelefoon, bevestigNieuweTelefoon, leesNieuweTelefoon } from '@/lib/toegang/nieuwe-telefoon'
import { leesSessie } from '@/lib/toegang/sessie'
import { toonTweedeFactor } from '@/lib/toegang/tweede-factor'
import { bevestigDoel, eisVerseFactor, naarBevestigen } from '@/lib/toegang/verse-factor'
import { proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'
import { doorDeVoordeur, nergens, type Proefaccount, proefaccount, versecode, WACHTWOORD } from './hulp'

const db = await proefDatabase()

const verouder = (account: Proefaccount, minuten = 16) =>
  db.admin.query('update sessie set tweede_factor_op = now() - make_interval(mins => $2) where gebruiker_id = $1', [
    account.gebruikerId,
    minuten,
  ])

test('fifteen minutes after the second factor it is asked again, in a portal as for oneself', async () => {
  const w = wereld(db.admin)
  const account = await proefaccount(db.admin)
  await w.rol(account.gebruikerId, 'fg')
  const sleutel = await w.sessie(account.gebruikerId, 'beheer')
  const vraag = () =>
    namens(sleutel, 'logboek.exporteren', async (ctx) => {
      eisVerseFactor(ctx)
      return 'gelukt'
    })
  await verouder(account, 14)
  expect(await vraag()).toBe('gelukt')
  expect(await vernieuwHerstelcodes(sleutel.geheim)).toHaveLength(10)
  await verouder(account)
  await expect(vraag()).rejects.toMatchObject({ code: 'factorNodig' })
  for (const werk of [
    () => vernieuwHerstelcodes(sleutel.geheim),
    () => beginNieuweTelefoon(sleutel.geheim),
    () => leesNieuweTelefoon(sleutel.geheim),
    () => bevestigNieuweTelefoon(sleutel.geheim, '000000'),
  ])
    await expect(werk()).rejects.toMatchObject({ code: 'factorNodig' })
  // showing it again gives another secret, and the old one is worth nothing
  const { geheim } = await toonTweedeFactor(sleutel.geheim, await versecode(db.admin, account.gebruikerId))
  expect(await leesSessie(sleutel.geheim)).toBeNull()
  expect((await leesSessie(geheim))?.factorVers).toBe(true)
})

test('behind the password alone none of it can be done', async () => {
  const { email } = await proefaccount(db.admin)
  const { geheim } = await meldAan({ email, wachtwoord: WACHTWOORD }, nergens)
  for (const werk of [
    () => vernieuwHerstelcodes(geheim),
    () => beginNieuweTelefoon(geheim),
    () => bevestigNieuweTelefoon(geheim, '000000'),
  ])
    await expect(werk()).rejects.toMatchObject({ code: 'geenRecht' })
})

test('another phone: two at once give one; other sessions end; the old phone and the old codes open nothing', async () => {
  const account = await proefaccount(db.admin)
  const elders = await doorDeVoordeur(db.admin, account)
  const hier = await doorDeVoordeur(db.admin, account)
  const [oudeCode = ''] = await vernieuwHerstelcodes(hier)
  expect(await leesNieuweTelefoon(hier)).toBeNull()
  await beginNieuweTelefoon(hier)
  const nieuw = await leesNieuweTelefoon(hier)
  // until then the old phone works
  const tussendoor = (await toonTweedeFactor(elders, await versecode(db.admin, account.gebruikerId))).geheim
  await expect(bevestigNieuweTelefoon(hier, await versecode(db.admin, account.gebruikerId))).rejects.toMatchObject({
    code: 'onjuisteCode',
  })

  const code = await generate({ secret: nieuw?.sleutel ?? '' })
  const pogingen = await Promise.allSettled([bevestigNieuweTelefoon(hier, code), bevestigNieuweTelefoon(hier, code)])
  const gelukt = pogingen.flatMap((p) => (p.status === 'fulfilled' ? [p.value] : []))
  expect(gelukt).toHaveLength(1)
  expect(gelukt[0]?.herstelcodes).toHaveLength(10)
  expect(await leesSessie(gelukt[0]?.geheim ?? '')).not.toBeNull()
  expect(await leesSessie(tussendoor)).toBeNull()
  expect(await leesSessie(hier)).toBeNull()

  const opnieuw = await meldAan({ email: account.email, wachtwoord: WACHTWOORD }, nergens)
  for (const oud of [await versecode(db.admin, account.gebruikerId), oudeCode])
    await expect(toonTweedeFactor(opnieuw.geheim, oud)).rejects.toMatchObject({ code: 'onjuisteCode' })
  const goed = await generate({ secret: nieuw?.sleutel ?? '' })
  expect((await toonTweedeFactor(opnieuw.geheim, goed)).herstelcodes).toEqual([])
})

test('confirming comes back to a page of ours only', () => {
  expect(bevestigDoel('/beheer/logboek/export?van=1')).toBe('/beheer/logboek/export?van=1')
  expect(bevestigDoel('/sessies/telefoon')).toBe('/sessies/telefoon')
  for (const vreemd of [
    '//kwaad.example',
    '/sessies/../x',
    'https://kwaad.example/beheer',
    '/aanmelden',
    undefined,
    ['/beheer'],
  ])
    expect(bevestigDoel(vreemd)).toBeNull()
  expect(naarBevestigen('/medisch?a=b&c')).toBe('/aanmelden/bevestigen?naar=%2Fmedisch%3Fa%3Db%26c')
})
