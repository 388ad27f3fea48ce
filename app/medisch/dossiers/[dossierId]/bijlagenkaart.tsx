import { randomUUID } from 'node:crypto'
import { Bestandformulier } from '@/app/opladen/bestandformulier'
import { foutUitAdres } from '@/app/opladen/fout-uit-adres'
import { Kaart } from '@/components/kaart'
import { Keuzelijst } from '@/components/keuzelijst'
import type { MedischDossierbeeld } from '@/lib/medisch/lees-dossier'
import { Bijlagenlijst } from './bijlagenlijst'
import { Opgeladen } from './opgeladen'

/** The attachments of a file, and a form to add one. Nothing is taken away: another version stands beside the old one. */
export function Bijlagenkaart({ beeld, vraag }: { beeld: MedischDossierbeeld; vraag: Record<string, unknown> }) {
  if (!beeld.vol) return null
  const fout = foutUitAdres(vraag)
  const huidige = beeld.bijlagen.filter((b) => !b.vervangen)
  const eerder = beeld.bijlagen.filter((b) => b.vervangen)
  const hier = `/medisch/dossiers/${beeld.dossierId}/bijlagen`
  const opties = huidige.flatMap((b) => (b.gegevens ? [{ waarde: b.id, label: b.gegevens.naam }] : []))
  return (
    <Kaart titel="Bijlagen" id="bijlagen">
      <div className="flex flex-col gap-4">
        <Opgeladen vraag={vraag} />
        {huidige.length === 0 ? (
          <p className="text-secondary">Nog geen bijlagen.</p>
        ) : (
          <Bijlagenlijst bijlagen={huidige} dossierId={beeld.dossierId} herkomst />
        )}
        {eerder.length > 0 && (
          <details>
            <summary className="koppeling w-fit">Eerdere versies ({eerder.length})</summary>
            <div className="mt-2">
              <Bijlagenlijst bijlagen={eerder} dossierId={beeld.dossierId} herkomst />
            </div>
          </details>
        )}
        <details open={fout !== undefined} className="niet-afdrukken border-t border-line pt-3">
          <summary className="koppeling w-fit">Voeg een bijlage toe</summary>
          <div className="mt-3">
            <Bestandformulier naar={hier} nietMedisch={false} verborgen={{ verzoek: randomUUID() }}>
              {opties.length > 0 && (
                <Keuzelijst
                  naam="vervangtId"
                  label="Nieuwe versie van"
                  verplicht={false}
                  leeg="Nee, dit is een nieuwe bijlage"
                  hint="De oude versie blijft bewaard."
                  opties={opties}
                />
              )}
            </Bestandformulier>
          </div>
        </details>
      </div>
    </Kaart>
  )
}
