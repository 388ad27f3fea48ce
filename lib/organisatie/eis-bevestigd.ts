import { Bevestigen } from '@/lib/bevestigen'

/** Asks the question, unless this very question was answered with yes already. */
export function eisBevestigd(invoer: { bevestigd?: readonly string[] }, vraag: string | null): void {
  if (vraag !== null && !invoer.bevestigd?.includes(vraag)) throw new Bevestigen([vraag])
}
