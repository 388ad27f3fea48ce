import { BEWAARTERMIJNEN } from '@/lib/wet/bewaartermijnen'
import { type Dag, dagenTussen } from '@/lib/wet/kalender'
import { eersteDag, jaarVan, laatsteDag, type Maand, maandcode, maandnaam, maandVan } from './maanden'

/** From one month up to and including another. */
export interface Tijd {
  eerste: Maand
  laatste: Maand
}

/**
 * A period of whole months that have ended. Never a part of a month: what is shown of any two periods is then a sum of the same
 * months, and a difference of two of them tells nothing that a month does not (groepen.ts).
 */
export interface Periode extends Tijd {
  /** as it stands in an address; '' is what one gets without choosing */
  code: string
  naam: string
  groep: string
}

/**
 * The first month of which every day is kept: a case goes two years after its guidance ended, so none of the sickness of this month
 * or a later one can be gone. What is older shrinks as cases are destroyed, and is not offered.
 */
export function volledigVanaf(vandaag: Dag): Maand {
  return maandVan(vandaag) - 12 * BEWAARTERMIJNEN.verzuimdossier.aantal + 1
}

/** What one can choose from on this day, the default first. */
export function perioden(vandaag: Dag): [Periode, ...Periode[]] {
  const laatste = maandVan(vandaag) - 1
  const jaar = jaarVan(maandVan(vandaag))
  const vroegst = volledigVanaf(vandaag)
  const keuzes: Periode[] = []
  if (jaarVan(laatste) === jaar)
    keuzes.push({
      code: 'ditjaar',
      naam: `Dit jaar t/m ${maandnaam(laatste)}`,
      groep: 'Jaar',
      eerste: jaar * 12,
      laatste,
    })
  keuzes.push({
    code: 'vorigjaar',
    naam: `Heel ${jaar - 1}`,
    groep: 'Jaar',
    eerste: (jaar - 1) * 12,
    laatste: jaar * 12 - 1,
  })
  const kwartaal = Math.floor((laatste + 1) / 3) - 1
  for (let k = kwartaal; k * 3 >= vroegst; k -= 1)
    keuzes.push({
      code: `${jaarVan(k * 3)}-k${(k % 4) + 1}`,
      naam: `${(k % 4) + 1}e kwartaal ${jaarVan(k * 3)}`,
      groep: 'Kwartaal',
      eerste: k * 3,
      laatste: k * 3 + 2,
    })
  for (let m = laatste; m >= vroegst; m -= 1)
    keuzes.push({ code: maandcode(m), naam: maandnaam(m), groep: 'Maand', eerste: m, laatste: m })
  return [{ code: '', naam: 'Afgelopen 12 maanden', groep: '', eerste: laatste - 11, laatste }, ...keuzes]
}

/** The period of an address; what is not offered is the default. */
export function kiesPeriode(vandaag: Dag, code: string): Periode {
  const alle = perioden(vandaag)
  return alle.find((p) => p.code === code) ?? alle[0]
}

/** The same months a year before. */
export function jaarEerder({ eerste, laatste }: Tijd): Tijd {
  return { eerste: eerste - 12, laatste: laatste - 12 }
}

/**
 * Can a period be compared with the same months a year before? Of the oldest of those a few days may be gone already, of who left at
 * once; when more is gone there is nothing honest to compare with.
 */
export function isVergelijkbaar(vandaag: Dag, periode: Tijd): boolean {
  return jaarEerder(periode).eerste >= volledigVanaf(vandaag) - 1
}

/** How many days a period holds. */
export function dagenIn({ eerste, laatste }: Tijd): number {
  return dagenTussen(eersteDag(eerste), eersteDag(laatste + 1))
}

/** The days of the year that a frequency is about: of the calendar year, or of the period when that is twelve months of two years. */
export function jaardagen(p: Tijd): number {
  const jaar = jaarVan(p.laatste)
  return jaarVan(p.eerste) === jaar ? dagenIn({ eerste: jaar * 12, laatste: jaar * 12 + 11 }) : dagenIn(p)
}

/** Its months, in order. */
export function maandenVan({ eerste, laatste }: Tijd): Maand[] {
  return Array.from({ length: laatste - eerste + 1 }, (_, i) => eerste + i)
}

/** First and last day. */
export function grenzen({ eerste, laatste }: Tijd): { van: Dag; totEnMet: Dag } {
  return { van: eersteDag(eerste), totEnMet: laatsteDag(laatste) }
}
