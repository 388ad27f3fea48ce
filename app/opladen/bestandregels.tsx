import { randomUUID } from 'node:crypto'
import type { Formulieractie } from '@/components/dossier/actieformulier'
import { toonMoment } from '@/components/dossier/moment'
import { Icoon } from '@/components/icoon'
import { Label } from '@/components/label'
import { terugredenen } from '@/lib/bestanden/begrippen'
import type { Bestandregel } from '@/lib/bestanden/lees-bestanden'
import { Terugformulier } from './terugformulier'

/** "240 kB", as people say it. */
export function toonGrootte(bytes: number): string {
  const mb = bytes / 1024 / 1024
  return mb >= 1
    ? `${mb.toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`
    : `${Math.max(1, Math.round(bytes / 1024))} kB`
}

/** Files in a list: each with who added it and when, and while it is fresh a way to take it away. */
export function Bestandregels({
  bestanden,
  href,
  terug,
}: {
  bestanden: Bestandregel[]
  /** address of a file */
  href: (id: string) => string
  /** left out for who may not add either */
  terug: Formulieractie | null
}) {
  return (
    <ul className="divide-y divide-line">
      {bestanden.map((b) => (
        <li key={b.id} className="flex flex-col gap-2 py-3 first:pt-0 last:pb-0">
          <div className="flex items-start gap-3">
            <Icoon naam="document" className="mt-0.5 size-5 text-secondary" />
            <div className="min-w-0 flex-1">
              <p className="break-words">
                {b.terug ? (
                  <s className="text-secondary">{b.naam}</s>
                ) : (
                  <a href={href(b.id)} className="koppeling" download>
                    {b.naam}
                  </a>
                )}
              </p>
              <p className="text-sm text-secondary">
                {b.terug ? `Verwijderd. ${terugredenen[b.terug]}. ` : `${b.type} · ${toonGrootte(b.grootte)} · `}
                {b.door}, {toonMoment(b.op)}
              </p>
            </div>
            {b.scan === 'nietGescand' && !b.terug && <Label toon="feit">niet gescand</Label>}
          </div>
          {terug && b.kanTerug && (
            <details className="pl-8">
              <summary className="koppeling w-fit text-[0.94rem]">
                Verwijderen<span className="sr-only">: {b.naam}</span>
              </summary>
              <div className="mt-3">
                <Terugformulier actie={terug} verborgen={{ verzoek: randomUUID(), bestandId: b.id }} />
              </div>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
