import type { z } from 'zod'
import { Bevestigen } from '@/lib/bevestigen'
import { voorKolom } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { vraagOverTekst } from '@/lib/verzuim/medische-woorden'
import { vergrendelWerknemer } from '@/lib/verzuim/vergrendel'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { type Dag, plusMaanden, toonDagKort } from '@/lib/wet/kalender'
import type { beeindigHoudingSchema, houdVastSchema, verlengHoudingSchema } from './houding-schema'

/**
 * Keeps the files of one person until a day, at most a year from now. What was announced of that person is taken back at once (trigger
 * houding_na). Serial with destroying, behind the lock of the person: whoever comes first has it.
 */
export async function houdVast(
  ctx: Ctx<'werkgever'>,
  { werknemerId, reden, toelichting, tot, bevestigd }: z.output<typeof houdVastSchema>,
): Promise<{ id: string }> {
  const vragen = vraagOverTekst('de toelichting', toelichting).filter((v) => !bevestigd.includes(v))
  if (vragen.length > 0) throw new Bevestigen(vragen)
  eisDag(ctx.vandaag, tot)
  await vergrendelWerknemer(ctx, werknemerId)
  const id = await maak(ctx, { werknemerId, reden, toelichting, tot })
  await noteer(ctx, 'bewaarhouding.gezet', 'aanmaken', id, werknemerId, { reden, tot })
  return { id }
}

/** The same hold once more, until a later day: who renewed it and when stays to be seen. */
export async function verlengHouding(
  ctx: Ctx<'werkgever'>,
  { id, tot }: z.output<typeof verlengHoudingSchema>,
): Promise<{ id: string }> {
  eisDag(ctx.vandaag, tot)
  const { werknemerId, reden, toelichting } = await neemVan(ctx, id)
  const nieuw = await maak(ctx, { werknemerId, reden, toelichting, tot })
  await noteer(ctx, 'bewaarhouding.verlengd', 'wijzigen', nieuw, werknemerId, { reden, tot })
  return { id: nieuw }
}

/** Lets the term run again. What is due then is announced anew: nothing goes within thirty days. */
export async function beeindigHouding(
  ctx: Ctx<'werkgever'>,
  { id }: z.output<typeof beeindigHoudingSchema>,
): Promise<{ id: string }> {
  const { werknemerId } = await neemVan(ctx, id)
  await noteer(ctx, 'bewaarhouding.beeindigd', 'wijzigen', id, werknemerId, {})
  return { id }
}

/** Ends a hold that is in force, behind the lock of its person. Refuses with `nietGevonden` one that is over. */
async function neemVan(ctx: Ctx<'werkgever'>, id: string) {
  const waar = {
    id,
    werkgeverId: ctx.wie.werkgeverId,
    beeindigdOp: null,
    tot: { gte: voorKolom(ctx.vandaag) },
  }
  const houding = await ctx.db.bewaarhouding.findFirst({
    where: waar,
    select: { werknemerId: true, reden: true, toelichting: true },
  })
  if (!houding) throw nietGevonden('bewaarhouding', id)
  await vergrendelWerknemer(ctx, houding.werknemerId)
  const { count } = await ctx.db.bewaarhouding.updateMany({
    where: waar,
    data: { beeindigdOp: ctx.nu, beeindigdDoorId: ctx.wie.gebruikerId, beeindigdDoorNaam: ctx.wie.naam },
  })
  if (count !== 1) throw nietGevonden('bewaarhouding', id)
  return houding
}

async function maak(
  ctx: Ctx<'werkgever'>,
  { tot, ...rest }: { werknemerId: string; reden: string; toelichting: string | null; tot: Dag },
): Promise<string> {
  const { id } = await ctx.db.bewaarhouding.create({
    data: {
      ...rest,
      werkgeverId: ctx.wie.werkgeverId,
      tot: voorKolom(tot),
      doorId: ctx.wie.gebruikerId,
      doorNaam: ctx.wie.naam,
    },
    select: { id: true },
  })
  return id
}

/** Longer than today, and never longer than a year: who forgets it keeps nothing for ever. */
function eisDag(vandaag: Dag, tot: Dag): void {
  const uiterlijk = plusMaanden(vandaag, 12)
  if (tot <= vandaag) throw new Weigering('datumKloptNiet', { veld: 'tot', tekst: 'Kies een dag na vandaag.' })
  if (tot > uiterlijk)
    throw new Weigering('datumKloptNiet', {
      veld: 'tot',
      tekst: `Kies een dag tot en met ${toonDagKort(uiterlijk)}: hooguit een jaar. Daarna kunt u verlengen.`,
    })
}

async function noteer(
  ctx: Ctx<'werkgever'>,
  gebeurtenis: string,
  handeling: 'aanmaken' | 'wijzigen',
  objectId: string,
  werknemerId: string,
  bijzonderheden: Record<string, string>,
): Promise<void> {
  await logboek(ctx, {
    gebeurtenis,
    handeling,
    onderwerpen: [werknemerId],
    object: 'bewaarhouding',
    objectId,
    bijzonderheden,
  })
}
