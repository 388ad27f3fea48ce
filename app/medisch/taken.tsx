import { Termijn } from '@/components/dossier/termijn'
import { Kaart } from '@/components/kaart'
import type { Artstaak } from '@/lib/medisch/lees-taken'
import type { Dag } from '@/lib/wet/kalender'

/** What the doctor has to do in the coming weeks; nothing when that is nothing. */
export function Taken({ taken, vandaag }: { taken: Artstaak[]; vandaag: Dag }) {
  if (taken.length === 0) return null
  return (
    <Kaart titel="Mijn taken" onder="De komende zes weken, het dringendste eerst.">
      <ul className="flex flex-col divide-y divide-line">
        {taken.map((t) => (
          <li key={`${t.gevalId} ${t.wat}`} className="flex flex-wrap items-start justify-between gap-2 py-2.5">
            <p className="min-w-0 flex-1">
              {t.dossierId ? (
                <a href={`/medisch/dossiers/${t.dossierId}`} className="koppeling font-semibold">
                  {t.wat}
                  <span className="sr-only"> van {t.naam}</span>
                </a>
              ) : (
                <span className="font-semibold">{t.wat}</span>
              )}
              <span className="onder">
                {[t.naam, t.werkgeverNaam, t.namens && `voor ${t.namens}`].filter(Boolean).join(' · ')}
              </span>
            </p>
            <Termijn veilig={t.veilig} uiterlijk={t.uiterlijk} vandaag={vandaag} />
          </li>
        ))}
      </ul>
    </Kaart>
  )
}
