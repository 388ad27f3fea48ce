import { randomUUID } from 'node:crypto'
import { generate } from 'otplib'
import { beforeEach, expect, test } from 'vitest'
import { verstuurBrieven } from '@/lib/berichten/verstuur-brieven'
import { nieuwGeheim } from '@/lib/toegang/kluis'
import { meldAan } from '@/lib/toegang/meld-aan'
import { beginInstellen, toonTweedeFactor } from '@/lib/toegang/tweede-factor'
import { proefDatabase } from '../hulp/database'
import { type Proefaccount, proefaccount, versecode, WACHTWOORD } from './hulp'

const db = await proefDatabase()
beforeEach(async () => {
  await db.admin.query('delete from toegangsbrief')
})

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'

async function meldZichAan(wie: Proefaccount, toestel: string, code = versecode(db.admin, wie.gebruikerId)) {
  const { geheim } = await meldAan(
    { email: wie.email, wachtwoord: WACHTWOORD },
    { adres: '192.0.2.7', toestel: FIREFOX },
  )
  return await toonTweedeFactor(geheim, await code, new Date(), toestel)
}

async function post(nu = new Date()) {
  const mails: { aan: string; onderwerp: string; tekst: string }[] = []
  await verstuurBrieven(nu, async (mail) => {
    mails.push(mail)
  })
  return mails
}

test('a new device is mailed once: when and what kind, not who, where or why', async () => {
  const wie = await proefaccount(db.admin, { naam: 'Hanna Zeldzaam' })
  const toestel = nieuwGeheim()
  await meldZichAan(wie, toestel)
  const [mail, ...meer] = await post()
  expect(meer).toEqual([])
  expect(mail?.aan).toBe(wie.email)
  expect(mail?.tekst).toMatch(/Firefox op een Windows-computer/)
  expect(mail?.tekst).toMatch(/Wanneer: \d+ \w+ \d{4} om \d\d:\d\d/)
  expect(mail?.tekst).toMatch(/\/sessies$/m)
  expect(`${mail?.onderwerp} ${mail?.tekst}`).not.toMatch(/Hanna|Zeldzaam|192\.0\.2|verzuim|ziek|werkgever|arbodienst/i)
  for (let i = 0; i < 3; i++) await meldZichAan(wie, toestel)
  expect(await post()).toEqual([])
  await meldZichAan(wie, nieuwGeheim())
  expect(await post()).toHaveLength(1)
  const { rows } = await db.admin.query<{ alles: string }>('select to_jsonb(b)::text as alles from bekend_toestel b')
  expect(rows.map((r) => r.alles).join()).not.toContain(toestel)
})

test('two new devices before the mail goes out are two mails; many sign-ins at once on one are one', async () => {
  const wie = await proefaccount(db.admin)
  await meldZichAan(wie, nieuwGeheim())
  await meldZichAan(wie, nieuwGeheim())
  expect(await post()).toHaveLength(2)
  const ander = await proefaccount(db.admin)
  const toestel = nieuwGeheim()
  const geheimen: string[] = []
  for (let i = 0; i < 6; i++)
    geheimen.push(
      (await meldAan({ email: ander.email, wachtwoord: WACHTWOORD }, { adres: null, toestel: null })).geheim,
    )
  for (const geheim of geheimen)
    await toonTweedeFactor(geheim, await versecode(db.admin, ander.gebruikerId), new Date(), toestel)
  expect(await post()).toHaveLength(1)
})

test('a shared device is new for each account, and nobody can tell that it is one', async () => {
  const toestel = nieuwGeheim()
  const [een, twee] = [await proefaccount(db.admin), await proefaccount(db.admin)]
  await meldZichAan(een, toestel)
  await meldZichAan(twee, toestel)
  expect((await post()).map((m) => m.aan).sort()).toEqual([een.email, twee.email].sort())
  const { rows } = await db.admin.query('select distinct hash from bekend_toestel where gebruiker_id = any ($1)', [
    [een.gebruikerId, twee.gebruikerId],
  ])
  expect(rows).toHaveLength(2)
})

test('not mailed: where the account began, a wrong code, and showing the factor again', async () => {
  const nieuw = await proefaccount(db.admin, { metFactor: false })
  const { geheim } = await meldAan({ email: nieuw.email, wachtwoord: WACHTWOORD }, { adres: null, toestel: FIREFOX })
  const { sleutel } = await beginInstellen(geheim)
  const eigen = nieuwGeheim()
  await toonTweedeFactor(geheim, await generate({ secret: sleutel }), new Date(), eigen)
  const wie = await proefaccount(db.admin)
  await expect(meldZichAan(wie, randomUUID(), Promise.resolve('ABC'))).rejects.toMatchObject({ code: 'onjuisteCode' })
  expect(await post()).toEqual([])
  const open = await meldZichAan(wie, nieuwGeheim())
  expect(await post()).toHaveLength(1)
  await toonTweedeFactor(open.geheim, await versecode(db.admin, wie.gebruikerId), new Date(), nieuwGeheim())
  expect(await post()).toEqual([])
})
