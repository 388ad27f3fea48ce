import { alsBestand, type Bestand } from '@/app/bestand'
import type { Inzagectx } from '@/lib/db/inzage'
import { opMedischePagina } from '@/lib/toegang/op-pagina'

/**
 * Gives a document of a medical file to save. That it is made is committed to the trail before anything is read; nothing of it is
 * stored, not here and not on the way.
 */
export async function geefMedischePdf(
  dossierId: string,
  maak: (ctx: Inzagectx) => Promise<Bestand>,
): Promise<Response> {
  const bestand = await opMedischePagina('medisch.uitvoeren', { dossierId, wat: 'uitvoer' }, maak)
  const antwoord = alsBestand(bestand)
  antwoord.headers.set('cache-control', 'no-store')
  return antwoord
}
