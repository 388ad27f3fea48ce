/** The most urgent thing that somebody still has to do. */
import type { Mijlpaal, MijlpaalToestand, Tijdlijn } from './begrippen.ts'

const NOG_TE_DOEN: Record<MijlpaalToestand, boolean> = {
  gepauzeerd: false,
  nogNiet: true,
  open: true,
  waarschuwing: true,
  teLaat: true,
  uitgesteld: true,
  opTijdGedaan: false,
  teLaatGedaan: false,
  nietVanToepassing: false,
}

/** Must somebody still act on this milestone? Not when it is done, paused, not applicable or information only. */
export function isNogTeDoen(m: Mijlpaal): boolean {
  return !m.informatie && NOG_TE_DOEN[m.toestand]
}

/** The milestone to do first, by its safe day; null when nothing has to be done (recovered, closed, all done). */
export function eerstvolgende(tijdlijn: Tijdlijn): Mijlpaal | null {
  let beste: Mijlpaal | null = null
  for (const m of tijdlijn.mijlpalen) {
    // The list is ordered by last day and code, so the first of equals stays.
    if (isNogTeDoen(m) && (beste === null || m.veilig < beste.veilig)) beste = m
  }
  return beste
}
