import { randomUUID } from 'node:crypto'
import { Bevestigen } from '@/lib/bevestigen'
import { voorKolom, voorKolomOfNiets } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { herbereken } from '@/lib/poortwacht/herbereken'
import { noteerInDossier } from '@/lib/poortwacht/noteer-in-dossier'
import { type Openstaand, openGeval } from '@/lib/poortwacht/open-geval'
import { vraagOverTekst } from '@/lib/verzuim/medische-woorden'
import { Weigering } from '@/lib/weigering'
import { type Dag, dag, eersteWerkdagVanaf, plusDagen, toonDag } from '@/lib/wet/kalender'
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
  if (invoer.afspraakUiterlijk !== null && invoer.afspraakUiterlijk < ctx.vandaag) {
    throw new Weigering('dagVoorbij', { veld: 'afspraakUiterlijk' })
  }
  if (invoer.volgendContactOp !== null && invoer.volgendContactOp < ctx.vandaag) {
    throw new Weigering('datumKloptNiet', { veld: 'volgendContactOp', tekst: 'Kies vandaag of een latere dag.' })
  }
  const vragen = [
    ...vraagOverTekst('de afspraken', invoer.afspraken),
    ...vraagOverTekst('de afspraak', invoer.afspraakWat),
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
        identiteitsvragen: invoer.identiteit,
        vastgelegdOp: ctx.nu,
      },
    ],
  })
  if (invoer.notitie !== null) {
    await ctx.db.contactnotitie.createMany({
      data: [{ ...van, ...door, contactmomentId: contactId, tekst: invoer.notitie, op: ctx.nu }],
    })
  }
  await volgTakenOp(ctx, geval, invoer)
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

/** Working days within which somebody who was not reached gets a written request for contact. */
const VERZOEK_WERKDAGEN = 2

/** What a contact leads to: an agreement becomes a task, no answer the written request, and the letter fulfils that. */
async function volgTakenOp(ctx: Ctx<'arbodienst'>, geval: Openstaand, invoer: Contact): Promise<void> {
  const actie = (wat: string, kant: string, soort: string, uiterlijk: Dag) =>
    ctx.db.actie.createMany({
      data: [
        {
          werkgeverId: geval.werkgeverId,
          arbodienstId: ctx.wie.arbodienstId,
          gevalId: geval.id,
          kant,
          soort,
          wat,
          uiterlijk: voorKolom(uiterlijk),
          doorId: ctx.wie.gebruikerId,
          doorNaam: ctx.wie.naam,
          op: ctx.nu,
        },
      ],
    })
  if (invoer.afspraakWat !== null && invoer.afspraakDoor !== undefined && invoer.afspraakUiterlijk !== null)
    await actie(invoer.afspraakWat, invoer.afspraakDoor, 'afspraak', dag(invoer.afspraakUiterlijk))
  const verzoek = { arbodienstId: ctx.wie.arbodienstId, gevalId: geval.id, soort: 'contactverzoek', gedaanOp: null }
  if (invoer.soort === 'brief' || invoer.uitkomst === 'gesproken') {
    await ctx.db.actie.updateMany({
      where: verzoek,
      data: { gedaanOp: voorKolom(ctx.vandaag), gedaanDoor: ctx.wie.naam },
    })
  } else if ((await ctx.db.actie.count({ where: verzoek })) === 0) {
    let uiterlijk = ctx.vandaag
    for (let n = 0; n < VERZOEK_WERKDAGEN; n++) uiterlijk = eersteWerkdagVanaf(plusDagen(uiterlijk, 1))
    await actie('Schriftelijk om contact vragen', 'arbodienst', 'contactverzoek', uiterlijk)
  }
}
