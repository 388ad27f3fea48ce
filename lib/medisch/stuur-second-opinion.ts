import { randomUUID } from 'node:crypto'
import type { Inzagectx } from '@/lib/db/inzage'
import { sleutelbinding } from '@/lib/kluis/dossiersleutel'
import { nieuweSleutel } from '@/lib/kluis/envelop'
import { sleuteldienst } from '@/lib/kluis/sleuteldienst'
import { ONDERWERPEN } from '@/lib/verzuim/second-opinion'
import { Weigering } from '@/lib/weigering'
import { VAN, type Velden, verzegelStuk } from './kluis/stukken'
import { leesMedischDossier, type MedischDossierbeeld } from './lees-dossier'
import type { Notitiesoort } from './soorten'

/**
 * Sends what the employee agreed to: a sealed copy, in a file of the second doctor under a key of its own, that the first doctor
 * cannot open. Reading his own file for it was committed before, as an export.
 */
export async function stuurSecondOpinion(
  ctx: Inzagectx,
  { id, dossierId }: { id: string; dossierId: string },
): Promise<{ dossierId: string }> {
  const beeld = await leesMedischDossier(ctx)
  const [opinie] = await ctx.db.$queryRaw<{ huurder: string; mag_mee: string[]; onderwerp: string }[]>`
    select tweede_arbodienst_id as huurder, mag_mee, onderwerp from second_opinion
     where arbodienst_id = ${ctx.wie.arbodienstId}::uuid and dossier_id = ${dossierId}::uuid and id = ${id}::uuid
       and toestemming_op is not null and gestuurd_op is null and gesloten_op is null`
  if (!opinie) throw new Weigering('stapNietMogelijk')
  const { huurder } = opinie
  const nieuw = randomUUID()
  const sleutel = nieuweSleutel()
  const dienst = sleuteldienst()
  const gewikkeld = await dienst.wikkel(sleutel, sleutelbinding(huurder, nieuw))
  const stuk = (soort: Notitiesoort, op: Date, velden: Velden) => {
    const rij = randomUUID()
    const waar = { huurder, dossierId: nieuw, id: rij, soort, doorId: ctx.wie.gebruikerId, op }
    const inhoud = Buffer.from(verzegelStuk(sleutel, waar, velden)).toString('base64')
    return { id: rij, soort, op: op.toISOString(), inhoud }
  }
  const bron = `${ctx.wie.naam}, ${ctx.wie.tenantNaam}`
  const waarover = (ONDERWERPEN as Record<string, string>)[opinie.onderwerp] ?? opinie.onderwerp
  const stukken = [
    ...beeld.notities.flatMap((n) =>
      n.velden && opinie.mag_mee.includes(n.soort)
        ? [stuk(n.soort, new Date(n.op), { ...n.velden, [VAN]: `${n.doorNaam}, ${ctx.wie.tenantNaam}` })]
        : [],
    ),
    stuk('secondOpinion', ctx.nu, { ...betrokkene(beeld), waarover, eersteArts: bron, [VAN]: bron }),
  ]
  const [rij] = await ctx.db.$queryRaw<{ gelukt: boolean }[]>`
    select muur.stuur_second_opinion(${id}::uuid, ${nieuw}::uuid, ${gewikkeld}, ${dienst.huidige}::int, ${JSON.stringify(stukken)}::jsonb,
      ${ctx.verzoekId}) as gelukt`
  if (!rij?.gelukt) throw new Weigering('stapNietMogelijk')
  return { dossierId }
}

/** Who it is and how to reach him: the second doctor has nothing else of him. */
function betrokkene({ naam, persoon }: MedischDossierbeeld): Velden {
  const { geboortedatum, functie, telefoon } = persoon ?? {}
  return Object.fromEntries(
    Object.entries({ betrokkene: naam, geboortedatum, functie, telefoon }).flatMap(([n, w]) =>
      w ? [[n, w] as const] : [],
    ),
  )
}
