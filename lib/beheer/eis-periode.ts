import { Weigering } from '@/lib/weigering'
import type { Dag } from '@/lib/wet/kalender'

/** A period that begins today or later and does not end before it begins. Nothing is given with a day that is past. */
export function eisPeriode(vandaag: Dag, { van, totEnMet }: { van: Dag; totEnMet: Dag | null }): void {
  if (van < vandaag) throw new Weigering('dagVoorbij', { veld: 'van' })
  if (totEnMet !== null && totEnMet < van) throw new Weigering('eindeVoorBegin', { veld: 'totEnMet' })
}
