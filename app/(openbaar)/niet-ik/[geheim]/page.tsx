import type { Metadata } from 'next'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { Melding } from '@/components/melding'
import { OpenbaarRaamwerk } from '@/components/openbaar-raamwerk'
import { kanStoppen } from '@/lib/toegang/factorverlies'
import { Stopformulier } from './stopformulier'

export const metadata: Metadata = { title: 'Was u dit niet?' }

/** The link of the mail that another app was asked for. Looking changes nothing, because mail scanners open links too. */
export default async function NietIk({ params }: { params: Promise<{ geheim: string }> }) {
  const { geheim } = await params
  if (geheim === 'gestopt') return <Gestopt />
  const kan = geheim.length <= 100 && (await kanStoppen(geheim))
  return (
    <OpenbaarRaamwerk>
      <h1 className="text-title font-bold">{kan ? 'Was u dit niet?' : 'Deze link werkt niet meer'}</h1>
      {kan ? (
        <>
          <p>
            Iemand met uw wachtwoord vroeg een nieuwe app te mogen koppelen aan uw account. Was u dat niet, stop het dan
            hier. Uw app en uw herstelcodes blijven werken.
          </p>
          <Kaart>
            <Stopformulier geheim={geheim} />
          </Kaart>
        </>
      ) : (
        <>
          <p>
            De aanvraag is al gestopt of verlopen, of er is al een nieuwe app gekoppeld. Was u dat niet? Bel dan meteen
            de beheerder van uw organisatie.
          </p>
          <div className="flex flex-wrap gap-2">
            <KnopLink href="/aanmelden" soort="hoofd">
              Aanmelden
            </KnopLink>
            <KnopLink href="/aanmelden/vergeten">Nieuw wachtwoord</KnopLink>
          </div>
        </>
      )}
    </OpenbaarRaamwerk>
  )
}

function Gestopt() {
  return (
    <OpenbaarRaamwerk>
      <h1 className="text-title font-bold">De aanvraag is gestopt</h1>
      <Melding soort="letop" titel="Kies nu een nieuw wachtwoord" live>
        Wie dit vroeg, kende uw wachtwoord. Uw app en uw herstelcodes werken zoals eerst.
      </Melding>
      <div>
        <KnopLink href="/aanmelden/vergeten" soort="hoofd">
          Nieuw wachtwoord
        </KnopLink>
      </div>
    </OpenbaarRaamwerk>
  )
}
