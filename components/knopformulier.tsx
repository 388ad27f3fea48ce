'use client'

import type { ReactNode } from 'react'
import { Actieformulier, type Formulieractie } from './dossier/actieformulier'
import { VerzendKnop } from './verzend-knop'

/** A button with a hidden id: ends something at once. */
export function Knopformulier({
  actie,
  verzoek,
  velden,
  soort = 'neven',
  label,
  children,
}: {
  actie: Formulieractie
  verzoek: string
  velden: Record<string, string>
  soort?: 'neven' | 'hoofd' | 'gevaar'
  label?: string
  children: ReactNode
}) {
  return (
    <Actieformulier
      actie={actie}
      verborgen={{ verzoek, ...velden }}
      knoppen={
        <VerzendKnop soort={soort} klein label={label}>
          {children}
        </VerzendKnop>
      }
    >
      {() => null}
    </Actieformulier>
  )
}
