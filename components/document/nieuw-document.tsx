import { randomUUID } from 'node:crypto'
import { Knopformulier } from '@/components/knopformulier'
import type { Mogelijk } from '@/lib/documenten/lees-documenten'
import type { Formulieractie } from '../dossier/actieformulier'
import { Kaart } from '../kaart'

/** What can be begun, each with what it is for. One that comes once and is there is left out. */
export function NieuwDocument({
  mogelijk,
  gevalId,
  begin,
}: {
  mogelijk: Mogelijk[]
  gevalId: string
  begin: Formulieractie
}) {
  const over = mogelijk.filter((m) => m.meermaals || !m.bestaat)
  if (over.length === 0) return null
  return (
    <Kaart titel="Begin een document" onder="Wat bekend is, staat er al in. U kunt het daarna nog veranderen.">
      <ul className="flex flex-col gap-4">
        {over.map((m) => (
          <li key={m.soort} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <div className="min-w-0 flex-1 basis-60">
              <p className="font-semibold">{m.naam}</p>
              <p className="text-sm text-secondary">{m.uitleg}</p>
            </div>
            <Knopformulier
              actie={begin}
              verzoek={randomUUID()}
              velden={{ gevalId, soort: m.soort }}
              label={`Begin ${m.naam.toLowerCase()}`}
            >
              Begin
            </Knopformulier>
          </li>
        ))}
      </ul>
    </Kaart>
  )
}
