import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Inzagectx } from '@/lib/db/inzage'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { leesDossiersleutel } from '@/lib/kluis/dossiersleutel'
import { type Binding, open, sluit, Vervalst } from '@/lib/kluis/envelop'
import { nietGevonden } from '@/lib/weigering'
import { isNotitiesoort, type Notitiesoort } from '../soorten'
import { alsBijlage, type Bijlagestuk } from './bijlagevorm'

// What doctors write goes in and out of Postgres here and nowhere else, encrypted under the key of its file.

/** Fields of a form by name; a list of things is a field each. */
export type Velden = Record<string, string>

/** The field of a note that came from another arbodienst: who wrote it there. No form knows it. */
export const VAN = '_van'
const veldenSchema = z.record(z.string(), z.string())

/** Something that was written in a file. `velden` is null when it does not open: then it is not shown, and an alarm was given. */
export interface Stuk {
  id: string
  soort: Notitiesoort
  gevalId: string | null
  vervangtId: string | null
  doorId: string
  op: string
  velden: Velden | null
}

export interface Rij {
  tabel: string
  id: string
  soort: string
  geval_id: string | null
  vervangt_id: string | null
  door_id: string
  op: Date
  inhoud: Uint8Array
}

/** The key of a file, or `nietGevonden` for who has no relation to it. */
export async function sleutelVan(ctx: Ctx<'medisch'>, dossierId: string): Promise<Buffer> {
  const sleutel = await leesDossiersleutel(ctx.db, ctx.wie.arbodienstId, dossierId)
  if (!sleutel) throw nietGevonden('medisch_dossier', dossierId)
  return sleutel
}

/** To what something in a medical file is bound. */
export function binding(doel: string, huurder: string, dossier: string, rij: string, door: string, op: Date): Binding {
  return { doel, huurder, dossier, rij, door, op: op.toISOString() }
}

/** Reads a file for which the intent was committed: its notes, oldest first, and the drafts of who asks. */
export async function leesStukken(
  ctx: Inzagectx,
): Promise<{ notities: Stuk[]; concepten: Stuk[]; bijlagen: Bijlagestuk[] }> {
  const { id, dossierId } = ctx.inzage
  const rijen = await ctx.db.$queryRaw<Rij[]>`select * from muur.lees_medisch(${id}::uuid)`
  const sleutel = await leesDossiersleutel(ctx.db, ctx.wie.arbodienstId, dossierId).catch(alsVervalst)
  const uit = { notities: [] as Stuk[], concepten: [] as Stuk[], bijlagen: [] as Bijlagestuk[] }
  for (const rij of rijen) {
    if (rij.tabel === 'bijlage') {
      const stuk = alsBijlage(sleutel, ctx, rij)
      if (!stuk.gegevens) await slaAlarm(ctx, rij.id)
      uit.bijlagen.push(stuk)
      continue
    }
    if (!isNotitiesoort(rij.soort)) continue
    const gebonden = binding(`${rij.tabel}:${rij.soort}`, ctx.wie.arbodienstId, dossierId, rij.id, rij.door_id, rij.op)
    const velden = ontcijfer(sleutel, gebonden, rij.inhoud)
    if (!velden) await slaAlarm(ctx, rij.id)
    uit[rij.tabel === 'concept' ? 'concepten' : 'notities'].push({
      id: rij.id,
      soort: rij.soort,
      gevalId: rij.geval_id,
      vervangtId: rij.vervangt_id,
      doorId: rij.door_id,
      op: rij.op.toISOString(),
      velden,
    })
  }
  return uit
}

function ontcijfer(sleutel: Buffer | null, gebonden: Binding, inhoud: Uint8Array): Velden | null {
  if (!sleutel) return null
  try {
    return veldenSchema.parse(JSON.parse(open(sleutel, gebonden, inhoud).toString('utf8')))
  } catch (fout) {
    return alsVervalst(fout)
  }
}

/** Nothing for a ciphertext that does not open; any other fault goes on. */
export function alsVervalst(fout: unknown): null {
  if (fout instanceof Vervalst) return null
  throw fout
}

/** Somebody changed or moved a ciphertext, or its key is gone: a line that the privacy officer sees. */
export async function slaAlarm(ctx: Inzagectx, stukId: string): Promise<void> {
  await logboek(ctx, {
    gebeurtenis: 'medischDossier.vervalst',
    handeling: 'lezen',
    uitkomst: 'mislukt',
    object: 'medisch_dossier',
    objectId: ctx.inzage.dossierId,
    bijzonderheden: { stuk: stukId },
  })
}

/** A note for a file of which one was handed the key: sealed for that file alone, to be put there by a function of the wall. */
export function verzegelStuk(
  sleutel: Buffer,
  stuk: { huurder: string; dossierId: string; id: string; soort: Notitiesoort; doorId: string; op: Date },
  velden: Velden,
): Uint8Array<ArrayBuffer> {
  return sluit(
    sleutel,
    binding(`notitie:${stuk.soort}`, stuk.huurder, stuk.dossierId, stuk.id, stuk.doorId, stuk.op),
    Buffer.from(JSON.stringify(velden)),
  )
}

