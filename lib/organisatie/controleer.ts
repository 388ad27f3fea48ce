import { type Dag, plusMaanden, toonDag } from '@/lib/wet/kalender'

// What only the day of today can tell. Pure: gives the sentence for the field, or null.

const JONGSTE_JAREN = 13
const OUDSTE_JAREN = 100
/** An employment may be entered this many years ahead. */
const VOORUIT_JAREN = 2

/** What is wrong with a birth date: in the future, younger than 13 or older than 100. */
export function geboortedatumfout(geboren: Dag | null, vandaag: Dag): string | null {
  if (geboren === null) return null
  if (geboren > vandaag) return 'Deze geboortedatum ligt in de toekomst. Kijk het jaar na.'
  if (geboren > plusMaanden(vandaag, -12 * JONGSTE_JAREN))
    return `Een medewerker is ten minste ${JONGSTE_JAREN} jaar. Kijk de geboortedatum na.`
  if (geboren < plusMaanden(vandaag, -12 * OUDSTE_JAREN))
    return `Deze geboortedatum is meer dan ${OUDSTE_JAREN} jaar geleden. Kijk het jaar na.`
  return null
}

/** What is wrong with the first day of an employment. */
export function beginfout(begin: Dag, geboren: Dag | null, vandaag: Dag): string | null {
  if (begin > plusMaanden(vandaag, 12 * VOORUIT_JAREN))
    return `Deze dag ligt meer dan ${VOORUIT_JAREN} jaar vooruit. Kijk het jaar na.`
  if (geboren !== null && begin < plusMaanden(geboren, 12 * JONGSTE_JAREN))
    return 'Op deze dag was de medewerker nog een kind. Kijk deze datum en de geboortedatum na.'
  return null
}

/** What is wrong with the last day of an employment. */
export function eindefout(begin: Dag, einde: Dag | null): string | null {
  if (einde === null || einde >= begin) return null
  return `De laatste dag ligt voor de eerste dag (${toonDag(begin)}). Kijk beide datums na.`
}

/** True for eight or nine digits that pass the test of a burgerservicenummer; one in eleven numbers does by chance. */
export function isElfproef(tekst: string): boolean {
  const cijfers = tekst.replace(/[ .-]/gu, '')
  if (!/^\d{8,9}$/u.test(cijfers)) return false
  const gewichten = [9, 8, 7, 6, 5, 4, 3, 2, -1]
  const som = [...cijfers.padStart(9, '0')].reduce(
    (totaal, cijfer, i) => totaal + Number(cijfer) * (gewichten[i] ?? 0),
    0,
  )
  return som % 11 === 0 && Number(cijfers) > 0
}
