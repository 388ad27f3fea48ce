// The code of a diagnosis: CAS, Classificaties voor Arbo en Sociale verzekeringen (published by UWV). Which codes there are is data
// (table diagnosecode); only its form is known here.

export interface Diagnosecode {
  code: string
  omschrijving: string
}

/** A letter and three digits. */
export const CASVORM = /^[A-Z]\d{3}$/

/** A code as it is written, whatever somebody typed: no spaces, capitals. */
export function alsCode(tekst: string): string {
  return tekst.replaceAll(/\s+/gu, '').toUpperCase()
}

/** True for the code of a complaint: its first digit is a 1 (NCvB, meldingscriteria). Occupational diseases begin higher, with a few exceptions. */
export function isKlachtcode(code: string): boolean {
  return CASVORM.test(code) && code[1] === '1'
}
