'use client'

import { useActionState, useRef } from 'react'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { KnopLink } from '@/components/knop'
import { VerzendKnop } from '@/components/verzend-knop'
import { type Formuliersoort, type Formulierveld, formulieren } from '@/lib/medisch/formulieren'
import { notitiesoorten } from '@/lib/medisch/soorten'
import { Conceptregel } from '../conceptregel'
import { useConcept } from '../gebruik-concept'
import { Formuliervelden } from '../velden'
import { schrijfActie } from './acties'

/** Writing in a file while somebody talks: every few seconds what stands there is kept. */
export function Notitieformulier({
  dossierId,
  soort,
  gevalId,
  vervangtId,
  begin,
  conceptOp,
  lezers,
  verzoek,
}: {
  dossierId: string
  soort: Formuliersoort
  gevalId: string
  vervangtId: string
  /** the draft, or what is amended */
  begin: Record<string, string>
  conceptOp: string | null
  /** who will be able to read it */
  lezers: string
  verzoek: string
}) {
  const [staat, verstuur] = useActionState(schrijfActie, { fouten: {}, waarden: {} })
  const formulier = useRef<HTMLFormElement>(null)
  const velden: readonly Formulierveld[] = formulieren[soort]
  const stand = useConcept(
    formulier,
    dossierId,
    soort,
    velden.map((v) => v.naam),
  )
  return (
    <form ref={formulier} action={verstuur} noValidate className="flex flex-col gap-4">
      <Foutoverzicht
        fouten={Object.entries(staat.fouten).map(([veld, tekst]) => ({ veld: veld === '' ? undefined : veld, tekst }))}
      />
      {Object.entries({ dossierId, soort, gevalId, vervangtId, verzoek }).map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      <Formuliervelden
        velden={velden}
        waarde={(naam) => staat.waarden[naam]?.[0] ?? begin[naam]}
        fout={(naam) => staat.fouten[naam]}
      />
      <Conceptregel stand={stand} begin={conceptOp} />
      <p className="-mt-2 text-secondary text-sm">Dit kan nu lezen: {lezers}.</p>
      <div className="flex flex-wrap gap-2">
        <VerzendKnop>{vervangtId ? 'Aanvulling opslaan' : `${notitiesoorten[soort]} opslaan`}</VerzendKnop>
        {vervangtId && (
          <KnopLink href={`/medisch/dossiers/${dossierId}`} soort="stil">
            Niet aanvullen
          </KnopLink>
        )}
      </div>
    </form>
  )
}
