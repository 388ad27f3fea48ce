import { z } from 'zod'
import type { Bestandsoort, Scan } from '@/lib/bestanden/begrippen'
import type { Ctx } from '@/lib/db/namens'
import { open, Vervalst } from '@/lib/kluis/envelop'
import type { Rij } from './stukken'

/** What is said of an attachment; the name of a scan says as much as the scan. */
export interface Bijlagegegevens {
  naam: string
  type: Bestandsoort
  grootte: number
  hash: string
  scan: Scan
  /** the machtiging whose answer it is; here and not in a column, so that the database does not tell either */
  machtigingId: string | null
  /** who added it there, of one that came from another arbodienst */
  van: string | null
}

/** An attachment as it stands in a file. `gegevens` is null when they do not open: then an alarm was given. */
export interface Bijlagestuk {
  id: string
  vervangtId: string | null
  doorId: string
  op: string
  gegevens: Bijlagegegevens | null
}

const gegevensSchema = z.object({
  naam: z.string(),
  type: z.enum(['pdf', 'jpg', 'png', 'docx']),
  grootte: z.number(),
  hash: z.string(),
  scan: z.enum(['schoon', 'nietGescand']),
  machtigingId: z.uuid().nullable().default(null),
  van: z.string().nullable().default(null),
})

/** To what the two parts of an attachment are bound: one does not open in the place of the other. */
export function bijlagebinding(
  deel: 'gegevens' | 'inhoud',
  huurder: string,
  dossier: string,
  { id, door_id, op }: { id: string; door_id: string; op: Date },
) {
  return { doel: `bijlage:${deel}`, huurder, dossier, rij: id, door: door_id, op: op.toISOString() }
}

/** What is said of an attachment, from its ciphertext; null when it does not open. */
export function openGegevens(
  sleutel: Buffer | null,
  huurder: string,
  dossier: string,
  rij: { id: string; door_id: string; op: Date },
  waarde: Uint8Array,
): Bijlagegegevens | null {
  if (!sleutel) return null
  try {
    const tekst = open(sleutel, bijlagebinding('gegevens', huurder, dossier, rij), waarde).toString('utf8')
    return gegevensSchema.parse(JSON.parse(tekst))
  } catch (fout) {
    if (fout instanceof Vervalst) return null
    throw fout
  }
}

/** A row of muur.lees_medisch that is an attachment. */
export function alsBijlage(
  sleutel: Buffer | null,
  ctx: Pick<Ctx<'medisch'>, 'wie'> & { inzage: { dossierId: string } },
  rij: Rij,
): Bijlagestuk {
  return {
    id: rij.id,
    vervangtId: rij.vervangt_id,
    doorId: rij.door_id,
    op: rij.op.toISOString(),
    gegevens: openGegevens(sleutel, ctx.wie.arbodienstId, ctx.inzage.dossierId, rij, rij.inhoud),
  }
}
