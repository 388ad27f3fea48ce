import type { Dossier } from '@/lib/verzuim/lees-dossier'
import { toonDagKort } from '@/lib/wet/kalender'
import { type Gegeven, Gegevenslijst } from '../gegevenslijst'
import { Kaart } from '../kaart'
import { Statisch } from '../statisch'

/** How to reach the person, and who he is at work. What was given with the report comes before what the register says. */
export function Persoonkaart({ dossier, acties }: { dossier: Dossier; acties?: React.ReactNode }) {
  const { persoon, geval } = dossier
  const melding = geval.meldingen.findLast((m) => !m.ingetrokken)
  const telefoon = melding?.telefoon ?? persoon.telefoon
  const verpleegadres = melding?.verpleegadres ?? persoon.verpleegadres
  const gegevens: (Gegeven | null)[] = [
    {
      naam: 'Telefoon',
      waarde: telefoon && (
        <a href={`tel:${telefoon.replace(/[^\d+]/g, '')}`} className="koppeling">
          {telefoon}
        </a>
      ),
    },
    {
      naam: 'E-mail',
      waarde: persoon.email && (
        <a href={`mailto:${persoon.email}`} className="koppeling break-all">
          {persoon.email}
        </a>
      ),
    },
    verpleegadres ? { naam: 'Verpleegadres', waarde: verpleegadres } : null,
    { naam: 'Adres', waarde: persoon.adres },
    { naam: 'Geboren', waarde: persoon.geboortedatum && toonDagKort(persoon.geboortedatum) },
    { naam: 'Personeelsnummer', waarde: persoon.personeelsnummer },
    persoon.afdelingNaam ? { naam: 'Afdeling', waarde: persoon.afdelingNaam } : null,
    { naam: 'Arbodienst', waarde: geval.arbodienstNaam },
    { naam: 'Consultant', waarde: geval.consultantNaam ?? 'nog niemand' },
  ]
  return (
    <Kaart titel="Gegevens" acties={acties}>
      <Statisch>
        <Gegevenslijst gegevens={gegevens.filter((g) => g !== null)} />
      </Statisch>
    </Kaart>
  )
}
