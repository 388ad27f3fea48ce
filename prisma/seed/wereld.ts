import { type Dag, plusDagen } from '@/lib/wet/kalender'
import { type Account, type Arbodienstsleutel, accounts, arbodiensten, begeleiding, type Rol } from './accounts'
import { maakBewaren } from './bewaren'
import { maakDocumenten } from './documenten'
import type { Gebruikers } from './gebruikers'
import { type Omgeving, vertel, verzinAfgelopen, verzinLopend } from './gevallen'
import { maakOpvolging } from './opvolging'
import type { Persoon } from './personen'
import { maakPlanning } from './planning'
import { maakRegister, type Register } from './register'
import { gevalRijen, type Nu } from './rijen'
import { type Oogst, type Rij, voegToe } from './schrijf'
import { type Toeval, toeval } from './toeval'
import type { Gevalverhaal } from './verhaal'
import { verhalen } from './verhalen'
import type { Mens, Verloop } from './verloop'
import { type Werkgeversleutel, type Werkgeversplan, werkgevers } from './werkgevers'

const SLEUTELS = Object.keys(werkgevers) as Werkgeversleutel[]

/** Everything of the demo as rows, relative to today: tenants, people, accounts, and the cases of each employer. */
export function maakWereld(nu: Nu, gebruikers: Gebruikers): Oogst {
  const oogst: Oogst = new Map()
  const t = toeval('wereld')
  const arbo = new Map(Object.keys(arbodiensten).map((sleutel) => [sleutel, t.uuid()]))
  const arboVan = (sleutel: Arbodienstsleutel): string => arbo.get(sleutel) ?? ''
  voegToe(oogst, {
    arbodienst: (Object.keys(arbodiensten) as Arbodienstsleutel[]).map((s) => ({
      id: arboVan(s),
      naam: arbodiensten[s],
    })),
    gebruiker: gebruikers.gebruiker,
    inloggegeven: gebruikers.inloggegeven,
  })
  const mens = (email: string): Mens => {
    const gevonden = gebruikers.perEmail.get(email)
    if (!gevonden) throw new Error(`Geen gebruiker ${email}.`)
    return gevonden
  }

  const registers = new Map<Werkgeversleutel, Register>()
  const omgevingen = new Map<Werkgeversleutel, Omgeving>()
  for (const sleutel of SLEUTELS) {
    const plan: Werkgeversplan = werkgevers[sleutel]
    const eigen = toeval(`werkgever ${sleutel}`)
    const register = maakRegister(eigen, oogst, plan, gevraagdBij(sleutel, nu.vandaag), nu.vandaag)
    registers.set(sleutel, register)
    const { arbodienst, consultants } = begeleiding[sleutel]
    const omgeving: Omgeving = {
      arbodienstId: arboVan(arbodienst),
      consultant: mens(consultants[0]),
      ...meldersVan(sleutel, register, mens),
      contract: contractVan(sleutel),
    }
    voegToe(oogst, {
      contract: [contractRij(register, omgeving)],
      toewijzing: consultants.map((email, i) => ({
        arbodienstId: omgeving.arbodienstId,
        werkgeverId: register.werkgeverId,
        gebruikerId: mens(email).id,
        van: `${2024 - i}-01-01`,
      })),
    })
    omgevingen.set(sleutel, omgeving)
    maakGevallen(eigen, oogst, nu, sleutel, register, omgeving, consultants.map(mens))
  }
  voegToe(oogst, {
    roltoekenning: accounts.flatMap((a) => a.rollen.map((rol) => rolRij(a, rol, mens(a.email), registers, arboVan))),
  })
  openMedischeDossiers(oogst, nu, arboVan, mens)
  maakDocumenten(toeval('documenten'), oogst, nu)
  maakPlanning(toeval('planning'), oogst, nu, {
    arbodienstId: arboVan('debrug'),
    arts: mens('arts@arbo.example'),
    gedelegeerde: mens('marit@arbo.example'),
    consultant: mens('noor@arbo.example'),
    planner: mens('planner@arbo.example'),
  })
  maakOpvolging(toeval('opvolging'), oogst, nu, arboVan('debrug'), mens('noor@arbo.example'))
  const [register, omgeving] = [registers.get('korst'), omgevingen.get('korst')]
  if (register && omgeving) maakBewaren(toeval('bewaren'), oogst, nu, { register, omgeving })
  return oogst
}

