import { generate } from 'otplib'
import { expect, test } from 'vitest'
import { nieuwGeheim, vingerafdruk } from '@/lib/toegang/kluis'
import { meldAan } from '@/lib/toegang/meld-aan'
import { leesSessie } from '@/lib/toegang/sessie'
import { meldAf } from '@/lib/toegang/sessies'
import { beginInstellen, leesInstelling, toonTweedeFactor } from '@/lib/toegang/tweede-factor'
import { proefDatabase } from '../hulp/database'
import { nergens, proefaccount, TOTP, versecode, WACHTWOORD } from './hulp'

const proef = await proefDatabase()

async function naWachtwoord(metFactor = true) {
  const account = await proefaccount(proef.admin, { metFactor })
  const { geheim } = await meldAan({ email: account.email, wachtwoord: WACHTWOORD }, nergens)
  return { ...account, geheim }
}

/** Sessions as the password makes them, without the time that a password costs. */
async function vijfSessies(gebruikerId: string): Promise<string[]> {
  const geheimen = Array.from({ length: 5 }, nieuwGeheim)
  for (const geheim of geheimen) {
    await proef.admin.query(
      `insert into sessie (geheim_hash, gebruiker_id, verloopt_op) values ($1, $2, now() + interval '12 hours')`,
      [Buffer.from(vingerafdruk(geheim)), gebruikerId],
    )
  }
  return geheimen
}

/** Half a minute after midnight starts a step of the clock. */
const stapbegin = new Date('2026-11-21T12:00:30Z').getTime()
const codeOp = (ms: number) => generate({ secret: TOTP, epoch: Math.floor(ms / 1000) })

test('a code works during its half minute and five seconds after, never before', async () => {
  for (const [verschuiving, lukt] of [
    [-1_000, false],
    [0, true],
    [29_000, true],
    [34_000, true],
    [36_000, false],
  ] as const) {
    const { geheim } = await naWachtwoord()
    const uitslag = toonTweedeFactor(geheim, await codeOp(stapbegin), new Date(stapbegin + verschuiving))
    if (lukt) await expect(uitslag, `${verschuiving} ms`).resolves.toBeDefined()
    else await expect(uitslag, `${verschuiving} ms`).rejects.toMatchObject({ code: 'onjuisteCode' })
  }
})

test('a code that was used is dead, also for another session of the same person', async () => {
  const { email, geheim, gebruikerId } = await naWachtwoord()
  const code = await versecode(proef.admin, gebruikerId)
  await toonTweedeFactor(geheim, code)
  const { geheim: tweede } = await meldAan({ email, wachtwoord: WACHTWOORD }, nergens)
  await expect(toonTweedeFactor(tweede, code)).rejects.toMatchObject({ code: 'onjuisteCode' })
  expect((await leesSessie(tweede))?.heeftFactor).toBe(false)
})

test('one code shown by five sessions of the same person at the same moment lets one of them in', async () => {
  for (let ronde = 0; ronde < 5; ronde++) {
    const { gebruikerId } = await proefaccount(proef.admin)
    const sessies = await vijfSessies(gebruikerId)
    const code = await versecode(proef.admin, gebruikerId)
    const totp = await Promise.allSettled(sessies.map((geheim) => toonTweedeFactor(geheim, code)))
    expect(totp.filter((u) => u.status === 'fulfilled')).toHaveLength(1)
  }
})

test('one recovery code shown by five sessions at the same moment lets one of them in', async () => {
  for (let ronde = 0; ronde < 5; ronde++) {
    const { geheim, gebruikerId } = await naWachtwoord(false)
    const { sleutel } = await beginInstellen(geheim)
    const { herstelcodes } = await toonTweedeFactor(geheim, await generate({ secret: sleutel }))
    const sessies = await vijfSessies(gebruikerId)
    const uitslagen = await Promise.allSettled(sessies.map((sessie) => toonTweedeFactor(sessie, herstelcodes[0] ?? '')))
    expect(uitslagen.filter((u) => u.status === 'fulfilled')).toHaveLength(1)
  }
})

