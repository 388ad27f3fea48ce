import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { alsBoom } from './afdelingsboom'
import { Afdelingenzoeker, nieuweAfdelingen } from './inlezen/afdelingspad'
import { keurRijen, toonbaar } from './inlezen/keur-rijen'
import { type Csv, leesCsv } from './inlezen/lees-csv'
import { leesAfdelingen } from './lees-afdelingen'

/** A proposal may be confirmed this long after it was made. */
export const GELDIG_MS = 24 * 3600 * 1000
/** Of one person this many unconfirmed proposals stay: an older tab keeps working, a forgotten list does not stay. */
const HOOGSTENS_OPEN = 3
/** More new departments than this in one list are a mistake in the column. */
const MEESTE_AFDELINGEN = 500

/**
 * Reads a list and keeps it as a proposal of the one who sent it. Nothing comes into the register. Refuses a file that is
 * no list; what is wrong inside it stands in the proposal.
 */
export async function bewaarVoorstel(
  ctx: Ctx<'werkgever'>,
  bestand: { naam: string; inhoud: Uint8Array },
): Promise<{ id: string }> {
  const csv = leesCsv(bestand.inhoud)
  const { werkgeverId } = ctx.wie
  const afdelingen = new Afdelingenzoeker(alsBoom(await leesAfdelingen(ctx)))
  const personeelsnummers = await bestaandeNummers(ctx, nummersIn(csv))
  const voorstel = keurRijen(csv, { vandaag: ctx.vandaag, personeelsnummers, afdelingen })
  const paden = voorstel.rijen.flatMap((rij) => (rij.afdeling ? [rij.afdeling] : []))
  if (nieuweAfdelingen(afdelingen, paden).length > MEESTE_AFDELINGEN) throw new Weigering('bestandTeVeelAfdelingen')
  await ruimOp(ctx)
  const { id } = await ctx.db.importvoorstel.create({
    data: {
      werkgeverId,
      gebruikerId: ctx.wie.gebruikerId,
      bestandsnaam: toonbaar(bestand.naam) || 'bestand.csv',
      rijen: voorstel,
      aantal: voorstel.rijen.length,
      fouten: voorstel.aantalFouten,
      gemaaktOp: ctx.nu,
    },
    select: { id: true },
  })
  await logboek(ctx, {
    gebeurtenis: 'register.lijstGelezen',
    handeling: 'aanmaken',
    object: 'importvoorstel',
    objectId: id,
    bijzonderheden: { rijen: csv.rijen.length, goed: voorstel.rijen.length, fouten: voorstel.aantalFouten },
  })
  return { id }
}

/** Which of these personnel numbers the register has. */
export async function bestaandeNummers(ctx: Ctx<'werkgever'>, nummers: readonly string[]): Promise<Set<string>> {
  const rijen = await ctx.db.$queryRaw<{ personeelsnummer: string }[]>`
    select w.personeelsnummer from werknemer w
     where w.werkgever_id = ${ctx.wie.werkgeverId}::uuid and w.personeelsnummer = any (${nummers}::text[])`
  return new Set(rijen.map((rij) => rij.personeelsnummer))
}

function nummersIn(csv: Csv): string[] {
  const kolommen = csv.kolommen.velden.personeelsnummer ?? []
  const nummers = csv.rijen.flatMap((rij) => kolommen.map((i) => (rij.cellen[i] ?? '').trim()))
  // Longer than a number can be, or with what Postgres refuses: such a cell is an error of its own.
  return nummers.filter((nummer) => nummer.length <= 50 && !/[\p{Cc}\p{Cs}]/u.test(nummer))
}

/** Takes away proposals of one's own that are too old to confirm, and the oldest of the others. */
async function ruimOp(ctx: Ctx<'werkgever'>): Promise<void> {
  const eigen = { werkgeverId: ctx.wie.werkgeverId, gebruikerId: ctx.wie.gebruikerId, bevestigdOp: null }
  const open = await ctx.db.importvoorstel.findMany({
    where: eigen,
    select: { id: true, gemaaktOp: true },
    orderBy: { gemaaktOp: 'desc' },
  })
  const verlopen = new Date(ctx.nu.getTime() - GELDIG_MS)
  const weg = open.filter((v, i) => i >= HOOGSTENS_OPEN - 1 || v.gemaaktOp < verlopen).map((v) => v.id)
  if (weg.length > 0) await ctx.db.importvoorstel.deleteMany({ where: { ...eigen, id: { in: weg } } })
}
