import { randomUUID } from 'node:crypto'
import { voorKolom } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden, Weigering } from '@/lib/weigering'
import type { Dag } from '@/lib/wet/kalender'
import type { Afspraakinvoer } from './afspraak-schema'
import { leesBehandelaars } from './behandelaars'
import { eisVrij } from './bezet'
import { kiesMoment } from './kies-moment'
import { AFSPRAAKSOORTEN } from './soorten'

/**
 * Makes an appointment for somebody the arbodienst guides. Refuses a moment that is taken, with free moments beside it; a kind
 * without its case, or with somebody who does not do it. The employee is told by the database itself (trigger afspraak_na), and
 * the werkgever sees of a case that there is an appointment; never of a preventief consult or a second opinion.
 */
export async function planAfspraak(ctx: Ctx<'arbodienst'>, invoer: Afspraakinvoer): Promise<{ id: string; dag: Dag }> {
  const { arbodienstId } = ctx.wie
  const persoon = await ctx.db.begeleiding.findFirst({
    where: { arbodienstId, werknemerId: invoer.werknemerId, beeindigdOp: null },
    select: { werkgeverId: true },
  })
  if (!persoon) throw new Weigering('nietBegeleid', { object: 'begeleiding', objectId: invoer.werknemerId })
  const gevalId = await gevalBij(ctx, invoer)
  const gekozen = await kiesMoment(ctx, invoer.moment, invoer.behandelaarId)
  const bij = await bijWie(ctx, invoer, gekozen.behandelaarId)
  const { dag, vanMinuut, totMinuut, vorm, locatie } = gekozen
  await eisVrij(ctx, { behandelaarId: bij.behandelaarId, werknemerId: invoer.werknemerId, dag, vanMinuut, totMinuut })
  const id = randomUUID()
  await ctx.db.afspraak.createMany({
    data: [
      {
        id,
        arbodienstId,
        werkgeverId: persoon.werkgeverId,
        werknemerId: invoer.werknemerId,
        gevalId,
        ...bij,
        soort: invoer.soort,
        vorm,
        locatie,
        dag: voorKolom(dag),
        vanMinuut,
        totMinuut,
        doorId: ctx.wie.gebruikerId,
        doorNaam: ctx.wie.naam,
        gemaaktOp: ctx.nu,
      },
    ],
  })
  await ctx.db.wachtlijstplek.updateMany({
    where: { arbodienstId, werknemerId: invoer.werknemerId, soort: invoer.soort, afloop: null },
    data: { afloop: 'ingepland', afgerondOp: ctx.nu },
  })
  await logboek(ctx, {
    gebeurtenis: 'afspraak.gemaakt',
    handeling: 'aanmaken',
    onderwerpen: [invoer.werknemerId],
    object: 'afspraak',
    objectId: id,
  })
  return { id, dag }
}

/** The case of the appointment; a preventief consult has none, whatever was sent along. */
async function gevalBij(ctx: Ctx<'arbodienst'>, { soort, gevalId, werknemerId }: Afspraakinvoer) {
  const regel = AFSPRAAKSOORTEN[soort].geval
  if (regel === 'nooit') return null
  if (gevalId === null) {
    if (regel === 'verplicht')
      throw new Weigering('tegenstrijdig', { veld: 'soort', tekst: 'Dit kan alleen bij een lopend dossier.' })
    return null
  }
  const geval = await ctx.db.verzuimgeval.findFirst({
    where: { id: gevalId, werknemerId, arbodienstId: ctx.wie.arbodienstId },
    select: { id: true, toestand: true },
  })
  if (!geval) throw nietGevonden('verzuimgeval', gevalId)
  if (geval.toestand === 'gesloten')
    throw new Weigering('tegenstrijdig', { veld: 'soort', tekst: 'Dit dossier is gesloten.' })
  return geval.id
}

/** With whom: somebody of the arbodienst who does this, or a practice outside it. */
async function bijWie(ctx: Ctx<'arbodienst'>, invoer: Afspraakinvoer, behandelaarId: string | null) {
  const bij: readonly string[] = AFSPRAAKSOORTEN[invoer.soort].bij
  if (bij.includes('extern')) {
    if (invoer.extern === null)
      throw new Weigering('geenCollega', { veld: 'extern', tekst: 'Vul de naam van de praktijk of het bureau in.' })
    return { behandelaarId: null, extern: invoer.extern }
  }
  const wie = (await leesBehandelaars(ctx)).find((b) => b.id === behandelaarId)
  if (!wie?.rollen.some((rol) => bij.includes(rol))) throw new Weigering('geenCollega', { veld: 'behandelaarId' })
  return { behandelaarId: wie.id, extern: null }
}
