import type { Metadata } from 'next'
import { z } from 'zod'
import { Bladeren } from '@/components/bladeren'
import { Kaart } from '@/components/kaart'
import { LegeStaat } from '@/components/lege-staat'
import { Paginakop } from '@/components/paginakop'
import { Tabel, TweeRegels } from '@/components/tabel'
import { leesAfschriften } from '@/lib/begeleiding/afschriften'
import { opPagina } from '@/lib/toegang/op-pagina'
import { BEWAARTERMIJNEN, hoeLang } from '@/lib/wet/bewaartermijnen'
import { toonDag } from '@/lib/wet/kalender'

export const metadata: Metadata = { title: 'Overgedragen dossiers' }

const vraag = z.object({ na: z.uuid().nullable().catch(null) })

/** What the arbodienst keeps of cases of employers that left. */
export default async function Overgedragen({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { na } = vraag.parse(await searchParams)
  const { regels, volgende } = await opPagina('arbodienst', 'afschrift.lezen', (ctx) => leesAfschriften(ctx, na))
  return (
    <>
      <Paginakop
        titel="Overgedragen dossiers"
        kruimels={[{ href: '/arbodienst/dossiers', naam: 'Dossiers' }]}
        onder={`Van werkgevers die zijn overgestapt. U ziet het dossier zoals het was op de laatste dag van het contract. ${hoeLang(BEWAARTERMIJNEN.afschrift)} na die dag wordt het vernietigd.`}
      />
      <Kaart ruimte="geen">
        <Tabel
          bijschrift="Overgedragen dossiers, het laatste eerst"
          rijen={regels}
          sleutel={(r) => r.id}
          koppeling={(r) => `/arbodienst/overgedragen/${r.id}`}
          leeg={
            <LegeStaat titel="Er zijn geen overgedragen dossiers" icoon="document">
              <p>Stapt een werkgever over, dan vindt u hier wat u van zijn dossiers bewaart.</p>
            </LegeStaat>
          }
          kolommen={[
            { kop: 'Naam', hoofd: true, cel: (r) => <TweeRegels boven={r.naam} onder={r.werkgever} /> },
            { kop: 'Dossier', cel: (r) => r.dossiernummer },
            { kop: 'Eerste ziektedag', cel: (r) => toonDag(r.eersteZiektedag) },
            { kop: 'Tot en met', cel: (r) => toonDag(r.totEnMet) },
          ]}
        />
      </Kaart>
      <Bladeren
        volgende={volgende && `/arbodienst/overgedragen?na=${volgende}`}
        begin={na ? '/arbodienst/overgedragen' : null}
      />
    </>
  )
}
