import { Kaart } from '../kaart'
import { Label } from '../label'

/** A signature in words, or one that is still to come. */
export interface Tekenregel {
  partij: string
  /** null while it is not there */
  zin: string | null
  opmerking: string | null
}

/** Who signed, how, and the mark of what was signed. */
export function Ondertekening({ regels, kenmerk }: { regels: Tekenregel[]; kenmerk: string | null }) {
  return (
    <Kaart titel={regels.length > 0 ? 'Ondertekening' : 'Kenmerk'}>
      <div className="flex flex-col gap-3">
        {regels.length > 0 && (
          <ul className="flex flex-col gap-3">
            {regels.map((r) => (
              <li key={r.partij}>
                <p className="flex flex-wrap items-center justify-between gap-x-3">
                  <span className="font-semibold">{r.partij}</span>
                  <Label toon={r.zin ? 'gedaan' : 'binnenkort'}>{r.zin ? 'ondertekend' : 'nog niet'}</Label>
                </p>
                {r.zin && <p className="text-[0.94rem]">{r.zin}</p>}
                {r.opmerking && (
                  <p className="mt-1 border-l-2 border-line pl-3 text-[0.94rem] whitespace-pre-line">{r.opmerking}</p>
                )}
              </li>
            ))}
          </ul>
        )}
        {kenmerk && (
          <p className="text-sm text-secondary">
            Kenmerk van de inhoud (SHA-256), ook te vinden in de PDF:{' '}
            <span className="font-mono break-words">{kenmerk}</span>
          </p>
        )}
      </div>
    </Kaart>
  )
}
