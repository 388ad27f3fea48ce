/**
 * Diagnosis codes that can be found by code or word. The full CAS list (Classificaties voor Arbo en Sociale verzekeringen) is published by
 * UWV and was not at hand when this was written, nor a public text that names its main groups: here stand only codes that a public source
 * names with their meaning. Any other code of the right form can be typed, with its description.
 */
const NCVB = 'NCvB, beroepsziekten.nl, stap 1: vaststellen van de aandoening'
const NVAB = 'NVAB en NCvB, nieuwe CAS-code R606, 7 januari 2022'
const UWV = 'UWV, Kennismemo 07/03, dossieronderzoek Wajong, 7 mei 2007'
const STECR = 'STECR, LaboRETum, stecr.nl'

export interface Cascode {
  code: string
  naam: string
  bron: string
}

export const cascodes: readonly Cascode[] = [
  { code: 'H102', naam: 'Tinnitus', bron: NCVB },
  { code: 'L101', naam: 'Rugklachten', bron: NCVB },
  { code: 'L102', naam: 'Rugklachten', bron: NCVB },
  { code: 'L103', naam: 'Rugklachten', bron: NCVB },
  { code: 'L104', naam: 'Rugklachten', bron: NCVB },
  { code: 'L105', naam: 'Rugklachten', bron: NCVB },
  { code: 'L112', naam: 'Jumper’s knee', bron: NCVB },
  { code: 'L122', naam: 'Fasciitis plantaris', bron: NCVB },
  { code: 'L553', naam: 'Meniscusletsel, vers', bron: STECR },
  { code: 'L694', naam: 'Epicondylitis lateralis', bron: STECR },
  { code: 'L695', naam: 'Epicondylitis medialis', bron: STECR },
  { code: 'N601', naam: 'Multipele sclerose', bron: STECR },
  { code: 'N613', naam: 'Carpaletunnelsyndroom', bron: STECR },
  { code: 'P697', naam: 'Verstandelijk gehandicapt', bron: UWV },
  { code: 'P699', naam: 'Overige psychische stoornissen', bron: UWV },
  { code: 'R102', naam: 'Werkgerelateerde stemstoornis', bron: NCVB },
  { code: 'R605', naam: 'COVID-19', bron: NVAB },
  { code: 'R606', naam: 'Long-COVID', bron: NVAB },
]

/** A letter and three digits. */
export const CASVORM = /^[A-Z]\d{3}$/

/** True for the code of a complaint: its first digit is a 1 (NCvB, meldingscriteria). Occupational diseases begin higher, with a few exceptions. */
export function isKlachtcode(code: string): boolean {
  return CASVORM.test(code) && code[1] === '1'
}

/** Codes that begin so, or of which a word begins so; nothing for nothing. */
export function zoekCas(tekst: string): Cascode[] {
  const gezocht = vlak(tekst)
  if (gezocht === '') return []
  return cascodes.filter(
    ({ code, naam }) =>
      vlak(code).startsWith(gezocht) ||
      vlak(naam)
        .split(/[^a-z0-9]+/)
        .some((_, i, woorden) =>
          woorden
            .slice(i)
            .join(' ')
            .startsWith(gezocht.replaceAll(/[^a-z0-9]+/g, ' ')),
        ),
  )
}

function vlak(tekst: string): string {
  return tekst.trim().toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
}
