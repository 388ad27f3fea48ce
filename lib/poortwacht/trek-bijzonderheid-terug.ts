import { Bevestigen } from '@/lib/bevestigen'
import { logboek } from '@/lib/db/logboek'
import { vraagOverTekst } from '@/lib/verzuim/medische-woorden'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { type Bijzonderheidterug, magVastleggen } from './bijzonderheid-schema'
import { herbereken } from './herbereken'
import { noteerInDossier } from './noteer-in-dossier'
import { type Dossierctx, isVanWerkgever, type Openstaand, openGeval } from './open-geval'

/**
 * Takes back a fact that was recorded by mistake; it stays in the history, with the reason, and the dates follow. Refuses
 * one that does not stand (any more) and one that this portal has no say in.
 */
export async function trekBijzonderheidTerug(
  ctx: Dossierctx,
  invoer: Bijzonderheidterug,
): Promise<{ gevalId: string }> {
  if (!magVastleggen(ctx.wie.portaal).includes(invoer.soort)) throw nietGevonden('verzuimgeval', invoer.gevalId)
  const geval = await openGeval(ctx, invoer.gevalId)
  const vragen = vraagOverTekst('de reden', invoer.reden).filter((vraag) => !invoer.bevestigd.includes(vraag))
  if (vragen.length > 0) throw new Bevestigen(vragen)
  if ((await laatVervallen(ctx, geval, invoer)) === 0) throw new Weigering('intussenGewijzigd')
  await noteerInDossier(ctx, geval, 'bijzonderheidOngedaan', { wat: invoer.soort, reden: invoer.reden })
  await herbereken(ctx, geval.id)
  await logboek(ctx, {
    gebeurtenis: 'bijzonderheid.ongedaan',
    handeling: 'wijzigen',
    onderwerpen: [geval.werknemerId],
    object: 'verzuimgeval',
    objectId: geval.id,
    bijzonderheden: { soort: invoer.soort },
  })
  return { gevalId: geval.id }
}

async function laatVervallen(ctx: Dossierctx, geval: Openstaand, { soort, id }: Bijzonderheidterug): Promise<number> {
  const { werkgeverId, id: gevalId, werknemerId } = geval
  const data = { vervallenOp: ctx.nu }
  const waar = { werkgeverId, id, vervallenOp: null }
  if (soort === 'verlof') {
    if (!isVanWerkgever(ctx)) return 0
    return (await ctx.db.verlof.updateMany({ where: { ...waar, werknemerId }, data })).count
  }
  if (soort === 'loonsanctie') return (await ctx.db.loonsanctie.updateMany({ where: { ...waar, gevalId }, data })).count
  return (await ctx.db.gevalfeit.updateMany({ where: { ...waar, gevalId, soort }, data })).count
}
