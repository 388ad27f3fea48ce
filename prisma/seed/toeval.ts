/** Chance that is the same at every run: a seeded generator, so that two installations show the same demo. */
export type Toeval = {
  /** 0 up to, but not with, 1 */
  fractie(): number
  /** a whole number, both ends included */
  tussen(van: number, totEnMet: number): number
  kans(p: number): boolean
  kies<T>(uit: readonly [T, ...T[]]): T
  kies<T>(uit: readonly T[]): T
  /** a new order; the list itself is left alone */
  schud<T>(lijst: readonly T[]): T[]
  uuid(): string
}

/** A generator (mulberry32) that gives the same numbers for the same text. */
export function toeval(zaad: string): Toeval {
  let staat = 0
  for (const teken of zaad) staat = (Math.imul(staat, 31) + teken.charCodeAt(0)) | 0
  const geheel = (): number => {
    staat = (staat + 0x6d2b79f5) | 0
    let t = Math.imul(staat ^ (staat >>> 15), 1 | staat)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return (t ^ (t >>> 14)) >>> 0
  }
  const fractie = (): number => geheel() / 2 ** 32
  const tussen = (van: number, totEnMet: number): number => van + Math.floor(fractie() * (totEnMet - van + 1))
  const kies = <T>(uit: readonly T[]): T => {
    const gekozen = uit[tussen(0, uit.length - 1)]
    if (gekozen === undefined) throw new RangeError('Kiezen uit niets.')
    return gekozen
  }
  return {
    fractie,
    tussen,
    kies,
    kans: (p) => fractie() < p,
    schud: (lijst) =>
      lijst
        .map((waarde) => ({ waarde, plaats: fractie() }))
        .sort((a, b) => a.plaats - b.plaats)
        .map((x) => x.waarde),
    uuid: () => {
      const hex = Array.from({ length: 4 }, () => geheel().toString(16).padStart(8, '0')).join('')
      // version 4, variant 1: what gen_random_uuid() makes
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
    },
  }
}
