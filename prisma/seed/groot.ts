import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { dag, plusDagen, vandaagInNederland } from '@/lib/wet/kalender'
import type { DemoAccount } from '../demo-accounts'
import { eisRecht } from './demo'
import { leesAccounts, maakGebruikers } from './gebruikers'
import { kopieer, type Mallen, maakMallen } from './mallen'
import { maakNaam, maakPersoon } from './personen'
import type { Nu } from './rijen'
import { type Oogst, type Rij, voegToe } from './schrijf'
import { type Toeval, toeval } from './toeval'
import type { Mens } from './verloop'
import { zaaiRijen } from './zaai'

// Many people to measure with. Each case is a copy of one of some hundreds that the law engine computed, so that its tasks
// are what the product would have stored.

export type Grootte = {
  werknemers: number
  /** open cases; 6 % of the people when it is not said */
  gevallen?: number
  /** arbodiensten that the employers are divided over; one when it is not said */
  arbodiensten?: number
}

export type GrootUitkomst = { accounts: DemoAccount[]; werknemers: number; gevallen: number; seconden: number }

const PER_WERKGEVER = 200
const PER_CONSULTANT = 150
/** Employers per transaction: what is in memory at a time. */
const PER_KEER = 10
/** Share of the others who were ill before: closed cases that the lists of running ones must not suffer from. */
const AFGELOPEN = 0.1
const FUNCTIES = ['medewerker', 'monteur', 'adviseur', 'teamleider', 'planner', 'chauffeur', 'verzorgende']

const eersteAccounts = [
  { email: 'consultant1@groot.example', naam: 'Consultant 1', toon: 'arbodienst: verzuimconsultant (groot)' },
  { email: 'hr1@groot.example', naam: 'HR 1', toon: 'werkgever: HR (groot)' },
]

/**
 * Adds one or more arbodiensten with `werknemers` people at employers of two hundred, and consultants with about 150 open
 * cases each. Not in one transaction: who stops it half way starts over with an empty database.
 */
export async function zaaiGroot(beheer: string, grootte: Grootte, nu = new Date()): Promise<GrootUitkomst> {
  const begin = Date.now()
  const client = new pg.Client({ connectionString: beheer })
  await client.connect()
  try {
    await eisRecht(client)
    if ((await leesAccounts(client, eersteAccounts)).length > 0) {
      throw new Error('Deze database heeft al zulke gegevens; begin met een lege.')
    }
    // A crash costs a new start anyway, so no commit needs to wait for the disk.
    await client.query('set synchronous_commit = off')
    const t = toeval(`groot ${grootte.werknemers}`)
    const gevallen = Math.min(grootte.werknemers, grootte.gevallen ?? Math.round(grootte.werknemers * 0.06))
    const plan = await maakPlan(t, { vandaag: vandaagInNederland(nu), nu }, { ...grootte, gevallen })
    await inTransactie(client, plan.vooraf)
    for (let eerste = 0; eerste < plan.werkgevers.length; eerste += PER_KEER) {
      const oogst: Oogst = new Map()
      for (const werkgever of plan.werkgevers.slice(eerste, eerste + PER_KEER))
        voegToe(oogst, maakWerkgever(t, plan, werkgever))
      await inTransactie(client, oogst)
    }
    await client.query('vacuum analyze')
    const accounts = await leesAccounts(client, eersteAccounts)
    return { accounts, werknemers: grootte.werknemers, gevallen, seconden: (Date.now() - begin) / 1000 }
  } finally {
    await client.end()
  }
}

async function inTransactie(client: pg.Client, oogst: Oogst): Promise<void> {
  await client.query('begin')
  await zaaiRijen(client, oogst)
  await client.query('commit')
}

type Werkgever = {
  id: string
  arbodienstId: string
  nummer: number
  werknemers: number
  gevallen: number
  consultants: Mens[]
  hr: Mens
}

type Aantallen = Grootte & { gevallen: number }

type Plan = {
  nu: Nu
  /** tenants and accounts */
  vooraf: Oogst
  werkgevers: Werkgever[]
} & Mallen

