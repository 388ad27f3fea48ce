import { randomUUID } from 'node:crypto'
import type { Dossier } from '@/lib/verzuim/lees-dossier'
import type { Mijlpaal } from '@/lib/wet/begrippen'
import { type Dag, hoeVer, plusDagen, toonDag, toonDagKort, toonDagZonderJaar } from '@/lib/wet/kalender'
import { legUit } from '@/lib/wet/uitleg'
import { Kaart } from '../kaart'
import { Kolom } from '../kolommen'
import { Paginakop } from '../paginakop'
import { WaaromDezeDatum } from '../waarom-deze-datum'
import type { Formulieractie } from './actieformulier'
import { Mijlpaalformulier, type MijlpaalSoort, Mijlpaalterugformulier } from './mijlpaalformulier'
import { naamVan } from './mijlpaallijst'

type Feit = Dossier['geval']['mijlpaalfeiten'][number]

function watStond(feit: Feit): string {
  if (feit.soort === 'gedaan' && feit.op) return `Gedaan op ${toonDag(feit.op)}`
  if (feit.soort === 'uitgesteld' && feit.tot) return `Uitgesteld tot ${toonDag(feit.tot)}`
  return 'Niet van toepassing'
}

/** The page on which one milestone is recorded, changed or taken back; the same for both portals. */
export function Mijlpaalscherm({
  dossier,
  mijlpaal,
  soorten,
  vandaag,
  terug,
  kruimels,
  legVast,
  trekTerug,
}: {
  dossier: Dossier
  mijlpaal: Mijlpaal
  soorten: readonly MijlpaalSoort[]
  vandaag: Dag
  /** address of the case page */
  terug: string
  kruimels: { naam: string; href: string }[]
  legVast: Formulieractie
  trekTerug: Formulieractie
}) {
  const { geval, persoon } = dossier
  const { code, nummer } = mijlpaal
  const feit = geval.mijlpaalfeiten.find((f) => f.code === code && f.nummer === nummer)
  const verborgen = { gevalId: geval.id, code, nummer: `${nummer}` }
  const gisteren = plusDagen(vandaag, -1)
  return (
    <Kolom>
      <Paginakop
        titel={naamVan(mijlpaal)}
        kruimels={[...kruimels, { naam: persoon.naam, href: terug }, { naam: naamVan(mijlpaal) }]}
        onder={`${persoon.naam} · uiterlijk ${toonDag(mijlpaal.uiterlijk)}, ${hoeVer(mijlpaal.uiterlijk, vandaag)}`}
      />
      <WaaromDezeDatum
        uitleg={{ ...legUit(mijlpaal), regelversie: mijlpaal.afleiding.regelversie }}
        naam={naamVan(mijlpaal)}
      />
      {feit && (
        <Kaart titel={watStond(feit)} onder={`Vastgelegd door ${feit.doorNaam}`}>
          {feit.reden && <p className="mb-3">Reden: {feit.reden}</p>}
          <details>
            <summary className="koppeling w-fit">Dit klopt niet, maak het ongedaan</summary>
            <div className="mt-4">
              <Mijlpaalterugformulier actie={trekTerug} verborgen={{ ...verborgen, verzoek: randomUUID() }} />
            </div>
          </details>
        </Kaart>
      )}
      <Kaart titel={feit ? 'Iets anders vastleggen' : undefined}>
        <Mijlpaalformulier
          actie={legVast}
          verborgen={{ ...verborgen, verzoek: randomUUID() }}
          soorten={soorten}
          begin={{
            soort: feit?.soort ?? soorten[0] ?? 'gedaan',
            op: feit?.op ? toonDagKort(feit.op) : undefined,
            tot: feit?.tot ? toonDagKort(feit.tot) : undefined,
            reden: feit?.reden ?? undefined,
          }}
          snel={[
            { waarde: toonDagKort(vandaag), label: 'vandaag', uitleg: toonDagZonderJaar(vandaag) },
            { waarde: toonDagKort(gisteren), label: 'gisteren', uitleg: toonDagZonderJaar(gisteren) },
          ]}
          terug={terug}
        />
      </Kaart>
    </Kolom>
  )
}
