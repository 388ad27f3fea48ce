/** Why a line is in the weekly review. */
export const aanleidingen = {
  collega: {
    naam: 'Eigen collega',
    uitleg: 'De persoon heeft dezelfde naam of hetzelfde e-mailadres als iemand met een account bij deze organisatie.',
  },
  geenAanleiding: {
    naam: 'Geen aanleiding gevonden',
    uitleg: 'Binnen 14 dagen was er geen contact en geen taak van de arbodienst in dit dossier.',
  },
  nacht: { naam: 'In de nacht', uitleg: 'Tussen 0 en 6 uur zijn dossiers geopend.' },
  veel: {
    naam: 'Veel meer dan anderen',
    uitleg:
      'Deze persoon opende meer dossiers dan 99 van de 100 anderen, en ten minste drie keer zo veel als gewoon is.',
  },
  geweigerd: {
    naam: 'Vaak geweigerd',
    uitleg: 'Deze persoon vroeg ten minste vijf keer iets waartoe geen toegang is.',
  },
  willekeurig: { naam: 'Willekeurig getrokken', uitleg: 'Getrokken uit alle keren dat een dossier is geopend.' },
} as const

export type Aanleiding = keyof typeof aanleidingen

export const oordelen = {
  terecht: 'Terecht',
  onterecht: 'Onterecht',
  navragen: 'Eerst navragen',
} as const

export type Oordeel = keyof typeof oordelen

/** True for a reason that is one of ours. */
export function isAanleiding(tekst: string): tekst is Aanleiding {
  return Object.hasOwn(aanleidingen, tekst)
}

/** True for a judgement that is one of ours. */
export function isOordeel(tekst: string): tekst is Oordeel {
  return Object.hasOwn(oordelen, tekst)
}
