import { DUURKLASSEN } from '@/lib/cijfers/cijfers-sql'
import type { Totalen } from '@/lib/cijfers/tellen'
import { type Dag, dag, dagenTussen, plusDagen } from '@/lib/wet/kalender'
import type { Baan, Mens, Spel } from './wereldje'

// The same numbers, computed as slowly and simply as can be: each day, each person, one after the other.

const inDienst = (b: Baan, d: Dag) => b.begin <= d && (!b.einde || d <= b.einde)
const isZiek = (s: Spel, d: Dag) => !s.ingetrokken && s.d1 <= d && (!s.hersteldPer || d < s.hersteldPer)
const metVerlof = (m: Mens, d: Dag) => (m.verlof ?? []).some((v) => !v.vervallen && v.van <= d && d <= v.totEnMet)

/** Share of the work that is not done on a day of sickness. */
function afwezig(s: Spel, d: Dag): number {
  const stand = (s.werkt ?? [])
    .filter((h) => !h.vervallen && h.vanaf >= s.d1 && h.vanaf <= d)
    .sort((a, b) => (a.vanaf < b.vanaf ? 1 : -1))[0]
  return !stand || stand.therapeutisch ? 1 : (100 - stand.percentage) / 100
}

/** The last day of an absence: before recovery, or of the employment; null while it runs. */
function laatste(b: Baan, s: Spel): Dag | null {
  const einden = [s.hersteldPer ? plusDagen(dag(s.hersteldPer), -1) : null, b.einde ? dag(b.einde) : null]
  return einden.filter((e) => e !== null).sort()[0] ?? null
}

export function dagVoorDag(mensen: readonly Mens[], van: Dag, totEnMet: Dag): Totalen {
  const t: Totalen = {
    dagen: 0,
    voltijddagen: 0,
    persoonsdagen: 0,
    ziektedagen: 0,
    perDuur: DUURKLASSEN.map(() => 0),
    meldingen: 0,
    beeindigd: 0,
    beeindigdeDagen: 0,
    mensen: 0,
    zonderVerzuim: 0,
  }
  const gezien = new Set<Mens>()
  const ziekGezien = new Set<Mens>()
  for (let d = van; d <= totEnMet; d = plusDagen(d, 1)) {
    t.dagen += 1
    for (const m of mensen) {
      const banen = m.banen.filter((b) => inDienst(b, d))
      if (banen.length === 0) continue
      gezien.add(m)
      t.persoonsdagen += 1
      for (const b of banen) {
        const factor = (b.uren ?? 40) / (b.voltijd ?? 40)
        t.voltijddagen += factor
        for (const s of b.ziek ?? []) {
          if (s.ingetrokken) continue
          if (s.d1 === d) t.meldingen += 1
          const einde = laatste(b, s)
          if (einde === d && s.d1 <= d) {
            t.beeindigd += 1
            t.beeindigdeDagen += dagenTussen(dag(s.d1), d) + 1
          }
          if (!isZiek(s, d) || metVerlof(m, d)) continue
          ziekGezien.add(m)
          const tot = einde !== null && einde < totEnMet ? einde : totEnMet
          const duur = dagenTussen(dag(s.d1), tot) + 1
          const klasse = DUURKLASSEN.findLastIndex((k) => duur >= k.van)
          const n = factor * afwezig(s, d)
          t.ziektedagen += n
          t.perDuur[klasse] = (t.perDuur[klasse] ?? 0) + n
        }
      }
    }
  }
  t.mensen = gezien.size
  t.zonderVerzuim = gezien.size - ziekGezien.size
  return t
}
