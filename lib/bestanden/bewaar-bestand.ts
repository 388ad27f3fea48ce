import { randomUUID } from 'node:crypto'
import { logboek } from '@/lib/db/logboek'
import { bestandsbinding, verpak } from '@/lib/documenten/verpak'
import { type Bestandctx, eisBestandsplek } from './eis-bestandsplek'
import type { Ingenomen } from './neem-in'

/**
 * Stores a file that was judged and scanned, encrypted and bound to its row and its tenant. Who sends the same file twice for the same
 * case (a double click, a reload) has one.
 */
export async function bewaarBestand(
  ctx: Bestandctx,
  bij: { gevalId: string; documentId: string | null },
  bestand: Ingenomen,
): Promise<{ id: string }> {
  const plek = await eisBestandsplek(ctx, bij)
  const id = randomUUID()
  const verpakt = verpak(bestandsbinding('bestand', plek.werkgeverId, id), bestand.bytes)
  const { count } = await ctx.db.bestand.createMany({
    data: [
      {
        id,
        werkgeverId: plek.werkgeverId,
        gevalId: plek.gevalId,
        documentId: plek.documentId,
        naam: bestand.naam,
        type: bestand.type,
        grootte: bestand.grootte,
        hash: bestand.hash,
        scan: bestand.scan,
        ...verpakt,
        op: ctx.nu,
        doorId: ctx.wie.gebruikerId,
        doorNaam: ctx.wie.naam,
      },
    ],
    skipDuplicates: true,
  })
  if (count === 0) {
    const eerder = await ctx.db.bestand.findFirstOrThrow({
      where: {
        werkgeverId: plek.werkgeverId,
        gevalId: plek.gevalId,
        documentId: plek.documentId,
        hash: bestand.hash,
        doorId: ctx.wie.gebruikerId,
        vervallenOp: null,
      },
      select: { id: true },
    })
    return eerder
  }
  await logboek(ctx, {
    gebeurtenis: 'bestand.toegevoegd',
    handeling: 'aanmaken',
    onderwerpen: [plek.werknemerId],
    object: 'bestand',
    objectId: id,
    bijzonderheden: { type: bestand.type, grootte: bestand.grootte, scan: bestand.scan },
  })
  return { id }
}
