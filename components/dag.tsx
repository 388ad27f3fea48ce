import { type Dag, hoeVer, toonDag } from '@/lib/wet/kalender'

/** A day in the running text: "ma 12 mei 2025". */
export function Dagtekst({ dag }: { dag: Dag }) {
  return (
    <time dateTime={dag} className="whitespace-nowrap">
      {toonDag(dag)}
    </time>
  )
}

/** A day with, below it, how far it is from today ("nog 2 dagen"), or another grey line. */
export function Dagregel({ dag, vandaag, onder }: { dag: Dag; vandaag?: Dag; onder?: string }) {
  const grijs = onder ?? (vandaag ? hoeVer(dag, vandaag) : null)
  return (
    <>
      <Dagtekst dag={dag} />
      {grijs && <span className="onder">{grijs}</span>}
    </>
  )
}
