import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { Kaart } from '@/components/kaart'
import { Kolom } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import { leesGevalId } from '@/lib/begeleiding/geval-id'
import { opPagina } from '@/lib/toegang/op-pagina'
import { leesDossier } from '@/lib/verzuim/lees-dossier'
import { plusDagen, toonDagKort, toonDagZonderJaar } from '@/lib/wet/kalender'
import { Contactformulier } from './contactformulier'

export const metadata: Metadata = { title: 'Contact vastleggen' }

/** Recording a contact with a sick person. */
export default async function Contactpagina({ params }: { params: Promise<{ gevalId: string }> }) {
  const { gevalId } = await params
  const { dossier, vandaag } = await opPagina('arbodienst', 'contact.vastleggen', async (ctx) => ({
    dossier: await leesDossier(ctx, leesGevalId(gevalId)),
    vandaag: ctx.vandaag,
  }))
  const { geval, persoon } = dossier
  const terug = `/arbodienst/dossiers/${geval.id}`
  const gisteren = plusDagen(vandaag, -1)
  const telefoon = geval.meldingen.findLast((m) => !m.ingetrokken)?.telefoon ?? persoon.telefoon
  return (
    <Kolom>
      <Paginakop
        titel="Contact vastleggen"
        kruimels={[
          { naam: 'Werklijst', href: '/arbodienst' },
          { naam: persoon.naam, href: terug },
          { naam: 'Contact vastleggen' },
        ]}
        onder={
          <>
            {persoon.naam} · {geval.werkgeverNaam}
            {telefoon && (
              <>
                {' · '}
                <a href={`tel:${telefoon.replace(/[^\d+]/g, '')}`} className="koppeling">
                  {telefoon}
                </a>
              </>
            )}
          </>
        }
      />
      <Kaart>
        <Contactformulier
          gevalId={geval.id}
          verzoek={randomUUID()}
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
