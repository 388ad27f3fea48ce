import type { As } from './as'
import { TIK_WEKEN, telplek, WACHTTIJD_WEKEN } from './as'
import type { JaarVlak, Strook, Tik, Vlak, Vorm } from './beeld'
import type { TijdlijnGegevens } from './gegevens'
import { letterbreedte, pasIn } from './letterbreedte'
import type { Maatstaf } from './maatstaf'

/** Free space beside a text below the axis. */
const LUCHT = 6

/** Today: the line, and its text as near to it as the edges allow. */
export function zetVandaag(gegevens: TijdlijnGegevens, maat: Maatstaf, as: As, vorm: Vorm): Strook['vandaag'] {
  const plek = gegevens.vandaag === null ? null : as.plek(gegevens.vandaag)
  if (!plek || !maat.hier(plek)) return null
  const tekst = `vandaag · week ${gegevens.week}`
  const half = letterbreedte(tekst, vorm.letter) / 2
  const x = maat.x(plek)
  return { x, tekst, half, tekstX: Math.min(vorm.breedte - half - 2, Math.max(half + 2, x)) }
}

/** The numbers of the weeks; one that the line of today would run through is left out. */
export function zetTikken(as: As, maat: Maatstaf, vorm: Vorm, vandaag: Strook['vandaag']): Tik[] {
  const tikken: Tik[] = []
  for (let week = maat.begin / 7; week * 7 <= maat.eind; week += TIK_WEKEN) {
    const x = maat.x(telplek(as, week * 7, week * 7 > maat.begin))
    const begin = week * 7 === maat.begin
    const tekst = begin ? `week ${week}` : `${week}`
    const anker = begin ? 'start' : x >= maat.rechts ? 'end' : 'middle'
    const breedte = letterbreedte(tekst, vorm.letter)
    const links = anker === 'start' ? x : anker === 'end' ? x - breedte : x - breedte / 2
    const weg = vandaag !== null && vandaag.x > links - LUCHT && vandaag.x < links + breedte + LUCHT
    tikken.push({ x, week, tekst, anker: weg ? null : anker })
  }
  return tikken
}

/** The years as bands; their names stand at the start of the band, or where today leaves room. */
export function zetJaren(
  gegevens: TijdlijnGegevens,
  as: As,
  maat: Maatstaf,
  vorm: Vorm,
  vandaag: Strook['vandaag'],
): JaarVlak[] {
  const grenzen = [0, WACHTTIJD_WEKEN / 2, WACHTTIJD_WEKEN, as.weken]
  const namen = ['eerste ziektejaar', 'tweede ziektejaar', gegevens.verlenging?.soort ?? 'na 104 weken']
  return ([0, 1, 2] as const).flatMap((nummer): JaarVlak[] => {
    const [van, tot] = [(grenzen[nummer] ?? 0) * 7, (grenzen[nummer + 1] ?? 0) * 7]
    const vlak = tot > van ? maat.vlak(telplek(as, van, van === 0), telplek(as, tot, true)) : null
    if (!vlak) return []
    const naam = pasIn(namen[nummer] ?? '', vorm.letter, vlak.breedte)
    const breedte = letterbreedte(naam, vorm.letter)
    const eind = vlak.x + vlak.breedte - breedte
    const naastVandaag = vandaag ? vandaag.tekstX + vandaag.half + 2 * LUCHT : vlak.x
    const naamX = [vlak.x, naastVandaag, eind].find(
      (x) => x >= vlak.x && x <= eind && (!vandaag || vrij(x, breedte, vandaag)),
    )
    return [{ ...vlak, nummer, naam: naamX === undefined ? '' : naam, naamX: naamX ?? vlak.x }]
  })
}

function vrij(x: number, breedte: number, vandaag: { tekstX: number; half: number }): boolean {
  return x + breedte + LUCHT < vandaag.tekstX - vandaag.half || x - LUCHT > vandaag.tekstX + vandaag.half
}

/** The first place in a bar where a number of this width stands free of the poles and the gaps. */
export function vrijePlek(
  vlak: Vlak,
  breedte: number,
  palen: readonly number[],
  gaten: readonly Vlak[],
): number | null {
  const eind = vlak.x + vlak.breedte - breedte - 4
  let x = vlak.x + 5
  while (x <= eind) {
    const paal = palen.find((p) => p > x - 4 && p < x + breedte + 4)
    const gat = gaten.find((g) => g.x < x + breedte + 4 && g.x + g.breedte > x - 4)
    if (paal === undefined && gat === undefined) return x
    x = Math.max(paal === undefined ? x : paal + 5, gat === undefined ? x : gat.x + gat.breedte + 5)
  }
  return null
}
