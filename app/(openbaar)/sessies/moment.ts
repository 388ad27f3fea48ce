const dagEnTijd = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})

/** A moment as one says it: "zojuist", "12 minuten geleden", and otherwise with day and time. */
export function momentInWoorden(moment: Date, nu: Date): string {
  const minuten = Math.floor((nu.getTime() - moment.getTime()) / 60_000)
  if (minuten < 1) return 'zojuist'
  if (minuten < 60) return minuten === 1 ? '1 minuut geleden' : `${minuten} minuten geleden`
  return dagEnTijd.format(moment)
}
