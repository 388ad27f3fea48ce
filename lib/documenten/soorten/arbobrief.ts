import type { Documentsoort } from '../begrippen'
import { brief } from './brief'

/** A letter of the arbodienst to the employee: the confirmation of a report, a written request for contact. */
export const arbobrief: Documentsoort = {
  ...brief,
  code: 'arbobrief',
  naam: 'Brief van de arbodienst',
  uitleg: 'Een brief van de arbodienst aan de medewerker, zoals een verzoek om contact op te nemen.',
  begint: 'arbodienst',
  begin: undefined,
}
