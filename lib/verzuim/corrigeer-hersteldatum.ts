import { voorKolom } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { toonDag } from '@/lib/wet/kalender'
import { bewaarDagen, eisBevestigd } from './bewaar-dagen'
import type { CorrectieHersteldatum } from './correctie-schema'
import { deelIn } from './deel-in'
import { noteer } from './gebeurtenissen'
import { leesMeldstand } from './lees-meldstand'
import { eisNietTeVer, openMeldingVoorWijziging } from './open-voor-wijziging'
import { stuurBericht } from './stuur-bericht'

/**
 * Corrects the first day recovered of one report, or takes the recovery back (`wordt` null), with a reason; the old day
 * stays in the history. May join this case with a later one, or part them. Refuses a report that has not recovered, a day
 * on or before the first day of illness, and one inside a later report.
 */
export async function corrigeerHersteldatum(
  ctx: Ctx<'werkgever'>,
  invoer: CorrectieHersteldatum,
): Promise<{ gevalId: string }> {
  const melding = await openMeldingVoorWijziging(ctx, invoer.meldingId)
  if (melding.hersteldPer !== invoer.was) throw new Weigering('intussenGewijzigd')
  const { wordt } = invoer
  if (wordt === melding.hersteldPer) {
    throw new Weigering('tegenstrijdig', { veld: 'wordt', tekst: 'Dit is al de hersteldag. Kies een andere dag.' })
  }
  if (wordt !== null) {
    if (wordt <= melding.eersteZiektedag) {
      throw new Weigering('herstelVoorZiektedag', {
        veld: 'wordt',
        tekst: `De eerste dag van herstel moet na de eerste ziektedag (${toonDag(melding.eersteZiektedag)}) liggen. Was de melding een vergissing? Trek haar dan in.`,
      })
    }
    eisNietTeVer(ctx, wordt, 'wordt')
  }
  eisBevestigd(invoer)
  const stand = await leesMeldstand(ctx, melding.geval.werknemerId)
  await bewaarDagen(ctx, melding, stand, { eersteZiektedag: melding.eersteZiektedag, hersteldPer: wordt })
  if (wordt !== null) {
    // Work that was recorded from the new day of recovery to the old one did not happen while ill.
    await ctx.db.werkhervatting.updateMany({
      where: {
        werkgeverId: ctx.wie.werkgeverId,
        gevalId: melding.geval.id,
        vervallenOp: null,
        vanaf: { gte: voorKolom(wordt), lt: voorKolom(invoer.was) },
      },
      data: { vervallenOp: ctx.nu },
    })
  }
  await noteer(ctx, melding.geval.id, 'hersteldatumGecorrigeerd', {
    meldingId: melding.id,
    oud: invoer.was,
    nieuw: wordt ?? '',
    reden: invoer.reden,
    ...(invoer.toelichting ? { toelichting: invoer.toelichting } : {}),
  })
  await stuurBericht(ctx, melding.geval, 'hersteldatumGecorrigeerd', melding.id)
  const gevalId = await deelIn(ctx, melding.geval, melding.id)
  await logboek(ctx, {
    gebeurtenis: 'verzuim.hersteldatumGecorrigeerd',
    handeling: 'wijzigen',
    onderwerpen: [melding.geval.werknemerId],
    object: 'verzuimmelding',
    objectId: melding.id,
  })
  return { gevalId }
}
