import { generate } from 'otplib'
import { beforeEach, describe, expect, test } from 'vitest'
import { keurFactorGoed, leesFactorverzoeken, wijsFactorAf } from '@/lib/beheer/factorverzoeken'
import { verstuurBrieven } from '@/lib/berichten/verstuur-brieven'
import { namens, type Sleutel } from '@/lib/db/namens'
import { vraagNieuwWachtwoord } from '@/lib/toegang/brieven'
import { kanStoppen, stopFactorverzoek, vraagNieuweFactor } from '@/lib/toegang/factorverlies'
import { vingerafdruk } from '@/lib/toegang/kluis'
import { koppelOpnieuw } from '@/lib/toegang/koppel-opnieuw'
import { meldAan } from '@/lib/toegang/meld-aan'
import { leesBrief, neemBriefAan } from '@/lib/toegang/neem-brief-aan'
import { bevestigNieuweTelefoon, leesNieuweTelefoon } from '@/lib/toegang/nieuwe-telefoon'
import type { Rol } from '@/lib/toegang/rollen'
import { leesSessie } from '@/lib/toegang/sessie'
import { beginInstellen, toonTweedeFactor } from '@/lib/toegang/tweede-factor'
import { proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'
import { doorDeVoordeur, nergens, type Proefaccount, proefaccount, versecode, WACHTWOORD } from './hulp'

// Somebody lost phone and recovery codes: who may help him, who may not, and what the link is worth.

const db = await proefDatabase()
const w = wereld(db.admin)
beforeEach(async () => {
  await db.admin.query('delete from toegangsbrief')
  await db.admin.query('delete from aanmeldpoging')
})

type Beheersleutel = Sleutel<'werkgever'> | Sleutel<'arbodienst'> | Sleutel<'beheer'>
const recht = { werkgever: 'werkgever', arbodienst: 'arbodienst', beheer: 'platform' } as const

const zie = (sleutel: Beheersleutel) =>
  namens(sleutel as Sleutel<'werkgever'>, `factor.herstellen.${recht[sleutel.portaal]}`, leesFactorverzoeken)
const keur = (sleutel: Beheersleutel, id: string) =>
  namens(sleutel as Sleutel<'werkgever'>, `factor.herstellen.${recht[sleutel.portaal]}`, (ctx) =>
    keurFactorGoed(ctx, { id, hoe: 'document' }),
  )
const wijsAf = (sleutel: Beheersleutel, id: string) =>
  namens(sleutel as Sleutel<'werkgever'>, `factor.herstellen.${recht[sleutel.portaal]}`, (ctx) =>
    wijsFactorAf(ctx, { id }),
  )

/** The secrets of the letters that are mailed now, by what their link is. */
async function post(): Promise<{ stop?: string; koppel?: string; teksten: string[] }> {
  const uit: { stop?: string; koppel?: string; teksten: string[] } = { teksten: [] }
  await verstuurBrieven(new Date(), async ({ onderwerp, tekst }) => {
    uit.teksten.push(`${onderwerp}\n${tekst}`)
    uit.stop ??= tekst.match(/niet-ik\/(\S+)/)?.[1]
    uit.koppel ??= tekst.match(/welkom\/(\S+)/)?.[1]
  })
  return uit
}

async function kwijt(rol: Rol, bij: Parameters<typeof w.rol>[2], account?: Proefaccount) {
  const wie = account ?? (await proefaccount(db.admin, { naam: 'Kees Kwijt' }))
  await w.rol(wie.gebruikerId, rol, bij)
  const { geheim } = await meldAan({ email: wie.email, wachtwoord: WACHTWOORD }, nergens)
  await vraagNieuweFactor(geheim)
  const { rows } = await db.admin.query<{ id: string }>(
    'select id from factorverzoek where gebruiker_id = $1 and gestopt_op is null',
    [wie.gebruikerId],
  )
  return { ...wie, half: geheim, verzoek: rows[0]?.id ?? '' }
}

const brievenVan = async (gebruikerId: string) =>
  (
    await db.admin.query('select soort from toegangsbrief where gebruiker_id = $1 order by aangevraagd_op', [
      gebruikerId,
    ])
  ).rows.map((r) => r.soort)

test('from lost to a new app: mail at once, approval, link, password, code; the old app, codes and sessions end', async () => {
  const werkgeverId = await w.werkgever()
  const hr = await w.aangemeld('hr', { werkgeverId })
  const wie = await proefaccount(db.admin)
  const open = await doorDeVoordeur(db.admin, wie)
  await db.admin.query(`insert into herstelcode (gebruiker_id, code_hash) values ($1, sha256('OUD'::bytea))`, [
    wie.gebruikerId,
  ])
  const { half, verzoek } = await kwijt('hr', { werkgeverId }, wie)
  // asking twice is one request and one mail
  await vraagNieuweFactor(half)
  const eerste = await post()
  expect(eerste.teksten).toHaveLength(1)
  expect(eerste.teksten[0]).not.toMatch(/Hanna|Recht|Kees|verzuim|ziek/i)
  expect(await kanStoppen(eerste.stop ?? '')).toBe(true)
  expect(await leesBrief(eerste.stop ?? '')).toBeNull()

  expect(await zie(hr.sleutel)).toMatchObject([{ id: verzoek, nodig: 1, goedgekeurd: 0, doorMij: false }])
  expect(await keur(hr.sleutel, verzoek)).toEqual({ nog: 0 })
  await expect(keur(hr.sleutel, verzoek)).rejects.toMatchObject({ code: 'nietGevonden' })
  const { koppel = '' } = await post()
  expect(await leesBrief(koppel)).toMatchObject({ soort: 'factor' })
  // it chooses no password, and looking takes nothing away
  await expect(
    neemBriefAan({ geheim: koppel, wachtwoord: 'paarse fietsbel onder water' }, nergens),
  ).rejects.toMatchObject({
    code: 'briefVerlopen',
  })
  expect((await leesSessie(open))?.heeftFactor).toBe(true)

  await expect(koppelOpnieuw({ geheim: koppel, wachtwoord: 'fout' }, nergens)).rejects.toMatchObject({
    code: 'onjuisteInlog',
  })
  const begonnen = await koppelOpnieuw({ geheim: koppel, wachtwoord: WACHTWOORD }, nergens)
  expect(await leesSessie(open)).toBeNull()
  // from here a password alone ties nothing, and the old app and codes open nothing
  const alleenWachtwoord = await meldAan({ email: wie.email, wachtwoord: WACHTWOORD }, nergens)
  expect(alleenWachtwoord.factorIngesteld).toBe(true)
  await expect(beginInstellen(alleenWachtwoord.geheim)).rejects.toMatchObject({ code: 'geenRecht' })
  await expect(leesNieuweTelefoon(alleenWachtwoord.geheim)).rejects.toMatchObject({ code: 'geenRecht' })
  for (const code of [await versecode(db.admin, wie.gebruikerId), 'OUD'])
    await expect(toonTweedeFactor(alleenWachtwoord.geheim, code)).rejects.toMatchObject({ code: 'onjuisteCode' })

  // he closed the page: the link goes on where it was, with another secret
  const { geheim } = await koppelOpnieuw({ geheim: koppel, wachtwoord: WACHTWOORD }, nergens)
  expect(await leesSessie(begonnen.geheim)).toBeNull()
  expect(await leesSessie(alleenWachtwoord.geheim)).toBeNull()
  const sleutel = (await leesNieuweTelefoon(geheim))?.sleutel ?? ''
  const pogingen = await Promise.allSettled(
    Array.from({ length: 8 }, async () => bevestigNieuweTelefoon(geheim, await generate({ secret: sleutel }))),
  )
  const gelukt = pogingen.flatMap((p) => (p.status === 'fulfilled' ? [p.value] : []))
  expect(gelukt).toHaveLength(1)
  expect(gelukt[0]?.herstelcodes).toHaveLength(10)
  expect(await leesSessie(gelukt[0]?.geheim ?? '')).toMatchObject({ heeftFactor: true, factorIngesteld: true })
  const { rows } = await db.admin.query(
    `select 1 from herstelcode where gebruiker_id = $1 and code_hash = sha256('OUD'::bytea)`,
    [wie.gebruikerId],
  )
  expect(rows).toEqual([])

  for (const doe of [
    () => koppelOpnieuw({ geheim: koppel, wachtwoord: WACHTWOORD }, nergens),
    () => stopFactorverzoek(eerste.stop ?? ''),
  ])
    await expect(doe()).rejects.toMatchObject({ code: 'briefVerlopen' })
  const regels = await db.admin.query(
    `select gebeurtenis, bijzonderheden from logboekregel where object_id = $1 and gebeurtenis like 'factorverlies.%' order by id`,
    [wie.gebruikerId],
  )
  expect(regels.rows.map((r) => r.gebeurtenis)).toEqual([
    'factorverlies.gevraagd',
    'factorverlies.goedgekeurd',
    'factorverlies.begonnen',
    'factorverlies.begonnen',
    'factorverlies.gekoppeld',
  ])
  expect(regels.rows[1]?.bijzonderheden).toEqual({ hoe: 'document', nog: 0 })
})

describe('who may approve', () => {
  test('HR for people of its werkgever; not of another, not a leidinggevende, not the platform, not himself', async () => {
    const werkgeverId = await w.werkgever()
    const wie = await kwijt('hr', { werkgeverId })
    const hr = await w.aangemeld('hr', { werkgeverId })
    const vreemd = await w.aangemeld('hr', { werkgeverId: await w.werkgever() })
    const platform = await w.aangemeld('platformbeheerder', {})
    const zelf = await w.sessie(wie.gebruikerId, 'werkgever', { werkgeverId })
    for (const sleutel of [vreemd.sleutel, platform.sleutel, zelf] as Beheersleutel[]) {
      expect(await zie(sleutel)).not.toContainEqual(expect.objectContaining({ id: wie.verzoek }))
      await expect(keur(sleutel, wie.verzoek)).rejects.toMatchObject({ code: 'nietGevonden' })
      await expect(wijsAf(sleutel, wie.verzoek)).rejects.toMatchObject({ code: 'nietGevonden' })
      // past the use case, the wall alone
      const [rij] = await namens(
        sleutel as Sleutel<'werkgever'>,
        'eigenSessies.beheren',
        (ctx) =>
          ctx.db.$queryRaw<
            { nog: number | null }[]
          >`select muur.keur_factor_goed(${wie.verzoek}::uuid, 'document') as nog`,
      )
      expect(rij?.nog).toBeNull()
    }
    const leider = await w.aangemeld('leidinggevende', { werkgeverId, afdelingId: await w.afdeling(werkgeverId) })
    await expect(zie(leider.sleutel as Beheersleutel)).rejects.toMatchObject({ code: 'geenRecht' })
    expect(await brievenVan(wie.gebruikerId)).toEqual(['factorGevraagd'])
    expect(await keur(hr.sleutel, wie.verzoek)).toEqual({ nog: 0 })
    expect(await brievenVan(wie.gebruikerId)).toEqual(['factorGevraagd', 'factor'])
  })

  test('the platform only where nobody else is left: the one HR of a werkgever', async () => {
    const wie = await kwijt('hr', { werkgeverId: await w.werkgever() })
    const platform = await w.aangemeld('platformbeheerder', {})
    expect(await zie(platform.sleutel)).toContainEqual(expect.objectContaining({ id: wie.verzoek }))
    expect(await keur(platform.sleutel, wie.verzoek)).toEqual({ nog: 0 })
  })

  test('four eyes for a bedrijfsarts: two different people, also when one person holds two roles or clicks twice at once', async () => {
    const arbodienstId = await w.arbodienst()
    const een = await w.aangemeld('arbobeheerder', { arbodienstId })
    const twee = await w.aangemeld('arbobeheerder', { arbodienstId })
    const wie = await kwijt('bedrijfsarts', { arbodienstId })
    const pogingen = await Promise.allSettled([1, 2, 3, 4].map(() => keur(een.sleutel, wie.verzoek)))
    expect(pogingen.filter((p) => p.status === 'fulfilled').map((p) => p.value.nog)).not.toContain(0)
    await expect(keur(een.sleutel, wie.verzoek)).rejects.toMatchObject({ code: 'alGoedgekeurd' })
    expect(await brievenVan(wie.gebruikerId)).toEqual(['factorGevraagd'])
    // the same person with another role is not a second pair of eyes
    await w.rol(een.gebruikerId, 'platformbeheerder')
    const ook = await w.sessie(een.gebruikerId, 'beheer')
    await expect(keur(ook as Beheersleutel, wie.verzoek)).rejects.toMatchObject({ code: 'nietGevonden' })
    expect(await zie(twee.sleutel)).toMatchObject([{ nodig: 2, goedgekeurd: 1, doorMij: false }])
    expect(await keur(twee.sleutel, wie.verzoek)).toEqual({ nog: 0 })
    expect(await brievenVan(wie.gebruikerId)).toEqual(['factorGevraagd', 'factor'])
  })

  test('an arbodienst with one beheerder: the platform is the second pair of eyes', async () => {
    const arbodienstId = await w.arbodienst()
    const een = await w.aangemeld('arbobeheerder', { arbodienstId })
    const wie = await kwijt('taakgedelegeerde', { arbodienstId })
    const platform = await w.aangemeld('platformbeheerder', {})
    expect(await keur(platform.sleutel, wie.verzoek)).toEqual({ nog: 1 })
    await expect(keur(platform.sleutel, wie.verzoek)).rejects.toMatchObject({ code: 'alGoedgekeurd' })
    expect(await keur(een.sleutel, wie.verzoek)).toEqual({ nog: 0 })
  })

  test('a doctor who is also an employee: his HR cannot do it, whatever role he has there', async () => {
    const werkgeverId = await w.werkgever()
    const arbodienstId = await w.arbodienst()
    const hr = await w.aangemeld('hr', { werkgeverId })
    const wie = await proefaccount(db.admin)
    await w.rol(wie.gebruikerId, 'hr', { werkgeverId })
    const { verzoek } = await kwijt('bedrijfsarts', { arbodienstId }, wie)
    expect(await zie(hr.sleutel)).toEqual([])
    await expect(keur(hr.sleutel, verzoek)).rejects.toMatchObject({ code: 'nietGevonden' })
  })

  test('a second factor of sixteen minutes ago approves nothing, in the use case and in the wall', async () => {
    const werkgeverId = await w.werkgever()
    const hr = await w.aangemeld('hr', { werkgeverId })
    const { verzoek } = await kwijt('hr', { werkgeverId })
    await db.admin.query(`update sessie set tweede_factor_op = now() - interval '16 minutes' where gebruiker_id = $1`, [
      hr.gebruikerId,
    ])
    await expect(keur(hr.sleutel, verzoek)).rejects.toMatchObject({ code: 'factorNodig' })
    const [rij] = await namens(
      hr.sleutel,
      'eigenSessies.beheren',
      (ctx) =>
        ctx.db.$queryRaw<{ nog: number | null }[]>`select muur.keur_factor_goed(${verzoek}::uuid, 'document') as nog`,
    )
    expect(rij?.nog).toBeNull()
  })
})

describe('what ends it', () => {
  async function goedgekeurd() {
    const werkgeverId = await w.werkgever()
    const hr = await w.aangemeld('hr', { werkgeverId })
    const wie = await kwijt('hr', { werkgeverId })
    const { stop = '' } = await post()
    await keur(hr.sleutel, wie.verzoek)
    return { ...wie, hr, stop, koppel: (await post()).koppel ?? '' }
  }

  test('"this was not me": the request, its link and whoever stands halfway; the app goes on', async () => {
    const a = await goedgekeurd()
    const open = await doorDeVoordeur(db.admin, a)
    await stopFactorverzoek(a.stop)
    await expect(koppelOpnieuw({ geheim: a.koppel, wachtwoord: WACHTWOORD }, nergens)).rejects.toMatchObject({
      code: 'briefVerlopen',
    })
    expect(await leesSessie(a.half)).toBeNull()
    expect((await leesSessie(open))?.heeftFactor).toBe(true)
    await expect(stopFactorverzoek(a.stop)).rejects.toMatchObject({ code: 'briefVerlopen' })
  })

  test('stopped while the new app is being tied: the first code is refused', async () => {
    const a = await goedgekeurd()
    const { geheim } = await koppelOpnieuw({ geheim: a.koppel, wachtwoord: WACHTWOORD }, nergens)
    const sleutel = (await leesNieuweTelefoon(geheim))?.sleutel ?? ''
    await stopFactorverzoek(a.stop)
    await expect(bevestigNieuweTelefoon(geheim, await generate({ secret: sleutel }))).rejects.toMatchObject({
      code: 'geenRecht',
    })
  })

  test('a new password by mail: who reads the mailbox cannot finish what the owner was identified for', async () => {
    const a = await goedgekeurd()
    await vraagNieuwWachtwoord({ email: a.email }, nergens)
    await neemBriefAan({ geheim: (await post()).koppel ?? '', wachtwoord: 'paarse fietsbel onder water' }, nergens)
    await expect(
      koppelOpnieuw({ geheim: a.koppel, wachtwoord: 'paarse fietsbel onder water' }, nergens),
    ).rejects.toMatchObject({ code: 'briefVerlopen' })
  })

  test('a day: an unapproved request, and an approved link', async () => {
    const werkgeverId = await w.werkgever()
    const hr = await w.aangemeld('hr', { werkgeverId })
    const wie = await kwijt('hr', { werkgeverId })
    await db.admin.query(`update factorverzoek set verloopt_op = now() - interval '1 second' where id = $1`, [
      wie.verzoek,
    ])
    expect(await zie(hr.sleutel)).toEqual([])
    await expect(keur(hr.sleutel, wie.verzoek)).rejects.toMatchObject({ code: 'nietGevonden' })
    await vraagNieuweFactor(wie.half)
    expect(await zie(hr.sleutel)).toHaveLength(1)

    const a = await goedgekeurd()
    await db.admin.query(`update toegangsbrief set verloopt_op = now() - interval '1 second' where geheim_hash = $1`, [
      Buffer.from(vingerafdruk(a.koppel)),
    ])
    await expect(koppelOpnieuw({ geheim: a.koppel, wachtwoord: WACHTWOORD }, nergens)).rejects.toMatchObject({
      code: 'briefVerlopen',
    })
    await vraagNieuweFactor(a.half)
    expect(await zie(a.hr.sleutel)).toHaveLength(1)
  })

  test('refused by the administrator: he may ask again', async () => {
    const werkgeverId = await w.werkgever()
    const hr = await w.aangemeld('hr', { werkgeverId })
    const wie = await kwijt('hr', { werkgeverId })
    await wijsAf(hr.sleutel, wie.verzoek)
    await expect(keur(hr.sleutel, wie.verzoek)).rejects.toMatchObject({ code: 'nietGevonden' })
    await vraagNieuweFactor(wie.half)
    expect(await zie(hr.sleutel)).toHaveLength(1)
  })
})

test('asking takes the password: not without an app, not when signed in, not for ever', async () => {
  const zonder = await proefaccount(db.admin, { metFactor: false })
  const { geheim } = await meldAan({ email: zonder.email, wachtwoord: WACHTWOORD }, nergens)
  const met = await proefaccount(db.admin)
  for (const g of [geheim, await doorDeVoordeur(db.admin, met), 'onzin', ''])
    await expect(vraagNieuweFactor(g)).rejects.toMatchObject({ code: 'geenRecht' })
  const half = await meldAan({ email: met.email, wachtwoord: WACHTWOORD }, nergens)
  // nobody can approve it: the same answer
  for (let i = 0; i < 4; i++) expect(await vraagNieuweFactor(half.geheim)).toBeUndefined()
  await expect(vraagNieuweFactor(half.geheim)).rejects.toMatchObject({ code: 'teVeelPogingen' })
})
