import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { z } from 'zod'
import { Bladeren } from '@/components/bladeren'
import { Gelukt } from '@/components/gelukt'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { TweeKolommen } from '@/components/kolommen'
import { opNaam } from '@/components/opties'
import { Paginakop } from '@/components/paginakop'
import { Factorverzoeken } from '@/components/toegang/factorverzoek'
import { GeefRol, WijsToe } from '@/components/toegang/formulieren'
import { Mensentabel } from '@/components/toegang/mensentabel'
import { leesFactorverzoeken } from '@/lib/beheer/factorverzoeken'
import { leesToegang } from '@/lib/beheer/lees-toegang'
import { leesToewijzingen } from '@/lib/beheer/lees-toewijzingen'
import { opPagina } from '@/lib/toegang/op-pagina'
import { eisVerseFactor } from '@/lib/toegang/verse-factor'
import { toonDagKort } from '@/lib/wet/kalender'
import { ROLLEN_GELUKT } from '../../toegang/zinnen'
import { geefRolActie, wijsToeActie } from './acties'
import { Toewijzingentabel } from './toewijzingentabel'

export const metadata: Metadata = { title: 'Toegang' }

const GELUKT = {
  ...ROLLEN_GELUKT,
  toegewezen: 'De consultant is toegewezen.',
  toewijzingWeg: 'De toewijzing is beëindigd.',
}

const vraag = z.object({
  na: z.uuid().nullable().catch(null),
  gelukt: z.unknown().optional(),
})

/** Who of this arbodienst can do what, and which consultant is appointed where. */
export default async function Toegang({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { na, gelukt } = vraag.parse(await searchParams)
  const { toegang, verzoeken, toewijzingen, werkgevers, consultants } = await opPagina(
    'arbodienst',
    'toegang.beheren.arbodienst',
    async (ctx) => {
      eisVerseFactor(ctx) // before a form is filled in
      return {
        toegang: await leesToegang(ctx, na),
        verzoeken: await leesFactorverzoeken(ctx),
        ...(await leesToewijzingen(ctx)),
      }
    },
  )
  const { mensen, volgende, teGeven, vandaag } = toegang
  return (
    <>
      <Paginakop
        titel="Toegang"
        onder="Wie mag wat in uw arbodienst. Een rol die u beëindigt, werkt meteen niet meer."
        acties={
          <>
            {/* below the list on a small screen, and then far away */}
            <span className="contents lg:hidden">
              <KnopLink href="#geven" soort="hoofd">
                Rol geven
              </KnopLink>
            </span>
            <KnopLink href="/arbodienst/vervanging">Vervanging regelen</KnopLink>
          </>
        }
      />
      <Gelukt wat={gelukt} zinnen={GELUKT} />
      <TweeKolommen
        hoofd={
          <>
            <Factorverzoeken verzoeken={verzoeken} basis="/arbodienst/toegang/factor" />
            <Kaart titel="Mensen en rollen" ruimte="geen">
              <Mensentabel mensen={mensen} basis="/arbodienst/toegang" />
            </Kaart>
            <Bladeren
              volgende={volgende && `/arbodienst/toegang?na=${volgende}`}
              begin={na ? '/arbodienst/toegang' : null}
            />
            <Kaart titel="Wie begeleidt welke werkgever" ruimte="geen">
              <Toewijzingentabel toewijzingen={toewijzingen} vandaag={vandaag} />
            </Kaart>
          </>
        }
        zij={
          <>
            <Kaart titel="Rol geven" id="geven">
              <GeefRol actie={geefRolActie} verzoek={randomUUID()} vandaag={toonDagKort(vandaag)} rollen={teGeven} />
            </Kaart>
            <Kaart titel="Consultant toewijzen">
              <WijsToe
                actie={wijsToeActie}
                verzoek={randomUUID()}
                vandaag={toonDagKort(vandaag)}
                werkgevers={opNaam(werkgevers)}
                consultants={opNaam(consultants)}
              />
            </Kaart>
          </>
        }
      />
    </>
  )
}
