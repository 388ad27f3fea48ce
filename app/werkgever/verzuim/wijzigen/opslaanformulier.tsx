'use client'

import { Conceptmelding } from '@/components/conceptmelding'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { type Formulieractie, useFormulier } from '@/components/gebruik-formulier'
import { Keuze } from '@/components/keuze'
import { KnopLink } from '@/components/knop'
import { opties } from '@/components/opties'
import { Tekstvak } from '@/components/tekstvak'
import { VerzendKnop } from '@/components/verzend-knop'
import { Vragen } from '@/components/vragen'

/** The last step of a change: the reason, where one is asked, and the button that saves what was shown above it. */
export function Opslaanformulier({
  actie,
  verzoek,
  velden,
  redenen,
  knop,
  soort = 'hoofd',
  terug,
}: {
  actie: Formulieractie
  verzoek: string
  /** what was chosen in the step before */
  velden: Record<string, string>
  /** code -> sentence; without it no reason is asked */
  redenen?: Record<string, string>
  knop: string
  soort?: 'hoofd' | 'gevaar'
  /** back to the choice */
  terug: { href: string; naam: string }
}) {
  const { staat, sleutel, kenmerken, concept } = useFormulier(actie)
  return (
    <form key={sleutel} {...kenmerken} className="flex flex-col gap-5">
      <Conceptmelding concept={concept} />
      {/* A day that is refused here was chosen a step ago, so its message is about the whole form. */}
      <Foutoverzicht
        fouten={Object.entries(staat.fouten).map(([veld, tekst]) => ({
          veld: veld === 'reden' || veld === 'toelichting' ? veld : undefined,
          tekst,
        }))}
      />
      <input type="hidden" name="verzoek" value={verzoek} />
      {Object.entries(velden).map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      {redenen && (
        <>
          <Keuze
            naam="reden"
            legende="Waarom?"
            vorm="lijst"
            opties={opties(redenen)}
            waarde={staat.waarden.reden?.[0]}
            fout={staat.fouten.reden}
          />
          <Tekstvak
            naam="toelichting"
            label="Toelichting"
            verplicht={false}
            regels={2}
            maxLength={300}
            waarde={staat.waarden.toelichting?.[0]}
            fout={staat.fouten.toelichting}
            privacy="Medische informatie en een burgerservicenummer mogen hier niet staan."
          />
        </>
      )}
      <Vragen vragen={staat.bevestigen ?? []} />
      <div className="flex flex-wrap gap-2">
        <VerzendKnop soort={soort}>
          {staat.bevestigen ? `Ja, ${knop.charAt(0).toLowerCase()}${knop.slice(1)}` : knop}
        </VerzendKnop>
        <KnopLink soort="stil" href={terug.href}>
          {terug.naam}
        </KnopLink>
      </div>
    </form>
  )
}