function gevraagdBij(sleutel: Werkgeversleutel, vandaag: Dag) {
  return verhalen
    .filter((v) => v.bij === sleutel)
    .map(({ wie, einde, gevallen }) => ({
      ...wie,
      // In service before the first story, long enough to be believed.
      begin: plusDagen(vandaag, Math.min(...gevallen.flatMap((g) => g.perioden.map(([van]) => van))) - 900),
      einde: einde === undefined ? undefined : plusDagen(vandaag, einde),
    }))
}

/** HR reports whom it likes, a leidinggevende the people of his own departments. */
function meldersVan(
  sleutel: Werkgeversleutel,
  register: Register,
  mens: (email: string) => Mens,
): Pick<Omgeving, 'hr' | 'melders'> {
  const bij = accounts.flatMap((a) =>
    a.rollen.flatMap((rol) => ('werkgever' in rol && rol.werkgever === sleutel ? [{ rol, wie: mens(a.email) }] : [])),
  )
  const hr = bij.find(({ rol }) => rol.rol === 'hr')?.wie
  if (!hr) throw new Error(`Geen HR bij ${sleutel}.`)
  const leiding = (afdelingId: string) =>
    bij.filter(({ rol }) => 'afdeling' in rol && register.takken.get(rol.afdeling)?.has(afdelingId)).map((b) => b.wie)
  return { hr, melders: (afdelingId) => [hr, ...leiding(afdelingId)] }
}

/** One contract asks a step more than the law does: a talk in week 3. */
function contractVan(sleutel: Werkgeversleutel): Verloop['contract'] {
  const gesprek = {
    code: 'gesprekWeek3',
    naam: 'Gesprek in week 3',
    wie: ['werkgever' as const, 'werknemer' as const],
    dagen: 21,
    anker: 'eersteZiektedag' as const,
  }
  return { ziekmeldingDagen: 2, eersteContactDagen: 7, protocol: sleutel === 'korst' ? [gesprek] : [] }
}

function contractRij(register: Register, { arbodienstId, contract }: Omgeving): Rij {
  return {
    werkgeverId: register.werkgeverId,
    arbodienstId,
    van: '2019-01-01',
    ziekmeldingDagen: contract.ziekmeldingDagen,
    eersteContactDagen: contract.eersteContactDagen,
    protocol: contract.protocol,
  }
}

function rolRij(
  account: Account,
  rol: Rol,
  wie: Mens,
  registers: Map<Werkgeversleutel, Register>,
  arboVan: (sleutel: Arbodienstsleutel) => string,
): Rij {
  const register = 'werkgever' in rol ? registers.get(rol.werkgever) : undefined
  const eis = (id: string | undefined, wat: string): string => {
    if (id) return id
    throw new Error(`${account.email}: ${wat} bestaat niet.`)
  }
  return {
    gebruikerId: wie.id,
    rol: rol.rol,
    werkgeverId: register?.werkgeverId ?? null,
    arbodienstId: 'arbodienst' in rol ? arboVan(rol.arbodienst) : null,
    afdelingId: 'afdeling' in rol ? eis(register?.afdelingen.get(rol.afdeling), rol.afdeling) : null,
    werknemerId: 'werknemer' in rol ? eis(register?.gevraagd.get(rol.werknemer)?.id, rol.werknemer) : null,
    van: '2020-01-01',
  }
}

