import { randomUUID } from 'node:crypto'
import type { Dossier } from '@/lib/verzuim/lees-dossier'
import { toonDagKort } from '@/lib/wet/kalender'
import { Kaart } from '../kaart'
import { Kolom } from '../kolommen'
import { Paginakop } from '../paginakop'
import type { Formulieractie } from './actieformulier'
import { staandeVan } from './bijzonderhedenkaart'
import { Bijzonderheidformulier, type BijzonderheidSoort, Bijzonderheidterugformulier } from './bijzonderheidformulier'

/** The page on which facts that move or end the clock are recorded and taken back; the same for both portals. */
export function Bijzonderheidscherm({
  dossier,
  soorten,
  terug,
  kruimels,
  legVast,
  trekTerug,
}: {
  dossier: Dossier
  soorten: readonly BijzonderheidSoort[]
  /** address of the case page */
  terug: string
  kruimels: { naam: string; href: string }[]
  legVast: Formulieractie
  trekTerug: Formulieractie
}) {
  const { geval, persoon } = dossier
  const titel = 'Wat de termijnen verschuift'
  return (
    <Kolom>
      <Paginakop
        titel={titel}
        kruimels={[...kruimels, { naam: persoon.naam, href: terug }, { naam: titel }]}
        onder={`${persoon.naam} · alle dagen van het dossier worden meteen opnieuw berekend`}
      />
      {staandeVan(geval).map((s) => (
        <Kaart key={s.id} titel={s.titel} onder={`${s.uitleg} · vastgelegd door ${s.doorNaam}`}>
          {soorten.includes(s.soort) && (
            <details>
              <summary className="koppeling w-fit">Dit klopt niet, maak het ongedaan</summary>
              <div className="mt-4">
                <Bijzonderheidterugformulier
                  actie={trekTerug}
                  verborgen={{ gevalId: geval.id, soort: s.soort, id: s.id, verzoek: randomUUID() }}
                />
              </div>
            </details>
          )}
        </Kaart>
      ))}
      <Kaart>
        <Bijzonderheidformulier
          actie={legVast}
          verborgen={{ gevalId: geval.id, verzoek: randomUUID() }}
          soorten={soorten}
          begin={beginVan(geval)}
          terug={terug}
        />
      </Kaart>
    </Kolom>
  )
}

/** What stands now of the kinds that there is one of, so that a change starts from it. */
function beginVan({ loonsanctie, gevalfeiten }: Dossier['geval']): Record<string, string> {
  const veld = { wiaAanvraag: 'aanvraagOp', verlenging: 'verlengdTot', overleden: 'overledenOp' } as const
  const dagen = {
    besluitOp: loonsanctie?.besluitOp,
    bekortingGevraagdOp: loonsanctie?.bekortingGevraagdOp,
    hersteldVastgesteldOp: loonsanctie?.hersteldVastgesteldOp,
    ...Object.fromEntries(gevalfeiten.map((f) => [veld[f.soort], f.dag] as const)),
  }
  return {
    ...(loonsanctie ? { sanctiesoort: loonsanctie.soort, weken: String(loonsanctie.weken) } : {}),
    ...Object.fromEntries(Object.entries(dagen).flatMap(([naam, dag]) => (dag ? [[naam, toonDagKort(dag)]] : []))),
  }
}
