import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { verstuur } from '@/lib/berichten/verstuur'
import { briefpost, verstuurBrieven } from '@/lib/berichten/verstuur-brieven'
import { omgeving } from '@/lib/omgeving'
import { nodigUit, vraagNieuwWachtwoord } from '@/lib/toegang/brieven'
import { leesBrief } from '@/lib/toegang/neem-brief-aan'
import { proefDatabase } from '../hulp/database'
import { type OntvangenMail, type ProefSmtp, proefSmtp } from '../hulp/smtp'
import { nergens, proefaccount } from '../toegang/hulp'

const db = await proefDatabase()
let mail: ProefSmtp

beforeAll(async () => {
  mail = await proefSmtp()
  process.env.SMTP_URL = mail.url
})
beforeEach(async () => {
  mail.leeg()
  await db.admin.query('delete from toegangsbrief')
})
afterEach(() => vi.restoreAllMocks())
afterAll(async () => {
  await mail.sluit()
})

const minuten = (n: number) => new Date(Date.now() + n * 60_000)
const adres = () => `${crypto.randomUUID()}@voorbeeld.test`

async function genodigd() {
  const door = (await proefaccount(db.admin)).gebruikerId
  const email = adres()
  return { email, ...(await nodigUit({ email, naam: 'Nieuwe Noor' }, { gebruikerId: door })) }
}

/** The secret in the mail, past the soft line ends of the transport. */
function geheimIn(bericht: OntvangenMail | undefined): string {
  const tekst = (bericht?.bron ?? '').replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=')
  return tekst.match(/\/welkom\/([\w-]{43})/)?.[1] ?? ''
}

const kop = (bericht: OntvangenMail | undefined, naam: string) =>
  bericht?.bron.match(new RegExp(`^${naam}: (.*)$`, 'mi'))?.[1]?.trim()

test('one mail for each letter, with two workers at once and a third afterwards; only a hash is kept', async () => {
  const mensen = []
  for (let i = 0; i < 6; i++) mensen.push(await genodigd())
  const uitslagen = await Promise.all([verstuurBrieven(), verstuurBrieven()])
  expect(uitslagen.map((u) => u.verstuurd).reduce((a, b) => a + b)).toBe(6)
  expect(await verstuurBrieven()).toEqual({ verstuurd: 0, mislukt: 0 })
  expect(mail.berichten.flatMap((b) => b.aan).sort()).toEqual(mensen.map((m) => m.email).sort())

  const eerste = mail.berichten[0]
  const geheim = geheimIn(eerste)
  expect(await leesBrief(geheim)).toMatchObject({ soort: 'uitnodiging', naam: 'Nieuwe Noor', email: eerste?.aan[0] })
  expect(kop(eerste, 'Message-ID')).toMatch(/^<brief\.[0-9a-f-]{36}\.1@localhost>$/)
  const { rows } = await db.admin.query<{ alles: string }>('select to_jsonb(b)::text as alles from toegangsbrief b')
  expect(rows).toHaveLength(6)
  expect(rows.filter((r) => r.alles.includes(geheim))).toEqual([])
  // works for 24 hours from the mail, and not a minute longer
  expect(await leesBrief(geheim, minuten(24 * 60 - 1))).not.toBeNull()
  expect(await leesBrief(geheim, minuten(24 * 60 + 1))).toBeNull()
})

test('the mail says that something is ready, and nothing of tenant, role, name or illness', async () => {
  await genodigd()
  const { email } = await proefaccount(db.admin, { naam: 'Quirien Bijzonder' })
  await vraagNieuwWachtwoord({ email }, nergens)
  await verstuurBrieven()
  expect(mail.berichten).toHaveLength(2)
  for (const { bron } of mail.berichten)
    expect(bron).not.toMatch(/ziek|verzuim|werkgever|arbodienst|\bHR\b|arts|Quirien|Noor/i)
})

