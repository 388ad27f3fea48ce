import { type Dag, toonDagKort } from '@/lib/wet/kalender'

/** Why a date is what it is, as sentences; `lib/wet/uitleg` writes them. */
export interface Uitleg {
  /** the rule in one sentence */
  kop: string
  stappen: string[]
  /** "Ziektewet art. 38 lid 1", or another source */
  artikel: string
  /** link to the article; null for practice or contract */
  url: string | null
  /** from which day this version of the rule is in force */
  regelversie: Dag
  /** what happens after this date, one sentence, or null */
  gevolg: string | null
}

/** "Waarom deze datum?": opens in place, with the steps, the article and what follows when it is late. */
export function WaaromDezeDatum({ uitleg, naam }: { uitleg: Uitleg; naam: string }) {
  return (
    <details className="waarom">
      <summary className="koppeling">
        Waarom deze datum?<span className="sr-only"> ({naam})</span>
      </summary>
      <div>
        <p className="font-semibold">{uitleg.kop}</p>
        <ol>
          {uitleg.stappen.map((stap) => (
            <li key={stap}>{stap}</li>
          ))}
        </ol>
        <p className="onder">
          {uitleg.url ? (
            <a href={uitleg.url} className="koppeling" rel="noreferrer" target="_blank">
              {uitleg.artikel}
              <span className="sr-only"> (opent in een nieuw venster)</span>
            </a>
          ) : (
            uitleg.artikel
          )}
          {` · regel zoals die geldt vanaf ${toonDagKort(uitleg.regelversie)}`}
        </p>
        {uitleg.gevolg && <p className="mt-1 text-sm">{uitleg.gevolg}</p>}
      </div>
    </details>
  )
}
