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

export type Sql = Prisma.Sql
