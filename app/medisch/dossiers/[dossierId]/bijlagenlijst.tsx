import { toonGrootte } from '@/app/opladen/bestandregels'
import { toonMoment } from '@/components/dossier/moment'
import { Icoon } from '@/components/icoon'
import { Label } from '@/components/label'
import type { Bijlage } from '@/lib/medisch/lees-dossier'

/** Attachments with who added them and when; what does not open says so. */
export function Bijlagenlijst({
  bijlagen,
  dossierId,
  herkomst = false,
}: {
  bijlagen: Bijlage[]
  dossierId: string
  /** says which are the answer of a practitioner */
  herkomst?: boolean
}) {
  const hier = `/medisch/dossiers/${dossierId}`
  return (
    <ul className="divide-y divide-line">
      {bijlagen.map((b) => (
        <li key={b.id} className="flex items-start gap-3 py-2.5 first:pt-0 last:pb-0">
          <Icoon naam="document" className="mt-0.5 size-5 text-secondary" />
          <div className="min-w-0 flex-1">
            {b.gegevens ? (
              <a href={`${hier}/bijlagen/${b.id}`} className="koppeling break-words" download>
                {b.gegevens.naam}
              </a>
            ) : (
              <p className="text-late">
                Deze bijlage opent niet. De functionaris gegevensbescherming ziet een melding.
              </p>
            )}
            <p className="text-sm text-secondary">
              {b.gegevens && `${b.gegevens.type} · ${toonGrootte(b.gegevens.grootte)} · `}
              {b.doorNaam}, {toonMoment(b.op)}
            </p>
            {herkomst && b.machtigingId && (
              <p className="text-sm">
                <a href={`${hier}/machtigingen#m-${b.machtigingId}`} className="koppeling">
                  Antwoord van een behandelaar
                </a>
              </p>
            )}
          </div>
          {b.gegevens?.scan === 'nietGescand' && <Label toon="feit">niet gescand</Label>}
        </li>
      ))}
    </ul>
  )
}
