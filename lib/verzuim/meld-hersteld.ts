import { alsDag, voorKolom } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { herbereken } from '@/lib/poortwacht/herbereken'
import { Weigering } from '@/lib/weigering'
import { toonDag } from '@/lib/wet/kalender'
import type { Hersteld } from './correctie-schema'
import { noteer } from './gebeurtenissen'
import { eisNietTeVer, openGevalVoorWijziging } from './open-voor-wijziging'
import { stuurBericht } from './stuur-bericht'

/**
 * Records full recovery: `hersteldPer` is the first day recovered. Refuses a case without a running report, a day on or
 * before the first day of illness, and a day too far ahead. What was planned for after it lapses.
 */
export async function meldHersteld(ctx: Ctx<'werkgever'>, invoer: Hersteld): Promise<{ gevalId: string }> {
  const geval = await openGevalVoorWijziging(ctx, invoer.gevalId)
  const { werkgeverId } = ctx.wie
  const melding = await ctx.db.verzuimmelding.findFirst({
    where: { werkgeverId, gevalId: geval.id, ingetrokkenOp: null, hersteldPer: null },
    select: { id: true, eersteZiektedag: true },
  })
  if (!melding) throw new Weigering('meldingGesloten')
  const eersteZiektedag = alsDag(melding.eersteZiektedag)
  if (invoer.hersteldPer <= eersteZiektedag) {
    throw new Weigering('herstelVoorZiektedag', {
      veld: 'hersteldPer',
      tekst: `De eerste dag van herstel moet na de eerste ziektedag (${toonDag(eersteZiektedag)}) liggen. Was de melding een vergissing? Trek haar dan in.`,
    })
  }
  eisNietTeVer(ctx, invoer.hersteldPer, 'hersteldPer')
  await ctx.db.verzuimmelding.update({
    where: { id: melding.id },
    data: { hersteldPer: voorKolom(invoer.hersteldPer), hersteldGemeldOp: ctx.nu },
    select: { id: true },
  })
  await ctx.db.werkhervatting.updateMany({
    where: { werkgeverId, gevalId: geval.id, vervallenOp: null, vanaf: { gte: voorKolom(invoer.hersteldPer) } },
    data: { vervallenOp: ctx.nu },
  })
  await noteer(ctx, geval.id, 'hersteldGemeld', { meldingId: melding.id, hersteldPer: invoer.hersteldPer })
  await stuurBericht(ctx, geval, 'hersteldGemeld', melding.id)
  await herbereken(ctx, geval.id)
  await logboek(ctx, {
    gebeurtenis: 'verzuim.hersteldGemeld',
    handeling: 'wijzigen',
    onderwerpen: [geval.werknemerId],
    object: 'verzuimmelding',
    objectId: melding.id,
  })
  return { gevalId: geval.id }
}
