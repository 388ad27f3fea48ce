import { Bevestigen } from '@/lib/bevestigen'
import { voorKolom, voorKolomOfNiets } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { type Dag, dagenTussen, toonDag } from '@/lib/wet/kalender'
import { type Bijzonderheidinvoer, magVastleggen } from './bijzonderheid-schema'
import { herbereken } from './herbereken'
import { noteerInDossier } from './noteer-in-dossier'
import { type Dossierctx, isVanWerkgever, type Openstaand, openGeval } from './open-geval'

/** Maternity leave of a twin (20 weeks) with the longest stay of a child in hospital (10 weeks) [WAZO art. 3:1]. */
const LANGSTE_VERLOF = 210

/**
 * Records a fact that moves or ends the clock of a case: maternity leave, a loonsanctie, the WIA application, pay continued
 * longer by agreement, death. What stood before lapses and stays in the history; the dates follow in the same transaction.
 * Refuses days that cannot be, and facts that contradict each other. Asks before it stops a case for good.
 */
export async function legBijzonderheidVast(ctx: Dossierctx, invoer: Bijzonderheidinvoer): Promise<{ gevalId: string }> {
  if (!magVastleggen(ctx.wie.portaal).includes(invoer.soort)) throw nietGevonden('verzuimgeval', invoer.gevalId)
  const geval = await openGeval(ctx, invoer.gevalId)
  switch (invoer.soort) {
    case 'verlof':
      await legVerlofVast(ctx, geval, invoer)
      break
    case 'loonsanctie':
      await legLoonsanctieVast(ctx, geval, invoer)
      break
    case 'wiaAanvraag':
      eisGeweest(ctx, geval, invoer.aanvraagOp, 'aanvraagOp')
      await legDagVast(ctx, geval, 'wiaAanvraag', invoer.aanvraagOp)
      break
    case 'verlenging':
      await legDagVast(ctx, geval, 'verlenging', invoer.verlengdTot)
      break
    case 'overleden':
      eisGeweest(ctx, geval, invoer.overledenOp, 'overledenOp')
      eisZeker(
        invoer,
        `U legt vast dat de medewerker op ${toonDag(invoer.overledenOp)} is overleden. Alle termijnen stoppen.`,
      )
      await legDagVast(ctx, geval, 'overleden', invoer.overledenOp)
      break
  }
  await herbereken(ctx, geval.id)
  await logboek(ctx, {
    gebeurtenis: 'bijzonderheid.vastgelegd',
    handeling: 'wijzigen',
    onderwerpen: [geval.werknemerId],
    object: 'verzuimgeval',
    objectId: geval.id,
    bijzonderheden: { soort: invoer.soort },
  })
  return { gevalId: geval.id }
}

function eisGeweest(ctx: Dossierctx, geval: Openstaand, dag: Dag, veld: string): void {
  if (dag > ctx.vandaag) throw new Weigering('dagInToekomst', { veld })
  if (dag < geval.eersteZiektedag) {
    throw new Weigering('dagBuitenPeriode', {
      veld,
      tekst: `Deze dag ligt voor de eerste ziektedag (${toonDag(geval.eersteZiektedag)}).`,
    })
  }
}

function eisZeker(invoer: { bevestigd: string[] }, vraag: string): void {
  if (!invoer.bevestigd.includes(vraag)) throw new Bevestigen([vraag])
}

type Invoer<S extends Bijzonderheidinvoer['soort']> = Extract<Bijzonderheidinvoer, { soort: S }>

