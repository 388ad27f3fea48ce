import { z } from 'zod'
import type { Dag } from '@/lib/wet/kalender'

// What the bedrijfsarts told the employer, as everybody reads it who may read the case. Ordinary data: functional, released on
// purpose, never changed. How it is written is in lib/medisch.

export const terugkoppelsoorten = {
  probleemanalyse: 'Probleemanalyse',
  actueelOordeel: 'Actueel oordeel',
  bijstellingsadvies: 'Bijstellingsadvies',
  mogelijkheden: 'Mogelijkheden (uit de FML)',
} as const
export type Terugkoppelsoort = keyof typeof terugkoppelsoorten

export const doelen = {
  eigenWerk: 'Terug in het eigen werk',
  aangepastWerk: 'Terug in aangepast eigen werk',
  anderWerk: 'Ander werk bij de eigen werkgever',
  anderWerkgever: 'Werk bij een andere werkgever (spoor 2)',
  nietTeZeggen: 'Nog niet te zeggen',
} as const

/** Stored as `inhoud`; what is left out was not said. */
export const inhoudSchema = z.object({
  /** work that can be done, and under which conditions */
  mogelijkheden: z.string(),
  /** limits in what somebody can do; never why */
  beperkingen: z.string().nullable().default(null),
  prognose: z.string().nullable().default(null),
  advies: z.string().nullable().default(null),
  doel: z
    .enum(Object.keys(doelen) as [keyof typeof doelen])
    .nullable()
    .default(null),
  /** usable possibilities; without any there is no plan van aanpak */
  benutbaar: z.enum(['ja', 'nee']).nullable().default(null),
  /** degree of incapacity on the ground of what can be done, in percent */
  percentage: z.number().int().min(0).max(100).nullable().default(null),
  volgendContactOp: z.string().nullable().default(null),
})
export type Terugkoppelinhoud = z.output<typeof inhoudSchema>

/** One released advice. */
export interface Terugkoppeling {
  id: string
  soort: Terugkoppelsoort
  inhoud: Terugkoppelinhoud
  doorNaam: string
  /** moment as ISO text */
  vrijgegevenOp: string
  /** a newer one stands in its place */
  vervangen: boolean
}

interface Rij {
  id: string
  soort: Terugkoppelsoort
  inhoud: unknown
  doorNaam: string
  vrijgegevenOp: string
  vervangen: boolean
}

/** Rows as the database gave them, newest first. */
export function alsTerugkoppelingen(rijen: readonly Rij[] | null): Terugkoppeling[] {
  return (rijen ?? []).map((rij) => ({ ...rij, inhoud: inhoudSchema.parse(rij.inhoud) }))
}

/** The day of the next contact, for who shows it. */
export function volgendContact(inhoud: Terugkoppelinhoud): Dag | null {
  return inhoud.volgendContactOp as Dag | null
}
