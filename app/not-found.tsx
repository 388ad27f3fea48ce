import type { Metadata } from 'next'
import { KnopLink } from '@/components/knop'
import { OpenbaarRaamwerk } from '@/components/openbaar-raamwerk'

export const metadata: Metadata = { title: 'Niet gevonden' }

/** The same page for what does not exist and for what you may not see: the difference is itself information. */
export default function NietGevonden() {
  return (
    <OpenbaarRaamwerk>
      <h1 className="text-title font-bold">Niet gevonden</h1>
      <p>
        Deze pagina bestaat niet, of u kunt haar niet bekijken. Controleer het adres, of ga terug naar het begin en zoek
        daar verder.
      </p>
      <div>
        <KnopLink href="/" soort="hoofd">
          Naar het begin
        </KnopLink>
      </div>
    </OpenbaarRaamwerk>
  )
}
