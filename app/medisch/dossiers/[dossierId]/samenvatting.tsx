import { Gegevenslijst } from '@/components/gegevenslijst'
import { Kaart } from '@/components/kaart'
import { type Graad, gradenVan } from '@/lib/medisch/graden'
import type { MedischDossierbeeld, Notitie } from '@/lib/medisch/lees-dossier'
import { toonDag } from '@/lib/wet/kalender'
import { toonDagVan } from '../../dagvan'

/** What one needs at a glance: diagnoses, medication, degree of incapacity with its history; who may open the file. */
export function Samenvatting({ beeld }: { beeld: MedischDossierbeeld }) {
  const van = (soort: Notitie['soort']) => beeld.notities.filter((n) => n.soort === soort && n.velden)
  const diagnoses = van('diagnose')
  const [medicatie] = van('medicatie')
  const [werk] = van('werkfactoren')
  const graden = gradenVan(beeld.notities, beeld.vandaag)
  const leeg = diagnoses.length === 0 && !medicatie && !werk && graden.length === 0
  return (
    <>
      {!leeg && (
        <Kaart titel="In het kort">
          <Gegevenslijst
            gegevens={[
              ...(diagnoses.length > 0
                ? [{ naam: 'Diagnose', waarde: <Lijst regels={diagnoses.map(diagnose)} /> }]
                : []),
              ...(medicatie ? [{ naam: 'Medicatie', waarde: tekst(medicatie) }] : []),
              ...(werk ? [{ naam: 'Werkfactoren', waarde: tekst(werk) }] : []),
              ...(graden.length > 0 ? [{ naam: 'Arbeidsongeschikt', waarde: <Graden graden={graden} /> }] : []),
            ]}
          />
        </Kaart>
      )}
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
    </>
  )
}

function Lijst({ regels }: { regels: string[] }) {
  return (
    <ul>
      {regels.map((r) => (
        <li key={r}>{r}</li>
      ))}
    </ul>
  )
}

const diagnose = ({ velden }: Notitie) => [velden?.code, velden?.omschrijving].filter(Boolean).join(' ')

const wanneer = { nu: 'sinds', straks: 'vanaf', eerder: 'vanaf' } as const

/** The history of the degree of incapacity: what holds today in bold, each with who judged and when. */
function Graden({ graden }: { graden: Graad[] }) {
  return (
    <ul className="flex flex-col gap-1">
      {graden.map((g) => (
        <li key={g.id}>
          <span className={g.toestand === 'nu' ? 'font-bold' : undefined}>
            {g.percentage}% {wanneer[g.toestand]} {toonDag(g.vanaf)}
          </span>
          <span className="onder">
            {g.doorNaam}, {toonDagVan(g.op)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function tekst(n: Notitie) {
  return (
    <span>
      <span className="whitespace-pre-line">{n.velden?.tekst}</span>
      <span className="onder">{toonDagVan(n.op)}</span>
    </span>
  )
}
