import { Bevestigen } from '@/lib/bevestigen'
import { logboek } from '@/lib/db/logboek'
import { vraagOverTekst } from '@/lib/verzuim/medische-woorden'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { herbereken } from './herbereken'
import { laatVervallen, zoekMijlpaal } from './leg-mijlpaal-vast'
import { vastTeLeggen } from './mag-vastleggen'
import type { Mijlpaalterug } from './mijlpaal-schema'
import { noteerInDossier } from './noteer-in-dossier'
import { type Dossierctx, openGeval } from './open-geval'

/**
 * Takes back what was recorded of a milestone: done, put off or not applicable. It stays in the history, with the reason.
 * Refuses a milestone that this portal has no say in, and one of which nothing is recorded (any more).
 */
export async function trekMijlpaalTerug(ctx: Dossierctx, invoer: Mijlpaalterug): Promise<{ gevalId: string }> {
  const geval = await openGeval(ctx, invoer.gevalId)
  const mijlpaal = await zoekMijlpaal(ctx, geval, invoer.code, invoer.nummer)
  if (vastTeLeggen(ctx.wie.portaal, mijlpaal).length === 0) throw nietGevonden('verzuimgeval', geval.id)
  const stond = await ctx.db.mijlpaalfeit.findFirst({
    where: {
      werkgeverId: geval.werkgeverId,
      gevalId: geval.id,
      code: invoer.code,
      nummer: invoer.nummer,
      vervallenOp: null,
    },
    select: { soort: true },
  })
  if (!stond) throw new Weigering('intussenGewijzigd')
  const vragen = vraagOverTekst('de reden', invoer.reden).filter((vraag) => !invoer.bevestigd.includes(vraag))
  if (vragen.length > 0) throw new Bevestigen(vragen)
  await laatVervallen(ctx, geval, invoer.code, invoer.nummer)
  const { code, nummer, naam } = mijlpaal
  await noteerInDossier(ctx, geval, 'mijlpaalOngedaan', { code, nummer, naam, wat: stond.soort, reden: invoer.reden })
  await herbereken(ctx, geval.id)
  await logboek(ctx, {
    gebeurtenis: 'mijlpaal.ongedaan',
    handeling: 'wijzigen',
    onderwerpen: [geval.werknemerId],
    object: 'verzuimgeval',
    objectId: geval.id,
    bijzonderheden: { code, nummer },
  })
  return { gevalId: geval.id }
}
