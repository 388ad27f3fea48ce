import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { klant, sluitVerbindingen } from '@/lib/db/client'
import type { Sleutel } from '@/lib/db/namens'
import { proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'
import { bewaakt, type Mutant, mutanten } from './bewakers-mutanten'

// security.md test 4, the guards. One list of checks on what stands around every action and page; it must hold for the code as it
// is, and fail for a copy of the code from which one guard was taken out, each in turn.

const repo = path.resolve(import.meta.dirname, '../..')
const proefmap = path.join(repo, 'test-results', `bewakers-${process.pid}`)

const verzoek = vi.hoisted(() => ({ koppen: new Headers(), koekje: null as Sleutel | null }))
vi.mock('next/headers', () => ({ headers: async () => verzoek.koppen }))
vi.mock('@/lib/toegang/cookie', () => ({ leesKoekje: async () => verzoek.koekje }))

const db = await proefDatabase()
afterAll(async () => {
  rmSync(proefmap, { recursive: true, force: true })
})

interface Bewakers {
  actie: typeof import('@/lib/actie').actie
  opPagina: typeof import('@/lib/toegang/op-pagina').opPagina
}

/** Copies of the guarding files, one of them with a guard taken out, that use one another. */
async function laad(mutant: Mutant | null): Promise<Bewakers> {
  const map = path.join(proefmap, randomUUID())
  const kopie = (bestand: string) => path.join(map, bestand.replaceAll('/', '-'))
  mkdirSync(map, { recursive: true })
  for (const bestand of bewaakt) {
    let tekst = readFileSync(path.join(repo, bestand), 'utf8')
    for (const [van, naar] of mutant?.bestand === bestand ? mutant.weg : []) {
      if (tekst.split(van).length !== 2) throw new Error(`${mutant?.naam}: "${van}" does not stand once in ${bestand}`)
      tekst = tekst.replace(van, () => naar)
    }
    tekst = tekst.replaceAll(/from '\.\/([^']+)'/g, (_, naam) => `from '@/${path.dirname(bestand)}/${naam}'`)
    for (const ander of bewaakt) tekst = tekst.replaceAll(`'@/${ander.slice(0, -3)}'`, `'${kopie(ander)}'`)
    writeFileSync(kopie(bestand), tekst)
  }
  const { actie } = await import(/* @vite-ignore */ kopie('lib/actie.ts'))
  const { opPagina } = await import(/* @vite-ignore */ kopie('lib/toegang/op-pagina.ts'))
  return { actie, opPagina }
}

const EIGEN = { host: 'poortwacht.example', origin: 'https://poortwacht.example', 'sec-fetch-site': 'same-origin' }

function kom(sleutel: Sleutel | null, koppen: Record<string, string> = EIGEN): void {
  verzoek.koekje = sleutel
  verzoek.koppen = new Headers({ host: EIGEN.host, 'x-poortwacht-pad': '/werkgever/afdelingen', ...koppen })
}

/** What somebody gets: the state of the form, or where he is sent. */
async function uitkomst(werk: () => Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify(await werk())
  } catch (fout) {
    const { digest } = fout as { digest?: string }
    return digest ?? `fault: ${(fout as Error).name}`
  }
}

