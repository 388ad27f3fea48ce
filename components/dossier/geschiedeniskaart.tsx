import type { DossierGebeurtenis } from '@/lib/verzuim/lees-dossier'
import { Geschiedenis } from '../geschiedenis'
import { Kaart } from '../kaart'
import { toonMoment } from './moment'
import { redenVan, zinVan } from './zin'

const ZICHTBAAR = 6

/** What happened to the case, newest first; both sides read the same. */
export function Geschiedeniskaart({ gebeurtenissen }: { gebeurtenissen: DossierGebeurtenis[] }) {
  const regels = gebeurtenissen.map((g) => ({
    sleutel: g.id,
    wanneer: toonMoment(g.op),
    moment: g.op,
    wat: zinVan(g.soort, g.gegevens),
    wie: g.doorNaam,
    reden: redenVan(g.gegevens),
  }))
  const ouder = regels.slice(ZICHTBAAR)
  return (
    <Kaart titel="Geschiedenis" onder="De werkgever en de arbodienst lezen hetzelfde.">
      {regels.length === 0 ? (
        <p className="text-secondary">Er is nog niets gebeurd.</p>
      ) : (
        <Geschiedenis gebeurtenissen={regels.slice(0, ZICHTBAAR)} />
      )}
      {ouder.length > 0 && (
        <details className="mt-3">
          <summary className="koppeling w-fit">Eerder ({ouder.length})</summary>
          <div className="mt-3">
            <Geschiedenis gebeurtenissen={ouder} />
          </div>
        </details>
      )}
    </Kaart>
  )
}
