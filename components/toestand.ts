import type { MijlpaalToestand } from '@/lib/wet/begrippen'
import type { Toon } from './label'

/** How each state of a milestone is shown: its tone (colour and sign) and its word. One list for pill, pin and table. */
export const toestanden: Record<MijlpaalToestand, { toon: Toon; woord: string }> = {
  teLaat: { toon: 'teLaat', woord: 'te laat' },
  waarschuwing: { toon: 'binnenkort', woord: 'binnenkort' },
  open: { toon: 'later', woord: 'open' },
  nogNiet: { toon: 'later', woord: 'straks' },
  uitgesteld: { toon: 'later', woord: 'uitgesteld' },
  gepauzeerd: { toon: 'gepauzeerd', woord: 'gepauzeerd' },
  opTijdGedaan: { toon: 'gedaan', woord: 'gedaan, op tijd' },
  teLaatGedaan: { toon: 'gedaan', woord: 'gedaan, te laat' },
  nietVanToepassing: { toon: 'vervallen', woord: 'niet van toepassing' },
}
