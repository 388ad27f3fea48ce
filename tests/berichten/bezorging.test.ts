import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { leesToegang } from '@/lib/beheer/lees-toegang'
import { oordeel } from '@/lib/berichten/bezorging'
import { leesBerichten } from '@/lib/berichten/lees-berichten'
import { verstuur } from '@/lib/berichten/verstuur'
import { verstuurBerichten } from '@/lib/berichten/verstuur-berichten'
import { verstuurBrieven } from '@/lib/berichten/verstuur-brieven'
import { namens } from '@/lib/db/namens'
import { leesDocument } from '@/lib/documenten/lees-document'
import { stuurTekenlink } from '@/lib/documenten/stuur-tekenlink'
import { verstuurTekenlinks } from '@/lib/documenten/verstuur-tekenlinks'
import { leesMedewerker } from '@/lib/organisatie/lees-medewerker'
import { dossier } from '../documenten/hulp'
import { proefDatabase } from '../hulp/database'
import { type ProefSmtp, proefSmtp } from '../hulp/smtp'

// Mail that the mail server does not take: refused for good, refused for days, or not answered at all. Against a real SMTP server.

const db = await proefDatabase()
let mail: ProefSmtp
const antwoorden = new Map<string, number>()
const pogingen = new Map<string, number>()

beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  mail = await proefSmtp({
    weigerAdres: (adres) => {
      pogingen.set(adres, (pogingen.get(adres) ?? 0) + 1)
      return antwoorden.get(adres) ?? 0
    },
  })
  process.env.SMTP_URL = mail.url
})
beforeEach(async () => {
  mail.leeg()
  antwoorden.clear()
  pogingen.clear()
  await db.admin.query('delete from bericht; delete from toegangsbrief; delete from tekenlink; delete from mailstand')
})
afterAll(async () => {
  await mail.sluit()
})

const over = (minuten: number) => new Date(Date.now() + minuten * 60_000)
const DAG = 24 * 60

/** A letter for somebody, as an administrator asks for it. */
const brief = (gebruikerId: string) =>
  db.admin.query(`insert into toegangsbrief (gebruiker_id, soort) values ($1, 'uitnodiging')`, [gebruikerId])

/** A case whose employee has an account that gets messages. */
async function opzet() {
  const d = await dossier(db.admin)
  await db.admin.query('delete from bericht')
  const { rows } = await db.admin.query<{ email: string }>('select email from gebruiker where id = $1', [
    d.zelf.gebruikerId,
  ])
  const email = rows[0]?.email ?? ''
  return {
    ...d,
    email,
    bericht: () =>
      db.admin.query(
        `insert into bericht (ontvanger_id, werkgever_id, soort, sleutel) values ($1, $2, 'handtekening', gen_random_uuid()::text)`,
        [d.zelf.gebruikerId, d.werkgeverId],
      ),
    stand: async () =>
      (await db.admin.query('select adres, code from mailstand where gebruiker_id = $1', [d.zelf.gebruikerId])).rows,
  }
}

