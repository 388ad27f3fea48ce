'use client'

import { useActionState } from 'react'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { VerzendKnop } from '@/components/verzend-knop'
import { zetUitkomstActie } from './acties'

/** Says whether somebody came; once said, only the other answer is left, small. */
export function Uitkomstknoppen({
  id,
  versie,
  toestand,
  dossierId,
  wie,
  verzoek,
}: {
  id: string
  versie: number
  toestand: string
  /** the file to come back to, instead of the agenda */
  dossierId?: string
  /** whom and when, for who does not see the row */
  wie: string
  verzoek: string
}) {
  const [staat, verstuur] = useActionState(zetUitkomstActie, { fouten: {}, waarden: {} })
  const gezegd = toestand !== 'gepland'
  return (
    <form action={verstuur} className="flex flex-col gap-2">
      <Foutoverzicht fouten={Object.values(staat.fouten).map((tekst) => ({ tekst }))} />
      {Object.entries({ id, versie: String(versie), verzoek, ...(dossierId && { dossierId }) }).map(
        ([naam, waarde]) => (
          <input key={naam} type="hidden" name={naam} value={waarde} />
        ),
      )}
      <span className="flex flex-wrap gap-2">
        {toestand !== 'geweest' && (
          <VerzendKnop
            naam="uitkomst"
            waarde="geweest"
            soort={gezegd ? 'stil' : 'neven'}
            klein
            bezig="…"
            label={`${gezegd ? 'Toch geweest' : 'Geweest'}: ${wie}`}
          >
            {gezegd ? 'Toch geweest' : 'Geweest'}
          </VerzendKnop>
        )}
        {toestand !== 'nietVerschenen' && (
          <VerzendKnop
            naam="uitkomst"
            waarde="nietVerschenen"
            soort={gezegd ? 'stil' : 'neven'}
            klein
            bezig="…"
            label={`${gezegd ? 'Toch niet verschenen' : 'Niet verschenen'}: ${wie}`}
          >
            {gezegd ? 'Toch niet verschenen' : 'Niet verschenen'}
          </VerzendKnop>
        )}
      </span>
    </form>
  )
}