async function legVerlofVast(ctx: Dossierctx, geval: Openstaand, { verlofVan, verlofTotEnMet }: Invoer<'verlof'>) {
  if (!isVanWerkgever(ctx)) throw nietGevonden('verzuimgeval', geval.id)
  const veld = 'verlofTotEnMet'
  if (verlofTotEnMet < verlofVan) {
    throw new Weigering('dagBuitenPeriode', { veld, tekst: 'De laatste dag ligt voor de eerste dag van het verlof.' })
  }
  if (dagenTussen(verlofVan, verlofTotEnMet) >= LANGSTE_VERLOF) {
    throw new Weigering('dagBuitenPeriode', { veld, tekst: 'Zo lang duurt dit verlof nooit: hoogstens 30 weken.' })
  }
  const { werkgeverId } = ctx.wie
  const ernaast = await ctx.db.verlof.findFirst({
    where: {
      werkgeverId,
      werknemerId: geval.werknemerId,
      vervallenOp: null,
      van: { lte: voorKolom(verlofTotEnMet) },
      totEnMet: { gte: voorKolom(verlofVan) },
    },
    select: { id: true },
  })
  if (ernaast) {
    throw new Weigering('dagBuitenPeriode', {
      veld: 'verlofVan',
      tekst: 'In deze periode staat al verlof. Maak dat eerst ongedaan.',
    })
  }
  await ctx.db.verlof.createMany({
    data: [
      {
        werkgeverId,
        werknemerId: geval.werknemerId,
        arbodienstId: geval.arbodienstId,
        van: voorKolom(verlofVan),
        totEnMet: voorKolom(verlofTotEnMet),
        doorNaam: ctx.wie.naam,
        op: ctx.nu,
      },
    ],
  })
  await noteerInDossier(ctx, geval, 'verlofVastgelegd', { van: verlofVan, totEnMet: verlofTotEnMet })
}

async function legLoonsanctieVast(ctx: Dossierctx, geval: Openstaand, invoer: Invoer<'loonsanctie'>) {
  const { besluitOp, weken, bekortingGevraagdOp, hersteldVastgesteldOp } = invoer
  eisGeweest(ctx, geval, besluitOp, 'besluitOp')
  for (const [veld, dag] of Object.entries({ bekortingGevraagdOp, hersteldVastgesteldOp })) {
    if (dag === null) continue
    eisGeweest(ctx, geval, dag, veld)
    if (dag < besluitOp) {
      throw new Weigering('dagBuitenPeriode', {
        veld,
        tekst: `Deze dag ligt voor het besluit (${toonDag(besluitOp)}).`,
      })
    }
  }
  const { werkgeverId, arbodienstId, id: gevalId } = geval
  await ctx.db.loonsanctie.updateMany({
    where: { werkgeverId, gevalId, vervallenOp: null },
    data: { vervallenOp: ctx.nu },
  })
  await ctx.db.loonsanctie.createMany({
    data: [
      {
        werkgeverId,
        arbodienstId,
        gevalId,
        soort: invoer.sanctiesoort,
        besluitOp: voorKolom(besluitOp),
        weken,
        bekortingGevraagdOp: voorKolomOfNiets(bekortingGevraagdOp),
        hersteldVastgesteldOp: voorKolomOfNiets(hersteldVastgesteldOp),
        doorNaam: ctx.wie.naam,
        op: ctx.nu,
      },
    ],
  })
  await noteerInDossier(ctx, geval, 'loonsanctieVastgelegd', {
    besluitOp,
    weken,
    bekortingGevraagdOp,
    hersteldVastgesteldOp,
  })
}

async function legDagVast(
  ctx: Dossierctx,
  geval: Openstaand,
  soort: 'wiaAanvraag' | 'verlenging' | 'overleden',
  dag: Dag,
): Promise<void> {
  const { werkgeverId, arbodienstId, id: gevalId } = geval
  await ctx.db.gevalfeit.updateMany({
    where: { werkgeverId, gevalId, soort, vervallenOp: null },
    data: { vervallenOp: ctx.nu },
  })
  await ctx.db.gevalfeit.createMany({
    data: [
      {
        werkgeverId,
        arbodienstId,
        gevalId,
        soort,
        dag: voorKolom(dag),
        doorId: ctx.wie.gebruikerId,
        doorNaam: ctx.wie.naam,
        vastgelegdOp: ctx.nu,
      },
    ],
  })
  await noteerInDossier(ctx, geval, 'dagVastgelegd', { wat: soort, dag })
}
