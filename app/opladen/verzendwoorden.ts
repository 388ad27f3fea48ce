import type { Verzendstand } from '@/lib/documenten/lees-verzending'

/** "1 dag", "12 dagen". */
export function dagen(n: number): string {
  return n === 1 ? '1 dag' : `${n} dagen`
}

/** What being late costs, now or at the day it was sent; null where no fine is known. */
export function boetezin(v: Verzendstand): string | null {
  if (v.boete === null || v.boete === 0) return null
  return v.gedaanOp ? `De boete daarvoor is € ${v.boete}.` : `De boete is nu € ${v.boete}.`
}
