import { Icoon } from './icoon'
import { knopKlas } from './knop'

/** Under a list that continues: how it is ordered, back to the start, and the next page (keyset, so no page numbers). */
export function Bladeren({
  uitleg,
  volgende,
  aantal = 50,
  begin,
}: {
  /** "Gesorteerd op wat het eerst moet." */
  uitleg?: string
  /** link to the next page; null at the end */
  volgende: string | null
  aantal?: number
  /** link to the first page, when this is not it */
  begin?: string | null
}) {
  if (!uitleg && !volgende && !begin) return null
  return (
    <nav aria-label="Bladeren" className="niet-afdrukken flex flex-wrap items-center gap-x-4 gap-y-2 text-secondary">
      {uitleg && <p className="text-sm">{uitleg}</p>}
      {begin && (
        <a href={begin} className={knopKlas('neven', true)}>
          <Icoon naam="links" className="size-4" />
          Naar het begin
        </a>
      )}
      {volgende && (
        <a href={volgende} rel="next" className={knopKlas('neven', true)}>
          Volgende {aantal}
          <Icoon naam="rechts" className="size-4" />
        </a>
      )}
    </nav>
  )
}
