import { eisMedischeFactor } from '@/lib/db/inzage'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { Vervalst } from '@/lib/kluis/envelop'
import { openPakket } from '@/lib/kluis/pakket'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { schrijfNotitie } from './kluis/stukken'
import { inhoudSchema, type Pakketinhoud } from './maak-overdracht'
import type { OntvangOverdracht } from './overdracht-schema'
import { eigenDossier } from './schrijf'
import { isNotitiesoort } from './soorten'

/**
 * Takes in the file of another arbodienst: into the file of the same person here, under the key of that file, every note with who wrote
 * it where and when. Refuses what is damaged, was taken in before, is too old, or is about somebody with another birth date.
 */
export async function ontvangOverdracht(
  ctx: Ctx<'medisch'>,
  invoer: OntvangOverdracht,
): Promise<{ dossierId: string }> {
  await eisMedischeFactor(ctx)
  const dossier = await eigenDossier(ctx, invoer.dossierId)
  if (dossier.soort !== 'begeleiding' || !dossier.werknemerId) throw nietGevonden('medisch_dossier', dossier.id)
  const { kop, inhoud } = open(new Uint8Array(await invoer.pakket.arrayBuffer()), invoer)
  if (kop.vervaltOp < ctx.vandaag) throw new Weigering('pakketVerlopen', { veld: 'pakket' })
  const persoon = await ctx.db.begeleiding.findFirst({
    where: { arbodienstId: ctx.wie.arbodienstId, werknemerId: dossier.werknemerId },
    select: { geboortedatum: true },
  })
  const geboren = persoon?.geboortedatum?.toISOString().slice(0, 10) ?? null
  if (inhoud.persoon.geboortedatum !== geboren) throw new Weigering('pakketVanAnder', { veld: 'pakket' })
  // the unique key of the package: of two at once one wins
  const nieuw = await ctx.db.$executeRaw`
    insert into dossieroverdracht (arbodienst_id, dossier_id, richting, pakket_id, tegenpartij, door_id, op)
    values (${ctx.wie.arbodienstId}::uuid, ${dossier.id}::uuid, 'in', ${kop.id}::uuid, ${kop.van}, ${ctx.wie.gebruikerId}::uuid, ${ctx.nu})
    on conflict do nothing`
  if (nieuw === 0) throw new Weigering('pakketAlOntvangen', { veld: 'pakket' })
  const ids: string[] = []
  for (const n of inhoud.notities) {
    if (!isNotitiesoort(n.soort)) throw new Weigering('pakketBeschadigd', { veld: 'pakket' })
    const vervangtId = n.vervangt === null ? null : (ids[n.vervangt] ?? null)
    ids.push(await schrijfNotitie(ctx, dossier.id, n.soort, n.velden, { vervangtId, op: new Date(n.op) }))
  }
  await schrijfNotitie(ctx, dossier.id, 'overdracht', { organisatie: kop.van, aantal: String(ids.length) })
  await logboek(ctx, {
    gebeurtenis: 'dossieroverdracht.ontvangen',
    handeling: 'aanmaken',
    onderwerpen: [dossier.werknemerId],
    object: 'medisch_dossier',
    objectId: dossier.id,
    bijzonderheden: { aantal: ids.length },
  })
  return { dossierId: dossier.id }
}

function open(bestand: Uint8Array, { wachtzin, controlegetal }: OntvangOverdracht) {
  try {
    const { kop, inhoud } = openPakket(bestand, wachtzin, controlegetal)
    return { kop, inhoud: inhoudSchema.parse(inhoud) satisfies Pakketinhoud }
  } catch (fout) {
    if (fout instanceof Vervalst || (fout instanceof Error && fout.name === 'ZodError'))
      throw new Weigering('pakketBeschadigd', { veld: 'pakket' })
    throw fout
  }
}