function maakGevallen(
  t: Toeval,
  oogst: Oogst,
  nu: Nu,
  sleutel: Werkgeversleutel,
  register: Register,
  omgeving: Omgeving,
  consultants: readonly Mens[],
): void {
  const { vandaag } = nu
  const neem = (persoon: Persoon, verhaal: Gevalverhaal, consultant = omgeving.consultant): void => {
    const { rijen } = gevalRijen(t, vertel(t, nu, persoon, { ...omgeving, consultant }, verhaal), nu)
    voegToe(oogst, rijen)
    voegToe(oogst, { bericht: berichten(rijen, nu) })
  }
  const eigen = verhalen.filter((v) => v.bij === sleutel)
  for (const { wie, gevallen } of eigen) {
    const persoon = [...register.gevraagd.values()].find((p) => p.naam === naamVan(wie.naam))
    if (persoon) for (const verhaal of gevallen) neem(persoon, verhaal)
  }
  const lopend = eigen.filter((v) => v.gevallen.at(-1)?.perioden.at(-1)?.[1] === null).length
  const mensen = t.schud(register.overig)
  let nog = Math.max(0, werkgevers[sleutel].open - lopend)
  for (const persoon of mensen) {
    const verhaal = verzinLopend(t)
    const begin = plusDagen(vandaag, verhaal.perioden[0]?.[0] ?? 0)
    const wordtZiek = nog > 0 && persoon.begin < begin
    // Somebody who is not ill now may have recovered just now.
    const eerder = verzinAfgelopen(t, persoon, vandaag, wordtZiek ? begin : plusDagen(vandaag, 28))
    const consultant = t.kans(0.9) ? omgeving.consultant : t.kies(consultants)
    for (const afgelopen of eerder) neem(persoon, afgelopen, consultant)
    if (wordtZiek) {
      neem(persoon, verhaal, consultant)
      nog--
    }
  }
}

function naamVan({
  voornaam,
  tussenvoegsel,
  achternaam,
}: {
  voornaam: string
  tussenvoegsel: string | null
  achternaam: string
}) {
  return [voornaam, tussenvoegsel, achternaam].filter(Boolean).join(' ')
}

/** As a sick report sends them to the consultant; the older ones have been read. */
function berichten(rijen: Record<string, Rij[]>, { vandaag }: Nu): Rij[] {
  const [geval] = rijen.verzuimgeval ?? []
  const consultant = geval?.verzuimconsultantId
  if (!geval || !consultant) return []
  return (rijen.verzuimmelding ?? [])
    .filter((m) => String(m.gemeldOp) > plusDagen(vandaag, -14))
    .map((m, i) => ({
      ontvangerId: consultant,
      werkgeverId: geval.werkgeverId,
      arbodienstId: geval.arbodienstId,
      gevalId: geval.id,
      soort: i === 0 ? 'ziekGemeld' : 'opnieuwZiekGemeld',
      sleutel: `ziekmelding:${String(m.id)}:${String(consultant)}`,
      aangemaaktOp: m.gemeldOp,
      gelezenOp: String(m.gemeldOp) < plusDagen(vandaag, -2) ? m.gemeldOp : null,
    }))
}

/** A medical file for who is ill longer than six weeks, with the doctor of the arbodienst. Without notes: these are made by doctors. */
function openMedischeDossiers(
  oogst: Oogst,
  { vandaag }: Nu,
  arboVan: (sleutel: Arbodienstsleutel) => string,
  mens: (email: string) => Mens,
): void {
  const artsen = new Map([
    [arboVan('debrug'), mens('arts@arbo.example')],
    [arboVan('vitaal'), mens('arts@vitaal.example')],
  ])
  const grens = plusDagen(vandaag, -42)
  const gevallen = (oogst.get('verzuimgeval') ?? []).filter(
    (g) => g.toestand !== 'gesloten' && String(g.eersteZiektedag) < grens,
  )
  voegToe(oogst, {
    medisch_dossier: gevallen.map((g) => ({
      arbodienstId: g.arbodienstId,
      werknemerId: g.werknemerId,
      behandelaarId: artsen.get(String(g.arbodienstId))?.id ?? null,
      geopendOp: `${plusDagen(g.eersteZiektedag as Dag, 35)}T09:30:00Z`,
    })),
  })
}
