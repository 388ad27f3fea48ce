import type { Metadata } from 'next'
import { Kaart } from '@/components/kaart'
import { Melding } from '@/components/melding'
import { OpenbaarRaamwerk } from '@/components/openbaar-raamwerk'
import { omgeving } from '@/lib/omgeving'
import { Vergetenformulier } from './vergetenformulier'

export const metadata: Metadata = { title: 'Wachtwoord vergeten' }

/** Asks for a link for a new password. The answer never says whether there is an account. */
export default async function Vergeten({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const gevraagd = (await searchParams).klaar === 'ja'
  return (
    <OpenbaarRaamwerk>
      <h1 className="text-title font-bold">{gevraagd ? 'Kijk in uw mail' : 'Wachtwoord vergeten'}</h1>
      {gevraagd ? (
        <>
          <Melding soort="gelukt" live>
            Is er een account met dit e-mailadres, dan krijgt u binnen een paar minuten een mail met een link. De link
            werkt één uur.
          </Melding>
          <p className="text-secondary">
            Geen mail? Kijk bij ongewenste mail en of u het adres gebruikte waarmee u zich aanmeldt. De beheerder van uw
            organisatie weet welk adres dat is.
          </p>
        </>
      ) : (
        <>
          <p>Typ het e-mailadres waarmee u zich aanmeldt. U krijgt een link om een nieuw wachtwoord te kiezen.</p>
          <Kaart>
            <Vergetenformulier />
          </Kaart>
        </>
      )}
      <p>
        <a className="koppeling" href="/aanmelden">
          Terug naar aanmelden
        </a>
      </p>
      {omgeving.isDemo && (
        <Melding titel="Dit is een demonstratie">
          Zonder mailserver staat de link binnen een minuut in het venster waarin u Poortwacht startte.
        </Melding>
      )}
    </OpenbaarRaamwerk>
  )
}
