import { Bevestigen } from '@/lib/bevestigen'
import { voorKolom } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { openGeval } from '@/lib/poortwacht/open-geval'
import { vraagOverTekst } from '@/lib/verzuim/medische-woorden'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { dag } from '@/lib/wet/kalender'
import type { Opvolginginvoer } from './schema'

/** What the werkgever did with an advice, and why not; the poortwachtergarantie depends on it. What was said before stays. */
export async function volgAdviesOp(ctx: Ctx<'werkgever'>, invoer: Opvolginginvoer): Promise<{ gevalId: string }> {
  const advies = await ctx.db.advies.findFirst({
    where: { id: invoer.adviesId, werkgeverId: ctx.wie.werkgeverId },
    select: { id: true, gevalId: true, arbodienstId: true },
  })
  if (!advies) throw nietGevonden('advies', invoer.adviesId)
  const geval = await openGeval(ctx, advies.gevalId)
  if (invoer.op > ctx.vandaag) throw new Weigering('dagInToekomst', { veld: 'op' })
  if (invoer.op < geval.eersteZiektedag) throw new Weigering('dagBuitenPeriode', { veld: 'op' })
  const vragen = vraagOverTekst('de reden', invoer.reden).filter((v) => !invoer.bevestigd.includes(v))
  if (vragen.length > 0) throw new Bevestigen(vragen)
  await ctx.db.adviesopvolging.createMany({
    data: [
      {
        werkgeverId: geval.werkgeverId,
        arbodienstId: advies.arbodienstId,
        gevalId: geval.id,
        adviesId: advies.id,
        uitkomst: invoer.uitkomst,
        op: voorKolom(dag(invoer.op)),
        reden: invoer.reden,
        doorId: ctx.wie.gebruikerId,
        doorNaam: ctx.wie.naam,
        vastgelegdOp: ctx.nu,
      },
    ],
  })
  await logboek(ctx, {
    gebeurtenis: 'advies.opgevolgd',
    handeling: 'aanmaken',
    onderwerpen: [geval.werknemerId],
    object: 'advies',
    objectId: advies.id,
    bijzonderheden: { uitkomst: invoer.uitkomst },
  })
  return { gevalId: geval.id }
}
