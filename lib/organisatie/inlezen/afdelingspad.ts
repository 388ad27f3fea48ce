import type { AfdelingInBoom } from '../afdelingsboom'
import { alsZoekwoorden } from '../zoeknaam'

/** "Zorg > Nacht" in a list means the department Nacht below Zorg. */
export function alsPad(tekst: string): string[] {
  return tekst
    .split(/[>›]/u)
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '')
}

/** A path without capitals and accents: the same for the same department. */
export const padsleutel = (pad: readonly string[]) => pad.map(alsZoekwoorden).join('>')

/** Finds departments by name or path; capitals and accents make no difference. */
export class Afdelingenzoeker {
  readonly #perPad = new Map<string, string>()
  /** every tail of a path: 'nacht' and 'zorg>nacht' both lead to Zorg > Nacht */
  readonly #perStaart = new Map<string, Set<string>>()

  constructor(afdelingen: readonly AfdelingInBoom[]) {
    for (const { id, pad } of afdelingen) {
      this.#perPad.set(padsleutel(pad), id)
      for (let i = 0; i < pad.length; i++) {
        const staart = padsleutel(pad.slice(i))
        this.#perStaart.set(staart, (this.#perStaart.get(staart) ?? new Set()).add(id))
      }
    }
  }

  /** The department meant; null when there is none yet, 'dubbel' when there are several. */
  vind(pad: readonly string[]): string | 'dubbel' | null {
    const precies = this.#perPad.get(padsleutel(pad))
    if (precies !== undefined) return precies
    const [eerste, ...meer] = this.#perStaart.get(padsleutel(pad)) ?? []
    return meer.length > 0 ? 'dubbel' : (eerste ?? null)
  }
}

/** The paths that do not exist yet, each once and in the order in which they must be made (above first). */
export function nieuweAfdelingen(zoeker: Afdelingenzoeker, paden: readonly string[][]): string[][] {
  const nieuw = new Map<string, string[]>()
  for (const pad of paden) {
    if (zoeker.vind(pad) !== null) continue
    for (let lengte = 1; lengte <= pad.length; lengte++) {
      const begin = pad.slice(0, lengte)
      if (zoeker.vind(begin) === null && !nieuw.has(padsleutel(begin))) nieuw.set(padsleutel(begin), begin)
    }
  }
  return [...nieuw.values()]
}
