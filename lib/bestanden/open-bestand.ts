import { logboek } from '@/lib/db/logboek'
import { bestandsbinding, pakUit } from '@/lib/documenten/verpak'
import { nietGevonden } from '@/lib/weigering'
import { type Bestandsoort, mimes } from './begrippen'
import { type Bestandctx, eigen } from './eis-bestandsplek'

/** A file that was added, to save: the bytes as they were sent, with the type that its content has. */
export async function openBestand(
  ctx: Bestandctx,
  id: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; naam: string; type: string }> {
  const bestand = await ctx.db.bestand.findFirst({
    where: { id, ...eigen(ctx) },
    include: { geval: { select: { werknemerId: true } } },
  })
  if (!bestand?.inhoud || !bestand.bestandsleutel) throw nietGevonden('bestand', id)
  await logboek(ctx, {
    gebeurtenis: 'bestand.geopend',
    handeling: 'uitvoeren',
    onderwerpen: [bestand.geval.werknemerId],
    object: 'bestand',
    objectId: bestand.id,
    bijzonderheden: { type: bestand.type },
  })
  return {
    bytes: pakUit(bestandsbinding('bestand', bestand.werkgeverId, bestand.id), {
      inhoud: bestand.inhoud,
      bestandsleutel: bestand.bestandsleutel,
    }),
    naam: bestand.naam,
    type: mimes[bestand.type as Bestandsoort],
  }
}
