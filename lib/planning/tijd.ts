import { type Dag, vandaagInNederland } from '@/lib/wet/kalender'

// Moments of the planning are minutes of the Dutch day: what the clock on the wall says. No time zone can move them.

/** Minutes of the day as "09:30". */
export function toonTijd(minuut: number): string {
  return `${String(Math.floor(minuut / 60)).padStart(2, '0')}:${String(minuut % 60).padStart(2, '0')}`
}

/** "09:30–10:00" */
export function toonTijden(van: number, tot: number): string {
  return `${toonTijd(van)}–${toonTijd(tot)}`
}

/** What somebody typed as a time: 9:30, 09.30, 0930, 9. Null for anything else. */
export function leesTijd(tekst: string): number | null {
  const schoon = tekst.trim()
  const delen = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(schoon) ?? /^(\d{2})(\d{2})$/.exec(schoon)
  if (!delen) return null
  const [uur, minuut] = [Number(delen[1]), Number(delen[2] ?? '0')]
  return uur < 24 && minuut < 60 ? uur * 60 + minuut : null
}

const klok = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The day and the minute on a Dutch clock. */
export function nuOpDeKlok(nu: Date): { dag: Dag; minuut: number } {
  return { dag: vandaagInNederland(nu), minuut: leesTijd(klok.format(nu)) ?? 0 }
}
