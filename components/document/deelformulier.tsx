'use client'

import type { ReactNode } from 'react'
import type { Veld } from '@/lib/documenten/begrippen'
import { Actieformulier, type Formulieractie } from '../dossier/actieformulier'
import { Kaart } from '../kaart'
import { VerzendKnop } from '../verzend-knop'
import { Deelvelden } from './deelvelden'

/** The form of one part of a document, with its titles; saved as a draft, or given to the other party as well. */
export function Deelformulier({
  actie,
  verborgen,
  groepen,
  waarden,
  geven,
  bewaar = 'Bewaar',
  terug,
}: {
  actie: Formulieractie
  verborgen: Record<string, string>
  groepen: { titel: string; velden: readonly Veld[] }[]
  waarden: Record<string, string | string[][]>
  /** text of the button that gives it; left out where there is nothing to give */
  geven?: string
  bewaar?: string
  terug: ReactNode
}) {
  return (
    <Actieformulier
      actie={actie}
      verborgen={verborgen}
      concept={`deel ${verborgen.partij}`}
      knoppen={
        <>
          {geven && (
            <VerzendKnop naam="geven" waarde="ja">
              {geven}
            </VerzendKnop>
          )}
          <VerzendKnop soort={geven ? 'neven' : 'hoofd'}>{bewaar}</VerzendKnop>
          {terug}
        </>
      }
    >
      {(poging) =>
        groepen.map((groep) => (
          <Kaart key={groep.titel} titel={groep.titel}>
            <div className="flex flex-col gap-5">
              <Deelvelden velden={groep.velden} waarden={waarden} poging={poging} />
            </div>
          </Kaart>
        ))
      }
    </Actieformulier>
  )
}
