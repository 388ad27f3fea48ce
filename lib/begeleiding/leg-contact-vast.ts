import { randomUUID } from 'node:crypto'
import { Bevestigen } from '@/lib/bevestigen'
import { voorKolom, voorKolomOfNiets } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { herbereken } from '@/lib/poortwacht/herbereken'
import { noteerInDossier } from '@/lib/poortwacht/noteer-in-dossier'
import { openGeval } from '@/lib/poortwacht/open-geval'
import { vraagOverTekst } from '@/lib/verzuim/medische-woorden'
import { Weigering } from '@/lib/weigering'
import { toonDag } from '@/lib/wet/kalender'
import type { Contact } from './contact-schema'

/**
 * Records a contact with a sick person. The first one in which somebody was spoken to fulfils the milestone of the first
 * contact. Refuses a day ahead or before the illness, and a next contact in the past. Asks when a text looks medical: also
 * the note, because a consultant keeps no medical file.
 */
export async function legContactVast(
  ctx: Ctx<'arbodienst'>,
  invoer: Contact,
): Promise<{ gevalId: string; contactId: string }> {
  const geval = await openGeval(ctx, invoer.gevalId)
  if (invoer.op > ctx.vandaag) throw new Weigering('dagInToekomst', { veld: 'op' })
  if (invoer.op < geval.eersteZiektedag) {
    throw new Weigering('dagBuitenPeriode', {
      veld: 'op',
      tekst: `Deze dag ligt voor de eerste ziektedag (${toonDag(geval.eersteZiektedag)}).`,
    })
  }
  if (invoer.volgendContactOp !== null && invoer.volgendContactOp < ctx.vandaag) {
    throw new Weigering('datumKloptNiet', { veld: 'volgendContactOp', tekst: 'Kies vandaag of een latere dag.' })
  }
  const vragen = [
    ...vraagOverTekst('de afspraken', invoer.afspraken),
    ...vraagOverTekst('de eigen notitie', invoer.notitie),
  ].filter((vraag) => !invoer.bevestigd.includes(vraag))
  if (vragen.length > 0) throw new Bevestigen(vragen)

  const contactId = randomUUID()
  const door = { doorId: ctx.wie.gebruikerId, doorNaam: ctx.wie.naam }
  const van = { werkgeverId: geval.werkgeverId, arbodienstId: ctx.wie.arbodienstId, gevalId: geval.id }
  await ctx.db.contactmoment.createMany({
    data: [
      {
        id: contactId,
        ...van,
        ...door,
        soort: invoer.soort,
        op: voorKolom(invoer.op),
        uitkomst: invoer.uitkomst,
        afspraken: invoer.afspraken,
        volgendContactOp: voorKolomOfNiets(invoer.volgendContactOp),
        vastgelegdOp: ctx.nu,
      },
    ],
  })
  if (invoer.notitie !== null) {
    await ctx.db.contactnotitie.createMany({
      data: [{ ...van, ...door, contactmomentId: contactId, tekst: invoer.notitie, op: ctx.nu }],
    })
  }
  const { soort, uitkomst, op } = invoer
  await noteerInDossier(ctx, geval, 'contact', { contactId, soort, uitkomst, op })
  if (uitkomst === 'gesproken' && (geval.eersteContactOp === null || op < geval.eersteContactOp)) {
    await ctx.db.verzuimgeval.updateMany({
      where: { id: geval.id, arbodienstId: ctx.wie.arbodienstId },
      data: { eersteContactOp: voorKolom(op) },
    })
    await herbereken(ctx, geval.id)
  }
  await logboek(ctx, {
    gebeurtenis: 'contact.vastgelegd',
    handeling: 'aanmaken',
    onderwerpen: [geval.werknemerId],
    object: 'contactmoment',
    objectId: contactId,
  })
  return { gevalId: geval.id, contactId }
}
