/**
 * Which spells are one case. Less than four weeks apart: one case whatever the cause; directly adjoining maternity leave
 * on both sides: one case unless the cause differs. BW 7:629 lid 10, ZW 29 lid 5, WIA 23 lid 3.
 */
import type { Tegenstrijdigheid, Verlof, Ziekteperiode } from './begrippen.ts'
import { vanDag } from './dagnummer.ts'
import { type Dag, plusDagen, toonDag } from './kalender.ts'
import { SAMENTELLING } from './termijnen.ts'

/** Spells that belong to one Verzuimgeval, in order, with the warnings that came up while linking them. */
export interface Keten<P extends Ziekteperiode = Ziekteperiode> {
  perioden: P[]
  waarschuwingen: Tegenstrijdigheid[]
}

export interface Groepering<P extends Ziekteperiode = Ziekteperiode> {
  ketens: Keten<P>[]
  /** spells or leaves that contradict each other; when not empty, the chains are not to be trusted */
  tegenstrijdigheden: Tegenstrijdigheid[]
}

export type Aansluiting =
  | { hoort: true; reden: 'onderbreking' | 'verlof'; dagen: number; waarschuwing: Tegenstrijdigheid | null }
  | { hoort: false; dagen: number; waarschuwing: Tegenstrijdigheid | null }

/** A stretch of leave made of leaves that touch (pregnancy leave and maternity leave booked apart). */
interface Verlofblok {
  van: number
  /** exclusive */
  tot: number
  zelfdeOorzaak: Verlof['zelfdeOorzaak']
}

function strengste(a: Verlof['zelfdeOorzaak'], b: Verlof['zelfdeOorzaak']): Verlof['zelfdeOorzaak'] {
  if (a === 'nee' || b === 'nee') return 'nee'
  return a === 'onbekend' || b === 'onbekend' ? 'onbekend' : 'ja'
}

function verlofblokken(verloven: readonly Verlof[]): Verlofblok[] {
  const blokken = verloven
    .map((v) => ({ van: vanDag(v.van), tot: vanDag(v.totEnMet) + 1, zelfdeOorzaak: v.zelfdeOorzaak }))
    .sort((a, b) => a.van - b.van)
  const uit: Verlofblok[] = []
  for (const b of blokken) {
    const vorige = uit[uit.length - 1]
    if (vorige !== undefined && b.van <= vorige.tot) {
      vorige.tot = Math.max(vorige.tot, b.tot)
      vorige.zelfdeOorzaak = strengste(vorige.zelfdeOorzaak, b.zelfdeOorzaak)
    } else uit.push(b)
  }
  return uit
}

function waarschuwing(soort: string, tekst: string, dagen: Dag[]): Tegenstrijdigheid {
  return { soort, tekst, dagen }
}

/**
 * Does a spell that starts on `nieuweEersteDag` continue the case whose last recovery is `hersteldPer`?
 * Gives the number of days between them and, where sources disagree or an answer is missing, a warning.
 */
export function sluitAan(hersteldPer: Dag, nieuweEersteDag: Dag, verloven: readonly Verlof[]): Aansluiting {
  const h = vanDag(hersteldPer)
  const n = vanDag(nieuweEersteDag)
  const dagen = n - h
  if (dagen <= SAMENTELLING.hoogsteOnderbreking) {
    return { hoort: true, reden: 'onderbreking', dagen, waarschuwing: null }
  }
  const raakt = verlofblokken(verloven).find((v) => v.van < n && v.tot > h)
  if (raakt === undefined) return { hoort: false, dagen, waarschuwing: null }
  // Directly adjoining on both sides: the whole time between the spells was leave.
  if (raakt.van <= h && raakt.tot >= n) {
    if (raakt.zelfdeOorzaak === 'nee') return { hoort: false, dagen, waarschuwing: null }
    return {
      hoort: true,
      reden: 'verlof',
      dagen,
      waarschuwing:
        raakt.zelfdeOorzaak === 'ja'
          ? null
          : waarschuwing(
              'oorzaakOnbekend',
              'Ziek aansluitend op het verlof: de bedrijfsarts moet nog zeggen of het dezelfde oorzaak is. Tot dan telt het als één dossier.',
              [hersteldPer, nieuweEersteDag],
            ),
    }
  }
  return {
    hoort: false,
    dagen,
    waarschuwing: waarschuwing('samenloopVerlof', 'Samenloop met verlof: laten beoordelen.', [
      hersteldPer,
      nieuweEersteDag,
    ]),
  }
}

