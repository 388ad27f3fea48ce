import { z } from 'zod'

/** What a machtiging is about, as it stands encrypted in the file: whom the doctor asks, what, and what for. */
export const machtigingsinhoud = z.object({
  behandelaar: z.string(),
  specialisme: z.string(),
  adres: z.string(),
  vraag: z.string(),
  doel: z.string(),
})
export type Machtigingsinhoud = z.output<typeof machtigingsinhoud>

export const machtigingsvelden = {
  behandelaar: 'Behandelaar',
  specialisme: 'Specialisme',
  adres: 'Adres',
  vraag: 'Wat de bedrijfsarts wil weten',
  doel: 'Waarvoor',
} as const satisfies Record<keyof Machtigingsinhoud, string>

/** Moments as ISO text. */
export interface Machtigingsmomenten {
  gevraagdOp: string
  getekendOp: string | null
  geweigerdOp: string | null
  ingetrokkenOp: string | null
  vervallenOp: string | null
}

/** The same as Postgres gives them. */
export interface Momentenrij {
  gevraagd_op: Date
  getekend_op: Date | null
  geweigerd_op: Date | null
  ingetrokken_op: Date | null
  vervallen_op: Date | null
}

/** The moments of a row, and how it stands with them. */
export function momentenVan(r: Momentenrij): Machtigingsmomenten & { stand: Machtigingstand } {
  const momenten = {
    gevraagdOp: r.gevraagd_op.toISOString(),
    getekendOp: r.getekend_op?.toISOString() ?? null,
    geweigerdOp: r.geweigerd_op?.toISOString() ?? null,
    ingetrokkenOp: r.ingetrokken_op?.toISOString() ?? null,
    vervallenOp: r.vervallen_op?.toISOString() ?? null,
  }
  return { ...momenten, stand: standVan(momenten) }
}

export type Machtigingstand = 'gevraagd' | 'geldt' | 'geweigerd' | 'ingetrokken' | 'vervallen'

/** How a permission stands. The database asks the same of itself in muur.machtiging_geldt. */
export function standVan(m: Machtigingsmomenten): Machtigingstand {
  if (m.ingetrokkenOp) return 'ingetrokken'
  if (m.vervallenOp) return 'vervallen'
  if (m.geweigerdOp) return 'geweigerd'
  return m.getekendOp ? 'geldt' : 'gevraagd'
}
