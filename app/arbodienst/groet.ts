const uurInNederland = new Intl.DateTimeFormat('nl-NL', {
  hour: 'numeric',
  hourCycle: 'h23',
  timeZone: 'Europe/Amsterdam',
})

/** "Goedemorgen Noor": by the hour in the Netherlands and the first name. */
export function groet(naam: string, nu: Date): string {
  const uur = Number(uurInNederland.format(nu))
  const dagdeel = uur < 6 ? 'nacht' : uur < 12 ? 'morgen' : uur < 18 ? 'middag' : 'avond'
  return `Goede${dagdeel} ${naam.split(' ')[0] ?? ''}`.trim()
}
