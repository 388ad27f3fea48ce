import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { aantalBeperkt, alsFml, type Fml } from '@/lib/medisch/fml/fml'
import type { MedischDossierbeeld } from '@/lib/medisch/lees-dossier'
import { isDag, toonDag } from '@/lib/wet/kalender'
import { toonDagVan } from '../../dagvan'

/** The last list of possibilities at a glance, or the way to make one. */
export function Fmlkaart({ beeld }: { beeld: MedischDossierbeeld }) {
  if (!beeld.vol) return null
  const lijsten = beeld.notities.filter((n) => n.soort === 'fml')
  const [laatste] = lijsten
  const hier = `/medisch/dossiers/${beeld.dossierId}/fml`
  return (
    <Kaart titel="Mogelijkheden (FML)">
      <p>{laatste?.velden ? inHetKort(alsFml(laatste.velden), laatste.op) : 'Er is nog geen FML.'}</p>
      <p className="niet-afdrukken mt-2 flex flex-wrap gap-2">
        {laatste && (
          <KnopLink href={hier} klein>
            {lijsten.length > 1 ? 'Bekijken en vergelijken' : 'Bekijken'}
          </KnopLink>
        )}
        <KnopLink href={`${hier}/nieuw`} klein>
          {beeld.concepten.fml ? 'Verder met uw concept' : 'Nieuwe FML'}
        </KnopLink>
      </p>
    </Kaart>
  )
}

function inHetKort(fml: Fml, geschrevenOp: string): string {
  const aantal = aantalBeperkt(fml)
  const dag = fml.op && isDag(fml.op) ? toonDag(fml.op) : toonDagVan(geschrevenOp)
  return `Laatste van ${dag}: ${aantal === 0 ? 'geen beperkingen' : aantal === 1 ? '1 beperking' : `${aantal} beperkingen`}.`
}
