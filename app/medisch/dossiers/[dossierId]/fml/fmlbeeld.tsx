import { Label, type Toon } from '@/components/label'
import type { Fml, Fmlverschil } from '@/lib/medisch/fml/fml'
import { type Maat, maten, rubrieken } from '@/lib/medisch/fml/rubrieken'

export const maattoon: Record<Maat, Toon> = { 0: 'rustig', 1: 'binnenkort', 2: 'teLaat' }

/** A list per rubric: what is limited, with its note. What is not mentioned is normal. */
export function Fmlbeeld({ fml }: { fml: Fml }) {
  return (
    <div className="flex flex-col gap-3">
      {rubrieken.map((r) => {
        const genoemd = r.items.filter((i) => fml.items.has(i.code))
        return (
          <section key={r.nummer} aria-label={r.naam}>
            <h3 className="font-bold">
              {r.nummer}. {r.naam}
              {genoemd.length === 0 && <span className="font-normal text-secondary text-sm"> · alles normaal</span>}
            </h3>
            {genoemd.length > 0 && (
              <ul className="divide-y divide-line">
                {genoemd.map((i) => {
                  const { maat, noot } = fml.items.get(i.code) ?? { maat: 0 as const, noot: null }
                  return (
                    <li key={i.code} className="grid grid-cols-[2.6rem_minmax(0,1fr)_auto] gap-x-2 py-1">
                      <span className="text-secondary text-sm tabular-nums">{i.code}</span>
                      <span>
                        {i.naam}
                        {noot && <span className="onder">{noot}</span>}
                      </span>
                      {(maat > 0 || !i.zonderMaat) && (
                        <span className="self-start">
                          <Label toon={maattoon[maat]}>{maten[maat].toLowerCase()}</Label>
                        </span>
                      )}
                    </li>
                  )
                })}
              </ul>
            )}
          </section>
        )
      })}
      {fml.toelichting && (
        <section aria-label="Toelichting">
          <h3 className="font-bold">Toelichting</h3>
          <p className="whitespace-pre-line">{fml.toelichting}</p>
        </section>
      )}
    </div>
  )
}

const wat = {
  meer: { toon: 'teLaat', tekst: 'meer beperkt' },
  minder: { toon: 'gedaan', tekst: 'minder beperkt' },
  toelichting: { toon: 'feit', tekst: 'toelichting' },
} as const

/** What changed between two lists, item by item. */
export function Fmlverschillen({ verschillen }: { verschillen: Fmlverschil[] }) {
  return (
    <ul className="divide-y divide-line">
      {verschillen.map((v) => (
        <li key={v.code} className="grid grid-cols-[2.6rem_minmax(0,1fr)_auto] gap-x-2 py-1.5">
          <span className="text-secondary text-sm tabular-nums">{v.code}</span>
          <span>
            {v.naam}
            <span className="onder">
              {stand(v.van)} → {stand(v.naar)}
            </span>
          </span>
          <span className="self-start">
            <Label toon={wat[v.wat].toon}>{wat[v.wat].tekst}</Label>
          </span>
        </li>
      ))}
    </ul>
  )
}

function stand({ maat, noot }: Fmlverschil['van']): string {
  return noot ? `${maten[maat].toLowerCase()} (${noot})` : maten[maat].toLowerCase()
}
