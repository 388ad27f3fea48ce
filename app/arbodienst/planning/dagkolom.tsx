import { klas } from '@/components/klas'
import { Label, type Toon } from '@/components/label'
import type { AgendaAfspraak } from '@/lib/planning/lees-planning'
import { AFSPRAAKTOESTANDEN, type Afspraaktoestand, soortnaam, VORMEN } from '@/lib/planning/soorten'
import { toonTijd, toonTijden } from '@/lib/planning/tijd'
import type { VrijMoment } from '@/lib/planning/vrije-momenten'
import { toonDagZonderJaar } from '@/lib/wet/kalender'
import { nieuwAdres } from './adres'

export const toonVan: Record<Afspraaktoestand, Toon> = {
  gepland: 'feit',
  geweest: 'gedaan',
  nietVerschenen: 'teLaat',
  afgezegd: 'vervallen',
}

/** One column of the agenda: what is booked in the order of time, and what is free between. Everything is a link. */
export function Dagkolom({
  titel,
  nu,
  afspraken,
  vrij,
  magPlannen,
}: {
  titel: string
  /** today */
  nu: boolean
  afspraken: AgendaAfspraak[]
  vrij: VrijMoment[]
  magPlannen: boolean
}) {
  return (
    <section aria-label={titel} className="min-w-0 rounded-card border border-line bg-card px-3 py-3">
      <h2 className={klas('mb-2 font-bold first-letter:uppercase', nu && 'text-act')}>
        {titel}
        {nu && <span className="font-normal"> · vandaag</span>}
      </h2>
      {afspraken.length === 0 && vrij.length === 0 && <p className="text-sm text-secondary">Niets gepland.</p>}
      {afspraken.length > 0 && (
        <ul className="flex flex-col gap-1.5">
          {afspraken.map((a) => (
            <li key={a.id}>
              <a
                href={`/arbodienst/planning/${a.id}`}
                className={klas(
                  'block rounded-field border px-2.5 py-1.5 hover:border-act',
                  a.toestand === 'afgezegd' ? 'border-line text-secondary' : 'border-act-fill bg-act-soft',
                )}
              >
                <span className="font-semibold">{toonTijden(a.vanMinuut, a.totMinuut)}</span>
                <span className={klas('block', a.toestand === 'afgezegd' && 'line-through')}>{a.naam}</span>
                <span className="block text-sm text-secondary">
                  {soortnaam(a.soort)}, {VORMEN[a.vorm].toLowerCase()}
                </span>
                {a.toestand !== 'gepland' && (
                  <Label toon={toonVan[a.toestand]}>{AFSPRAAKTOESTANDEN[a.toestand].toLowerCase()}</Label>
                )}
              </a>
            </li>
          ))}
        </ul>
      )}
      {vrij.length > 0 && (
        <>
          <p className="mt-2.5 mb-1 text-sm text-secondary">Vrij</p>
          <ul className="flex flex-wrap gap-1.5">
            {vrij.map((m) => (
              <li key={`${m.blokId} ${m.vanMinuut}`}>
                {magPlannen ? (
                  <a
                    href={nieuwAdres({ moment: m })}
                    aria-label={`Plan een afspraak op ${toonDagZonderJaar(m.dag)} om ${toonTijd(m.vanMinuut)}`}
                    className="inline-flex min-h-9 items-center rounded-field border border-edge px-2 text-sm hover:border-act hover:bg-act-soft"
                  >
                    {toonTijd(m.vanMinuut)}
                  </a>
                ) : (
                  <span className="inline-flex min-h-9 items-center rounded-field border border-line px-2 text-sm">
                    {toonTijd(m.vanMinuut)}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
