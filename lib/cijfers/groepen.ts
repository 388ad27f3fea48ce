import type { Afdeling } from '@/lib/organisatie/afdelingsboom'

/** Of fewer people than this no number is shown: one of them, or a colleague, would read there who is ill. */
export const KLEINSTE_GROEP = 5

/**
 * People of whom a number could be shown: a department with everything below it, who stand in a department itself while it has
 * others below it (`rest`), and at the top everybody whom one may see. The parts of a group are disjoint and together all of it.
 */
export interface Groep {
  sleutel: string
  /** the department of which these are the people, or part of them; null at the top and for who has no department */
  afdelingId: string | null
  /** the people of the department itself count here */
  eigen: boolean
  delen: Groep[]
}

export const ALLES = 'alles'

/** The name of the part that is left when the departments below are taken away. */
export function restVan(sleutel: string): string {
  return `${sleutel}/rest`
}

/** The departments one may see as groups; who has no department is the rest of the whole. */
export function alsGroepen(afdelingen: readonly Afdeling[]): Groep {
  const bekend = new Set(afdelingen.map((a) => a.id))
  const onder = new Map<string | null, Afdeling[]>()
  for (const a of afdelingen) {
    const ouder = a.ouderId !== null && bekend.has(a.ouderId) ? a.ouderId : null
    const broers = onder.get(ouder)
    if (broers) broers.push(a)
    else onder.set(ouder, [a])
  }
  const groep = (id: string): Groep => {
    const kinderen = (onder.get(id) ?? []).map((a) => groep(a.id))
    if (kinderen.length === 0) return { sleutel: id, afdelingId: id, eigen: true, delen: [] }
    const rest: Groep = { sleutel: restVan(id), afdelingId: id, eigen: true, delen: [] }
    return { sleutel: id, afdelingId: id, eigen: false, delen: [...kinderen, rest] }
  }
  const rest: Groep = { sleutel: restVan(ALLES), afdelingId: null, eigen: true, delen: [] }
  return {
    sleutel: ALLES,
    afdelingId: null,
    eigen: false,
    delen: [...(onder.get(null) ?? []).map((a) => groep(a.id)), rest],
  }
}

/** A group and everything in it. */
export function* alleIn(groep: Groep): Generator<Groep> {
  yield groep
  for (const deel of groep.delen) yield* alleIn(deel)
}

/** The departments whose own people are in this group; null is who has none. */
export function afdelingenIn(groep: Groep): (string | null)[] {
  return [...alleIn(groep)].flatMap((g) => (g.eigen ? [g.afdelingId] : []))
}

/** How many people each group holds, from how many stand in each department itself. */
export function groottes(groep: Groep, eigen: (afdelingId: string | null) => number): Map<string, number> {
  const uit = new Map<string, number>()
  const tel = (g: Groep): number => {
    const n = (g.eigen ? eigen(g.afdelingId) : 0) + g.delen.reduce((som, deel) => som + tel(deel), 0)
    uit.set(g.sleutel, n)
    return n
  }
  tel(groep)
  return uit
}

/**
 * The groups that may be shown for one month. A part that is too small is hidden, and with it the smallest others, until the
 * hidden ones are at least two and together not too small: the whole minus what is shown is then no small group either. What lies
 * in a hidden group is hidden too, also for who asks for it alone; so whatever is added and subtracted, the outcome is about
 * nobody or about at least {@link KLEINSTE_GROEP} people. A group without people has nothing to hide.
 */
export function getoondInMaand(alles: Groep, grootte: ReadonlyMap<string, number>): Set<string> {
  const getoond = new Set<string>()
  const van = (g: Groep) => grootte.get(g.sleutel) ?? 0
  const loop = (g: Groep): void => {
    getoond.add(g.sleutel)
    const verborgen = teVerbergen(g.delen.map((deel) => ({ deel, n: van(deel) })))
    for (const deel of g.delen) if (!verborgen.has(deel)) loop(deel)
  }
  const totaal = van(alles)
  if (totaal === 0 || totaal >= KLEINSTE_GROEP) loop(alles)
  return getoond
}

function teVerbergen(delen: { deel: Groep; n: number }[]): Set<Groep> {
  const opGrootte = delen
    .filter(({ n }) => n > 0)
    .sort((a, b) => a.n - b.n || (a.deel.sleutel < b.deel.sleutel ? -1 : 1))
  const verborgen = new Set<Groep>()
  let samen = 0
  for (const { deel, n } of opGrootte) {
    const klaar = verborgen.size === 0 || (verborgen.size > 1 && samen >= KLEINSTE_GROEP)
    if (n >= KLEINSTE_GROEP && klaar) break
    verborgen.add(deel)
    samen += n
  }
  return verborgen
}

/** The groups that may be shown for a period: those of each of its months. */
export function getoondInPeriode(perMaand: readonly ReadonlySet<string>[]): Set<string> {
  const [eerste, ...rest] = perMaand
  return new Set([...(eerste ?? [])].filter((sleutel) => rest.every((maand) => maand.has(sleutel))))
}
