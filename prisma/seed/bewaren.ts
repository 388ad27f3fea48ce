import { BEWAARTERMIJNEN, bewaring } from '@/lib/wet/bewaartermijnen'
import { type Dag, plusDagen, vandaagInNederland } from '@/lib/wet/kalender'
import { type Omgeving, vertel } from './gevallen'
import type { Register } from './register'
import { gevalRijen, type Nu } from './rijen'
import { type Oogst, type Rij, voegToe } from './schrijf'
import type { Toeval } from './toeval'

/** Old cases: when they were, how many days ago they were announced, and whether they are held. */
const OUDE = [
  { van: -880, hersteldPer: -795, aangekondigd: 12, gehouden: false },
  { van: -760, hersteldPer: -736, aangekondigd: 6, gehouden: false },
  { van: -905, hersteldPer: -815, aangekondigd: null, gehouden: true },
] as const

/** Cases of one employer of which the time is nearly over, one that is held, and the proof of one that is gone. */
export function maakBewaren(
  t: Toeval,
  oogst: Oogst,
  nu: Nu,
  { register, omgeving }: { register: Register; omgeving: Omgeving },
): void {
  const { vandaag } = nu
  const { werkgeverId } = register
  const ziek = new Set((oogst.get('verzuimgeval') ?? []).map((g) => g.werknemerId))
  const rustig = register.overig.filter((p) => p.begin < plusDagen(vandaag, -1000) && !p.einde && !ziek.has(p.id))
  const op = (dagen: number) => new Date(nu.nu.getTime() - dagen * 86_400_000).toISOString()
  const regel = BEWAARTERMIJNEN.verzuimdossier
  const aankondigingen: Rij[] = []
  const houdingen: Rij[] = []
  for (const [i, { van, hersteldPer, aangekondigd, gehouden }] of OUDE.entries()) {
    const persoon = rustig[i]
    if (!persoon) continue
    const { rijen, gevalId } = gevalRijen(t, vertel(t, nu, persoon, omgeving, { perioden: [[van, hersteldPer]] }), nu)
    voegToe(oogst, rijen)
    const [geval] = rijen.verzuimgeval ?? []
    if (gehouden)
      houdingen.push({
        id: t.uuid(),
        werkgeverId,
        werknemerId: persoon.id,
        reden: 'bezwaar',
        toelichting: null,
        tot: plusDagen(vandaag, 140),
        doorId: omgeving.hr.id,
        doorNaam: omgeving.hr.naam,
        op: op(45),
      })
    if (aangekondigd === null || !geval) continue
    const contacten = (rijen.contactmoment ?? []).map((c) => c.op as Dag).sort()
    const b = bewaring({
      toestand: String(geval.toestand),
      gesloten: vandaagInNederland(new Date(String(geval.geslotenOp))),
      contact: contacten.at(-1) ?? null,
      eindeDienstverband: null,
      eindeLoonsanctie: null,
      afspraak: null,
      document: null,
      advies: null,
      taak: null,
    })
    if (b)
      aankondigingen.push({
        werkgeverId,
        gevalId,
        dossiernummer: geval.dossiernummer,
        soort: 'verzuimdossier',
        regel: regel.code,
        regelVanaf: regel.geldigVan,
        ...b,
        aangekondigdOp: op(aangekondigd),
        vernietigdOp: null,
        aantallen: {},
      })
  }
  const weg = bewaring({
    toestand: 'gesloten',
    gesloten: plusDagen(vandaag, -790),
    contact: null,
    eindeDienstverband: null,
    eindeLoonsanctie: null,
    afspraak: null,
    document: null,
    advies: null,
    taak: null,
  })
  if (weg)
    aankondigingen.push({
      werkgeverId,
      gevalId: t.uuid(),
      dossiernummer: `${plusDagen(vandaag, -830).slice(0, 4)}-7C2KQM`,
      soort: 'verzuimdossier',
      regel: regel.code,
      regelVanaf: regel.geldigVan,
      ...weg,
      aangekondigdOp: op(88),
      vernietigdOp: op(57),
      aantallen: { verzuimgeval: 1, verzuimmelding: 1, taak: 9, gebeurtenis: 6, contactmoment: 2 },
    })
  // the hold first: it takes back what was announced of its person
  voegToe(oogst, { bewaarhouding: houdingen, vernietiging: aankondigingen })
}
