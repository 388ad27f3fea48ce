'use client'

import { Knop, KnopLink } from './knop'
import { OpenbaarRaamwerk } from './openbaar-raamwerk'

/** Something broke: a reference number and nothing more, and two ways on. */
export function Storing({ kenmerk }: { kenmerk: string | undefined }) {
  return (
    <OpenbaarRaamwerk>
      <h1 className="text-title font-bold">Er ging iets mis</h1>
      <p>Dat ligt aan ons, niet aan u. Probeer het nog een keer. Lukt het weer niet, geef dan dit nummer door:</p>
      <p className="w-fit rounded-field border border-line bg-card px-4 py-2 text-heading font-semibold">
        {kenmerk ?? 'geen nummer'}
      </p>
      <div className="flex flex-wrap gap-2">
        {/* Asking the server anew, because it is the server that failed. */}
        <form action={() => window.location.reload()}>
          <Knop type="submit" soort="hoofd">
            Probeer opnieuw
          </Knop>
        </form>
        <KnopLink href="/">Naar het begin</KnopLink>
      </div>
    </OpenbaarRaamwerk>
  )
}
