import { randomUUID } from 'node:crypto'
import { Label, type Toon } from '@/components/label'
import { LegeStaat } from '@/components/lege-staat'
import type { Agendaregel } from '@/lib/medisch/lees-begin'
import { soortnaam, VORMEN } from '@/lib/planning/soorten'
import { Openknop } from './openknop'

const toestanden: Record<string, { toon: Toon; tekst: string }> = {
  geweest: { toon: 'gedaan', tekst: 'geweest' },
  nietVerschenen: { toon: 'teLaat', tekst: 'niet verschenen' },
}

const vormen: Record<string, string> = VORMEN

const tijd = (minuut: number) =>
  `${String(Math.floor(minuut / 60)).padStart(2, '0')}:${String(minuut % 60).padStart(2, '0')}`

/** Today's consultations in order of time, each with the way into its file. */
export function Agenda({ regels, magOpenen }: { regels: Agendaregel[]; magOpenen: boolean }) {
  if (regels.length === 0)
    return (
      <LegeStaat titel="Vandaag geen afspraken" icoon="kalender">
        <p>Zoek hierboven iemand op naam, of open een dossier uit uw lijst.</p>
      </LegeStaat>
    )
  return (
    <ol className="flex flex-col divide-y divide-line">
      {regels.map((a) => {
        const toestand = toestanden[a.toestand]
        return (
          <li key={a.id} className="grid grid-cols-[5.5rem_minmax(0,1fr)_auto] items-center gap-3 py-2.5">
            <span className="font-semibold tabular-nums">
              {tijd(a.vanMinuut)}–{tijd(a.totMinuut)}
            </span>
            <span className="min-w-0">
              <span className="font-semibold">{a.naam}</span>
              <span className="onder">
                {[soortnaam(a.soort), vormen[a.vorm] ?? a.vorm, a.werkgeverNaam].join(' · ')}
              </span>
              {toestand && <Label toon={toestand.toon}>{toestand.tekst}</Label>}
            </span>
            {a.dossierId ? (
              <a
                href={`/medisch/dossiers/${a.dossierId}?schrijf=contact#schrijven`}
                className="koppeling font-semibold"
              >
                Dossier<span className="sr-only"> van {a.naam}</span>
              </a>
            ) : (
              magOpenen && (
                <Openknop
                  werknemerId={a.werknemerId}
                  soort={a.soort === 'preventief' ? 'preventief' : 'begeleiding'}
                  verzoek={randomUUID()}
                  label={`Dossier van ${a.naam} openen`}
                >
                  Dossier openen
                </Openknop>
              )
            )}
          </li>
        )
      })}
    </ol>
  )
}
