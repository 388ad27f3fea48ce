import { maakAs } from './as'
import { type Beeld, JAAR_ONDER, type Staaf, type Strook, type Vorm } from './beeld'
import type { TijdlijnGegevens } from './gegevens'
import { letterbreedte } from './letterbreedte'
import { maakMaatstaf, rond } from './maatstaf'
import { vrijePlek, zetJaren, zetTikken, zetVandaag } from './onderschrift'
import { zetSpelden } from './spelden'

/** Facts to coordinates. Pure: the same facts always give the same picture, and everything lies inside it. */
export function plaats(gegevens: TijdlijnGegevens, vorm: Vorm): Beeld {
  const as = maakAs(gegevens)
  const perStrook = vorm.wekenPerStrook ?? as.weken
  const aantal = Math.ceil(as.weken / perStrook)
  const stroken: Strook[] = []
  let boven = 2

  for (let nummer = 0; nummer < aantal; nummer++) {
    const maat = maakMaatstaf(as, vorm, nummer, perStrook * 7, aantal)
    const { pins, top } = zetSpelden(gegevens, as, vorm, boven, maat.x, maat.hier)
    const grond = top + vorm.hoogte
    const vandaag = zetVandaag(gegevens, maat, as, vorm)
    const palen = pins.map((pin) => pin.x)

    const staven = gegevens.stukken.flatMap((stuk): Staaf[] => {
      const tot = stuk.tot ?? gegevens.vandaag
      const vlak = tot === null ? null : maat.vlak(as.plek(stuk.van), as.plek(tot))
      if (!vlak) return []
      const percentage = Math.min(100, Math.max(0, stuk.percentage))
      const hoogte = rond((vorm.hoogte * percentage) / 100)
      const getalX = vrijePlek(vlak, letterbreedte(`${percentage}%`, vorm.letter), palen, maat.gaten)
      return [{ ...vlak, y: grond - hoogte, hoogte, percentage, getalX }]
    })

    stroken.push({
      top,
      as: grond,
      links: maat.links,
      rechts: maat.rechts,
      jaren: zetJaren(gegevens, as, maat, vorm, vandaag),
      staven,
      gaten: maat.gaten.map((gat) => ({ x: gat.x, breedte: gat.breedte, tekst: `${gat.dagen} d ${gat.soort}` })),
      tikken: zetTikken(as, maat, vorm, vandaag),
      pins,
      vandaag,
    })
    boven = grond + JAAR_ONDER + (nummer < aantal - 1 ? 16 : 6)
  }
  return { breedte: vorm.breedte, hoogte: rond(boven), weken: as.weken, stroken }
}
