'use client'

import type { ReactNode } from 'react'
import type { FormStaat } from '@/lib/actie'
import { Conceptmelding } from '../conceptmelding'
import { Foutoverzicht } from '../foutoverzicht'
import { type Formulieractie, useFormulier } from '../gebruik-formulier'
import { Melding } from '../melding'

export type { Formulieractie } from '../gebruik-formulier'

/** What a field needs of the attempt before: its message, and what was typed. */
export interface Poging {
  fout: (naam: string) => string | undefined
  waarde: (naam: string) => string | undefined
  /** all values of a field that occurs more than once: a form with rows makes as many */
  waarden: (naam: string) => string[]
  /** what a refusal tells the screen to help further */
  weigering: FormStaat['weigering']
}

/**
 * A form with its messages above it, the questions that have to be confirmed, and the key that makes sending it twice one
 * deed. What is typed in it is kept while one types and comes back after signing in again, a reload or a killed browser: see
 * useFormulier. Works without JavaScript.
 */
export function Actieformulier({
  actie,
  verborgen,
  ids = {},
  knoppen,
  concept = true,
  children,
}: {
  actie: Formulieractie
  /** fields that are sent along; among them `verzoek`, made by the page */
  verborgen: Record<string, string>
  /** id of a field, where it is not its name */
  ids?: Record<string, string>
  /** the submit button, and a way back */
  knoppen: ReactNode
  /**
   * false: what is typed is not kept (secrets; a form of one button). A name: tells this form from another one of the page that is
   * about the same thing and begins with the same field.
   */
  concept?: boolean | string
  children: (poging: Poging) => ReactNode
}) {
  const formulier = useFormulier(actie, {
    concept: concept !== false,
    naam: typeof concept === 'string' ? concept : undefined,
  })
  const { staat } = formulier
  const poging: Poging = {
    fout: (naam) => staat.fouten[naam],
    waarde: (naam) => staat.waarden[naam]?.[0],
    waarden: (naam) => staat.waarden[naam] ?? [],
    weigering: staat.weigering,
  }
  // Somebody else changed it meanwhile: the next attempt starts from the version that is now shown.
  const nuVersie = staat.weigering?.code === 'intussenGewijzigd' ? staat.weigering.gegevens.versie : undefined
  return (
    <form key={formulier.sleutel} {...formulier.kenmerken} className="flex flex-col gap-5">
      <Conceptmelding concept={formulier.concept} />
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
