const metSeconden = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** A moment of the trail in full: "za 21 nov 2026 om 09:12:44". */
export function toonMoment(op: Date): string {
  return metSeconden.format(op).replace(',', '')
}

/** The first characters of an id: enough to tell two apart on a page. */
export function kort(id: string): string {
  return id.slice(0, 8)
}
