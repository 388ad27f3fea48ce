import type { Dossier } from '@/lib/verzuim/lees-dossier'
import { toonDag } from '@/lib/wet/kalender'
import { Kaart } from '../kaart'
import { KnopLink } from '../knop'

/** A fact that moves or ends the clock, as it is shown and taken back. */
export interface Staande {
  id: string
  soort: 'verlof' | 'loonsanctie' | 'wiaAanvraag' | 'verlenging' | 'overleden'
  titel: string
  uitleg: string
  doorNaam: string
}

const ENKEL = {
  wiaAanvraag: { titel: 'WIA-aanvraag', uitleg: 'ontvangen door UWV op' },
  verlenging: { titel: 'Loon langer doorbetaald', uitleg: 'afgesproken tot en met' },
  overleden: { titel: 'Overleden', uitleg: 'op' },
} as const

/** What stands of these facts in a case, the leave first. */
export function staandeVan({ verloven, loonsanctie, gevalfeiten }: Dossier['geval']): Staande[] {
  return [
    ...verloven.map((v) => ({
      id: v.id,
      soort: 'verlof' as const,
      titel: 'Zwangerschaps- en bevallingsverlof',
      uitleg: `${toonDag(v.van)} tot en met ${toonDag(v.totEnMet)}`,
      doorNaam: v.doorNaam,
    })),
    ...(loonsanctie ? [sanctie(loonsanctie)] : []),
    ...gevalfeiten.map((f) => ({
      id: f.id,
      soort: f.soort,
      titel: ENKEL[f.soort].titel,
      uitleg: `${ENKEL[f.soort].uitleg} ${toonDag(f.dag)}`,
      doorNaam: f.doorNaam,
    })),
  ]
}

function sanctie(l: NonNullable<Dossier['geval']['loonsanctie']>): Staande {
  const delen = [
    `besluit van ${toonDag(l.besluitOp)}`,
    l.bekortingGevraagdOp && `bekorting gevraagd op ${toonDag(l.bekortingGevraagdOp)}`,
    l.hersteldVastgesteldOp && `volgens UWV hersteld op ${toonDag(l.hersteldVastgesteldOp)}`,
  ].filter(Boolean)
  return {
    id: l.id,
    soort: 'loonsanctie',
    titel: `Loonsanctie, ${l.weken} weken`,
    uitleg: delen.join('; '),
    doorNaam: l.doorNaam,
  }
}

/** The card on the case page: what stands beside the reports, and the way to record more. */
export function Bijzonderhedenkaart({ geval, href }: { geval: Dossier['geval']; href: string | null }) {
  const staande = staandeVan(geval)
  if (staande.length === 0 && href === null) return null
  return (
    <Kaart
      titel="Wat de termijnen verschuift"
      acties={
        href && (
          <KnopLink href={href} klein icoon="plus">
            Vastleggen
          </KnopLink>
        )
      }
    >
      {staande.length === 0 ? (
        <p className="text-sm text-secondary">
          Niets bijzonders: geen verlof, geen loonsanctie, nog geen WIA-aanvraag.
        </p>
      ) : (
        <ul className="flex flex-col gap-2">
          {staande.map((s) => (
            <li key={s.id}>
              <p className="font-semibold">{s.titel}</p>
              <p className="text-sm text-secondary">{s.uitleg}</p>
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  )
}
