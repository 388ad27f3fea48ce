import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { z } from 'zod'
import { KnopLink } from '@/components/knop'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import { leesVoorstel, type Voorstelbeeld } from '@/lib/organisatie/lees-voorstel'
import { opPagina } from '@/lib/toegang/op-pagina'
import { idUitPad } from '../../medewerkers/adres'
import { OpenVoorstel } from './open-voorstel'

export const metadata: Metadata = { title: 'Lijst bekijken' }

const vanafSchema = z.coerce.number().int().min(0).max(100_000).catch(0)

/** A list that was read: what is wrong with it, what will be added, and the button that does so. */
export default async function Voorstelpagina(props: {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const id = idUitPad((await props.params).id)
  const vanaf = vanafSchema.parse((await props.searchParams).vanaf)
  const voorstel = await opPagina('werkgever', 'register.wijzigen', (ctx) => leesVoorstel(ctx, { id, vanaf }))
  return (
    <>
      <Paginakop
        titel={voorstel.stand === 'verwerkt' ? 'De lijst is ingelezen' : 'Klopt deze lijst?'}
        onder={voorstel.bestandsnaam}
        kruimels={[
          { naam: 'Medewerkers', href: '/werkgever/medewerkers' },
          { naam: 'Lijst inlezen', href: '/werkgever/inlezen' },
          { naam: 'Bekijken' },
        ]}
      />
      <Inhoud voorstel={voorstel} />
    </>
  )
}

function Inhoud({ voorstel }: { voorstel: Voorstelbeeld }) {
  if (voorstel.stand === 'open')
    return <OpenVoorstel voorstel={voorstel} verzoeken={{ bevestig: randomUUID(), weg: randomUUID() }} />
  if (voorstel.stand === 'verlopen')
    return (
      <Melding
        soort="letop"
        titel="Dit voorstel is verlopen"
        acties={<KnopLink href="/werkgever/inlezen">Lees het bestand opnieuw in</KnopLink>}
      >
        Een voorstel blijft een dag staan. Er is niets opgeslagen.
      </Melding>
    )
  const { toegevoegd, overgeslagen } = voorstel.uitkomst
  return (
    <Melding
      soort="gelukt"
      titel={`${aantalMedewerkers(toegevoegd)} toegevoegd aan het register`}
      live
      acties={
        <>
          <KnopLink href="/werkgever/medewerkers" soort="hoofd">
            Naar de medewerkers
          </KnopLink>
          <KnopLink href="/werkgever/inlezen">Nog een lijst inlezen</KnopLink>
        </>
      }
    >
      {overgeslagen > 0 && `${aantalMedewerkers(overgeslagen)} stond al in het register en is niet veranderd.`}
    </Melding>
  )
}

function aantalMedewerkers(aantal: number): string {
  return aantal === 1 ? '1 medewerker' : `${aantal.toLocaleString('nl-NL')} medewerkers`
}
