/** Value of the quick choice that sends the reader to the text field. */
export const ANDERS = 'anders'

/** Name of the text field behind the quick choices. */
export function naamAnders(naam: string): string {
  return `${naam}Anders`
}

/**
 * What a Datumveld posted, as typed: the quick choice, or the text field when "anders" was chosen (or nothing was).
 * Without quick choices it is simply the text field.
 */
export function datumUitFormulier(formulier: FormData, naam: string): string {
  const lees = (sleutel: string): string => {
    const waarde = formulier.get(sleutel)
    return typeof waarde === 'string' ? waarde.trim() : ''
  }
  const keuze = lees(naam)
  return keuze === '' || keuze === ANDERS ? lees(naamAnders(naam)) : keuze
}