test('a mail server that refuses: nothing is lost, the next try has another link', async () => {
  const fout = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { email } = await genodigd()
  const geprobeerd: string[] = []
  const uitslag = await verstuurBrieven(new Date(), async ({ tekst }) => {
    geprobeerd.push(tekst.match(/welkom\/(\S+)/)?.[1] ?? '')
    throw new Error(`550 ${email} onbekend`)
  })
  expect(uitslag).toEqual({ verstuurd: 0, mislukt: 1 })
  expect(fout.mock.calls.flat().join(' ')).not.toContain(email)
  expect(await verstuurBrieven(minuten(1))).toEqual({ verstuurd: 0, mislukt: 0 })
  expect(await verstuurBrieven(minuten(3))).toEqual({ verstuurd: 1, mislukt: 0 })
  expect(geprobeerd[0]).toHaveLength(43)
  expect(await leesBrief(geprobeerd[0] ?? '')).toBeNull()
  expect(await leesBrief(geheimIn(mail.berichten[0]))).not.toBeNull()
  expect(kop(mail.berichten[0], 'Message-ID')).toMatch(/\.2@localhost>$/)
})

test('killed between the secret and the mail: the next run makes a new secret and sends one mail', async () => {
  const { gebruikerId } = await genodigd()
  // a mail server that answers nothing: the process hangs with the secret made
  const stom = createServer(() => undefined)
  await new Promise<void>((klaar) => stom.listen(0, '127.0.0.1', klaar))
  const plek = stom.address()
  const poort = plek && typeof plek === 'object' ? plek.port : 0
  const verbonden = once(stom, 'connection')
  const kind: ChildProcess = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      '-e',
      `import('./lib/berichten/verstuur-brieven.ts').then((m) => (m.default ?? m).verstuurBrieven())`,
    ],
    { env: { ...process.env, SMTP_URL: `smtp://127.0.0.1:${poort}` }, stdio: 'ignore' },
  )
  const gestopt = once(kind, 'exit')
  await verbonden
  const hash = async () =>
    (
      await db.admin.query<{ hash: string; gemaild: boolean }>(
        `select encode(geheim_hash, 'hex') as hash, gemaild_op is not null as gemaild from toegangsbrief where gebruiker_id = $1`,
        [gebruikerId],
      )
    ).rows[0]
  const eerst = await hash()
  expect(eerst).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/), gemaild: false })
  kind.kill('SIGKILL')
  expect((await gestopt)[1]).toBe('SIGKILL')
  stom.close()

  expect(await verstuurBrieven(minuten(3))).toEqual({ verstuurd: 1, mislukt: 0 })
  expect(await verstuurBrieven(minuten(6))).toEqual({ verstuurd: 0, mislukt: 0 })
  expect(mail.berichten).toHaveLength(1)
  const daarna = await hash()
  expect(daarna?.gemaild).toBe(true)
  expect(daarna?.hash).not.toBe(eerst?.hash)
  expect(await leesBrief(geheimIn(mail.berichten[0]))).not.toBeNull()
})

test('without a mail server the letter waits; a demonstration shows the link in its own window', async () => {
  const { email } = await genodigd()
  expect(briefpost()).toBe(verstuur)
  const server = vi.spyOn(omgeving, 'smtpUrl', 'get').mockReturnValue(undefined)
  expect(briefpost()).toBeNull()
  expect(await verstuurBrieven()).toEqual({ verstuurd: 0, mislukt: 0 })
  const { rows } = await db.admin.query('select geheim_hash, poging from toegangsbrief')
  expect(rows).toEqual([{ geheim_hash: null, poging: 0 }])

  vi.spyOn(omgeving, 'isDemo', 'get').mockReturnValue(true)
  const venster = vi.spyOn(console, 'info').mockImplementation(() => undefined)
  expect(await verstuurBrieven()).toEqual({ verstuurd: 1, mislukt: 0 })
  expect(server).toHaveBeenCalled()
  const getoond = venster.mock.calls.flat().join(' ')
  expect(getoond).toContain(email)
  expect(await leesBrief(getoond.match(/\/welkom\/([\w-]{43})/)?.[1] ?? '')).not.toBeNull()
  expect(mail.berichten).toEqual([])
})

test('somebody who is blocked meanwhile gets no mail', async () => {
  const { gebruikerId } = await genodigd()
  await db.admin.query('update gebruiker set geblokkeerd_op = now() where id = $1', [gebruikerId])
  expect((await verstuurBrieven()).verstuurd).toBe(0)
  expect(mail.berichten).toEqual([])
})
