import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { eisBevestigd } from './bewaar-dagen'
import type { Intrekking } from './correctie-schema'
import { deelIn } from './deel-in'
import { noteer } from './gebeurtenissen'
import { openMeldingVoorWijziging } from './open-voor-wijziging'
import { stuurBericht } from './stuur-bericht'

/**
 * Withdraws a report that was a mistake, with a reason. It stays in the history and counts for nothing any more; a case
 * without another report closes, and reports that it tied together may part.
 */
export async function trekMeldingIn(ctx: Ctx<'werkgever'>, invoer: Intrekking): Promise<{ gevalId: string }> {
  const melding = await openMeldingVoorWijziging(ctx, invoer.meldingId)
  eisBevestigd(invoer)
  await ctx.db.verzuimmelding.update({
    where: { id: melding.id },
    data: { ingetrokkenOp: ctx.nu, ingetrokkenReden: invoer.reden },
    select: { id: true },
  })
  await noteer(ctx, melding.geval.id, 'meldingIngetrokken', {
    meldingId: melding.id,
    ontvangstnummer: melding.ontvangstnummer,
    eersteZiektedag: melding.eersteZiektedag,
    reden: invoer.reden,
    ...(invoer.toelichting ? { toelichting: invoer.toelichting } : {}),
  })
  await stuurBericht(ctx, melding.geval, 'meldingIngetrokken', melding.id)
  await deelIn(ctx, melding.geval, melding.id)
  await logboek(ctx, {
    gebeurtenis: 'verzuim.meldingIngetrokken',
    handeling: 'wijzigen',
    onderwerpen: [melding.geval.werknemerId],
    object: 'verzuimmelding',
    objectId: melding.id,
    bijzonderheden: { reden: invoer.reden },
  })
  return { gevalId: melding.geval.id }
}
