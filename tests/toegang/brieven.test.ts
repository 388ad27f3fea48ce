import { beforeEach, describe, expect, test } from 'vitest'
import { verstuurBrieven } from '@/lib/berichten/verstuur-brieven'
import { nodigUit, vraagNieuwWachtwoord } from '@/lib/toegang/brieven'
import { meldAan } from '@/lib/toegang/meld-aan'
import { leesBrief, neemBriefAan } from '@/lib/toegang/neem-brief-aan'
import { leesSessie } from '@/lib/toegang/sessie'
import { beginInstellen } from '@/lib/toegang/tweede-factor'
import { nieuwWachtwoordSchema, teMakkelijk } from '@/lib/toegang/wachtwoordeisen'
import { proefDatabase } from '../hulp/database'
import { doorDeVoordeur, nergens, proefaccount, WACHTWOORD } from './hulp'

const db = await proefDatabase()
const NIEUW = 'paarse fietsbel onder water'

beforeEach(async () => {
  await db.admin.query('delete from toegangsbrief')
  await db.admin.query('delete from aanmeldpoging')
})

/** The secrets of the letters that are mailed now, by address. */
async function post(nu = new Date()): Promise<Map<string, string>> {
  const geheimen = new Map<string, string>()
  await verstuurBrieven(nu, async ({ aan, tekst }) => {
    geheimen.set(aan, tekst.match(/welkom\/(\S+)/)?.[1] ?? '')
  })
  return geheimen
}

async function uitnodiging(nu = new Date()) {
  const door = (await proefaccount(db.admin)).gebruikerId
  const email = `${crypto.randomUUID()}@voorbeeld.test`
  const { gebruikerId } = await nodigUit({ email, naam: 'Noor Nieuw' }, { gebruikerId: door })
  return { email, gebruikerId, geheim: (await post(nu)).get(email) ?? '' }
}

test('an invitation: password, then a session that opens nothing until an app is tied', async () => {
  const { email, geheim } = await uitnodiging()
  expect(await leesBrief(geheim)).toEqual({ soort: 'uitnodiging', naam: 'Noor Nieuw', email })
  expect(await leesBrief(geheim)).not.toBeNull()
  const uit = await neemBriefAan({ geheim, wachtwoord: NIEUW }, nergens)
  expect(await leesSessie(uit.geheim ?? '')).toMatchObject({ email, heeftFactor: false, factorIngesteld: false })
  expect((await beginInstellen(uit.geheim ?? '')).sleutel).toMatch(/^[A-Z2-7]{32}$/)
  expect(await leesBrief(geheim)).toBeNull()
  await expect(neemBriefAan({ geheim, wachtwoord: NIEUW }, nergens)).rejects.toMatchObject({ code: 'briefVerlopen' })
  expect((await meldAan({ email, wachtwoord: NIEUW }, nergens)).factorIngesteld).toBe(false)
})

test('inviting twice sends one letter; somebody with a password gets none; the name stays', async () => {
  const beheerder = await proefaccount(db.admin)
  const email = `Hoofd.${crypto.randomUUID()}@Voorbeeld.test`
  const eerst = await nodigUit({ email, naam: 'Een Naam' }, beheerder)
  const weer = await nodigUit({ email: ` ${email.toLowerCase()} `, naam: 'Andere Naam' }, beheerder)
  expect(weer).toEqual(eerst)
  expect((await post()).size).toBe(1)
  const { rows } = await db.admin.query('select naam from gebruiker where id = $1', [eerst.gebruikerId])
  expect(rows).toEqual([{ naam: 'Een Naam' }])
  // a second invitation after the first was sent: the newest works, and using one ends the other
  await nodigUit({ email, naam: 'x' }, beheerder)
  const tweede = (await post()).get(email.toLowerCase()) ?? ''
  await neemBriefAan({ geheim: tweede, wachtwoord: NIEUW }, nergens)
  expect(await nodigUit({ email, naam: 'x' }, beheerder)).toEqual({ gebruikerId: eerst.gebruikerId, briefVolgt: false })
  expect((await post()).size).toBe(0)
})

