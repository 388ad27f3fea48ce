import { Bevestigen } from '@/lib/bevestigen'
import { voorKolomOfNiets } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import { vraagOverTekst } from '@/lib/verzuim/medische-woorden'
import { nietGevonden, Weigering } from '@/lib/weigering'
import type { Mijlpaal } from '@/lib/wet/begrippen'
import { toonDag } from '@/lib/wet/kalender'
import { REGELS } from '@/lib/wet/termijnen'
import { tijdlijn } from '@/lib/wet/tijdlijn'
import { herbereken } from './herbereken'
import { leesFeiten } from './lees-feiten'
import { vastTeLeggen } from './mag-vastleggen'
import type { Mijlpaalinvoer } from './mijlpaal-schema'
import { noteerInDossier } from './noteer-in-dossier'
import { type Dossierctx, type Openstaand, openGeval } from './open-geval'

/** The milestone on the timeline of today; refuses with `nietGevonden` one that is not there. */
export async function zoekMijlpaal(
  ctx: Dossierctx,
  geval: Openstaand,
  code: string,
  nummer: number,
): Promise<Mijlpaal> {
  const uitkomst = tijdlijn(await leesFeiten(ctx, geval.id), REGELS, ctx.vandaag)
  const mijlpaal = uitkomst.goed
    ? uitkomst.tijdlijn.mijlpalen.find((m) => m.code === code && m.nummer === nummer)
    : undefined
  if (!mijlpaal) throw nietGevonden('verzuimgeval', geval.id)
  return mijlpaal
}

/**
 * Records that a milestone was done on a day, was put off, or does not apply. What was recorded before lapses and stays in
 * the history. Refuses a milestone that this portal has no say in, a day ahead or before the illness, and a new last day
 * that is not later than the law's own. Asks when a reason looks medical.
 */
export async function legMijlpaalVast(ctx: Dossierctx, invoer: Mijlpaalinvoer): Promise<{ gevalId: string }> {
  const geval = await openGeval(ctx, invoer.gevalId)
  const mijlpaal = await zoekMijlpaal(ctx, geval, invoer.code, invoer.nummer)
  const mag = vastTeLeggen(ctx.wie.portaal, mijlpaal)
  if (mag.length === 0) throw nietGevonden('verzuimgeval', geval.id)
  if (!mag.includes(invoer.soort)) {
    throw new Weigering('mijlpaalAnders', {
      veld: 'soort',
      tekst: 'Leg het contact zelf vast; dan is deze mijlpaal gedaan.',
    })
  }
  await controleer(ctx, geval, mijlpaal, invoer)
  await laatVervallen(ctx, geval, invoer.code, invoer.nummer)
  await ctx.db.mijlpaalfeit.createMany({
    data: [
      {
        werkgeverId: geval.werkgeverId,
        arbodienstId: geval.arbodienstId,
        gevalId: geval.id,
        code: invoer.code,
        nummer: invoer.nummer,
        soort: invoer.soort,
        op: voorKolomOfNiets(invoer.soort === 'gedaan' ? invoer.op : null),
        tot: voorKolomOfNiets(invoer.soort === 'uitgesteld' ? invoer.tot : null),
        reden: invoer.soort === 'gedaan' ? null : invoer.reden,
        doorId: ctx.wie.gebruikerId,
        doorNaam: ctx.wie.naam,
        vastgelegdOp: ctx.nu,
      },
    ],
  })
  await noteer(ctx, geval, mijlpaal, invoer)
  await herbereken(ctx, geval.id)
  await logboek(ctx, {
    gebeurtenis: `mijlpaal.${invoer.soort}`,
    handeling: 'wijzigen',
    onderwerpen: [geval.werknemerId],
    object: 'verzuimgeval',
    objectId: geval.id,
    bijzonderheden: { code: invoer.code, nummer: invoer.nummer },
  })
  return { gevalId: geval.id }
}

async function controleer(
  ctx: Dossierctx,
  geval: Openstaand,
  mijlpaal: Mijlpaal,
  invoer: Mijlpaalinvoer,
): Promise<void> {
  if (invoer.soort === 'gedaan') {
    if (invoer.op > ctx.vandaag) throw new Weigering('dagInToekomst', { veld: 'op' })
    if (invoer.op < geval.eersteZiektedag) {
      throw new Weigering('dagBuitenPeriode', {
        veld: 'op',
        tekst: `Deze dag ligt voor de eerste ziektedag (${toonDag(geval.eersteZiektedag)}).`,
      })
    }
    return
  }
  if (invoer.soort === 'uitgesteld') {
    const grens = await zonderUitstel(ctx, geval, mijlpaal)
    if (invoer.tot <= grens) {
      throw new Weigering('mijlpaalAnders', {
        veld: 'tot',
        tekst: `Kies een dag na ${toonDag(grens)}, de gewone laatste dag.`,
      })
    }
  }
  const vragen = vraagOverTekst('de reden', invoer.reden).filter((vraag) => !invoer.bevestigd.includes(vraag))
  if (vragen.length > 0) throw new Bevestigen(vragen)
}

/** The last day of the law itself, also when the milestone was put off before. */
async function zonderUitstel(ctx: Dossierctx, geval: Openstaand, { code, nummer, uiterlijk }: Mijlpaal) {
  const feiten = await leesFeiten(ctx, geval.id)
  const ander = (x: { code: string; nummer: number }) => x.code !== code || x.nummer !== nummer
  const kaal = { ...feiten, afwijkingen: feiten.afwijkingen.filter(ander), uitgevoerd: feiten.uitgevoerd.filter(ander) }
  const uitkomst = tijdlijn(kaal, REGELS, ctx.vandaag)
  const gewoon = uitkomst.goed ? uitkomst.tijdlijn.mijlpalen.find((m) => !ander(m)) : undefined
  return gewoon?.uiterlijk ?? uiterlijk
}

/** What stands for this milestone now stands no longer; true when there was something. */
export async function laatVervallen(
  ctx: Dossierctx,
  geval: Openstaand,
  code: string,
  nummer: number,
): Promise<boolean> {
  const { count } = await ctx.db.mijlpaalfeit.updateMany({
    where: { werkgeverId: geval.werkgeverId, gevalId: geval.id, code, nummer, vervallenOp: null },
    data: { vervallenOp: ctx.nu },
  })
  return count > 0
}

async function noteer(ctx: Dossierctx, geval: Openstaand, mijlpaal: Mijlpaal, invoer: Mijlpaalinvoer): Promise<void> {
  const wat = { code: mijlpaal.code, nummer: mijlpaal.nummer, naam: mijlpaal.naam }
  if (invoer.soort === 'gedaan') return await noteerInDossier(ctx, geval, 'mijlpaalGedaan', { ...wat, op: invoer.op })
  const { reden } = invoer
  if (invoer.soort === 'uitgesteld') {
    return await noteerInDossier(ctx, geval, 'mijlpaalUitgesteld', { ...wat, tot: invoer.tot, reden })
  }
  await noteerInDossier(ctx, geval, 'mijlpaalNietVanToepassing', { ...wat, reden })
}
