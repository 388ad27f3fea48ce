import { z } from 'zod'
import { logboek } from '@/lib/db/logboek'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { type Terugreden, terugredenen, UREN_TERUG } from './begrippen'
import { type Bestandctx, eigen } from './eis-bestandsplek'

const redenen = Object.keys(terugredenen) as [Terugreden, ...Terugreden[]]

export const terugSchema = z.object({
  bestandId: z.uuid({ error: 'Dit is niet (meer) te vinden.' }),
  reden: z.enum(redenen, { error: 'Kies waarom u dit bestand verwijdert.' }),
})

/**
 * Takes a file away: only by who added it, within a day, with a reason. Its bytes and its key are gone at once; that it was there stays.
 * Postgres holds the same limits.
 */
export async function neemBestandTerug(
  ctx: Bestandctx,
  { bestandId, reden }: z.output<typeof terugSchema>,
): Promise<{ gevalId: string; documentId: string | null }> {
  const bestand = await ctx.db.bestand.findFirst({
    where: { id: bestandId, ...eigen(ctx) },
    select: {
      id: true,
      gevalId: true,
      documentId: true,
      doorId: true,
      op: true,
      vervallenOp: true,
      geval: { select: { werknemerId: true } },
    },
  })
  if (!bestand || bestand.doorId !== ctx.wie.gebruikerId) throw nietGevonden('bestand', bestandId)
  const naar = { gevalId: bestand.gevalId, documentId: bestand.documentId }
  if (bestand.vervallenOp !== null) return naar
  if (ctx.nu.getTime() - bestand.op.getTime() > UREN_TERUG * 3_600_000) throw new Weigering('terugTeLaat')
  await ctx.db.bestand.updateMany({
    where: { id: bestandId, ...eigen(ctx), doorId: ctx.wie.gebruikerId, vervallenOp: null },
    data: { vervallenOp: ctx.nu, vervallenReden: reden, inhoud: null, bestandsleutel: null },
  })
  await logboek(ctx, {
    gebeurtenis: 'bestand.verwijderd',
    handeling: 'verwijderen',
    onderwerpen: [bestand.geval.werknemerId],
    object: 'bestand',
    objectId: bestandId,
    bijzonderheden: { reden },
  })
  return naar
}
