import type { MedischDossierbeeld } from '@/lib/medisch/lees-dossier'
import type { Notitiesoort } from '@/lib/medisch/soorten'

/** Who can read a note of this kind now, by name: nobody who writes should have to wonder. */
export function lezersVan({ behandelaar, vervangingen, toegang }: MedischDossierbeeld, soort: Notitiesoort): string {
  const namen = [
    behandelaar.naam,
    ...vervangingen.filter((v) => v.stand === 'loopt').map((v) => v.naam),
    ...toegang.filter((t) => t.loopt && (t.soort !== 'gedelegeerd' || t.omvang.includes(soort))).map((t) => t.naam),
  ]
  return new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format([...new Set(namen)])
}
