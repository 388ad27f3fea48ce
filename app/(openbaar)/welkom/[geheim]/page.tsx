import type { Metadata } from 'next'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { LegeStaat } from '@/components/lege-staat'
import { OpenbaarRaamwerk } from '@/components/openbaar-raamwerk'
import { leesBrief } from '@/lib/toegang/neem-brief-aan'
import { Koppelformulier } from './koppelformulier'
import { Wachtwoordformulier } from './wachtwoordformulier'

export const metadata: Metadata = { title: 'Kies een wachtwoord' }

/**
 * The link of a letter. Looking changes nothing, because mail scanners open links too. Unknown, used and over look the same.
 */
export default async function Welkom({ params }: { params: Promise<{ geheim: string }> }) {
  const { geheim } = await params
  const brief = geheim.length > 100 ? null : await leesBrief(geheim)
  if (!brief) return <LinkWerktNiet />
  if (brief.soort === 'factor') return <Koppelen geheim={geheim} naam={brief.naam} email={brief.email} />
  return (
    <OpenbaarRaamwerk>
      <h1 className="text-title font-bold">
        {brief.soort === 'uitnodiging' ? `Welkom, ${brief.naam}` : 'Kies een nieuw wachtwoord'}
      </h1>
      <p>
        {brief.soort === 'uitnodiging'
          ? 'Kies een wachtwoord. Daarna koppelt u een app op uw telefoon, en dan kunt u beginnen.'
          : `Voor ${brief.naam}. U wordt hierna overal afgemeld en meldt zich opnieuw aan, met een code uit uw app.`}
      </p>
      <Kaart>
        <Wachtwoordformulier geheim={geheim} email={brief.email} />
      </Kaart>
    </OpenbaarRaamwerk>
  )
}

/** The link that administrators approved: with the password, another app is tied. */
function Koppelen({ geheim, naam, email }: { geheim: string; naam: string; email: string }) {
  return (
    <OpenbaarRaamwerk>
      <h1 className="text-title font-bold">Koppel een nieuwe app</h1>
      <p>
        Voor {naam}. Zodra u verdergaat werken uw oude app en uw herstelcodes niet meer, en bent u overal afgemeld. Houd
        uw telefoon bij de hand.
      </p>
      <Kaart>
        <Koppelformulier geheim={geheim} email={email} />
      </Kaart>
    </OpenbaarRaamwerk>
  )
}

function LinkWerktNiet() {
  return (
    <OpenbaarRaamwerk>
      <h1 className="text-title font-bold">Deze link werkt niet meer</h1>
      <Kaart>
        <LegeStaat titel="Een link werkt één keer" icoon="klok">
          <p>
            Hebt u al een wachtwoord? Meld u aan, of vraag een nieuw wachtwoord. Was dit uw uitnodiging? Vraag de
            beheerder van uw organisatie om een nieuwe.
          </p>
        </LegeStaat>
        <div className="mt-2 flex flex-wrap justify-center gap-2">
          <KnopLink href="/aanmelden" soort="hoofd">
            Aanmelden
          </KnopLink>
          <KnopLink href="/aanmelden/vergeten">Nieuw wachtwoord</KnopLink>
        </div>
      </Kaart>
    </OpenbaarRaamwerk>
  )
}