/** All checks; gives those that fail. */
async function keur({ actie, opPagina }: Bewakers): Promise<string[]> {
  const w = wereld(db.admin)
  const werkgeverId = await w.werkgever()
  const hr = await w.aangemeld('hr', { werkgeverId })
  const afdelingId = await w.afdeling(werkgeverId)
  const leiding = await w.aangemeld('leidinggevende', { werkgeverId, afdelingId })
  const consultant = await w.aangemeld('verzuimconsultant', { arbodienstId: await w.arbodienst() })
  const over = await w.aangemeld('hr', { werkgeverId })
  await db.admin.query('update sessie set ingetrokken_op = now() where gebruiker_id = $1', [over.gebruikerId])
  let gedaan = 0
  const opzet = {
    portaal: 'werkgever',
    recht: 'register.wijzigen',
    schema: z.object({ naam: z.string().min(3, 'Te kort.'), wachtwoord: z.string().optional() }),
    naar: (id: string) => `/werkgever/klaar/${id}`,
  } as const
  const doe = actie({
    ...opzet,
    werk: async (ctx, invoer) => {
      gedaan += 1
      if (invoer.naam === 'vreemd')
        await ctx.db.afdeling.create({ data: { werkgeverId: randomUUID(), naam: 'Van een ander' } })
      if (invoer.naam === 'onvindbaar')
        await ctx.db.afdeling.update({ where: { id: randomUUID() }, data: { naam: 'Weg' } })
      return (await ctx.db.afdeling.create({ data: { werkgeverId, naam: `${invoer.naam} ${randomUUID()}` } })).id
    },
  })
  const anders = actie({ ...opzet, recht: 'afdeling.wijzigen', werk: async () => 'anders' })
  const stuur = (velden: Record<string, string>, welke = doe) => {
    const formulier = new FormData()
    for (const [naam, waarde] of Object.entries(velden)) formulier.set(naam, waarde)
    return uitkomst(() => welke({ fouten: {}, waarden: {} }, formulier))
  }
  const goed = () => ({ naam: 'Zorg', verzoek: randomUUID() })
  const mis: string[] = []
  /** how often the work may be done, and what comes of it */
  const toets = async (naam: string, keer: number, wat: RegExp, werk: () => Promise<string>) => {
    const [eerst, uit] = [gedaan, await werk()]
    if (gedaan - eerst !== keer || !wat.test(uit)) mis.push(`${naam}: ${gedaan - eerst} times, ${uit.slice(0, 120)}`)
  }
  const regels = async (wie: string) =>
    (
      await db.admin.query(`select 1 from logboekregel where gebruiker_id = $1 and gebeurtenis = 'toegang.geweigerd'`, [
        wie,
      ])
    ).rowCount ?? 0

  kom(hr.sleutel)
  await toets('the right one', 1, /NEXT_REDIRECT.*\/werkgever\/klaar\//, () => stuur(goed()))
  const eerst = await regels(hr.gebruikerId)
  for (const koppen of [
    {},
    { origin: 'https://kwaad.example' },
    { origin: 'null' },
    { ...EIGEN, 'sec-fetch-site': 'cross-site' },
    { ...EIGEN, 'sec-fetch-site': 'same-site' },
    { origin: 'https://poortwacht.example.kwaad.example', 'sec-fetch-site': 'same-origin' },
  ] as Record<string, string>[]) {
    kom(hr.sleutel, koppen)
    await toets(`from ${JSON.stringify(koppen)}`, 0, /verlopen/, () => stuur(goed()))
  }
  if ((await regels(hr.gebruikerId)) < eerst + 6) mis.push('foreign origins leave lines in the trail')

  kom(null)
  await toets('nobody', 0, /NEXT_REDIRECT.*\/aanmelden\?naar/, () => stuur(goed()))
  kom(consultant.sleutel)
  await toets('another portal', 0, /NEXT_REDIRECT.*\/kies/, () => stuur(goed()))
  kom(over.sleutel)
  const plaats = { gebruiker: over.gebruikerId, werkplek: `werkgever.${werkgeverId}`, formulier: 'x', leeg: [] }
  await toets('an ended session', 0, /NEXT_REDIRECT.*reden=verlopen/, () =>
    stuur({ ...goed(), $concept: JSON.stringify(plaats) }),
  )
  const { rowCount } = await db.admin.query('select 1 from formulierconcept where gebruiker_id = $1', [
    over.gebruikerId,
  ])
  if (rowCount !== 1) mis.push('what was sent in an ended session is kept')
  kom(leiding.sleutel)
  await toets('without the right', 0, /geen recht/, () => stuur(goed()))
  if ((await regels(leiding.gebruikerId)) !== 1) mis.push('a refusal leaves a line in the trail')

  kom(hr.sleutel)
  await toets('what the schema refuses', 0, /Te kort/, () => stuur({ ...goed(), naam: 'x' }))
  await toets('without a key', 0, /verlopen/, () => stuur({ naam: 'Zorg' }))
  await toets('a secret is not given back', 0, /^(?!.*stil geheim)/, () =>
    stuur({ ...goed(), naam: 'x', wachtwoord: 'stil geheim' }),
  )
  await toets('a row of another tenant', 1, /niet \(meer\) te vinden/, () => stuur({ ...goed(), naam: 'vreemd' }))
  await toets('a row that is not there', 1, /niet \(meer\) te vinden/, () => stuur({ ...goed(), naam: 'onvindbaar' }))
  const zelfde = goed()
  const eersteKeer = await stuur(zelfde)
  await toets('the same again', 0, /./, async () => {
    const nogEens = await stuur(zelfde)
    return nogEens === eersteKeer ? 'same' : ''
  })
  await toets('the same key with other words', 1, /klaar/, () => stuur({ ...zelfde, naam: 'Keuken' }))
  await toets('the same key at another action', 0, /klaar\/anders/, () => stuur(zelfde, anders))
  const samen = goed()
  await toets('five at once', 1, /^5$/, async () => {
    const uit = await Promise.all(Array.from({ length: 5 }, () => stuur(samen)))
    return `${uit.filter((u) => u === uit[0]).length}`
  })

  const bekijk = () => uitkomst(() => opPagina('werkgever', 'register.wijzigen', async () => ++gedaan))
  await toets('a page', 1, /^\d+$/, bekijk)
  for (const [naam, sleutel, wat] of [
    ['a page, nobody', null, /NEXT_REDIRECT.*\/aanmelden\?naar/],
    ['a page, another portal', consultant.sleutel, /NEXT_REDIRECT.*\/kies/],
    ['a page, an ended session', over.sleutel, /NEXT_REDIRECT.*reden=verlopen/],
    ['a page, without the right', leiding.sleutel, /404/],
  ] as const) {
    kom(sleutel)
    await toets(naam, 0, wat, bekijk)
  }
  const achter = await klant('app').$queryRaw<{ sessie: string | null; rol: string }[]>`
    select nullif(current_setting('app.sessie', true), '') as sessie, current_setting('role') as rol from generate_series(1, 1)`
  if (achter[0]?.sessie || achter[0]?.rol !== 'none') mis.push('something stays behind on the connection')
  return mis
}

test('the guards as they are: every check holds', async () => {
  expect(await keur(await laad(null))).toEqual([])
}, 60_000)

test('each guard taken out is noticed', async () => {
  const overleefd: string[] = []
  for (const mutant of mutanten) {
    const mis = await keur(await laad(mutant))
    if (mis.length === 0) overleefd.push(mutant.naam)
    // what a damaged guard left behind on a connection is not for the next one
    await sluitVerbindingen()
  }
  console.log(`guards: ${mutanten.length - overleefd.length} of ${mutanten.length} guards taken out are noticed`)
  expect(overleefd).toEqual([])
}, 600_000)
