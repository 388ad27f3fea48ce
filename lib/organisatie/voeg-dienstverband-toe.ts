import { alsDagOfNiets } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden } from '@/lib/weigering'
import { eisAfdeling } from './eis-afdeling'
import { eisDienstverbanddagen, vergrendelWerknemer } from './eis-dagen'
import type { Dienstverbandinvoer } from './medewerker-schema'
import { schrijfWijzigingen } from './schrijf-wijzigingen'
import { dienstverbandKolommen } from './voeg-medewerker-toe'

/** Adds an employment: somebody who comes back, or who gets a second one beside the first. */
export async function voegDienstverbandToe(
  ctx: Ctx<'werkgever'>,
  invoer: Dienstverbandinvoer & { werknemerId: string },
): Promise<{ werknemerId: string }> {
  const { werknemerId } = invoer
  const { werkgeverId } = ctx.wie
  await vergrendelWerknemer(ctx, werknemerId)
  const persoon = await ctx.db.werknemer.findFirst({
    where: { werkgeverId, id: werknemerId },
    select: { geboortedatum: true },
  })
  if (!persoon) throw nietGevonden('werknemer', werknemerId)
  eisDienstverbanddagen(ctx, invoer, alsDagOfNiets(persoon.geboortedatum))
  await eisAfdeling(ctx, invoer.afdelingId)
  const { id } = await ctx.db.dienstverband.create({
    data: { werkgeverId, werknemerId, ...dienstverbandKolommen(invoer) },
    select: { id: true },
  })
  await schrijfWijzigingen(ctx, { werknemerId, dienstverbandId: id }, [
    { veld: 'dienstverbandToegevoegd', oud: null, nieuw: invoer.functie },
  ])
  await logboek(ctx, {
    gebeurtenis: 'dienstverband.toegevoegd',
    handeling: 'aanmaken',
    onderwerpen: [werknemerId],
    object: 'dienstverband',
    objectId: id,
  })
  return { werknemerId }
}
