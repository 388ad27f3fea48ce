'use client'

import { Conceptmelding } from '@/components/conceptmelding'
import { Datumveld } from '@/components/datumveld'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { useFormulier } from '@/components/gebruik-formulier'
import { Keuze } from '@/components/keuze'
import { KnopLink } from '@/components/knop'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import { type Dag, plusDagen, toonDagKort, toonDagZonderJaar } from '@/lib/wet/kalender'
import { legWerkVastActie } from './acties'

/** How much somebody works from a day on; nothing of the timeline moves, so it is one step. */
export function Werkformulier({
  gevalId,
  voornaam,
  vandaag,
  verzoek,
}: {
  gevalId: string
  voornaam: string
  vandaag: Dag
  verzoek: string
}) {
  const { staat, sleutel, kenmerken, concept } = useFormulier(legWerkVastActie)
  const was = (naam: string): string | undefined => staat.waarden[naam]?.[0]
  const vanaf = was('vanaf') === 'anders' ? was('vanafAnders') || ' ' : was('vanaf')
  const morgen = plusDagen(vandaag, 1)
  return (
    <form key={sleutel} {...kenmerken} className="flex flex-col gap-5">
      <Conceptmelding concept={concept} />
      <Foutoverzicht
        fouten={Object.entries(staat.fouten).map(([veld, tekst]) => ({ veld: veld || undefined, tekst }))}
      />
      <input type="hidden" name="verzoek" value={verzoek} />
      <input type="hidden" name="gevalId" value={gevalId} />
      <Datumveld
        naam="vanaf"
        label="Vanaf welke dag?"
        snel={[
          { waarde: toonDagKort(vandaag), label: 'vandaag', uitleg: toonDagZonderJaar(vandaag) },
          { waarde: toonDagKort(morgen), label: 'morgen', uitleg: toonDagZonderJaar(morgen) },
        ]}
        waarde={vanaf ?? toonDagKort(vandaag)}
        fout={staat.fouten.vanaf}
      />
      <Veld
        naam="percentageGewerkt"
        label={`Hoeveel werkt ${voornaam} dan?`}
        hint="Deel van de contracturen. 0 is helemaal niet, 50 is de helft van de uren."
        inputMode="numeric"
        maxLength={3}
        breedte="kort"
        achter="% van de uren"
        waarde={was('percentageGewerkt')}
        fout={staat.fouten.percentageGewerkt}
      />
      <Keuze
        naam="arbeidstherapeutisch"
        legende="Is het werk op arbeidstherapeutische basis?"
        hint="Om te proberen wat lukt, zonder dat het werk al loon waard is."
        opties={[
          { waarde: 'nee', label: 'nee' },
          { waarde: 'ja', label: 'ja' },
        ]}
        waarde={was('arbeidstherapeutisch') ?? 'nee'}
        fout={staat.fouten.arbeidstherapeutisch}
      />
      <div className="flex flex-wrap gap-2">
        <VerzendKnop>Vastleggen</VerzendKnop>
        <KnopLink soort="stil" href={`/werkgever/verzuim/${gevalId}`}>
          Toch niet
        </KnopLink>
      </div>
    </form>
  )
}
