import { createHash } from 'node:crypto'
import type { Ingenomen } from '@/lib/bestanden/neem-in'
import type { Inzagectx } from '@/lib/db/inzage'
import type { Ctx } from '@/lib/db/namens'
import { leesDossiersleutel } from '@/lib/kluis/dossiersleutel'
import { open, sluit } from '@/lib/kluis/envelop'
import { type Bijlagegegevens, bijlagebinding, openGegevens } from './bijlagevorm'
import { alsVervalst, slaAlarm, sleutelVan } from './stukken'

// Attachments go in and out of Postgres here and nowhere else: what they are called and what is in them under the key of the file.

/** Adds an attachment; gives its id, and null when the same form brought the same file before. */
export async function schrijfBijlage(
  ctx: Ctx<'medisch'>,
  dossierId: string,
  { bytes, ...bestand }: Ingenomen,
  {
    verzoek,
    vervangtId,
    machtigingId = null,
    van = null,
    op = ctx.nu,
  }: {
    verzoek: string
    vervangtId: string | null
    machtigingId?: string | null
    /** who added it, and when, of one that came from another arbodienst */
    van?: string | null
    op?: Date
  },
): Promise<string | null> {
  const huurder = ctx.wie.arbodienstId
  const door = ctx.wie.gebruikerId
  const id = idVan(verzoek, dossierId, door, bestand.hash)
  const sleutel = await sleutelVan(ctx, dossierId)
  const rij = { id, door_id: door, op }
  const dicht = (deel: 'gegevens' | 'inhoud', wat: Uint8Array) =>
    sluit(sleutel, bijlagebinding(deel, huurder, dossierId, rij), wat)
  const nieuw = await ctx.db.$executeRaw`
    insert into medische_bijlage (id, arbodienst_id, dossier_id, vervangt_id, gegevens, inhoud, door_id, op)
    values (${id}::uuid, ${huurder}::uuid, ${dossierId}::uuid, ${vervangtId}::uuid,
            ${dicht('gegevens', Buffer.from(JSON.stringify({ ...bestand, machtigingId, van } satisfies Bijlagegegevens)))}, ${dicht('inhoud', bytes)}, ${door}::uuid, ${op})
    on conflict (id) do nothing`
  return nieuw === 1 ? id : null
}

/** The same form with the same file in the same place is the same attachment: a double click makes one. */
function idVan(...delen: string[]): string {
  const som = createHash('sha256').update(JSON.stringify(delen)).digest('hex')
  return `${som.slice(0, 8)}-${som.slice(8, 12)}-4${som.slice(13, 16)}-8${som.slice(17, 20)}-${som.slice(20, 32)}`
}

/** One attachment, for an intent that named it; null when it is not there, or does not open (then an alarm was given). */
export async function leesBijlage(
  ctx: Inzagectx,
): Promise<{ gegevens: Bijlagegegevens; bytes: Uint8Array<ArrayBuffer> } | null> {
  const { id: inzage, dossierId } = ctx.inzage
  const huurder = ctx.wie.arbodienstId
  const [rij] = await ctx.db.$queryRaw<
    { id: string; door_id: string; op: Date; gegevens: Uint8Array; inhoud: Uint8Array }[]
  >`select * from muur.lees_bijlage(${inzage}::uuid)`
  if (!rij) return null
  const sleutel = await leesDossiersleutel(ctx.db, huurder, dossierId).catch(alsVervalst)
  try {
    const gegevens = openGegevens(sleutel, huurder, dossierId, rij, rij.gegevens)
    if (sleutel && gegevens) {
      const bytes = open(sleutel, bijlagebinding('inhoud', huurder, dossierId, rij), rij.inhoud)
      return { gegevens, bytes: Uint8Array.from(bytes) }
    }
  } catch (fout) {
    alsVervalst(fout)
  }
  await slaAlarm(ctx, rij.id)
  return null
}