describe('an address that is refused for good', () => {
  test('is tried once, and no message after it is sent to it', async () => {
    const d = await opzet()
    antwoorden.set(d.email, 550)
    await d.bericht()
    expect(await verstuurBerichten(over(0))).toEqual({ verstuurd: 0, mislukt: 1 })
    await d.bericht()
    for (const minuten of [3, 60, DAG, 3 * DAG]) await verstuurBerichten(over(minuten))
    expect(pogingen.get(d.email)).toBe(1)
    expect(await d.stand()).toEqual([{ adres: d.email, code: 550 }])
    const { rows } = await db.admin.query(`select count(*)::int as n from bericht where geweigerd_op is not null`)
    expect(rows).toEqual([{ n: 1 }])
  })

  test('is shown to himself and to who manages the accounts, and to nobody else', async () => {
    const d = await opzet()
    antwoorden.set(d.email, 550)
    await d.bericht()
    await verstuurBerichten(over(0))
    const zelf = await namens(d.zelf.sleutel, 'berichten.lezen', (ctx) => leesBerichten(ctx, null))
    expect(zelf.mailGeweigerd).toBe(true)
    const hr = await d.alsHr((ctx) => leesBerichten(ctx, null))
    expect(hr.mailGeweigerd).toBe(false)
    expect(hr.berichten).toMatchObject([{ soort: 'mailKomtNietAan', gevalId: null, naam: null }])
    expect((await d.alsHr((ctx) => leesMedewerker(ctx, d.werknemerId))).mailGeweigerdSinds).not.toBeNull()
    const vreemd = await opzet()
    expect(await vreemd.alsHr((ctx) => ctx.db.mailstand.count())).toBe(0)
    expect(await d.alsConsultant((ctx) => ctx.db.mailstand.count())).toBe(0)
    expect(await d.stand()).toHaveLength(1)
  })

  test('of a colleague stands in the list of who has access', async () => {
    const d = await opzet()
    const collega = await d.w.aangemeld('hr', { werkgeverId: d.werkgeverId }, 'Hein Collega')
    const { rows } = await db.admin.query<{ email: string }>('select email from gebruiker where id = $1', [
      collega.gebruikerId,
    ])
    const email = rows[0]?.email ?? ''
    antwoorden.set(email, 550)
    await brief(collega.gebruikerId)
    expect(await verstuurBrieven(over(0))).toEqual({ verstuurd: 0, mislukt: 1 })
    for (const minuten of [3, DAG]) await verstuurBrieven(over(minuten))
    expect(pogingen.get(email)).toBe(1)
    const { mensen } = await d.alsHr((ctx) => leesToegang(ctx, null))
    expect(mensen.filter((m) => m.mailGeweigerdSinds !== null).map((m) => m.email)).toEqual([email])

    // a letter is asked for by somebody: it is tried, and when it gets through all is well again
    antwoorden.clear()
    await brief(collega.gebruikerId)
    await verstuurBrieven(over(DAG + 5))
    expect(mail.berichten.map((b) => b.aan)).toEqual([[email]])
    const later = await d.alsHr((ctx) => leesToegang(ctx, null))
    expect(later.mensen.filter((m) => m.mailGeweigerdSinds !== null)).toEqual([])
  })

  test('gets one mail again after a week', async () => {
    const d = await opzet()
    antwoorden.set(d.email, 550)
    await d.bericht()
    await verstuurBerichten(over(0))
    await db.admin.query(`update mailstand set laatst_op = now() - interval '8 days'`)
    antwoorden.clear()
    await d.bericht()
    await verstuurBerichten(over(1))
    expect(mail.berichten).toHaveLength(1)
    expect(await d.stand()).toEqual([])
  })

  test('of a link to sign is shown where it was sent', async () => {
    const d = await opzet()
    const { documentId, versieId } = await d.voorgelegdPlan()
    antwoorden.set('bestaat@niet.test', 550)
    await d.alsHr((ctx) => stuurTekenlink(ctx, { versieId, email: 'bestaat@niet.test' }))
    for (const minuten of [0, 3, DAG]) await verstuurTekenlinks(over(minuten))
    expect(pogingen.get('bestaat@niet.test')).toBe(1)
    expect((await d.alsHr((ctx) => leesDocument(ctx, documentId))).link).toMatchObject({ toestand: 'geweigerd' })
    // and the right address works
    await d.alsHr((ctx) => stuurTekenlink(ctx, { versieId, email: 'bestaat@wel.test' }))
    await verstuurTekenlinks(over(1))
    expect((await d.alsHr((ctx) => leesDocument(ctx, documentId))).link).toMatchObject({ toestand: 'verstuurd' })
  })
})

describe('an address that is refused for now', () => {
  test('is tried less and less often, and given up after two days', async () => {
    const d = await opzet()
    antwoorden.set(d.email, 450)
    await d.bericht()
    for (let minuut = 0; minuut < DAG; minuut += 10) await verstuurBerichten(over(minuut))
    const eersteDag = pogingen.get(d.email) ?? 0
    expect(eersteDag).toBeGreaterThan(5)
    expect(eersteDag).toBeLessThan(15)
    expect(await d.stand()).toEqual([])
    await verstuurBerichten(over(2 * DAG + 1))
    expect(await d.stand()).toEqual([{ adres: d.email, code: 450 }])
    await verstuurBerichten(over(3 * DAG))
    expect(pogingen.get(d.email)).toBe(eersteDag + 1)
  })
})

describe('a mail server that is away says nothing of an address', () => {
  test('however long it lasts', async () => {
    const d = await opzet()
    await d.bericht()
    process.env.SMTP_URL = 'smtp://127.0.0.1:1'
    const weg = async () => {
      throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNECTION', command: 'CONN' })
    }
    await verstuurBerichten(over(3 * DAG), weg)
    expect(await d.stand()).toEqual([])
    await verstuurBerichten(over(4 * DAG), verstuur)
    expect(mail.berichten).toHaveLength(1)
  })

  test.each([
    [{ responseCode: 535, command: 'AUTH PLAIN' }, 'later'],
    [{ responseCode: 550, command: 'MAIL FROM' }, 'later'],
    [{ responseCode: 421, command: 'CONN' }, 'later'],
    [{ responseCode: 550, command: 'RCPT TO' }, 'geweigerd'],
    [{ responseCode: 554, command: 'DATA' }, 'geweigerd'],
    [new Error('x'), 'later'],
    [null, 'later'],
  ])('%j', (fout, soort) => {
    expect(oordeel(fout, new Date(), new Date()).soort).toBe(soort)
  })
})
