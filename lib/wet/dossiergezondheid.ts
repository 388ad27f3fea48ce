/**
 * Which evidence for the re-integratieverslag is there, late or missing (Regeling procesgang art. 6). A checklist with
 * reasons; it says nothing about the chance of a sanction.
 */
import type { Feiten, Mijlpaal, Tijdlijn } from './begrippen.ts'
import { type Dag, hoeVer, toonDag } from './kalender.ts'

/** Who signed a document that both must sign. */
export interface Handtekening {
  code: string
  nummer: number
  werkgever: boolean
  werknemer: boolean
}

export interface Onderdeel {
  code: string
  nummer: number
  naam: string
  toestand: 'aanwezig' | 'aanwezigTeLaat' | 'onvolledig' | 'ontbreekt' | 'nogNiet' | 'nietNodig'
  /** the day it was made */
  op: Dag | null
  /** why it is not simply there; one Dutch sentence */
  reden: string | null
}

export interface Dossiergezondheid {
  onderdelen: Onderdeel[]
  /** parts that are there, late ones included */
  aanwezig: number
  /** parts the report needs in the end */
  nodig: number
  /** parts that should have been there by now, or lack a signature */
  mist: number
}

interface BewijsRij {
  code: string
  naam: string
  /** its last day is that of this milestone */
  mijlpaal: string
  handtekeningen: boolean
}

/** The parts of the report (Regeling procesgang art. 6), as data. */
export const BEWIJS: readonly BewijsRij[] = [
  { code: 'probleemanalyse', naam: 'Probleemanalyse', mijlpaal: 'probleemanalyse', handtekeningen: false },
  { code: 'planVanAanpak', naam: 'Plan van aanpak', mijlpaal: 'planVanAanpak', handtekeningen: true },
  { code: 'evaluatie', naam: 'Bijstelling of evaluatie', mijlpaal: 'evaluatie', handtekeningen: true },
  {
    code: 'eerstejaarsevaluatie',
    naam: 'Eerstejaarsevaluatie',
    mijlpaal: 'eerstejaarsevaluatie',
    handtekeningen: true,
  },
  { code: 'actueelOordeel', naam: 'Actueel oordeel', mijlpaal: 'actueelOordeel', handtekeningen: false },
  { code: 'eindevaluatie', naam: 'Eindevaluatie', mijlpaal: 'reintegratieverslag', handtekeningen: true },
  {
    code: 'oordeelWerknemer',
    naam: 'Oordeel van de werknemer',
    mijlpaal: 'reintegratieverslag',
    handtekeningen: false,
  },
]

function zonderStuk(rij: BewijsRij, m: Mijlpaal, vandaag: Dag): Onderdeel {
  const basis = { code: rij.code, nummer: m.nummer, naam: rij.naam, op: null }
  if (m.toestand === 'nietVanToepassing') return { ...basis, toestand: 'nietNodig', reden: m.reden ?? null }
  // The report itself may be ticked off while a part of it was never recorded: that part is missing.
  const gedaan = m.toestand === 'opTijdGedaan' || m.toestand === 'teLaatGedaan'
  if (m.toestand === 'teLaat' || gedaan) {
    const reden = `Had er uiterlijk ${toonDag(m.uiterlijk)} moeten zijn (${hoeVer(m.uiterlijk, vandaag)}).`
    return {
      ...basis,
      toestand: 'ontbreekt',
      reden: gedaan ? 'Hoort bij het verslag, maar is niet vastgelegd.' : reden,
    }
  }
  const reden = m.toestand === 'gepauzeerd' ? (m.reden ?? null) : `Uiterlijk ${toonDag(m.uiterlijk)}.`
  return { ...basis, toestand: 'nogNiet', reden }
}

function metStuk(rij: BewijsRij, m: Mijlpaal, op: Dag, handtekening: Handtekening | undefined): Onderdeel {
  const basis = { code: rij.code, nummer: m.nummer, naam: rij.naam, op }
  if (rij.handtekeningen && handtekening !== undefined) {
    const wie = [handtekening.werkgever ? null : 'de werkgever', handtekening.werknemer ? null : 'de werknemer']
    const ontbreekt = wie.filter((w) => w !== null).join(' en ')
    if (ontbreekt !== '') {
      return { ...basis, toestand: 'onvolledig', reden: `De handtekening van ${ontbreekt} ontbreekt (${toonDag(op)}).` }
    }
  }
  if (op > m.uiterlijk) {
    return {
      ...basis,
      toestand: 'aanwezigTeLaat',
      reden: `Gedaan op ${toonDag(op)}, de laatste dag was ${toonDag(m.uiterlijk)}.`,
    }
  }
  return { ...basis, toestand: 'aanwezig', reden: null }
}

/**
 * The checklist for the report. Takes the case's timeline and facts and, when known, who signed what (a document without
 * an entry counts as signed). Evaluations: each one that was held, and the next one only when it is late.
 */
export function dossiergezondheid(
  tijdlijn: Tijdlijn,
  feiten: Feiten,
  vandaag: Dag,
  handtekeningen: readonly Handtekening[] = [],
): Dossiergezondheid {
  const onderdelen: Onderdeel[] = []
  for (const rij of BEWIJS) {
    for (const m of tijdlijn.mijlpalen.filter((x) => x.code === rij.mijlpaal)) {
      const stuk =
        rij.code === rij.mijlpaal
          ? m.gedaanOp
          : (feiten.uitgevoerd.find((u) => u.code === rij.code && u.nummer === m.nummer)?.op ?? null)
      if (rij.code === 'evaluatie' && stuk === null && m.toestand !== 'teLaat') continue
      const handtekening = handtekeningen.find((h) => h.code === rij.code && h.nummer === m.nummer)
      onderdelen.push(stuk === null ? zonderStuk(rij, m, vandaag) : metStuk(rij, m, stuk, handtekening))
    }
  }
  const tel = (...t: Onderdeel['toestand'][]): number => onderdelen.filter((o) => t.includes(o.toestand)).length
  return {
    onderdelen,
    aanwezig: tel('aanwezig', 'aanwezigTeLaat'),
    nodig: onderdelen.length - tel('nietNodig'),
    mist: tel('ontbreekt', 'onvolledig'),
  }
}