test('a recovery code tried fifty times at once is taken once, and is not a code of somebody else', async () => {
  const { geheim, email } = await naWachtwoord(false)
  const { sleutel } = await beginInstellen(geheim)
  const { herstelcodes } = await toonTweedeFactor(geheim, await generate({ secret: sleutel }))
  expect(new Set(herstelcodes).size).toBe(10)
  for (const code of herstelcodes) expect(code).toMatch(/^([A-Z2-9]{4}-){5}[A-Z2-9]{4}$/)
  const code = herstelcodes[0] ?? ''

  const vreemd = await naWachtwoord()
  await expect(toonTweedeFactor(vreemd.geheim, code)).rejects.toMatchObject({ code: 'onjuisteCode' })

  const { geheim: tweede } = await meldAan({ email, wachtwoord: WACHTWOORD }, nergens)
  const uitslagen = await Promise.allSettled(Array.from({ length: 50 }, () => toonTweedeFactor(tweede, code)))
  const gelukt = uitslagen.flatMap((u) => (u.status === 'fulfilled' ? [u.value] : []))
  expect(gelukt).toHaveLength(1)
  expect(gelukt[0]?.herstelcodes).toEqual([])
  const { rows } = await proef.admin.query<{ gebruikt: boolean }>(
    `select gebruikt_op is not null as gebruikt from herstelcode h join gebruiker g on g.id = h.gebruiker_id
      where g.email = $1 order by 1 desc`,
    [email],
  )
  expect(rows.map((r) => r.gebruikt)).toEqual([true, ...Array(9).fill(false)])
})

test('nothing of the second factor stands in the database as text', async () => {
  const { geheim, gebruikerId } = await naWachtwoord(false)
  const { sleutel } = await beginInstellen(geheim)
  const { herstelcodes, geheim: nieuw } = await toonTweedeFactor(geheim, await generate({ secret: sleutel }))
  const { rows } = await proef.admin.query<{ alles: string }>(
    `select (select i::text from inloggegeven i where gebruiker_id = $1) || (select string_agg(h::text, ' ') from herstelcode h
      where gebruiker_id = $1) || (select string_agg(s::text, ' ') from sessie s where gebruiker_id = $1) as alles`,
    [gebruikerId],
  )
  const alles = rows[0]?.alles ?? ''
  expect(alles.length).toBeGreaterThan(500)
  for (const tekst of [sleutel, geheim, nieuw, ...herstelcodes, ...herstelcodes.map((h) => h.replaceAll('-', ''))]) {
    expect(alles).not.toContain(tekst)
    expect(alles).not.toContain(Buffer.from(tekst).toString('hex'))
  }
})

test('who only knows the password cannot read along while the owner ties his app', async () => {
  const { email, geheim: kwaad } = await naWachtwoord(false)
  const eerste = await beginInstellen(kwaad)
  const { geheim: eigenaar } = await meldAan({ email, wachtwoord: WACHTWOORD }, nergens)
  const tweede = await beginInstellen(eigenaar)
  expect(tweede.sleutel).not.toBe(eerste.sleutel)
  await expect(leesInstelling(kwaad)).rejects.toMatchObject({ code: 'geenRecht' })
  await expect(toonTweedeFactor(kwaad, await generate({ secret: tweede.sleutel }))).rejects.toMatchObject({
    code: 'geenRecht',
  })
  expect((await leesInstelling(eigenaar)).sleutel).toBe(tweede.sleutel)
  await expect(toonTweedeFactor(eigenaar, await generate({ secret: eerste.sleutel }))).rejects.toMatchObject({
    code: 'onjuisteCode',
  })
  await expect(toonTweedeFactor(eigenaar, await generate({ secret: tweede.sleutel }))).resolves.toBeDefined()
})

test('an app that is tied cannot be replaced with the password alone', async () => {
  const { geheim, gebruikerId } = await naWachtwoord()
  await expect(beginInstellen(geheim)).rejects.toMatchObject({ code: 'geenRecht' })
  await expect(leesInstelling(geheim)).rejects.toMatchObject({ code: 'geenRecht' })
  const metFactor = await toonTweedeFactor(geheim, await versecode(proef.admin, gebruikerId))
  expect(metFactor.herstelcodes).toEqual([])
  await expect(beginInstellen(metFactor.geheim)).rejects.toMatchObject({ code: 'geenRecht' })
})

test('a session that was signed out does not come back with a good code', async () => {
  const { geheim, gebruikerId } = await naWachtwoord()
  await meldAf(geheim)
  await expect(toonTweedeFactor(geheim, await versecode(proef.admin, gebruikerId))).rejects.toMatchObject({
    code: 'geenRecht',
  })
})

test.each(['', '12345', '1234567', 'abcdef', '١٢٣٤٥٦', 'A'.repeat(10_000), "' or 1=1 --", '\u0000'])(
  'a code that is none is refused and never a fault: %j',
  async (code) => {
    const { geheim } = await naWachtwoord()
    await expect(toonTweedeFactor(geheim, code)).rejects.toMatchObject({ code: 'onjuisteCode' })
  },
)
