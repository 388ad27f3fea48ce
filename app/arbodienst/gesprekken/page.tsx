import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { z } from 'zod'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { Knopformulier } from '@/components/knopformulier'
import { TweeKolommen } from '@/components/kolommen'
import { LegeStaat } from '@/components/lege-staat'
import { Melding } from '@/components/melding'
import { opNaam } from '@/components/opties'
import { Paginakop } from '@/components/paginakop'
import { Tabel, TweeRegels } from '@/components/tabel'
import { leesGesprekken } from '@/lib/begeleiding/gesprekken'
import { opPagina } from '@/lib/toegang/op-pagina'
import { toonDag } from '@/lib/wet/kalender'
import { rondGesprekAfActie } from './acties'
import { NeemGesprekAan } from './formulier'

export const metadata: Metadata = { title: 'Gesprekken op eigen verzoek' }

const GELUKT = {
  aangevraagd: 'Aangevraagd. Kloppen de gegevens, dan staat deze persoon nu in de lijst.',
  afgerond: 'Het verzoek is afgerond.',
} as const
const vraag = z.object({ gelukt: z.enum(['aangevraagd', 'afgerond']).optional().catch(undefined) })

/** People who asked for a talk themselves; their werkgever does not know. */
export default async function Gesprekken({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { gelukt } = vraag.parse(await searchParams)
  const { verzoeken, werkgevers } = await opPagina('arbodienst', 'gesprek.aannemen', leesGesprekken)
  return (
    <>
      <Paginakop
        titel="Gesprekken op eigen verzoek"
        onder="Deze mensen vroegen zelf om een gesprek. Hun werkgever weet dat niet en komt het niet te weten."
      />
      {gelukt && (
        <Melding soort={gelukt === 'aangevraagd' ? 'uitleg' : 'gelukt'} live>
          {GELUKT[gelukt]}
        </Melding>
      )}
      <TweeKolommen
        hoofd={
          <Kaart titel="Wachten op een gesprek" onder="Wie het langst wacht, staat bovenaan." ruimte="geen">
            <Tabel
              bijschrift="Open verzoeken, het oudste eerst"
              rijen={verzoeken}
              sleutel={(v) => v.werknemerId}
              leeg={
                <LegeStaat titel="Niemand wacht op een gesprek">
                  <p>Wie in Poortwacht of door te bellen zelf om een gesprek vraagt, staat hier meteen.</p>
                </LegeStaat>
              }
              kolommen={[
                { kop: 'Naam', hoofd: true, cel: (v) => <TweeRegels boven={v.naam} onder={v.werkgever} /> },
                {
                  kop: 'Bereikbaar',
                  cel: (v) => <TweeRegels boven={v.telefoon ?? 'geen telefoonnummer'} onder={v.email} />,
                },
                { kop: 'Gevraagd op', cel: (v) => toonDag(v.gevraagdOp) },
                {
                  kop: 'Afronden',
                  kopVerborgen: true,
                  breedte: 'smal',
                  cel: (v) => (
                    <span className="flex flex-wrap gap-2">
                      <KnopLink
                        href={`/arbodienst/planning/nieuw?werknemer=${v.werknemerId}&soort=preventief`}
                        klein
                        label={`Afspraak maken met ${v.naam}`}
                      >
                        Plan
                      </KnopLink>
                      <Knopformulier
                        actie={rondGesprekAfActie}
                        verzoek={randomUUID()}
                        velden={{ werknemerId: v.werknemerId }}
                        label={`Verzoek van ${v.naam} afronden`}
                      >
                        Rond af
                      </Knopformulier>
                    </span>
                  ),
                },
              ]}
            />
          </Kaart>
        }
        zij={
          <Kaart titel="Er belt iemand" onder="U ziet niet of de gegevens kloppen. Hoogstens 5 keer per uur.">
            <NeemGesprekAan verzoek={randomUUID()} werkgevers={opNaam(werkgevers)} />
          </Kaart>
        }
      />
    </>
  )
}
