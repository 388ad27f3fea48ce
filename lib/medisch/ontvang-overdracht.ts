import { eisMedischeFactor } from '@/lib/db/inzage'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { schrijfBijlage } from './kluis/bijlagen'
import { schrijfNotitie } from './kluis/stukken'
import type { Ingenomenpakket } from './neem-pakket-in'
import { eigenDossier } from './schrijf'
import { isNotitiesoort } from './soorten'

/** The file that a package may go to: of guidance, of somebody with a name, treated by who asks. Asked before anything is read of it. */
export async function eisOntvangplek(ctx: Ctx<'medisch'>, dossierId: string): Promise<{ werknemerId: string }> {
  await eisMedischeFactor(ctx)
  const { id, soort, werknemerId } = await eigenDossier(ctx, dossierId)
  const [kring] = await ctx.db.$queryRaw<{ behandelt: boolean }[]>`
    select ${id}::uuid = any (muur.behandelde_dossiers()) as behandelt`
  if (soort !== 'begeleiding' || !werknemerId || !kring?.behandelt) throw nietGevonden('medisch_dossier', id)
  return { werknemerId }
}

/**
 * Takes in the file of another arbodienst: into the file of the same person here, under the key of that file, every note and attachment
 * with who wrote it where and when. All of it or nothing. Refuses what was taken in before, is too old, or is about somebody with another
 * birth date.
 */
export async function ontvangOverdracht(
  ctx: Ctx<'medisch'>,
  dossierId: string,
  { kop, inhoud, bijlagen }: Ingenomenpakket,
): Promise<{ dossierId: string }> {
  const { werknemerId } = await eisOntvangplek(ctx, dossierId)
  if (kop.vervaltOp < ctx.vandaag) throw new Weigering('pakketVerlopen')
  const persoon = await ctx.db.begeleiding.findFirst({
    where: { arbodienstId: ctx.wie.arbodienstId, werknemerId },
    select: { geboortedatum: true },
  })
  const geboren = persoon?.geboortedatum?.toISOString().slice(0, 10) ?? null
  if (inhoud.persoon.geboortedatum !== geboren) throw new Weigering('pakketVanAnder')
  // the unique key of the package: of two at once one wins
  const nieuw = await ctx.db.$executeRaw`
    insert into dossieroverdracht (arbodienst_id, dossier_id, richting, pakket_id, tegenpartij, door_id, op)
    values (${ctx.wie.arbodienstId}::uuid, ${dossierId}::uuid, 'in', ${kop.id}::uuid, ${kop.van}, ${ctx.wie.gebruikerId}::uuid, ${ctx.nu})
    on conflict do nothing`
  if (nieuw === 0) throw new Weigering('pakketAlOntvangen')
  await neemNotitiesOver(ctx, dossierId, inhoud)
  await neemBijlagenOver(ctx, dossierId, { kop, inhoud, bijlagen })
  await schrijfNotitie(ctx, dossierId, 'overdracht', {
    organisatie: kop.van,
    aantal: String(inhoud.notities.length),
    bijlagen: String(bijlagen.length),
    ...(inhoud.nietMee > 0 && { nietMee: String(inhoud.nietMee) }),
  })
  await logboek(ctx, {
    gebeurtenis: 'dossieroverdracht.ontvangen',
    handeling: 'aanmaken',
    onderwerpen: [werknemerId],
    object: 'medisch_dossier',
    objectId: dossierId,
    bijzonderheden: { aantal: inhoud.notities.length, bijlagen: bijlagen.length },
  })
  return { dossierId }
}

async function neemNotitiesOver(ctx: Ctx<'medisch'>, dossierId: string, inhoud: Ingenomenpakket['inhoud']) {
  const ids: string[] = []
  for (const n of inhoud.notities) {
    if (!isNotitiesoort(n.soort)) throw new Weigering('pakketBeschadigd')
    const vervangtId = n.vervangt === null ? null : (ids[n.vervangt] ?? null)
    ids.push(await schrijfNotitie(ctx, dossierId, n.soort, n.velden, { vervangtId, op: new Date(n.op) }))
  }
}

async function neemBijlagenOver(ctx: Ctx<'medisch'>, dossierId: string, { kop, inhoud, bijlagen }: Ingenomenpakket) {
  const ids: (string | null)[] = []
  for (const [i, b] of inhoud.bijlagen.entries()) {
    const bestand = bijlagen[i]
    if (!bestand) throw new Weigering('pakketBeschadigd')
    const vervangtId = b.vervangt === null ? null : (ids[b.vervangt] ?? null)
    const bij = { verzoek: `${kop.id}:${i}`, vervangtId, van: b.van, op: new Date(b.op) }
    ids.push(await schrijfBijlage(ctx, dossierId, bestand, bij))
  }
}
