import { alsDag, voorKolom } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { herbereken } from '@/lib/poortwacht/herbereken'
import { Weigering } from '@/lib/weigering'
import { toonDag } from '@/lib/wet/kalender'
import type { Werkhervatting } from './correctie-schema'
import { noteer } from './gebeurtenissen'
import { eisNietTeVer, openGevalVoorWijziging } from './open-voor-wijziging'
import { stuurBericht } from './stuur-bericht'

/**
 * Records how much somebody works from a day on: more, or less again. It is work done, not a degree of incapacity (that is
 * the doctor's), and not recovery: the clock runs on. What stood for the same day is kept as lapsed.
 */
export async function legWerkhervattingVast(
  ctx: Ctx<'werkgever'>,
  invoer: Werkhervatting,
): Promise<{ gevalId: string }> {
  const geval = await openGevalVoorWijziging(ctx, invoer.gevalId)
  const { werkgeverId } = ctx.wie
  const vanaf = voorKolom(invoer.vanaf)
  const meldingen = await ctx.db.verzuimmelding.findMany({
    where: { werkgeverId, gevalId: geval.id, ingetrokkenOp: null },
    orderBy: { eersteZiektedag: 'asc' },
    select: { eersteZiektedag: true, hersteldPer: true },
  })
  const [eerste] = meldingen
  if (!eerste) throw new Weigering('meldingGesloten')
  if (!meldingen.some((m) => m.eersteZiektedag <= vanaf && (m.hersteldPer === null || vanaf < m.hersteldPer))) {
    throw new Weigering('dagBuitenPeriode', {
      veld: 'vanaf',
      tekst:
        invoer.vanaf < alsDag(eerste.eersteZiektedag)
          ? `Deze dag ligt voor de eerste ziektedag, ${toonDag(alsDag(eerste.eersteZiektedag))}.`
          : 'Op deze dag was deze medewerker hersteld. Kies een dag binnen een ziekteperiode.',
    })
  }
  eisNietTeVer(ctx, invoer.vanaf, 'vanaf')
  const opDezeDag = { werkgeverId, gevalId: geval.id, vanaf, vervallenOp: null }
  const was = await ctx.db.werkhervatting.findFirst({ where: opDezeDag, select: { percentageGewerkt: true } })
  await ctx.db.werkhervatting.updateMany({ where: opDezeDag, data: { vervallenOp: ctx.nu } })
  await ctx.db.werkhervatting.createMany({
    data: [
      {
        werkgeverId,
        gevalId: geval.id,
        vanaf,
        percentageGewerkt: invoer.percentageGewerkt,
        arbeidstherapeutisch: invoer.arbeidstherapeutisch,
        doorId: ctx.wie.gebruikerId,
        doorNaam: ctx.wie.naam,
        op: ctx.nu,
      },
    ],
  })
  await noteer(ctx, geval.id, 'werkhervatting', {
    vanaf: invoer.vanaf,
    percentageGewerkt: invoer.percentageGewerkt,
    arbeidstherapeutisch: invoer.arbeidstherapeutisch,
    ...(was ? { was: was.percentageGewerkt } : {}),
  })
  await stuurBericht(ctx, geval, 'werkhervatting', invoer.vanaf)
  await herbereken(ctx, geval.id)
  await logboek(ctx, {
    gebeurtenis: 'verzuim.werkhervatting',
    handeling: 'wijzigen',
    onderwerpen: [geval.werknemerId],
    object: 'verzuimgeval',
    objectId: geval.id,
  })
  return { gevalId: geval.id }
}
