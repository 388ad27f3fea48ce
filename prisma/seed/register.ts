import { type Dag, dag, plusDagen } from '@/lib/wet/kalender'
import { maakDienstverband, maakNaam, maakPersoon, type Naam, type Persoon, type Plek } from './personen'
import { type Oogst, type Rij, voegToe } from './schrijf'
import type { Toeval } from './toeval'
import type { Afdelingsplan, Werkgeversplan } from './werkgevers'

/** Somebody whom a story or an account needs by name. */
export type Gevraagd = {
  naam: Naam
  afdeling?: string
  functie?: string
  begin?: Dag
  /** last day of employment */
  einde?: Dag
}

/** One employer with its people: those asked for first, then the others. */
export type Register = {
  werkgeverId: string
  /** by name of the department */
  afdelingen: Map<string, string>
  /** by name of the department: itself and all below it */
  takken: Map<string, Set<string>>
  gevraagd: Map<string, Persoon>
  /** in service, not asked for by name */
  overig: Persoon[]
}

/** Makes an employer: departments as a tree, people with their employment, some who left, some who came back. */
export function maakRegister(
  t: Toeval,
  oogst: Oogst,
  plan: Werkgeversplan,
  gevraagd: Gevraagd[],
  vandaag: Dag,
): Register {
  const werkgeverId = t.uuid()
  voegToe(oogst, { werkgever: [{ id: werkgeverId, naam: plan.naam, aangemaaktOp: `${plan.begonnen}T09:00:00Z` }] })
  const bladeren = maakAfdelingen(t, oogst, werkgeverId, plan.afdelingen)
  const plek = (blad: Blad, functie?: string): Plek => ({
    werkgeverId,
    afdelingId: blad.id,
    functie: functie ?? t.kies(blad.plan.functies),
    domein: plan.domein,
    voltijduren: plan.voltijduren,
  })
  // The one who leads a department of departments stands in it alone.
  const plekken = bladeren.filter((b) => b.plan.onder?.length).map((b) => plek(b))
  const gewogen = bladeren.filter((b) => !b.plan.onder?.length).flatMap((b) => Array<Blad>(b.plan.deel).fill(b))

  const register: Register = {
    werkgeverId,
    afdelingen: new Map(bladeren.map((b) => [b.plan.naam, b.id])),
    takken: new Map(bladeren.map((b) => [b.plan.naam, tak(b.plan, bladeren)])),
    gevraagd: new Map(),
    overig: [],
  }
  let nummer = 1000 + t.tussen(0, 400)
  const neemAan = (naam: Naam, waar: Plek, wanneer: { begin?: Dag; einde?: Dag | null } = {}): Persoon => {
    nummer += t.tussen(1, 4)
    const vroegste = dag(plan.begonnen)
    const { persoon, werknemer, dienstverband } = maakPersoon(t, waar, {
      naam,
      personeelsnummer: String(nummer),
      vandaag,
      vroegste,
      ...wanneer,
    })
    voegToe(oogst, { werknemer: [werknemer], dienstverband: [dienstverband] })
    return persoon
  }

  for (const { naam, afdeling, functie, begin, einde } of gevraagd) {
    const blad = bladeren.find((b) => b.plan.naam === afdeling) ?? t.kies(gewogen)
    const persoon = neemAan(naam, plek(blad, functie), { begin, einde })
    register.gevraagd.set(persoon.naam, persoon)
  }
  while (register.overig.length + gevraagd.length < plan.aantal) {
    const waar = plekken.pop() ?? plek(t.kies(gewogen))
    register.overig.push(neemAan(maakNaam(t, plan.vrouwen), waar))
  }
  for (let i = 0; i < Math.floor(plan.aantal * 0.07); i++) {
    neemAan(maakNaam(t, plan.vrouwen), plek(t.kies(gewogen)), { einde: plusDagen(vandaag, -t.tussen(15, 700)) })
  }
  voegToe(oogst, { dienstverband: andereDienstverbanden(t, register, plan) })
  return register
}

/** Some came back after years, and some have a second, small job in another department at the same time. */
function andereDienstverbanden(t: Toeval, register: Register, plan: Werkgeversplan): Rij[] {
  return register.overig.flatMap((p) => {
    const plek = { ...p, domein: plan.domein, voltijduren: plan.voltijduren }
    if (p.begin > plusDagen(dag(plan.begonnen), 2_000) && t.kans(0.04)) {
      const einde = plusDagen(p.begin, -t.tussen(200, 700))
      const eerder = { ...p, dienstverbandId: t.uuid(), begin: plusDagen(einde, -t.tussen(300, 1_200)), einde }
      return [maakDienstverband(t, plek, eerder)]
    }
    if (!t.kans(0.015)) return []
    const tweede = { ...p, dienstverbandId: t.uuid(), functie: 'bhv-coördinator' }
    return [{ ...maakDienstverband(t, { ...plek, functie: tweede.functie }, tweede), contracturen: 4 }]
  })
}

function tak(plan: Afdelingsplan, bladeren: readonly Blad[]): Set<string> {
  const eigen = bladeren.filter((b) => b.plan === plan).map((b) => b.id)
  return new Set([...eigen, ...(plan.onder ?? []).flatMap((onder) => [...tak(onder, bladeren)])])
}

type Blad = { id: string; plan: Afdelingsplan }

function maakAfdelingen(
  t: Toeval,
  oogst: Oogst,
  werkgeverId: string,
  plannen: readonly Afdelingsplan[],
  ouderId: string | null = null,
): Blad[] {
  return plannen.flatMap((plan) => {
    const blad = { id: t.uuid(), plan }
    voegToe(oogst, { afdeling: [{ id: blad.id, werkgeverId, naam: plan.naam, ouderId }] })
    return [blad, ...maakAfdelingen(t, oogst, werkgeverId, plan.onder ?? [], blad.id)]
  })
}
