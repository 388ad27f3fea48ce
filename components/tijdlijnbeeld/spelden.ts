import type { MijlpaalToestand } from '@/lib/wet/begrippen'
import type { As, Plek } from './as'
import { ONDER_VLAGGEN, PIN, type Pin, RIJ, type Vorm } from './beeld'
import type { TijdlijnGegevens } from './gegevens'
import { letterbreedte, pasIn } from './letterbreedte'
import { zetVlaggen } from './vlaggen'

/** Whose name stays when there is no room for all: what is late first, what no longer matters last. */
const voorrang: Record<MijlpaalToestand, number> = {
  teLaat: 0,
  waarschuwing: 1,
  open: 2,
  uitgesteld: 3,
  nogNiet: 4,
  gepauzeerd: 4,
  teLaatGedaan: 5,
  opTijdGedaan: 6,
  nietVanToepassing: 7,
}

/** A name never takes more than this share of the width. */
const NAAM_DEEL = 0.62
/** from the pole to the text */
export const NAAST_STOK = 7

/**
 * The milestones of one strip as pins with their names in rows above the drawing. Pins that would cover one another
 * are stacked. `top` follows from the number of rows, so it comes out as well.
 */
export function zetSpelden(
  gegevens: TijdlijnGegevens,
  as: As,
  vorm: Vorm,
  boven: number,
  x: (plek: Plek) => number,
  hier: (plek: Plek) => boolean,
): { pins: Pin[]; top: number } {
  const rechts = vorm.breedte - 2
  const gekozen = gegevens.mijlpalen
    .map((mijlpaal) => ({ mijlpaal, plek: as.plek(mijlpaal.op) }))
    .filter(({ plek }) => hier(plek))
    .map(({ mijlpaal, plek }) => {
      const ruimte = vorm.breedte * NAAM_DEEL
      const bijschrift = pasIn(mijlpaal.bijschrift ?? `wk ${Math.max(1, Math.ceil(plek.dag / 7))}`, vorm.letter, 60)
      const naam = pasIn(mijlpaal.naam, vorm.letter, ruimte - letterbreedte(` ${bijschrift}`, vorm.letter))
      const breedte = NAAST_STOK + letterbreedte(`${naam} ${bijschrift}`, vorm.letter)
      return { mijlpaal, naam, bijschrift, breedte, x: x(plek) }
    })
    .sort((a, b) => a.x - b.x || (a.mijlpaal.op < b.mijlpaal.op ? -1 : a.mijlpaal.op > b.mijlpaal.op ? 1 : 0))
  const vlaggen = zetVlaggen(
    gekozen.map((pin) => ({ x: pin.x, breedte: pin.breedte, voorrang: voorrang[pin.mijlpaal.toestand] })),
    2,
    rechts,
    vorm.meesteRijen,
  )
  const rijen = vlaggen.reduce((meeste, vlag) => Math.max(meeste, (vlag?.rij ?? -1) + 1), 0)
  const top = boven + Math.max(rijen * RIJ + ONDER_VLAGGEN, 2 * PIN)
  const grond = top + vorm.hoogte
  const hoogste = Math.floor(vorm.hoogte / (2 * PIN))

  let voet = Number.NEGATIVE_INFINITY
  let stapel = 0
  const pins = gekozen.map((pin, nummer): Pin => {
    stapel = pin.x - voet < 2 * PIN ? stapel + 1 : 0
    if (stapel === 0) voet = pin.x
    const vlag = vlaggen[nummer] ?? null
    return {
      sleutel: pin.mijlpaal.sleutel,
      x: pin.x,
      y: grond - Math.min(stapel, hoogste) * 2 * PIN,
      toestand: pin.mijlpaal.toestand,
      naam: pin.naam,
      bijschrift: pin.bijschrift,
      vlag: vlag && { ...vlag, y: top - ONDER_VLAGGEN - vlag.rij * RIJ },
    }
  })
  return { pins, top }
}
