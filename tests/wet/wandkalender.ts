/** The wall calendar of the naive check: days as numbers through Date in UTC, holidays by Gauss, days crossed out one by one. */
import type { Feiten } from '../../lib/wet/begrippen.ts'

export const DAG = 86_400_000
export const nr = (s: string): number => Date.parse(`${s}T00:00:00Z`) / DAG
export const tekst = (n: number): string => new Date(n * DAG).toISOString().slice(0, 10)

/** Easter by Gauss, with his two exceptions. */
function pasen(j: number): number {
  const [a, b, c] = [j % 19, j % 4, j % 7]
  const k = Math.floor(j / 100)
  const p = Math.floor((13 + 8 * k) / 25)
  const m = (15 - p + k - Math.floor(k / 4)) % 30
  const n = (4 + k - Math.floor(k / 4)) % 7
  const d = (19 * a + m) % 30
  const e = (2 * b + 4 * c + 6 * d + n) % 7
  let dag = 22 + d + e
  if (d === 29 && e === 6) dag = 50
  if (d === 28 && e === 6 && (11 * m + 11) % 30 < 19) dag = 49
  return Date.UTC(j, 2, dag) / DAG
}

export function isVrij(n: number): boolean {
  const datum = new Date(n * DAG)
  const [j, maand, d, w] = [datum.getUTCFullYear(), datum.getUTCMonth() + 1, datum.getUTCDate(), datum.getUTCDay()]
  if (w === 0 || w === 6) return true
  const vast = `${d}-${maand}`
  if (['1-1', '27-4', '5-5', '25-12', '26-12'].includes(vast)) return true
  return [-2, 1, 39, 50].includes(n - pasen(j))
}

/** The wall calendar of one case: which days count, from D1 on. */
export class Wand {
  readonly d1: number
  readonly hersteld: number | null
  private readonly dagen: number[] = []
  private readonly doorgestreept = new Map<number, 'gat' | 'verlof'>()

  constructor(f: Feiten) {
    const perioden = [...f.perioden].sort((a, b) => nr(a.eersteZiektedag) - nr(b.eersteZiektedag))
    this.d1 = nr(perioden[0]?.eersteZiektedag ?? '')
    const laatste = perioden[perioden.length - 1]?.hersteldPer ?? null
    this.hersteld = laatste === null ? null : nr(laatste)
    perioden.forEach((p, i) => {
      const volgende = perioden[i + 1]
      if (p.hersteldPer === null || volgende === undefined) return
      for (let x = nr(p.hersteldPer); x < nr(volgende.eersteZiektedag); x++) this.doorgestreept.set(x, 'gat')
    })
    let eind = this.hersteld
    for (const v of [...f.verloven].sort((a, b) => nr(a.van) - nr(b.van))) {
      if (nr(v.totEnMet) < this.d1) continue
      if (eind !== null && nr(v.van) > eind) continue
      for (let x = nr(v.van); x <= nr(v.totEnMet); x++) if (x >= this.d1) this.doorgestreept.set(x, 'verlof')
      if (eind !== null) eind = Math.max(eind, nr(v.totEnMet) + 1)
    }
  }

  streep(x: number): 'gat' | 'verlof' | null {
    return this.doorgestreept.get(x) ?? null
  }

  /** the day that has exactly k counted days of this case before it, and counts itself */
  index(k: number): number {
    // Counting on from where the last count stopped; the days found are kept.
    let x = this.dagen[this.dagen.length - 1] ?? this.d1 - 1
    while (this.dagen.length <= k) if (!this.doorgestreept.has(++x)) this.dagen.push(x)
    return this.dagen[k] ?? Number.NaN
  }

  /** the n-th counted day after x */
  na(x: number, n: number): number {
    let d = x
    for (let geteld = 0; geteld < n; ) if (!this.doorgestreept.has(++d)) geteld++
    return d
  }

  /** the day after n counted days, the first of which is x or the first counted day after it */
  vol(x: number, n: number): number {
    return n === 0 ? x : this.na(x - 1, n) + 1
  }

  geteldTotEnMet(x: number): number {
    let som = 0
    for (let y = this.d1; y <= x; y++) if (!this.doorgestreept.has(y)) som++
    return som
  }
}