/** Adds a note to a file; gives its id. */
export async function schrijfNotitie(
  ctx: Ctx<'medisch'>,
  dossierId: string,
  soort: Notitiesoort,
  velden: Velden,
  /** `op`: when it was written elsewhere, for what came from another arbodienst */
  bij: { gevalId?: string | null; vervangtId?: string | null; op?: Date } = {},
): Promise<string> {
  const id = randomUUID()
  const huurder = ctx.wie.arbodienstId
  const door = ctx.wie.gebruikerId
  const op = bij.op ?? ctx.nu
  const inhoud = sluit(
    await sleutelVan(ctx, dossierId),
    binding(`notitie:${soort}`, huurder, dossierId, id, door, op),
    Buffer.from(JSON.stringify(velden)),
  )
  await ctx.db.$executeRaw`
    insert into medische_notitie (id, arbodienst_id, dossier_id, soort, geval_id, vervangt_id, inhoud, door_id, op)
    values (${id}::uuid, ${huurder}::uuid, ${dossierId}::uuid, ${soort}, ${bij.gevalId ?? null}::uuid, ${bij.vervangtId ?? null}::uuid,
            ${inhoud}, ${door}::uuid, ${op})`
  return id
}

/** Keeps what somebody is writing, in the place of what he had; true when there was nothing yet. */
export async function bewaarConcept(
  ctx: Ctx<'medisch'>,
  dossierId: string,
  soort: Notitiesoort,
  velden: Velden,
): Promise<boolean> {
  const huurder = ctx.wie.arbodienstId
  const door = ctx.wie.gebruikerId
  const sleutel = await sleutelVan(ctx, dossierId)
  // two tabs of the same person come one after the other
  await ctx.db
    .$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`concept ${dossierId} ${door} ${soort}`}, 0))::text`
  const [er] = await ctx.db.$queryRaw<{ id: string }[]>`
    select id from medisch_concept where arbodienst_id = ${huurder}::uuid and dossier_id = ${dossierId}::uuid and door_id = ${door}::uuid and soort = ${soort}`
  const id = er?.id ?? randomUUID()
  const inhoud = sluit(
    sleutel,
    binding(`concept:${soort}`, huurder, dossierId, id, door, ctx.nu),
    Buffer.from(JSON.stringify(velden)),
  )
  if (er) {
    await ctx.db.$executeRaw`update medisch_concept set inhoud = ${inhoud}, op = ${ctx.nu} where id = ${id}::uuid`
    return false
  }
  await ctx.db.$executeRaw`
    insert into medisch_concept (id, arbodienst_id, dossier_id, door_id, soort, inhoud, op)
    values (${id}::uuid, ${huurder}::uuid, ${dossierId}::uuid, ${door}::uuid, ${soort}, ${inhoud}, ${ctx.nu})`
  return true
}

/** Throws away one's own draft; true when there was one. */
export async function wisConcept(ctx: Ctx<'medisch'>, dossierId: string, soort: Notitiesoort): Promise<boolean> {
  const geraakt = await ctx.db.$executeRaw`
    delete from medisch_concept where arbodienst_id = ${ctx.wie.arbodienstId}::uuid and dossier_id = ${dossierId}::uuid
       and door_id = ${ctx.wie.gebruikerId}::uuid and soort = ${soort}`
  return geraakt > 0
}

/** Stores the citizen service number of a file, in the place of one that was wrong. */
export async function schrijfBsn(
  ctx: Ctx<'medisch'>,
  dossierId: string,
  bsn: string,
  zoek: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const huurder = ctx.wie.arbodienstId
  const door = ctx.wie.gebruikerId
  const inhoud = sluit(
    await sleutelVan(ctx, dossierId),
    binding('bsn:bsn', huurder, dossierId, dossierId, door, ctx.nu),
    Buffer.from(bsn),
  )
  const gewijzigd = await ctx.db.$executeRaw`
    update bsn set inhoud = ${inhoud}, zoek = ${zoek}, door_id = ${door}::uuid, op = ${ctx.nu} where arbodienst_id = ${huurder}::uuid and dossier_id = ${dossierId}::uuid`
  if (gewijzigd > 0) return
  await ctx.db.$executeRaw`
    insert into bsn (dossier_id, arbodienst_id, inhoud, zoek, door_id, op)
    values (${dossierId}::uuid, ${huurder}::uuid, ${inhoud}, ${zoek}, ${door}::uuid, ${ctx.nu})`
}

/** The number, for an intent to see it; null when there is none or it does not open. */
export async function leesBsn(ctx: Inzagectx): Promise<string | null> {
  const [rij] = await ctx.db.$queryRaw<Rij[]>`select * from muur.lees_medisch(${ctx.inzage.id}::uuid)`
  if (!rij) return null
  const { dossierId } = ctx.inzage
  const sleutel = await leesDossiersleutel(ctx.db, ctx.wie.arbodienstId, dossierId).catch(alsVervalst)
  const gebonden = binding('bsn:bsn', ctx.wie.arbodienstId, dossierId, rij.id, rij.door_id, rij.op)
  try {
    if (sleutel) return open(sleutel, gebonden, rij.inhoud).toString('utf8')
  } catch (fout) {
    alsVervalst(fout)
  }
  await slaAlarm(ctx, rij.id)
  return null
}
