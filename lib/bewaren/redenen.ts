/** Why the files of somebody may be kept longer: a closed list, of which none tells of an illness. */
export const REDENEN = {
  bezwaar: 'Er loopt een bezwaar of beroep',
  loongeschil: 'Er is een geschil over loon of een loonsanctie',
  verhaal: 'De schade wordt verhaald op een aansprakelijke derde',
  inzageverzoek: 'Er loopt een verzoek om inzage',
  anders: 'Anders',
} as const

export type Reden = keyof typeof REDENEN

/** A reason as a sentence; one that this version does not know stays as it is. */
export function redenInWoorden(reden: string): string {
  return new Map<string, string>(Object.entries(REDENEN)).get(reden) ?? reden
}
