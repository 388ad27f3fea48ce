import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { z } from 'zod'
import { Bladeren } from '@/components/bladeren'
import { Gelukt } from '@/components/gelukt'
import { Kaart } from '@/components/kaart'
import { TweeKolommen } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import { Factorverzoeken } from '@/components/toegang/factorverzoek'
import { GeefRol } from '@/components/toegang/formulieren'
import { Mensentabel } from '@/components/toegang/mensentabel'
import { leesFactorverzoeken } from '@/lib/beheer/factorverzoeken'
import { leesKeuzes } from '@/lib/beheer/lees-keuzes'
import { leesToegang } from '@/lib/beheer/lees-toegang'
import { opPagina } from '@/lib/toegang/op-pagina'
import { eisVerseFactor } from '@/lib/toegang/verse-factor'
import { toonDagKort } from '@/lib/wet/kalender'
import { ROLLEN_GELUKT } from '../../toegang/zinnen'
import { geefRolActie } from './acties'
import { MaakOrganisatie, WisselArbodienst } from './formulieren'

export const metadata: Metadata = { title: 'Toegang' }

const GELUKT = {
  ...ROLLEN_GELUKT,
  gemaakt: 'De organisatie is gemaakt. Wijs nu de eerste beheerder aan.',
  gewisseld: 'Het contract is vastgelegd.',
}

const vraag = z.object({
  na: z.uuid().nullable().catch(null),
  gelukt: z.unknown().optional(),
})

/** Organisations, contracts, who manages their accounts, and the roles of the platform itself. */
export default async function Toegang({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { na, gelukt } = vraag.parse(await searchParams)
  const { toegang, verzoeken, werkgevers, arbodiensten } = await opPagina(
    'beheer',
    'toegang.beheren.platform',
    async (ctx) => {
      eisVerseFactor(ctx) // before a form is filled in
      return {
        toegang: await leesToegang(ctx, na),
        verzoeken: await leesFactorverzoeken(ctx),
        ...(await leesKeuzes(ctx)),
      }
    },
  )
  const { mensen, volgende, teGeven, vandaag } = toegang
  const dag = toonDagKort(vandaag)
  const keuze = (soort: string, lijst: { id: string; naam: string }[]) =>
    lijst.map(({ id, naam }) => ({ waarde: soort ? `${soort}:${id}` : id, label: naam }))
  return (
    <>
      <Paginakop
        titel="Toegang"
        onder="Wie organisaties beheert, en wie het platform. Andere rollen geeft elke organisatie zelf."
      />
      <Gelukt wat={gelukt} zinnen={GELUKT} />
      <TweeKolommen
        hoofd={
          <>
            <Factorverzoeken verzoeken={verzoeken} basis="/beheer/toegang/factor" />
            <Kaart ruimte="geen">
              <Mensentabel mensen={mensen} basis="/beheer/toegang" />
            </Kaart>
            <Bladeren volgende={volgende && `/beheer/toegang?na=${volgende}`} begin={na ? '/beheer/toegang' : null} />
          </>
        }
        zij={
          <>
            <Kaart titel="Organisatie maken" id="organisatie">
              <MaakOrganisatie verzoek={randomUUID()} />
            </Kaart>
            <Kaart titel="Contract met een arbodienst" onder="Ook om van arbodienst te wisselen of te stoppen.">
              <WisselArbodienst
                verzoek={randomUUID()}
                vandaag={dag}
                werkgevers={keuze('', werkgevers)}
                arbodiensten={keuze('', arbodiensten)}
              />
            </Kaart>
            <Kaart titel="Rol geven" onder="Een eerste beheerder alleen waar er nog geen is.">
              <GeefRol
                actie={geefRolActie}
                verzoek={randomUUID()}
                vandaag={dag}
                rollen={teGeven}
                organisaties={[...keuze('werkgever', werkgevers), ...keuze('arbodienst', arbodiensten)]}
              />
            </Kaart>
          </>
        }
      />
    </>
  )
}