async function maakPlan(t: Toeval, nu: Nu, { werknemers, gevallen, arbodiensten }: Aantallen): Promise<Plan> {
  const arbodienst = Array.from({ length: arbodiensten ?? 1 }, (_, i) => ({
    id: t.uuid(),
    naam: i === 0 ? 'Arbodienst Groot' : `Arbodienst Groot ${i + 1}`,
  }))
  const aantalWerkgevers = Math.max(arbodienst.length, Math.ceil(werknemers / PER_WERKGEVER))
  // The same number at each, so that a consultant and his employers are of one arbodienst.
  const perArbodienst = Math.max(1, Math.ceil(gevallen / PER_CONSULTANT / arbodienst.length))
  const aantalConsultants = perArbodienst * arbodienst.length
  const arbodienstVan = (consultant: number): string => arbodienst[Math.floor(consultant / perArbodienst)]?.id ?? ''
  const metInlog = await maakGebruikers(eersteAccounts)
  const [eersteConsultant, eersteHr] = [...metInlog.perEmail.values()]
  const mens = (naam: string): Mens => ({ id: t.uuid(), naam })
  const consultants = Array.from({ length: aantalConsultants }, (_, i) =>
    i === 0 && eersteConsultant ? eersteConsultant : mens(`Consultant ${i + 1}`),
  )
  // As even as whole numbers allow.
  const deel = (totaal: number, i: number) =>
    Math.floor(((i + 1) * totaal) / aantalWerkgevers) - Math.floor((i * totaal) / aantalWerkgevers)
  const werkgevers = Array.from({ length: aantalWerkgevers }, (_, i): Werkgever => {
    const van = Math.floor((i * aantalConsultants) / aantalWerkgevers)
    const tot = Math.max(van + 1, Math.floor(((i + 1) * aantalConsultants) / aantalWerkgevers))
    return {
      id: t.uuid(),
      arbodienstId: arbodienstVan(van),
      nummer: i + 1,
      werknemers: deel(werknemers, i),
      gevallen: deel(gevallen, i),
      consultants: consultants.slice(van, tot),
      hr: i === 0 && eersteHr ? eersteHr : mens(`HR ${i + 1}`),
    }
  })
  const vooraf: Oogst = new Map()
  const nieuweMensen = [...consultants, ...werkgevers.map((w) => w.hr)].filter(
    (m) => m !== eersteConsultant && m !== eersteHr,
  )
  const email = (m: Mens) => `${m.naam.toLowerCase().replace(' ', '')}@groot.example`
  const rol = { werkgeverId: null, arbodienstId: null, van: '2020-01-01' }
  voegToe(vooraf, {
    arbodienst,
    werkgever: werkgevers.map((w) => ({ id: w.id, naam: `Werkgever ${String(w.nummer).padStart(4, '0')}` })),
    gebruiker: [...metInlog.gebruiker, ...nieuweMensen.map((m) => ({ ...m, email: email(m) }))],
    inloggegeven: metInlog.inloggegeven,
    contract: werkgevers.map((w) => ({ werkgeverId: w.id, arbodienstId: w.arbodienstId, van: '2019-01-01' })),
    roltoekenning: [
      ...consultants.map((c, i) => ({
        ...rol,
        gebruikerId: c.id,
        rol: 'verzuimconsultant',
        arbodienstId: arbodienstVan(i),
      })),
      ...werkgevers.map((w) => ({ ...rol, gebruikerId: w.hr.id, rol: 'hr', werkgeverId: w.id })),
    ],
    toewijzing: werkgevers.flatMap((w) =>
      w.consultants.map((c) => ({
        arbodienstId: w.arbodienstId,
        werkgeverId: w.id,
        gebruikerId: c.id,
        van: '2020-01-01',
      })),
    ),
  })
  return { nu, vooraf, werkgevers, ...maakMallen(t, nu) }
}

function maakWerkgever(t: Toeval, plan: Plan, werkgever: Werkgever): Record<string, Rij[]> {
  const { id: werkgeverId } = werkgever
  const top = randomUUID()
  const afdelingen = Array.from({ length: 10 }, () => randomUUID())
  const oogst: Oogst = new Map()
  voegToe(oogst, {
    afdeling: [
      { id: top, werkgeverId, naam: 'Bedrijf', ouderId: null },
      ...afdelingen.map((id, i) => ({ id, werkgeverId, naam: `Afdeling ${i + 1}`, ouderId: top })),
    ],
  })
  for (let i = 0; i < werkgever.werknemers; i++) {
    const { persoon, werknemer, dienstverband } = maakPersoon(
      t,
      {
        werkgeverId,
        afdelingId: t.kies(afdelingen),
        functie: t.kies(FUNCTIES),
        domein: 'groot.example',
        voltijduren: 40,
      },
      {
        naam: maakNaam(t, 0.5),
        personeelsnummer: String(10_000 + i),
        vandaag: plan.nu.vandaag,
        vroegste: dag('2000-01-01'),
        // Longer in service than the longest case lasts.
        begin: plusDagen(plan.nu.vandaag, -t.tussen(900, 8_000)),
      },
    )
    voegToe(oogst, { werknemer: [werknemer], dienstverband: [dienstverband] })
    const mallen = i < werkgever.gevallen ? plan.lopend : t.kans(AFGELOPEN) ? plan.gesloten : []
    if (mallen.length > 0) voegToe(oogst, kopieer(t, t.kies(mallen), persoon, werkgever))
  }
  return Object.fromEntries(oogst)
}
