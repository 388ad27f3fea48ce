import { toonDag, vandaagInNederland } from '@/lib/wet/kalender'

const tijdInNederland = new Intl.DateTimeFormat('nl-NL', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
})

/** A moment as shown: "ma 23 nov 2026, 14:05", Dutch time. Takes ISO text, as it comes out of the database. */
export function toonMoment(moment: string): string {
  const m = new Date(moment)
  return `${toonDag(vandaagInNederland(m))}, ${tijdInNederland.format(m)}`
}
