import { Prisma } from '@/prisma/client/client'

/**
 * A piece of SQL with its parameters, to build a statement from parts: `sql` inside `ctx.db.$queryRaw`. Values always
 * become parameters; there is no way to put text into the statement itself.
 */
export const sql = Prisma.sql

/** Nothing: the part that is left out. */
export const geen = Prisma.empty

/** Parts one after the other, with a piece of fixed text between them (' and '). */
export const voegSamen = Prisma.join

/**
 * A whole number of the code itself, such as the rows of a page, as text of the statement: the planner must know a limit. Never
 * something that was typed.
 */
export function getal(n: number): Sql {
  if (!Number.isSafeInteger(n)) throw new Error('Only a whole number may stand in a statement.')
  return Prisma.raw(String(n))
}

export type Sql = Prisma.Sql
