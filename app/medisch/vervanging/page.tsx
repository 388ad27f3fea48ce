import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { z } from 'zod'
import { Kaart } from '@/components/kaart'
import { TweeKolommen } from '@/components/kolommen'
import { Melding } from '@/components/melding'
import { opNaam } from '@/components/opties'
import { Paginakop } from '@/components/paginakop'
import { Knopformulier, WijsVervangerAan } from '@/components/toegang/formulieren'
import { Vervangingen } from '@/components/toegang/vervangingen'
import { leesVervangingen } from '@/lib/beheer/lees-vervangingen'
import { opPagina } from '@/lib/toegang/op-pagina'
import { eisVerseFactor } from '@/lib/toegang/verse-factor'
import { toonDagKort } from '@/lib/wet/kalender'
import { beeindigVervangingActie, wijsVervangerAanActie } from './acties'

export const metadata: Metadata = { title: 'Vervanging' }

const GELUKT = { aangewezen: 'De vervanger is aangewezen.', beeindigd: 'De vervanging is beëindigd.' } as const
const vraag = z.object({ gelukt: z.enum(['aangewezen', 'beeindigd']).optional().catch(undefined) })

/** Who takes whose place, and for how long. */
export default async function Vervanging({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { gelukt } = vraag.parse(await searchParams)
  const pagina = await opPagina('medisch', 'vervanging.regelen.medisch', async (ctx) => {
    eisVerseFactor(ctx) // before the form is filled in
    return await leesVervangingen(ctx)
  })
  return (
    <>
      <Paginakop
        titel="Vervanging"
        onder="Uw vervanger heeft in die periode uw spreekuur en opent uw dossiers. Om middernacht na de laatste dag houdt dat vanzelf op."
      />
      {gelukt && (
        <Melding soort="gelukt" live>
          {GELUKT[gelukt]}
        </Melding>
      )}
      <TweeKolommen
        hoofd={
          <Vervangingen
            vervangingen={pagina.vervangingen}
            beeindig={(v) => (
              <Knopformulier
                actie={beeindigVervangingActie}
                verzoek={randomUUID()}
                velden={{ id: v.id }}
                label={`Vervanging van ${v.vervangene} door ${v.vervanger} beëindigen`}
              >
                Beëindig
              </Knopformulier>
            )}
          />
        }
        zij={
          <Kaart titel="Vervanger aanwijzen">
            <WijsVervangerAan
              actie={wijsVervangerAanActie}
              verzoek={randomUUID()}
              vandaag={toonDagKort(pagina.vandaag)}
              vervangenen={opNaam(pagina.vervangenen)}
              kanZelf={pagina.kanZelf}
              vervangers={opNaam(pagina.vervangers)}
            />
          </Kaart>
        }
      />
    </>
  )
}
