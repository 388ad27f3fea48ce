import { randomUUID } from 'node:crypto'
import { Bevestigen } from '@/lib/bevestigen'
import { logboek } from '@/lib/db/logboek'
import { vraagOverTekst } from '@/lib/verzuim/medische-woorden'
import { Weigering } from '@/lib/weigering'
import { type Briefctx, eigenaar } from './lees-brieven'
import type { Sjablooninvoer } from './sjabloon-schema'

/** Makes a template, or changes one. Asks about medical words; refuses a form that is older than the template. */
export async function bewaarSjabloon(ctx: Briefctx, invoer: Sjablooninvoer): Promise<{ id: string }> {
  const vragen = [...vraagOverTekst('het onderwerp', invoer.onderwerp), ...vraagOverTekst('de tekst', invoer.tekst)]
  const open = vragen.filter((v) => !invoer.bevestigd.includes(v))
  if (open.length > 0) throw new Bevestigen(open)
  const { id: bestaand, soort, naam, onderwerp, tekst } = invoer
  const data = {
    soort,
    naam,
    onderwerp,
    tekst,
    doorId: ctx.wie.gebruikerId,
    doorNaam: ctx.wie.naam,
    bijgewerktOp: ctx.nu,
  }
  const id = bestaand ?? randomUUID()
  if (bestaand) {
    const { count } = await ctx.db.briefsjabloon.updateMany({
      where: { id, ...eigenaar(ctx), versie: invoer.versie },
      data: { ...data, versie: invoer.versie + 1 },
    })
    if (count !== 1) throw new Weigering('intussenGewijzigd', { object: 'briefsjabloon', objectId: id })
  } else await ctx.db.briefsjabloon.createMany({ data: [{ id, ...eigenaar(ctx), ...data }] })
  await logboek(ctx, {
    gebeurtenis: 'brieven.sjabloonBewaard',
    handeling: bestaand ? 'wijzigen' : 'aanmaken',
    object: 'briefsjabloon',
    objectId: id,
  })
  return { id }
}
