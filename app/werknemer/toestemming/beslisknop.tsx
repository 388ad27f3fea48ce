'use client'

import { Actieformulier } from '@/components/dossier/actieformulier'
import { VerzendKnop } from '@/components/verzend-knop'
import { beslisActie } from './acties'

/** One decision. Nothing is typed, so there is no draft to keep. */
export function Beslisknop({
  velden,
  verzoek,
  soort,
  children,
}: {
  velden: { machtigingId: string; inhoudHash?: string; besluit: 'teken' | 'weiger' | 'trekIn' }
  verzoek: string
  soort: 'hoofd' | 'neven' | 'gevaar'
  children: string
}) {
  return (
    <Actieformulier
      actie={beslisActie}
      concept={false}
      verborgen={{ ...velden, verzoek }}
      knoppen={<VerzendKnop soort={soort}>{children}</VerzendKnop>}
    >
      {() => null}
    </Actieformulier>
  )
}
