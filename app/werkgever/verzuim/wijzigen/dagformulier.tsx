import { Datumveld, type SnelleDag } from '@/components/datumveld'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { Knop, KnopLink } from '@/components/knop'

/** The first step of a change: which day. A GET form, so that the next step is an address that one can go back from. */
export function Dagformulier({
  label,
  hint,
  snel,
  waarde,
  fout,
  verborgen = {},
  knop = 'Verder',
  terug,
}: {
  label: string
  hint?: string
  snel?: SnelleDag[]
  waarde?: string
  fout?: string
  /** other parts of the query that stay */
  verborgen?: Record<string, string>
  knop?: string
  /** where one came from */
  terug: string
}) {
  return (
    <form method="get" className="flex flex-col gap-5">
      <Foutoverzicht fouten={fout ? [{ veld: 'dag', tekst: fout }] : []} />
      {Object.entries(verborgen).map(([naam, inhoud]) => (
        <input key={naam} type="hidden" name={naam} value={inhoud} />
      ))}
      <Datumveld naam="dag" label={label} hint={hint} snel={snel} waarde={waarde} fout={fout} />
      <div className="flex flex-wrap gap-2">
        <Knop type="submit" soort="hoofd">
          {knop}
        </Knop>
        <KnopLink soort="stil" href={terug}>
          Toch niet
        </KnopLink>
      </div>
    </form>
  )
}
