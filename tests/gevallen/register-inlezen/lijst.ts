import { alsBoom } from '@/lib/organisatie/afdelingsboom'
import { Afdelingenzoeker } from '@/lib/organisatie/inlezen/afdelingspad'
import { keurRijen } from '@/lib/organisatie/inlezen/keur-rijen'
import { leesCsv } from '@/lib/organisatie/inlezen/lees-csv'
import { dag } from '@/lib/wet/kalender'

export const KOP =
  'Personeelsnummer;Roepnaam;Voorvoegsel;Achternaam;Geboortedatum;Functie;Afdeling;Uren per week;Datum in dienst;Datum uit dienst'
export const RIJ = '1001;Jasper;de;Wit;15-06-1985;Timmerman;Zorg;36,5;01-01-2020;'

const boom = alsBoom([
  { id: 'zorg', naam: 'Zorg', ouderId: null },
  { id: 'zorg-nacht', naam: 'Nacht', ouderId: 'zorg' },
  { id: 'kantoor', naam: 'Kantoor', ouderId: null },
  { id: 'kantoor-nacht', naam: 'Nacht', ouderId: 'kantoor' },
])

/** A file as it comes in, as the proposal it becomes. */
export function lees(inhoud: string | Uint8Array, bestaand: string[] = []) {
  const bytes = typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud
  return keurRijen(leesCsv(bytes), {
    vandaag: dag('2026-11-21'),
    personeelsnummers: new Set(bestaand),
    afdelingen: new Afdelingenzoeker(boom),
  })
}
