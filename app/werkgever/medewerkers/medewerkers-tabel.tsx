import type { ReactNode } from 'react'
import { Label } from '@/components/label'
import { Tabel, TweeRegels } from '@/components/tabel'
import type { MedewerkerRegel } from '@/lib/organisatie/zoek-medewerkers'
import { type Dag, toonDag } from '@/lib/wet/kalender'

/** The list of employees; a row leads to the person. */
export function MedewerkersTabel({
  medewerkers,
  vandaag,
  leeg,
}: {
  medewerkers: MedewerkerRegel[]
  vandaag: Dag
  leeg: ReactNode
}) {
  return (
    <Tabel
      bijschrift="Medewerkers"
      rijen={medewerkers}
      sleutel={(m) => m.id}
      koppeling={(m) => `/werkgever/medewerkers/${m.id}`}
      leeg={leeg}
      kolommen={[
        { kop: 'Naam', hoofd: true, cel: (m) => m.naam },
        {
          kop: 'Stand',
          telefoon: 'hoek',
          cel: (m) => (m.ziek ? <Label toon="feit">ziek, {m.ziek.afwezigheid}% afwezig</Label> : null),
        },
        { kop: 'Functie', cel: (m) => <TweeRegels boven={m.functie ?? '–'} onder={dienst(m, vandaag)} /> },
        { kop: 'Afdeling', cel: (m) => m.afdeling },
        { kop: 'Nummer', breedte: 'smal', telefoon: 'weg', cel: (m) => m.personeelsnummer },
      ]}
    />
  )
}

/** Only what is out of the ordinary: not yet begun, ended, or ending. */
function dienst({ begin, einde }: MedewerkerRegel, vandaag: Dag): string | null {
  if (begin !== null && begin > vandaag) return `begint ${toonDag(begin)}`
  if (einde === null) return null
  return einde < vandaag ? `uit dienst sinds ${toonDag(einde)}` : `tot en met ${toonDag(einde)}`
}
