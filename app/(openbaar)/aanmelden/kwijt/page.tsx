import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Kaart } from '@/components/kaart'
import { Melding } from '@/components/melding'
import { OpenbaarRaamwerk } from '@/components/openbaar-raamwerk'
import { leesKoekje } from '@/lib/toegang/cookie'
import { leesSessie } from '@/lib/toegang/sessie'
import { Kwijtformulier } from './kwijtformulier'

export const metadata: Metadata = { title: 'Telefoon en herstelcodes kwijt' }

/** After the password: asks an administrator to let one tie another app. The answer is always the same. */
export default async function Kwijt({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const gevraagd = (await searchParams).klaar === 'ja'
  const koekje = await leesKoekje()
  const sessie = koekje && (await leesSessie(koekje.geheim))
  if (!sessie) redirect(koekje ? '/aanmelden?reden=verlopen' : '/aanmelden')
  if (sessie.heeftFactor) redirect('/sessies')
  if (!sessie.factorIngesteld) redirect('/aanmelden/instellen')
  return (
    <OpenbaarRaamwerk>
      <h1 className="text-title font-bold">
        {gevraagd ? 'Neem contact op met uw beheerder' : 'Telefoon en herstelcodes kwijt'}
      </h1>
      {gevraagd ? (
        <>
          <Melding soort="gelukt" live>
            Uw aanvraag staat klaar voor de beheerder van uw organisatie. U krijgt er nu ook een mail over.
          </Melding>
          <Kaart titel="Wat nu?">
            <ol className="flex list-decimal flex-col gap-2 pl-5">
              <li>Bel de beheerder en spreek af: in het echt met een identiteitsbewijs, of in een videogesprek.</li>
              <li>Hij controleert wie u bent. Werkt u met medische gegevens, dan doen twee mensen dat.</li>
              <li>U krijgt een mail met een link. Daarmee en met uw wachtwoord koppelt u een nieuwe app.</li>
            </ol>
            <p className="mt-3 text-secondary">De aanvraag vervalt na 24 uur. Daarna kunt u het opnieuw vragen.</p>
          </Kaart>
        </>
      ) : (
        <>
          <p>
            Hebt u nog een herstelcode?{' '}
            <a className="koppeling" href="/aanmelden/code?met=herstelcode">
              Gebruik die dan
            </a>
            . Anders kan de beheerder van uw organisatie u helpen, nadat hij heeft gecontroleerd wie u bent.
          </p>
          <Kaart>
            <Kwijtformulier />
          </Kaart>
        </>
      )}
      <p>
        <a className="koppeling" href="/aanmelden/code">
          Toch een code uit de app
        </a>
      </p>
    </OpenbaarRaamwerk>
  )
}
