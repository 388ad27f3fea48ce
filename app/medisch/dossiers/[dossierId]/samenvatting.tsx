import { Gegevenslijst } from '@/components/gegevenslijst'
import { Kaart } from '@/components/kaart'
import { type Graad, gradenVan } from '@/lib/medisch/graden'
import type { MedischDossierbeeld, Notitie } from '@/lib/medisch/lees-dossier'
import { toonDag } from '@/lib/wet/kalender'
import { toonDagVan } from '../../dagvan'

/** What one needs at a glance: diagnoses, medication, degree of incapacity with its history; nothing while there is none. */
export function Samenvatting({ beeld }: { beeld: MedischDossierbeeld }) {
  const van = (soort: Notitie['soort']) => beeld.notities.filter((n) => n.soort === soort && n.velden)
  const diagnoses = van('diagnose')
  const [medicatie] = van('medicatie')
  const [werk] = van('werkfactoren')
  const graden = gradenVan(beeld.notities, beeld.vandaag)
  if (diagnoses.length === 0 && !medicatie && !werk && graden.length === 0) return null
  return (
    <Kaart titel="In het kort">
      <Gegevenslijst
        gegevens={[
          ...(diagnoses.length > 0 ? [{ naam: 'Diagnose', waarde: <Lijst regels={diagnoses.map(diagnose)} /> }] : []),
          ...(medicatie ? [{ naam: 'Medicatie', waarde: tekst(medicatie) }] : []),
          ...(werk ? [{ naam: 'Werkfactoren', waarde: tekst(werk) }] : []),
          ...(graden.length > 0 ? [{ naam: 'Arbeidsongeschikt', waarde: <Graden graden={graden} /> }] : []),
        ]}
      />
    </Kaart>
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
