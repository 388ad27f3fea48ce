import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { Label } from '@/components/label'
import type { Dienstverband, Medewerker } from '@/lib/organisatie/lees-medewerker'
import { toonDag } from '@/lib/wet/kalender'
import { toonUren } from '../veldnamen'

const STAND = {
  loopt: { toon: 'gedaan', tekst: 'loopt' },
  komt: { toon: 'later', tekst: 'begint nog' },
  voorbij: { toon: 'vervallen', tekst: 'beëindigd' },
} as const

/** The employments of a person, the newest first, with what can be done about each. */
export function Dienstverbanden({ medewerker: m }: { medewerker: Medewerker }) {
  const bij = `/werkgever/medewerkers/${m.id}/dienstverband`
  const isUit = m.dienstverbanden.every((d) => d.stand === 'voorbij')
  return (
    <Kaart
      titel={m.dienstverbanden.length > 1 ? 'Dienstverbanden' : 'Dienstverband'}
      acties={
        m.magWijzigen && (
          <KnopLink href={`${bij}/nieuw`} klein icoon="plus">
            {isUit ? 'Weer in dienst' : 'Tweede dienstverband'}
          </KnopLink>
        )
      }
    >
      <ul className="flex flex-col divide-y divide-line">
        {m.dienstverbanden.map((d) => (
          <li
            key={d.id}
            className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3 first:pt-0 last:pb-0"
          >
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
                {d.functie} <Label toon={STAND[d.stand].toon}>{STAND[d.stand].tekst}</Label>
              </p>
              <p className="text-secondary">
                {[d.afdeling, `${toonUren(d.contracturen)} van ${toonUren(d.voltijduren)} uur per week`]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <p className="text-sm text-secondary">{periode(d)}</p>
            </div>
            {m.magWijzigen && (
              <div className="flex flex-wrap gap-2">
                {d.einde === null && (
                  <KnopLink href={`${bij}/${d.id}/beeindigen`} klein label={`Dienstverband ${d.functie} beëindigen`}>
                    Beëindig
                  </KnopLink>
                )}
                <KnopLink href={`${bij}/${d.id}`} klein icoon="potlood" label={`Dienstverband ${d.functie} wijzigen`}>
                  Wijzig
                </KnopLink>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

function periode({ begin, einde }: Dienstverband): string {
  return einde === null ? `sinds ${toonDag(begin)}` : `${toonDag(begin)} tot en met ${toonDag(einde)}`
}
