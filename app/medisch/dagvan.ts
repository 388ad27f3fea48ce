import { toonDagZonderJaar, vandaagInNederland } from '@/lib/wet/kalender'

/** The day of a moment in ISO text, short: "ma 23 nov". */
export function toonDagVan(moment: string): string {
  return toonDagZonderJaar(vandaagInNederland(new Date(moment)))
}
