import { Kaart } from '@/components/kaart'
import type { MedischDossierbeeld } from '@/lib/medisch/lees-dossier'
import { toonDag } from '@/lib/wet/kalender'

/** Who can open this file now, and the ways to change that. */
export function Toegangskaart({ beeld }: { beeld: MedischDossierbeeld }) {
  return (
    <Kaart titel="Toegang" onder="Wie dit dossier kan openen. De werkgever en de rest van de arbodienst niet.">
      <ul className="flex flex-col gap-1">
        <li>
          {beeld.behandelaar.naam} <span className="text-secondary text-sm">behandelend bedrijfsarts</span>
        </li>
        {beeld.vervangingen
          .filter((v) => v.stand === 'loopt')
          .map((v) => (
            <li key={v.id}>
              {v.naam} <span className="text-secondary text-sm">vervangt tot en met {toonDag(v.totEnMet)}</span>
            </li>
          ))}
        {beeld.toegang
          .filter((t) => t.loopt)
          .map((t) => (
            <li key={t.id}>
              {t.naam}{' '}
              <span className="text-secondary text-sm">
                {t.soort === 'gedelegeerd' ? 'taakgedelegeerde' : t.soort} tot en met {toonDag(t.totEnMet)}
              </span>
            </li>
          ))}
      </ul>
      <p className="niet-afdrukken mt-3 flex flex-wrap gap-x-4 gap-y-1">
        {beeld.vol && (
          <a href={`/medisch/dossiers/${beeld.dossierId}/toegang`} className="koppeling">
            {beeld.behandelt ? 'Toegang regelen' : 'Wie dit kon openen'}
          </a>
        )}
        {beeld.behandelt && beeld.soort === 'begeleiding' && (
          <a href={`/medisch/dossiers/${beeld.dossierId}/second-opinion`} className="koppeling">
            Second opinion
          </a>
        )}
        {beeld.behandelt && beeld.soort === 'begeleiding' && (
          <a href={`/medisch/dossiers/${beeld.dossierId}/overdracht`} className="koppeling">
            Naar een andere arbodienst
          </a>
        )}
        {beeld.vol && beeld.werknemerId && (
          <a href={`/medisch/dossiers/${beeld.dossierId}/bsn`} className="koppeling">
            {beeld.bsnOp ? 'BSN tonen' : 'BSN vastleggen'}
          </a>
        )}
      </p>
    </Kaart>
  )
}
