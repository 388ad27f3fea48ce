import { randomUUID } from 'node:crypto'
import { Bevestigen } from '@/lib/bevestigen'
import { voorKolom } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { openGeval } from '@/lib/poortwacht/open-geval'
import { vraagOverTekst } from '@/lib/verzuim/medische-woorden'
import { Weigering } from '@/lib/weigering'
import { dag } from '@/lib/wet/kalender'
import type { Adviesinvoer } from './schema'

/** Advises the werkgever; it reads what and by when, never why in medical words (which are asked about). */
export async function geefAdvies(ctx: Ctx<'arbodienst'>, invoer: Adviesinvoer): Promise<{ gevalId: string }> {
  const geval = await openGeval(ctx, invoer.gevalId)
  if (invoer.uiterlijk !== undefined && invoer.uiterlijk < ctx.vandaag)
    throw new Weigering('dagVoorbij', { veld: 'uiterlijk' })
  const vragen = vraagOverTekst('de toelichting', invoer.toelichting).filter((v) => !invoer.bevestigd.includes(v))
  if (vragen.length > 0) throw new Bevestigen(vragen)
  const id = randomUUID()
  await ctx.db.advies.createMany({
    data: [
      {
        id,
        werkgeverId: geval.werkgeverId,
        arbodienstId: ctx.wie.arbodienstId,
        gevalId: geval.id,
        soort: invoer.soort,
        toelichting: invoer.toelichting,
        uiterlijk: invoer.uiterlijk === undefined ? null : voorKolom(dag(invoer.uiterlijk)),
        doorId: ctx.wie.gebruikerId,
        doorNaam: ctx.wie.naam,
        op: ctx.nu,
      },
    ],
  })
  await logboek(ctx, {
    gebeurtenis: 'advies.gegeven',
    handeling: 'aanmaken',
    onderwerpen: [geval.werknemerId],
    object: 'advies',
    objectId: id,
  })
  return { gevalId: geval.id }
}
