import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { toonDag } from '@/lib/wet/kalender'
import { bewaarDagen, eisBevestigd } from './bewaar-dagen'
import type { CorrectieEersteZiektedag } from './correctie-schema'
import { deelIn } from './deel-in'
import { noteer } from './gebeurtenissen'
import { dienstverbandenOp, leesMeldstand } from './lees-meldstand'
import { openMeldingVoorWijziging } from './open-voor-wijziging'
import { stuurBericht } from './stuur-bericht'

/**
 * Corrects the first day of illness of one report, with a reason; the old day stays in the history. May join this case with
 * an earlier one, or part them. Refuses a day in the future, outside the employment, on or after the recovery, or inside
 * another report.
 */
export async function corrigeerEersteZiektedag(
  ctx: Ctx<'werkgever'>,
  invoer: CorrectieEersteZiektedag,
): Promise<{ gevalId: string }> {
  const melding = await openMeldingVoorWijziging(ctx, invoer.meldingId)
  if (melding.eersteZiektedag !== invoer.was) throw new Weigering('intussenGewijzigd')
  const { wordt } = invoer
  if (wordt > ctx.vandaag) throw new Weigering('dagInToekomst', { veld: 'wordt' })
  if (wordt === melding.eersteZiektedag) {
    throw new Weigering('tegenstrijdig', {
      veld: 'wordt',
      tekst: 'Dit is al de eerste ziektedag. Kies een andere dag.',
    })
  }
  if (melding.hersteldPer !== null && wordt >= melding.hersteldPer) {
    throw new Weigering('herstelVoorZiektedag', {
      veld: 'wordt',
      tekst: `De eerste ziektedag moet voor het herstel (${toonDag(melding.hersteldPer)}) liggen.`,
    })
  }
  const stand = await leesMeldstand(ctx, melding.geval.werknemerId)
  if (!dienstverbandenOp(stand, wordt).some((d) => d.id === melding.geval.dienstverbandId)) {
    throw new Weigering('nietInDienst', { veld: 'wordt' })
  }
  eisBevestigd(invoer)
  await bewaarDagen(ctx, melding, stand, { eersteZiektedag: wordt, hersteldPer: melding.hersteldPer })
  await noteer(ctx, melding.geval.id, 'eersteZiektedagGecorrigeerd', {
    meldingId: melding.id,
    oud: melding.eersteZiektedag,
    nieuw: wordt,
    reden: invoer.reden,
    ...(invoer.toelichting ? { toelichting: invoer.toelichting } : {}),
  })
  await stuurBericht(ctx, melding.geval, 'eersteZiektedagGecorrigeerd', melding.id)
  const gevalId = await deelIn(ctx, melding.geval, melding.id)
  await logboek(ctx, {
    gebeurtenis: 'verzuim.eersteZiektedagGecorrigeerd',
    handeling: 'wijzigen',
    onderwerpen: [melding.geval.werknemerId],
    object: 'verzuimmelding',
    objectId: melding.id,
  })
  return { gevalId }
}
