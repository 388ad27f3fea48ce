import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { Gelukt } from '@/components/gelukt'
import { Kaart } from '@/components/kaart'
import { Knopformulier } from '@/components/knopformulier'
import { TweeKolommen } from '@/components/kolommen'
import { LegeStaat } from '@/components/lege-staat'
import { opNaam } from '@/components/opties'
import { Paginakop } from '@/components/paginakop'
import { Tabel, TweeRegels } from '@/components/tabel'
import { leesSpreekuren } from '@/lib/planning/lees-spreekuren'
import { VORMEN } from '@/lib/planning/soorten'
import { toonTijden } from '@/lib/planning/tijd'
import { opPagina } from '@/lib/toegang/op-pagina'
import { toonDag } from '@/lib/wet/kalender'
import { verwijderBlokActie } from '../acties'
import { Spreekuurformulier } from './formulier'

export const metadata: Metadata = { title: 'Spreekuren' }

const GELUKT = { gemaakt: 'Het spreekuur staat in de agenda.', verwijderd: 'Het spreekuur is weggehaald.' } as const

/** The time that can be booked. */
export default async function Spreekuren({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { gelukt } = await searchParams
  const { spreekuren, behandelaars } = await opPagina('arbodienst', 'planning.wijzigen', leesSpreekuren)
  return (
    <>
      <Paginakop
        titel="Spreekuren"
        kruimels={[{ naam: 'Planning', href: '/arbodienst/planning' }, { naam: 'Spreekuren' }]}
        onder="De tijd waarin u afspraken kunt maken."
      />
      <Gelukt wat={gelukt} zinnen={GELUKT} />
      <TweeKolommen
        hoofd={
          <Kaart
            titel="Gepland"
            onder="De eerste 50 vanaf vandaag. Haalt u een spreekuur weg, dan blijven de afspraken staan."
            ruimte="geen"
          >
            <Tabel
              bijschrift="Geplande spreekuren, het eerste bovenaan"
              rijen={spreekuren}
              sleutel={(s) => s.id}
              leeg={<LegeStaat titel="Er zijn geen spreekuren gepland" icoon="kalender" />}
              kolommen={[
                {
                  kop: 'Wanneer',
                  hoofd: true,
                  cel: (s) => <TweeRegels boven={toonDag(s.dag)} onder={toonTijden(s.vanMinuut, s.totMinuut)} />,
                },
                { kop: 'Wie', cel: (s) => s.behandelaar },
                { kop: 'Hoe', cel: (s) => <TweeRegels boven={VORMEN[s.vorm]} onder={s.locatie} /> },
                { kop: 'Per afspraak', cel: (s) => `${s.duur} min` },
                {
                  kop: 'Verwijderen',
                  kopVerborgen: true,
                  breedte: 'smal',
                  cel: (s) => (
                    <Knopformulier
                      actie={verwijderBlokActie}
                      verzoek={randomUUID()}
                      velden={{ id: s.id }}
                      label={`Spreekuur van ${s.behandelaar} op ${toonDag(s.dag)} verwijderen`}
                    >
                      Verwijder
                    </Knopformulier>
                  ),
                },
              ]}
            />
          </Kaart>
        }
        zij={
          <Kaart titel="Spreekuur plannen">
            <Spreekuurformulier verzoek={randomUUID()} behandelaars={opNaam(behandelaars)} />
          </Kaart>
        }
      />
    </>
  )
}
