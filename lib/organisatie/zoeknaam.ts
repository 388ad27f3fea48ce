/** Letters that do not fall apart into a base letter and an accent. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
}

/**
 * A name as it is searched: lower case, without accents, with one space between words. Hyphens and other signs separate
 * words; an apostrophe does not ("O'Brien" is found as "obrien", "in 't Veld" as "in t veld").
 */
export function alsZoekwoorden(tekst: string): string {
  // Twice: what falls apart can hold a capital again, and a capital can become more than one letter.
  return tekst
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʼ`´]/gu, '')
    .replace(/[ßæœøłđðþħıŋŧ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What the list is ordered by and searched on: 'wit jasper de' for Jasper de Wit. */
export function zoeknaam(naam: { voornaam: string; tussenvoegsel: string | null; achternaam: string }): string {
  return [naam.achternaam, naam.voornaam, naam.tussenvoegsel ?? '']
    .map(alsZoekwoorden)
    .filter((deel) => deel !== '')
    .join(' ')
}

/** The name as one says it: 'Jasper de Wit'. */
export function volledigeNaam(naam: { voornaam: string; tussenvoegsel: string | null; achternaam: string }): string {
  return [naam.voornaam, naam.tussenvoegsel, naam.achternaam].filter(Boolean).join(' ')
}

/**
 * The first text after every text with this beginning, in byte order: `x >= begin and x < na(begin)` is a prefix search
 * that an index behind a policy can answer.
 */
export function naBegin(begin: string): string {
  // U+10FFFF is the last code point, so nothing that starts with `begin` comes after it.
  return `${begin}\u{10FFFF}`
}
