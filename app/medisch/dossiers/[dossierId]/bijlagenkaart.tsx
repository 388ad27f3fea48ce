import { randomUUID } from 'node:crypto'
import { Bestandformulier } from '@/app/opladen/bestandformulier'
import { toonGrootte } from '@/app/opladen/bestandregels'
import { foutUitAdres, isToegevoegd } from '@/app/opladen/fout-uit-adres'
import { toonMoment } from '@/components/dossier/moment'
import { Icoon } from '@/components/icoon'
import { Kaart } from '@/components/kaart'
import { Keuzelijst } from '@/components/keuzelijst'
import { Label } from '@/components/label'
import { Melding } from '@/components/melding'
import type { Bijlage, MedischDossierbeeld } from '@/lib/medisch/lees-dossier'

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
        {fout && (
          <Melding soort="gevaar" titel="Dit bestand is niet bewaard" live>
            {fout}
          </Melding>
        )}
        {!fout && isToegevoegd(vraag) && (
          <Melding soort="gelukt" live>
            De bijlage is toegevoegd.
          </Melding>
        )}
        {huidige.length === 0 ? (
          <p className="text-secondary">Nog geen bijlagen.</p>
        ) : (
          <Lijst bijlagen={huidige} hier={hier} />
        )}
        {eerder.length > 0 && (
          <details>
            <summary className="koppeling w-fit">Eerdere versies ({eerder.length})</summary>
            <div className="mt-2">
              <Lijst bijlagen={eerder} hier={hier} />
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

function Lijst({ bijlagen, hier }: { bijlagen: Bijlage[]; hier: string }) {
  return (
    <ul className="divide-y divide-line">
      {bijlagen.map((b) => (
        <li key={b.id} className="flex items-start gap-3 py-2.5 first:pt-0 last:pb-0">
          <Icoon naam="document" className="mt-0.5 size-5 text-secondary" />
          <div className="min-w-0 flex-1">
            {b.gegevens ? (
              <a href={`${hier}/${b.id}`} className="koppeling break-words" download>
                {b.gegevens.naam}
              </a>
            ) : (
              <p className="text-late">
                Deze bijlage opent niet. De functionaris gegevensbescherming ziet een melding.
              </p>
            )}
            <p className="text-sm text-secondary">
              {b.gegevens && `${b.gegevens.type} · ${toonGrootte(b.gegevens.grootte)} · `}
              {b.doorNaam}, {toonMoment(b.op)}
            </p>
          </div>
          {b.gegevens?.scan === 'nietGescand' && <Label toon="feit">niet gescand</Label>}
        </li>
      ))}
    </ul>
  )
}
