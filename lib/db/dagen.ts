import { type Dag, dag } from '@/lib/wet/kalender'

/** A `date` column as Prisma gives it (midnight UTC) as a day. */
export function alsDag(kolom: Date): Dag {
  return dag(kolom.toISOString().slice(0, 10))
}

/** As {@link alsDag}, for a column that may be empty. */
export function alsDagOfNiets(kolom: Date | null): Dag | null {
  return kolom === null ? null : alsDag(kolom)
}

/** A day as Prisma wants it for a `date` column. */
export function voorKolom(d: Dag): Date {
  return new Date(`${d}T00:00:00Z`)
}

/** As {@link voorKolom}, for a column that may be empty. */
export function voorKolomOfNiets(d: Dag | null): Date | null {
  return d === null ? null : voorKolom(d)
}
