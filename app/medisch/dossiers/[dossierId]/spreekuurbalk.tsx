import { randomUUID } from 'node:crypto'
import { KnopLink } from '@/components/knop'
import { Label } from '@/components/label'
import type { Buur, Spreekuurplek } from '@/lib/medisch/lees-spreekuur'
import { toonTijd, toonTijden } from '@/lib/planning/tijd'
import { Uitkomstknoppen } from '../../uitkomstknoppen'

/** Above a file that was opened for a consultation of today: whether he came, and on to the next one. No name of anybody else. */
export function Spreekuurbalk({ plek, dossierId }: { plek: Spreekuurplek; dossierId: string }) {
  const tijden = toonTijden(plek.vanMinuut, plek.totMinuut)
  const naar = (b: Buur) => (b.dossierId ? `/medisch/dossiers/${b.dossierId}?schrijf=contact#klacht` : '/medisch')
  return (
    <section
      aria-label="Spreekuur vandaag"
      className="niet-afdrukken flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-card border border-line bg-card px-4 py-3 sm:px-5"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <p>
          Vandaag op het spreekuur <span className="font-semibold tabular-nums">{tijden}</span>
        </p>
        {plek.toestand === 'geweest' && <Label toon="gedaan">geweest</Label>}
        {plek.toestand === 'nietVerschenen' && <Label toon="teLaat">niet verschenen</Label>}
        {plek.begonnen && (
          <Uitkomstknoppen
            id={plek.id}
            versie={plek.versie}
            toestand={plek.toestand}
            dossierId={dossierId}
            wie={tijden}
            verzoek={randomUUID()}
          />
        )}
      </div>
      <nav aria-label="Spreekuur" className="flex flex-wrap gap-2">
        {plek.vorige && (
          <KnopLink href={naar(plek.vorige)} soort="stil" klein>
            Vorige {toonTijd(plek.vorige.vanMinuut)}
          </KnopLink>
        )}
        {plek.volgende ? (
          <KnopLink href={naar(plek.volgende)} soort="neven" klein>
            Volgende {toonTijd(plek.volgende.vanMinuut)}
          </KnopLink>
        ) : (
          <KnopLink href="/medisch" soort="neven" klein>
            Naar het spreekuur
          </KnopLink>
        )}
      </nav>
    </section>
  )
}
