import { logboek } from '@/lib/db/logboek'
import { type Bestandctx, eisBestandsplek } from './eis-bestandsplek'

/** The line in the trail of a file that the scanner stopped; of the file itself nothing is kept. */
export async function noteerBesmet(
  ctx: Bestandctx,
  bij: { gevalId: string; documentId: string | null },
): Promise<void> {
  const { werknemerId, gevalId } = await eisBestandsplek(ctx, bij)
  await logboek(ctx, {
    gebeurtenis: 'bestand.besmet',
    handeling: 'aanmaken',
    uitkomst: 'geweigerd',
    onderwerpen: [werknemerId],
    object: 'verzuimgeval',
    objectId: gevalId,
  })
}
