import { toonMoment } from '../dossier/moment'
import { Kaart } from '../kaart'
import { Label } from '../label'
import { toestanden } from './toestand'

/** Which versions there are, and a way to see what differs between two. */
export function Versielijst({
  versies,
  getoond,
  hier,
}: {
  versies: { nummer: number; toestand: string; door: string; op: string; reden: string | null }[]
  getoond: number
  /** address of the document */
  hier: string
}) {
  if (versies.length < 2) return null
  return (
    <Kaart
      titel="Versies"
      acties={
        <a href={`${hier}/vergelijken`} className="koppeling text-[0.94rem]">
          Vergelijk
        </a>
      }
    >
      <ol className="flex flex-col gap-3">
        {versies.map((v) => (
          <li key={v.nummer}>
            <p className="flex flex-wrap items-center justify-between gap-x-3">
              {v.nummer === getoond ? (
                <span className="font-semibold">Versie {v.nummer}</span>
              ) : (
                <a href={`${hier}?versie=${v.nummer}`} className="koppeling">
                  Versie {v.nummer}
                </a>
              )}
              <Label toon={(toestanden[v.toestand] ?? { toon: 'feit' as const }).toon}>
                {toestanden[v.toestand]?.woord ?? v.toestand}
              </Label>
            </p>
            <p className="text-sm text-secondary">
              {v.door}, {toonMoment(v.op)}
              {v.reden && ` · ${v.reden}`}
            </p>
          </li>
        ))}
      </ol>
    </Kaart>
  )
}
