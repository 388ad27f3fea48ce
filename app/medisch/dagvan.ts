import { toonDag, toonDagZonderJaar, vandaagInNederland } from '@/lib/wet/kalender'

/** The day of a moment in ISO text, short: "ma 23 nov", with the year when that is another one. */
export function toonDagVan(moment: string): string {
  const dag = vandaagInNederland(new Date(moment))
  const ditJaar = vandaagInNederland(new Date()).slice(0, 4) === dag.slice(0, 4)
  return ditJaar ? toonDagZonderJaar(dag) : toonDag(dag)
}
