'use client'

import { type ReactNode, useActionState } from 'react'
import type { FormStaat } from '@/lib/actie'
import { Foutoverzicht } from '../foutoverzicht'
import { Melding } from '../melding'

/** A server action of a form. */
export type Formulieractie = (vorige: FormStaat, formulier: FormData) => Promise<FormStaat>

/** What a field needs of the attempt before: its message, and what was typed. */
export interface Poging {
  fout: (naam: string) => string | undefined
  waarde: (naam: string) => string | undefined
  /** what a refusal tells the screen to help further */
  weigering: FormStaat['weigering']
}

const leeg: FormStaat = { fouten: {}, waarden: {} }

/**
 * A form with its messages above it, the questions that have to be confirmed, and the key that makes sending it twice one
 * deed. Works without JavaScript.
 */
export function Actieformulier({
  actie,
  verborgen,
  ids = {},
  knoppen,
  children,
}: {
  actie: Formulieractie
  /** fields that are sent along; among them `verzoek`, made by the page */
  verborgen: Record<string, string>
  /** id of a field, where it is not its name */
  ids?: Record<string, string>
  /** the submit button, and a way back */
  knoppen: ReactNode
  children: (poging: Poging) => ReactNode
}) {
  const [staat, verstuur] = useActionState(actie, leeg)
  const poging: Poging = {
    fout: (naam) => staat.fouten[naam],
    waarde: (naam) => staat.waarden[naam]?.[0],
    weigering: staat.weigering,
  }
  // Somebody else changed it meanwhile: the next attempt starts from the version that is now shown.
  const nuVersie = staat.weigering?.code === 'intussenGewijzigd' ? staat.weigering.gegevens.versie : undefined
  return (
    <form action={verstuur} noValidate className="flex flex-col gap-5">
      <Foutoverzicht
        fouten={Object.entries(staat.fouten).map(([veld, tekst]) => ({
          veld: veld === '' || veld in verborgen ? undefined : (ids[veld] ?? veld),
          tekst,
        }))}
      />
      {Object.entries(verborgen).map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={naam === 'versie' ? (nuVersie ?? waarde) : waarde} />
      ))}
      {children(poging)}
      {staat.bevestigen && staat.bevestigen.length > 0 && (
        <Melding soort="letop" titel="Weet u het zeker?" live>
          {staat.bevestigen.map((vraag) => (
            <p key={vraag}>
              {vraag}
              <input type="hidden" name="bevestigd" value={vraag} />
            </p>
          ))}
          <p className="mt-1 font-semibold">Klopt het zo? Verstuur dan nog een keer.</p>
        </Melding>
      )}
      <div className="flex flex-wrap gap-2">{knoppen}</div>
    </form>
  )
}
