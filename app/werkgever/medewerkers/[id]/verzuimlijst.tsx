import { Kaart } from '@/components/kaart'
import { Label } from '@/components/label'
import type { Verzuim } from '@/lib/organisatie/lees-medewerker'
import { type Dag, dagenTussen, toonDag } from '@/lib/wet/kalender'

/** The sick reports of a person, each leading to its case. */
export function Verzuimlijst({ verzuim, vandaag }: { verzuim: Verzuim[]; vandaag: Dag }) {
  return (
    <Kaart titel="Verzuim">
      {verzuim.length === 0 ? (
        <p className="text-secondary">Geen ziekmeldingen.</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {verzuim.map((v) => {
            const loopt = v.hersteldPer === null || v.hersteldPer > vandaag
            const dagen = dagenTussen(v.eersteZiektedag, v.hersteldPer ?? vandaag) + (v.hersteldPer === null ? 1 : 0)
            return (
              <li
                key={v.id}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5 first:pt-0 last:pb-0"
              >
                <div>
                  <a href={`/werkgever/verzuim/${v.gevalId}`} className="koppeling font-semibold">
                    Ziek vanaf {toonDag(v.eersteZiektedag)}
                  </a>
                  <p className="text-sm text-secondary">
                    {v.hersteldPer ? `hersteld per ${toonDag(v.hersteldPer)} · ` : ''}
                    {dagen === 1 ? '1 dag' : `${dagen} dagen`}
                  </p>
                </div>
                <Label toon={loopt ? 'feit' : 'gedaan'}>{loopt ? 'loopt' : 'hersteld'}</Label>
              </li>
            )
          })}
        </ul>
      )}
    </Kaart>
  )
}