/** Last day on which a new report still continues the case: 27 days after recovery, or the day after leave that adjoins it. */
export function heropenbaarTotEnMet(hersteldPer: Dag, verloven: readonly Verlof[]): Dag {
  const h = vanDag(hersteldPer)
  const gewoon = SAMENTELLING.hoogsteOnderbreking
  const aansluitend = verlofblokken(verloven).find((v) => v.van <= h && v.tot > h && v.zelfdeOorzaak !== 'nee')
  return plusDagen(hersteldPer, aansluitend === undefined ? gewoon : Math.max(gewoon, aansluitend.tot - h))
}

/** Order, overlap and recovery before the first day. Shared with the check of a single case's facts. */
export function fouteVolgorde(gesorteerd: readonly Ziekteperiode[]): Tegenstrijdigheid[] {
  const fouten: Tegenstrijdigheid[] = []
  let vorige: Ziekteperiode | undefined
  for (const p of gesorteerd) {
    if (p.hersteldPer !== null && p.hersteldPer <= p.eersteZiektedag) {
      fouten.push(
        waarschuwing(
          'herstelVoorEersteZiektedag',
          `Hersteld per ${toonDag(p.hersteldPer)} ligt niet na de eerste ziektedag ${toonDag(p.eersteZiektedag)}. Was de melding een vergissing? Trek haar dan in.`,
          [p.eersteZiektedag, p.hersteldPer],
        ),
      )
    }
    if (vorige !== undefined && (vorige.hersteldPer === null || p.eersteZiektedag < vorige.hersteldPer)) {
      fouten.push(
        waarschuwing(
          'overlap',
          `De ziekteperiode vanaf ${toonDag(p.eersteZiektedag)} overlapt met die vanaf ${toonDag(vorige.eersteZiektedag)}.`,
          [vorige.eersteZiektedag, p.eersteZiektedag],
        ),
      )
    }
    vorige = p
  }
  return fouten
}

export function opEersteDag(a: Ziekteperiode, b: Ziekteperiode): number {
  return a.eersteZiektedag < b.eersteZiektedag ? -1 : a.eersteZiektedag > b.eersteZiektedag ? 1 : 0
}

/**
 * Divides the spells of one employment (withdrawn ones left out, any order) into chains, oldest first. Each chain is one
 * case for the clock; each spell in it stays a report of its own for the frequency. Overlap or a recovery before its first
 * day comes back as a contradiction, never as an exception.
 */
export function groepeer<P extends Ziekteperiode>(
  perioden: readonly P[],
  verloven: readonly Verlof[] = [],
): Groepering<P> {
  const gesorteerd = [...perioden].sort(opEersteDag)
  const tegenstrijdigheden = fouteVolgorde(gesorteerd)
  const ketens: Keten<P>[] = []
  for (const p of gesorteerd) {
    const keten = ketens[ketens.length - 1]
    const vorige = keten?.perioden[keten.perioden.length - 1]
    const a = vorige?.hersteldPer ? sluitAan(vorige.hersteldPer, p.eersteZiektedag, verloven) : null
    const waarschuwingen = a?.waarschuwing ? [a.waarschuwing] : []
    if (keten !== undefined && a?.hoort) {
      keten.perioden.push(p)
      keten.waarschuwingen.push(...waarschuwingen)
    } else ketens.push({ perioden: [p], waarschuwingen })
  }
  return { ketens, tegenstrijdigheden }
}
