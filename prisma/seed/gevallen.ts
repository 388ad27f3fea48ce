import { type Dag, dagenTussen, laatsteWerkdagTot, max, plusDagen } from '@/lib/wet/kalender'
import { voltooiMijlpalen } from './mijlpalen'
import { moment } from './moment'
import type { Persoon } from './personen'
import type { Nu } from './rijen'
import type { Toeval } from './toeval'
import type { Gevalverhaal } from './verhaal'
import { type Gang, type Melding, type Mens, maakContacten, type Verloop } from './verloop'

/** Who works on the cases of one employer, and on what terms. */
export type Omgeving = {
  arbodienstId: string
  consultant: Mens
  /** who may report somebody of this department */
  melders: (afdelingId: string) => [Mens, ...Mens[]]
  hr: Mens
  contract: Verloop['contract']
}

/** Tells one case: what was said about it, the rest as it usually goes. */
export function vertel(
  t: Toeval,
  { vandaag, nu }: Nu,
  persoon: Persoon,
  wie: Omgeving,
  verhaal: Gevalverhaal,
): Verloop {
  const op = (dagen: number): Dag => plusDagen(vandaag, dagen)
  const gang: Gang = verhaal.gang ?? {}
  const meldingen = verhaal.perioden.map(([van, tot], i): Melding => {
    const eersteZiektedag = op(van)
    const hersteldPer = tot === null ? null : op(tot)
    const na = i === 0 && verhaal.gemeldNa !== undefined ? verhaal.gemeldNa : t.kies([0, 0, 0, 0, 0, 1, 1, 2])
    return {
      eersteZiektedag,
      hersteldPer,
      gemeldOp: moment(t, plusDagen(eersteZiektedag, Math.min(na, -van)), nu, [7, 10]),
      hersteldGemeldOp: hersteldPer === null ? null : moment(t, hersteldPer, nu),
      gemeldDoor: t.kies(wie.melders(persoon.afdelingId)),
      verwachteDuur: verhaal.verwachteDuur ?? t.kies(['dagen', 'weken', 'onbekend', 'onbekend']),
      vangnet: verhaal.vangnet ?? t.kies(['nee', 'nee', 'nee', 'onbekend']),
      arbeidsongeval: verhaal.arbeidsongeval,
      verkeersongeval: verhaal.verkeersongeval,
      lopendWerk: verhaal.lopendWerk,
      verpleegadres: verhaal.verpleegadres,
      ingetrokkenOp: verhaal.ingetrokken ? moment(t, plusDagen(eersteZiektedag, 1), nu) : undefined,
    }
  })
  const sanctie = verhaal.loonsanctie
  const v: Verloop = {
    persoon,
    arbodienstId: wie.arbodienstId,
    consultant: wie.consultant,
    hr: wie.hr,
    meldingen,
    werkhervattingen: (verhaal.trap ?? []).map(([vanaf, percentageGewerkt, arbeidstherapeutisch = false]) => ({
      vanaf: op(vanaf),
      percentageGewerkt,
      arbeidstherapeutisch,
    })),
    verloven: verhaal.verlof
      ? [{ van: op(verhaal.verlof[0]), totEnMet: op(verhaal.verlof[1]), zelfdeOorzaak: 'onbekend' }]
      : [],
    gedaan: (verhaal.gedaan ?? []).map(([code, nummer, dag]) => ({ code, nummer, op: op(dag) })),
    afwijkingen: (verhaal.afwijkingen ?? []).map((a) => ({
      ...a,
      tot: a.tot === undefined ? null : op(a.tot),
      sinds: op(-6),
    })),
    contacten: [],
    eersteContactOp: null,
    loonsanctie: sanctie
      ? {
          soort: sanctie.soort,
          besluitOp: op(sanctie.besluitOp),
          weken: sanctie.weken,
          hersteldVastgesteldOp: sanctie.hersteldVastgesteldOp === undefined ? null : op(sanctie.hersteldVastgesteldOp),
        }
      : null,
    geenBenutbareMogelijkheden: verhaal.geenBenutbareMogelijkheden ?? false,
    gecorrigeerd: verhaal.gecorrigeerd
      ? { oud: op(verhaal.gecorrigeerd.was), reden: verhaal.gecorrigeerd.reden }
      : null,
    contract: wie.contract,
  }
  if (verhaal.ingetrokken) return v
  maakContacten(t, v, vandaag, gang)
  voltooiMijlpalen(t, v, vandaag, gang)
  return v
}

/** A running case of nobody in particular: mostly short, some long, the longer ones often with a staircase of work. */
export function verzinLopend(t: Toeval): Gevalverhaal {
  const [van, tot] = t.kies([
    [2, 13],
    [2, 13],
    [14, 55],
    [14, 55],
    [56, 180],
    [56, 180],
    [181, 364],
    [365, 690],
  ] as const)
  const duur = t.tussen(van, tot)
  const nieuw = duur < 5 && t.kans(0.5)
  return { perioden: [[-duur, null]], trap: maakTrap(t, duur), gang: { nieuw } }
}

/** Steps of work, up and sometimes down again, each lasting a few weeks. */
function maakTrap(t: Toeval, duur: number): NonNullable<Gevalverhaal['trap']> {
  if (duur < 35 || t.kans(0.4)) return []
  const trap: NonNullable<Gevalverhaal['trap']> = []
  let percentage = 0
  for (
    let d = -duur + t.tussen(20, Math.max(21, Math.floor(duur * 0.6)));
    d <= 0 && trap.length < 5;
    d += t.tussen(18, 45)
  ) {
    const nieuw = t.kans(0.15) ? percentage - 20 : percentage + t.kies([10, 20, 20, 25, 30])
    if (nieuw >= 95 || nieuw < 0) break
    if (nieuw !== percentage) trap.push([d, nieuw, percentage === 0 && nieuw <= 10 && t.kans(0.5)])
    percentage = nieuw
  }
  return trap
}

/** A new report within these days continues the case before it. */
const SAMENTELLING = 28

/**
 * Earlier cases of somebody, each ended, the last at least four weeks before `voor`; none before the employment. Most
 * people were ill once or not at all in the last year and a half.
 */
export function verzinAfgelopen(t: Toeval, persoon: Persoon, vandaag: Dag, voor: Dag): Gevalverhaal[] {
  const verhalen: Gevalverhaal[] = []
  const vroegst = max(persoon.begin, plusDagen(vandaag, -550))
  let eind = plusDagen(voor, -t.tussen(SAMENTELLING + 2, 400))
  for (let n = t.kies([0, 0, 1, 1, 1, 2, 3]); n > 0; n--) {
    const duur = t.kans(0.72) ? t.tussen(1, 6) : t.kans(0.7) ? t.tussen(7, 25) : t.tussen(26, 130)
    const begin = laatsteWerkdagTot(plusDagen(eind, -duur))
    if (begin < vroegst) break
    const [van, tot] = [dagenTussen(vandaag, begin), dagenTussen(vandaag, eind)]
    const trap = maakTrap(t, tot - van).map(([vanaf, ...rest]) => [vanaf + tot - 1, ...rest] as const)
    verhalen.unshift({ perioden: [[van, tot]], trap: trap.map((trede) => [...trede]) })
    eind = plusDagen(begin, -t.tussen(SAMENTELLING + 2, 260))
  }
  return verhalen
}
