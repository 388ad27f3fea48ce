import { nuOpDeKlok } from '@/lib/planning/tijd'
import { type Dag, dagenTussen, isWerkdag, plusDagen } from '@/lib/wet/kalender'
import type { Nu } from './rijen'
import { type Oogst, type Rij, voegToe } from './schrijf'
import type { Toeval } from './toeval'
import { JASPER } from './verhalen'
import type { Mens } from './verloop'

/** Who sees people of the arbodienst of the demo. */
export interface Planningploeg {
  arbodienstId: string
  arts: Mens
  gedelegeerde: Mens
  consultant: Mens
  planner: Mens
}

const WEKEN = 4
const ADRES = 'Stationsplein 12, Utrecht'

/** Spreekuren of the coming weeks, appointments of people who are ill now, and who waits. */
export function maakPlanning(t: Toeval, oogst: Oogst, { vandaag, nu }: Nu, ploeg: Planningploeg): void {
  const { arbodienstId, arts, gedelegeerde, consultant, planner } = ploeg
  const dagen = Array.from({ length: WEKEN * 7 }, (_, i) => plusDagen(vandaag, i - 7)).filter(
    (d) => isWerkdag(d) || d === vandaag,
  )
  const weekdag = (d: Dag) => ((dagenTussen('2001-01-01' as Dag, d) % 7) + 7) % 7
  const blok = (wie: Mens, dag: Dag, van: number, tot: number, duur: number, vorm: string): Rij => ({
    id: t.uuid(),
    arbodienstId,
    behandelaarId: wie.id,
    dag,
    vanMinuut: van,
    totMinuut: tot,
    duur,
    vorm,
    locatie: vorm === 'locatie' ? ADRES : null,
  })
  const blokken = dagen.flatMap((d) => {
    const w = weekdag(d)
    return [
      // the doctor every working day, and today whatever day it is
      ...(w % 2 === 1 || d === vandaag ? [blok(arts, d, 540, 720, 30, 'locatie')] : []),
      ...(w % 2 === 0 || d === vandaag ? [blok(arts, d, 780, 960, 30, d === vandaag ? 'telefoon' : 'video')] : []),
      ...(w === 0 || w === 4 ? [blok(gedelegeerde, d, 540, 660, 30, 'telefoon')] : []),
      ...(w < 4 ? [blok(consultant, d, 570, 690, 20, 'telefoon')] : []),
    ]
  })

  const lopend = (oogst.get('verzuimgeval') ?? []).filter(
    (g) =>
      g.arbodienstId === arbodienstId && g.toestand === 'open' && String(g.eersteZiektedag) <= plusDagen(vandaag, -10),
  )
  const jasper = (oogst.get('werknemer') ?? []).find(
    (w) => [w.voornaam, w.tussenvoegsel, w.achternaam].filter(Boolean).join(' ') === JASPER,
  )
  const eerst = lopend.filter((g) => g.werknemerId === jasper?.id)
  const gevallen = [...eerst, ...t.schud(lopend.filter((g) => !eerst.includes(g)))]
  const afspraken: Rij[] = []
  const { minuut } = nuOpDeKlok(nu)
  for (const b of blokken) {
    for (let van = Number(b.vanMinuut); van + Number(b.duur) <= Number(b.totMinuut); van += Number(b.duur)) {
      const komt = String(b.dag) > vandaag
      // Half of what has been was booked, less of what is to come; who has an account has something to look forward to.
      if (!t.kans(komt ? 0.3 : String(b.dag) === vandaag && b.behandelaarId === arts.id ? 0.8 : 0.5)) continue
      const [geval] = gevallen.splice(komt ? 0 : eerst.length, 1)
      if (!geval) continue
      const voorbij = String(b.dag) < vandaag || (String(b.dag) === vandaag && van + Number(b.duur) <= minuut - 60)
      afspraken.push({
        id: t.uuid(),
        arbodienstId,
        werkgeverId: geval.werkgeverId,
        werknemerId: geval.werknemerId,
        gevalId: geval.id,
        behandelaarId: b.behandelaarId,
        extern: null,
        soort: b.behandelaarId === consultant.id ? 'vervolgconsult' : 'spreekuur',
        vorm: b.vorm,
        locatie: b.locatie,
        dag: b.dag,
        vanMinuut: van,
        totMinuut: van + Number(b.duur),
        toestand: voorbij ? (t.kans(0.9) ? 'geweest' : 'nietVerschenen') : 'gepland',
        doorId: planner.id,
        doorNaam: planner.naam,
        gemaaktOp: nu.toISOString(),
      })
    }
  }
  const wachtlijst = gevallen.slice(0, 3).map((g, i) => ({
    id: t.uuid(),
    arbodienstId,
    werkgeverId: g.werkgeverId,
    werknemerId: g.werknemerId,
    gevalId: g.id,
    soort: i === 2 ? 'psycholoog' : 'spreekuur',
    uiterlijk: plusDagen(vandaag, 14 + 7 * i),
    doorId: consultant.id,
    doorNaam: consultant.naam,
    op: new Date(nu.getTime() - (i + 1) * 3 * 86_400_000).toISOString(),
  }))
  voegToe(oogst, { spreekuurblok: blokken, afspraak: afspraken, wachtlijstplek: wachtlijst })
}
