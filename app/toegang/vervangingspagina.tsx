import { randomUUID } from 'node:crypto'
import type { Formulieractie } from '@/components/dossier/actieformulier'
import { Gelukt } from '@/components/gelukt'
import { Kaart } from '@/components/kaart'
import { Knopformulier } from '@/components/knopformulier'
import { TweeKolommen } from '@/components/kolommen'
import { opNaam } from '@/components/opties'
import { Paginakop } from '@/components/paginakop'
import { WijsVervangerAan } from '@/components/toegang/formulieren'
import { Vervangingen } from '@/components/toegang/vervangingen'
import { leesVervangingen } from '@/lib/beheer/lees-vervangingen'
import type { Vervangportaal } from '@/lib/beheer/vervangbaar'
import { opPagina } from '@/lib/toegang/op-pagina'
import { eisVerseFactor } from '@/lib/toegang/verse-factor'
import { toonDagKort } from '@/lib/wet/kalender'

const GELUKT = { aangewezen: 'De vervanger is aangewezen.', beeindigd: 'De vervanging is beëindigd.' } as const

/** Who takes whose place, and for how long; the same in each portal where somebody can be replaced. */
export async function Vervangingspagina({
  portaal,
  onder,
  searchParams,
  wijsAan,
  beeindig,
}: {
  portaal: Vervangportaal
  /** what a replacement sees in this portal */
  onder: string
  searchParams: Promise<Record<string, unknown>>
  wijsAan: Formulieractie
  beeindig: Formulieractie
}) {
  const { gelukt } = await searchParams
  const pagina = await opPagina(portaal, `vervanging.regelen.${portaal}` as const, async (ctx) => {
    eisVerseFactor(ctx) // before the form is filled in
    return await leesVervangingen(ctx)
  })
  return (
    <>
      <Paginakop titel="Vervanging" onder={onder} />
      <Gelukt wat={gelukt} zinnen={GELUKT} />
      <TweeKolommen
        hoofd={
          <Vervangingen
            vervangingen={pagina.vervangingen}
            beeindig={(v) => (
              <Knopformulier
                actie={beeindig}
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
              actie={wijsAan}
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