test('a new password ends all sessions, gives none, and leaves the second factor as it was', async () => {
  const account = await proefaccount(db.admin)
  const open = await doorDeVoordeur(db.admin, account)
  const factor = async () =>
    (
      await db.admin.query('select totp_geheim, totp_bevestigd_op from inloggegeven where gebruiker_id = $1', [
        account.gebruikerId,
      ])
    ).rows
  const ervoor = await factor()
  await vraagNieuwWachtwoord({ email: account.email.toUpperCase() }, nergens)
  const geheim = (await post()).get(account.email) ?? ''
  expect(await leesBrief(geheim, new Date(Date.now() + 59 * 60_000))).not.toBeNull()
  expect(await leesBrief(geheim, new Date(Date.now() + 61 * 60_000))).toBeNull()
  expect(await neemBriefAan({ geheim, wachtwoord: NIEUW }, nergens)).toEqual({ geheim: null })
  expect(await leesSessie(open)).toBeNull()
  expect(await factor()).toEqual(ervoor)
  await expect(meldAan({ email: account.email, wachtwoord: WACHTWOORD }, nergens)).rejects.toMatchObject({
    code: 'onjuisteInlog',
  })
  const nieuw = await meldAan({ email: account.email, wachtwoord: NIEUW }, nergens)
  expect(nieuw.factorIngesteld).toBe(true)
  expect((await leesSessie(nieuw.geheim))?.heeftFactor).toBe(false)
})

test('a forgotten password: known, unknown, blocked and never used answer alike; only the first gets a letter', async () => {
  const goed = await proefaccount(db.admin)
  const dicht = await proefaccount(db.admin)
  await db.admin.query('update gebruiker set geblokkeerd_op = now() where id = $1', [dicht.gebruikerId])
  const nooit = await proefaccount(db.admin, { metWachtwoord: false, metFactor: false })
  const niemand = `${crypto.randomUUID()}@voorbeeld.test`
  for (const email of [goed.email, dicht.email, nooit.email, niemand]) {
    for (let i = 0; i < 3; i++) expect(await vraagNieuwWachtwoord({ email }, nergens)).toBeUndefined()
  }
  for (const email of [goed.email, niemand]) {
    await vraagNieuwWachtwoord({ email }, nergens)
    await expect(vraagNieuwWachtwoord({ email }, nergens)).rejects.toMatchObject({ code: 'teVeelPogingen' })
  }
  expect([...(await post()).keys()]).toEqual([goed.email])
})

test('a blocked account, a lapsed letter and nonsense are one answer', async () => {
  const { gebruikerId, geheim } = await uitnodiging()
  await db.admin.query('update gebruiker set geblokkeerd_op = now() where id = $1', [gebruikerId])
  const oud = await uitnodiging(new Date(Date.now() - 25 * 3_600_000))
  for (const g of [geheim, oud.geheim, 'onzin', '']) {
    expect(await leesBrief(g)).toBeNull()
    await expect(neemBriefAan({ geheim: g, wachtwoord: NIEUW }, nergens)).rejects.toMatchObject({
      code: 'briefVerlopen',
    })
  }
  const { rows } = await db.admin.query('select id from toegangsbrief where gebruikt_op is null')
  expect(rows).toHaveLength(2)
})

test('a page of the portals cannot read letters, nor make an account', async () => {
  const { rows } = await db.admin.query(
    `select r from unnest(array['portaal_werkgever', 'portaal_arbodienst', 'portaal_medisch', 'portaal_werknemer', 'portaal_beheer', 'taken']) r
      where has_any_column_privilege(r, 'toegangsbrief', 'select, insert, update') or has_any_column_privilege(r, 'gebruiker', 'insert, update')`,
  )
  expect(rows).toEqual([])
})

describe('passwords', () => {
  const wie = { naam: 'Noor van der Berg-Bakker', email: 'noor.bakker@deheuvel.nl' }

  test.each([
    'noor houdt van fietsen',
    'ikwoonopdeHEUVELhier',
    'bakkerij om de hoek',
    'MijnPoortwacht voor altijd',
    'Welkom2026!!',
    'Wachtwoord123456',
    'P@ssw0rd1234',
    'Zomer2026Zomer2026',
    'aaaaaaaaaaaaaa',
    'abcabcabcabcabc',
    '12345678901234',
    'qwertyuiop1234',
    'abcdefghijklmn',
    'zxcvbnm,./9876',
    'Herfst-December-99',
  ])('%s is refused, with what to do', (wachtwoord) => {
    expect(teMakkelijk(wachtwoord, wie)).toMatch(/\. (Kies|Gebruik) /)
  })

  test.each([
    NIEUW,
    'vijf geiten op zolder',
    'correct horse battery staple',
    'kX9#vQ2!mP7z',
    'thee met citroen in augustus',
    'ありがとうございます、また来週',
  ])('%s will do', (wachtwoord) => {
    expect(teMakkelijk(wachtwoord, wie)).toBeNull()
    expect(nieuwWachtwoordSchema.safeParse(wachtwoord).success).toBe(true)
  })

  test('between 12 and 200 characters', () => {
    expect(nieuwWachtwoordSchema.safeParse('elf tekens!').success).toBe(false)
    expect(nieuwWachtwoordSchema.safeParse('x'.repeat(201)).success).toBe(false)
    expect(nieuwWachtwoordSchema.safeParse('x'.repeat(200)).success).toBe(true)
  })
})
