'use client'

import { KnopLink } from './knop'
import { OpenbaarRaamwerk } from './openbaar-raamwerk'

/** What stands there when a page is not found. Every page carries it along as data: made in the browser too, that is one word. */
export function NietGevonden() {
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
