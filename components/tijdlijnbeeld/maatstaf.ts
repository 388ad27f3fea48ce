import type { As, AsGat, Plek } from './as'
import { KANT, type Vlak, type Vorm } from './beeld'

const GAT_SMALST = 15
const GAT_BREEDST = 30
/** gaps together never take more of a strip than this share */
const GATEN_DEEL = 0.4

export function rond(getal: number): number {
  return Math.round(getal * 10) / 10
}

/** The scale of one strip: which days it shows, and where each place stands. */
export interface Maatstaf {
  /** first and last counted day */
  begin: number
  eind: number
  links: number
  rechts: number
  gaten: (AsGat & Vlak)[]
  x: (plek: Plek) => number
  /** does this place stand in this strip? A day on the border ends the earlier one. */
  hier: (plek: Plek) => boolean
  /** the part of a stretch that lies in this strip */
  vlak: (van: Plek, tot: Plek) => Vlak | null
}

/** Makes the scale of strip `nummer` of `aantal`; the gaps in it get a width of their own beside the weeks. */
export function maakMaatstaf(as: As, vorm: Vorm, nummer: number, dagen: number, aantal: number): Maatstaf {
  const begin = nummer * dagen
  const links = KANT
  const rechts = vorm.breedte - KANT
  const eigen = as.gaten.flatMap((gat, index) =>
    Math.min(aantal - 1, Math.floor(gat.na / dagen)) === nummer
      ? [{ gat, index, wens: Math.min(GAT_BREEDST, Math.max(GAT_SMALST, gat.dagen)) }]
      : [],
  )
  const som = eigen.reduce((totaal, { wens }) => totaal + wens, 0)
  const krimp = Math.min(1, ((rechts - links) * GATEN_DEEL) / (som || 1))
  const schaal = (rechts - links - som * krimp) / dagen

  const x = (plek: Plek): number => {
    let uit = links + Math.min(dagen, Math.max(0, plek.dag - begin)) * schaal
    for (const { index, wens } of eigen) {
      if (index < plek.gaten) uit += wens * krimp
      else if (index === plek.gaten) uit += wens * krimp * plek.deel
    }
    return rond(Math.min(rechts, Math.max(links, uit)))
  }
  return {
    begin,
    eind: Math.min(begin + dagen, as.weken * 7),
    links,
    rechts,
    gaten: eigen.map(({ gat, index, wens }) => ({
      ...gat,
      x: x({ dag: gat.na, gaten: index, deel: 0 }),
      breedte: rond(wens * krimp),
    })),
    x,
    hier: (plek) => Math.min(aantal - 1, Math.max(0, Math.ceil(plek.dag / dagen) - 1)) === nummer,
    vlak: (van, tot) => {
      if (van.dag >= begin + dagen || tot.dag <= begin) return null
      const a = van.dag < begin ? links : x(van)
      const b = tot.dag > begin + dagen ? rechts : x(tot)
      return b <= a ? null : { x: a, breedte: rond(b - a) }
    },
  }
}
