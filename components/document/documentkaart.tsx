import { Kaart } from '../kaart'
import { KnopLink } from '../knop'
import { Label } from '../label'
import type { Lijstregel } from './documentlijst'
import { stapnamen, toestanden } from './toestand'

/** Documents on the page of a case: the latest ones, and one obvious next step. */
export function Documentkaart({ documenten, hier }: { documenten: Lijstregel[]; hier: string }) {
  const eerst = documenten.find((d) => d.volgende && d.volgende !== 'wachtOpAnder')
  return (
    <Kaart
      titel="Documenten"
      id="documenten"
      acties={
        <KnopLink href={hier} klein>
          Alle documenten
        </KnopLink>
      }
    >
      <div className="flex flex-col gap-3">
        {documenten.length === 0 ? (
          <p className="text-secondary">Nog geen documenten. Begin bijvoorbeeld met het plan van aanpak.</p>
        ) : (
          <ul className="flex flex-col gap-2">
            {documenten.slice(0, 4).map((d) => (
              <li key={d.id} className="flex flex-wrap items-baseline justify-between gap-x-3">
                <a href={`${hier}/${d.id}`} className="koppeling">
                  {d.naam}
                </a>
                <Label toon={(toestanden[d.toestand] ?? { toon: 'feit' as const }).toon}>
                  {toestanden[d.toestand]?.woord ?? d.toestand}
                </Label>
              </li>
            ))}
          </ul>
        )}
        {eerst && (
          <p>
            <KnopLink href={`${hier}/${eerst.id}`} soort="hoofd" klein>
              {stapnamen[eerst.volgende ?? ''] ?? 'Openen'}: {eerst.naam.toLowerCase()}
            </KnopLink>
          </p>
        )}
      </div>
    </Kaart>
  )
}
