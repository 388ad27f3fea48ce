import type { MijlpaalToestand } from '@/lib/wet/begrippen'
import type { GeplaatsteVlag } from './vlaggen'

/** Measures of one of the two drawings. */
export interface Vorm {
  breedte: number
  /** weeks in one strip; null: all of them */
  wekenPerStrook: number | null
  letter: number
  hoogte: number
  meesteRijen: number
}

export const BREED: Vorm = { breedte: 1080, wekenPerStrook: null, letter: 13, hoogte: 84, meesteRijen: 6 }
export const SMAL: Vorm = { breedte: 330, wekenPerStrook: 52, letter: 12, hoogte: 64, meesteRijen: 8 }

export const KANT = 10
/** radius of a pin */
export const PIN = 8
export const RIJ = 19
/** between the lowest flag and the top of the drawing */
export const ONDER_VLAGGEN = 8
/** below the axis: the weeks, and under them the years and today */
export const TIK_ONDER = 24
export const JAAR_ONDER = 43

export interface Vlak {
  x: number
  breedte: number
}
export interface Staaf extends Vlak {
  y: number
  hoogte: number
  percentage: number
  /** where the number stands; null when there is no room for it */
  getalX: number | null
}
export interface GatVlak extends Vlak {
  tekst: string
}
export interface JaarVlak extends Vlak {
  /** empty when there is no room for it */
  naam: string
  naamX: number
  nummer: 0 | 1 | 2
}
export interface Pin {
  sleutel: string
  x: number
  y: number
  toestand: MijlpaalToestand
  naam: string
  bijschrift: string
  vlag: (GeplaatsteVlag & { y: number }) | null
}
export interface Tik {
  x: number
  week: number
  tekst: string
  /** where the text stands against x; null when it would stand in the way of today */
  anker: 'start' | 'middle' | 'end' | null
}
export interface Strook {
  /** top of the drawing and the axis below it */
  top: number
  as: number
  links: number
  rechts: number
  jaren: JaarVlak[]
  staven: Staaf[]
  gaten: GatVlak[]
  tikken: Tik[]
  pins: Pin[]
  /** `half` is half the width of the text */
  vandaag: { x: number; tekst: string; tekstX: number; half: number } | null
}
export interface Beeld {
  breedte: number
  hoogte: number
  weken: number
  stroken: Strook[]
}
