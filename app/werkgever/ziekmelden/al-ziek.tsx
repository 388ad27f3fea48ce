import { KnopLink } from '@/components/knop'
import { Melding } from '@/components/melding'
import { type Dag, toonDag } from '@/lib/wet/kalender'

/** Whoever is reported sick already cannot be reported again: the report that is there, and what can be done with it. */
export function AlZiek({
  medewerker,
  lopend,
}: {
  medewerker: { id: string; naam: string; voornaam: string }
  lopend: { gevalId: string; eersteZiektedag: Dag; ontvangstnummer: string; gemeldDoor: string }
}) {
  const bij = `/werkgever/verzuim/${lopend.gevalId}`
  return (
    <>
      <Melding
        soort="letop"
        titel={`${medewerker.naam} is al ziek gemeld`}
        acties={
          <>
            <KnopLink href={bij} klein>
              Naar het dossier
            </KnopLink>
            <KnopLink href={`${bij}/herstel`} klein>
              Herstel melden
            </KnopLink>
            <KnopLink href={`${bij}/werk`} klein>
              Meer of minder werken
            </KnopLink>
          </>
        }
      >
        Eerste ziektedag {toonDag(lopend.eersteZiektedag)}, gemeld door {lopend.gemeldDoor}. Ontvangstnummer{' '}
        {lopend.ontvangstnummer}.
      </Melding>
      <p>
        <a href="/werkgever/ziekmelden" className="koppeling">
          Iemand anders ziek melden
        </a>
      </p>
      <p className="text-sm text-secondary">
        Was {medewerker.voornaam} hiervoor ook ziek, en is dat toen niet gemeld?{' '}
        <a href={`/werkgever/ziekmelden/eerder?werknemer=${medewerker.id}`} className="koppeling">
          Leg die eerdere ziekte vast
        </a>
        .
      </p>
    </>
  )
}
