import { type Dag, dagenTussen } from '@/lib/wet/kalender'
import { DUURKLASSEN, type Telrij } from './cijfers-sql'
import type { Maand } from './maanden'
import type { Tijd } from './perioden'

/** What is counted of the people of one department itself, month by month of the window. */
export interface Cellen {
  voltijddagen: number[]
  persoonsdagen: number[]
  /** sick days, weighed with the hours and the share of absence */
  ziek: number[]
  meldingen: number[]
  beeindigd: number[]
  beeindigdeDagen: number[]
  /** the same of the two periods, by class of duration */
  perDuur: { nu: number[]; eerder: number[] }
  /** people, by the months in which they were in service and the periods in which they were sick, as bits */
  mensen: { in: number; ziek: number; aantal: number }[]
}

/** The two periods that are compared. */
export type Welke = 'nu' | 'eerder'

/** All numbers of a werkgever by department; null is who has none. */
export interface Telling {
  /** the first month that was read, its first day, that of each month after it, and the day after the last */
  eerste: Maand
  grenzen: readonly Dag[]
  perioden: Record<Welke, Tijd>
  perAfdeling: Map<string | null, Cellen>
}

/** The rows of the database as days and counts for each month. */
export function telling(
  rijen: readonly Telrij[],
  { eerste, grenzen, perioden }: Pick<Telling, 'eerste' | 'grenzen' | 'perioden'>,
): Telling {
  const perAfdeling = new Map<string | null, Cellen>()
  const maanden = grenzen.length - 1
  const begin = grenzen[0]
  const naBegin = grenzen.map((g) => (begin ? dagenTussen(begin, g) : 0))
  const groepen = new Map<string | null, Telrij[]>()
  for (const r of rijen) {
    const groep = groepen.get(r.afdelingId)
    if (groep) groep.push(r)
    else groepen.set(r.afdelingId, [r])
  }
  for (const [afdelingId, groep] of groepen) {
    const per = (soort: Telrij['soort']) => groep.filter((r) => r.soort === soort)
    const dagen = (r: Telrij[]) => dagenPerMaand(r, naBegin)
    const tel = (r: Telrij[], veld: 'a' | 'b') => {
      const uit = new Array<number>(maanden).fill(0)
      for (const { maand, [veld]: n } of r) uit[maand - 1] = (uit[maand - 1] ?? 0) + n
      return uit
    }
    const duren = (r: Telrij[]) =>
      DUURKLASSEN.map((_, k) => r.reduce((som, x) => (x.klasse === k ? som + x.a : som), 0))
    perAfdeling.set(afdelingId, {
      voltijddagen: dagen(per('voltijd')),
      persoonsdagen: dagen(per('persoon')),
      ziek: dagen(per('ziek')),
      perDuur: { nu: duren(per('duurNu')), eerder: duren(per('duurEerder')) },
      meldingen: tel(per('melding'), 'a'),
      beeindigd: tel(per('einde'), 'a'),
      beeindigdeDagen: tel(per('einde'), 'b'),
      mensen: per('mensen').map((r) => ({ in: r.maand, ziek: r.klasse, aantal: r.a })),
    })
  }
  return { eerste, grenzen, perioden, perAfdeling }
}

/**
 * Days in each month, from what begins and ends. Up to day T that is the sum of how much times (T - day) over all that began or
 * ended before T; a month is the difference of two of these. `naBegin` is how many days each border lies after the first.
 */
export function dagenPerMaand(
  stappen: readonly Pick<Telrij, 'maand' | 'a' | 'b'>[],
  naBegin: readonly number[],
): number[] {
  const tot = naBegin.map((t, grens) => stappen.reduce((som, s) => (s.maand <= grens ? som + s.a * t - s.b : som), 0))
  return tot.slice(1).map((t, i) => t - (tot[i] ?? 0))
}

/** What is known of a group over some months: the parts of which the numbers are made. */
export interface Maandtotalen {
  dagen: number
  voltijddagen: number
  persoonsdagen: number
  ziektedagen: number
  meldingen: number
  beeindigd: number
  beeindigdeDagen: number
  /** people in service at some time */
  mensen: number
}

/** And what is known of one of the two periods as a whole. */
export interface Totalen extends Maandtotalen {
  /** the sick days by class of duration at the end of the period */
  perDuur: number[]
  /** people who had no day of sickness */
  zonderVerzuim: number
}

/** Adds up departments and months. */
export function maandtotalen(t: Telling, afdelingen: readonly (string | null)[], tijd: Tijd): Maandtotalen {
  const { van, tot, bits, over } = bereik(t, afdelingen, tijd)
  const som = (perMaand: readonly number[]) => perMaand.slice(van, tot).reduce((x, y) => x + y, 0)
  const a = t.grenzen[van]
  const b = t.grenzen[tot]
  return {
    dagen: a && b ? dagenTussen(a, b) : 0,
    voltijddagen: over((c) => som(c.voltijddagen)),
    persoonsdagen: over((c) => som(c.persoonsdagen)),
    ziektedagen: over((c) => som(c.ziek)),
    meldingen: over((c) => som(c.meldingen)),
    beeindigd: over((c) => som(c.beeindigd)),
    beeindigdeDagen: over((c) => som(c.beeindigdeDagen)),
    mensen: over((c) => aantal(c, (g) => (g.in & bits) !== 0)),
  }
}

/** Adds up departments over one of the two periods. */
export function totalen(t: Telling, afdelingen: readonly (string | null)[], welke: Welke): Totalen {
  const tijd = t.perioden[welke]
  const { bits, over } = bereik(t, afdelingen, tijd)
  const ziek = welke === 'nu' ? 1 : 2
  return {
    ...maandtotalen(t, afdelingen, tijd),
    perDuur: DUURKLASSEN.map((_, k) => over((c) => c.perDuur[welke][k] ?? 0)),
    zonderVerzuim: over((c) => aantal(c, (g) => (g.in & bits) !== 0 && (g.ziek & ziek) === 0)),
  }
}

function bereik(t: Telling, afdelingen: readonly (string | null)[], { eerste, laatste }: Tijd) {
  const van = eerste - t.eerste
  const tot = laatste - t.eerste + 1
  const cellen = afdelingen.flatMap((id) => t.perAfdeling.get(id) ?? [])
  const over = (wat: (c: Cellen) => number) => cellen.reduce((x, c) => x + wat(c), 0)
  return { van, tot, bits: (1 << tot) - (1 << van), over }
}

function aantal(c: Cellen, telt: (groep: Cellen['mensen'][number]) => boolean): number {
  return c.mensen.reduce((n, groep) => (telt(groep) ? n + groep.aantal : n), 0)
}

/** How many people of a department itself were in service in a month. */
export function mensenIn(t: Telling, afdelingId: string | null, maand: Maand): number {
  const bit = 1 << (maand - t.eerste)
  const cellen = t.perAfdeling.get(afdelingId)
  return cellen ? aantal(cellen, (g) => (g.in & bit) !== 0) : 0
}
