import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { z } from 'zod'
import { Bladeren } from '@/components/bladeren'
import { Gelukt } from '@/components/gelukt'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { TweeKolommen } from '@/components/kolommen'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import { Factorverzoeken } from '@/components/toegang/factorverzoek'
import { GeefRol } from '@/components/toegang/formulieren'
import { Mensentabel } from '@/components/toegang/mensentabel'
import { leesFactorverzoeken } from '@/lib/beheer/factorverzoeken'
import { leesToegang } from '@/lib/beheer/lees-toegang'
import { leesAfdelingsboom } from '@/lib/organisatie/lees-afdelingen'
import { opPagina } from '@/lib/toegang/op-pagina'
import { eisVerseFactor } from '@/lib/toegang/verse-factor'
import { toonDagKort } from '@/lib/wet/kalender'
import { ROLLEN_GELUKT } from '../../toegang/zinnen'
import { keuzeAfdelingen } from '../medewerkers/keuze-afdelingen'
import { geefRolActie } from './acties'

export const metadata: Metadata = { title: 'Toegang' }

const vraag = z.object({
  na: z.uuid().nullable().catch(null),
  gelukt: z.unknown().optional(),
})

/** Who of this werkgever can do what; HR gives and ends roles. */
export default async function Toegang({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { na, gelukt } = vraag.parse(await searchParams)
  const { toegang, verzoeken, afdelingen } = await opPagina('werkgever', 'toegang.beheren.werkgever', async (ctx) => {
    eisVerseFactor(ctx) // before a form is filled in
    return {
      toegang: await leesToegang(ctx, na),
      verzoeken: await leesFactorverzoeken(ctx),
      afdelingen: await leesAfdelingsboom(ctx),
    }
  })
  const { mensen, volgende, teGeven, vandaag } = toegang
  return (
    <>
      <Paginakop
        titel="Toegang"
        onder="Wie mag wat in uw organisatie. Een rol die u beëindigt, werkt meteen niet meer."
        acties={
          <>
            {/* below the list on a small screen, and then far away */}
            <span className="contents lg:hidden">
              <KnopLink href="#geven" soort="hoofd">
                Rol geven
              </KnopLink>
            </span>
            <KnopLink href="/werkgever/vervanging">Vervanging regelen</KnopLink>
          </>
        }
      />
      <Gelukt wat={gelukt} zinnen={ROLLEN_GELUKT} />
      <TweeKolommen
        hoofd={
          <>
            <Factorverzoeken verzoeken={verzoeken} basis="/werkgever/toegang/factor" />
            <Kaart ruimte="geen">
              <Mensentabel mensen={mensen} basis="/werkgever/toegang" />
            </Kaart>
            <Bladeren
              volgende={volgende && `/werkgever/toegang?na=${volgende}`}
              begin={na ? '/werkgever/toegang' : null}
            />
          </>
        }
        zij={
          <>
            <Kaart titel="Rol geven" id="geven">
              <GeefRol
                actie={geefRolActie}
                verzoek={randomUUID()}
                vandaag={toonDagKort(vandaag)}
                rollen={teGeven}
                afdelingen={keuzeAfdelingen(afdelingen)}
              />
            </Kaart>
            <Melding titel="Welke rol kiest u?">
              <p>HR ziet iedereen en geeft rollen. Een leidinggevende ziet de eigen afdeling en alles daaronder.</p>
              <p className="mt-2">
                Een leidinggevende met alleen signalen ziet dat er een datum nadert en wie dan iets moet doen.
                Percentages, geschiedenis en contacten ziet hij niet.
              </p>
            </Melding>
          </>
        }
      />
    </>
  )
}
