/** Of whom or what a right holds, as the end of a sentence. */
export const relaties = {
  tenant: 'van de hele eigen organisatie',
  afdeling: 'van de eigen afdelingen en alles daaronder',
  toegewezen: 'eerst van de werkgevers aan wie hij is toegewezen',
  vervangt: 'van wie hij in die periode vervangt',
  behandelt: 'van wie hij behandelt, zolang zijn tweede factor vers is',
  geraadpleegd: 'van wie een collega hem om raad vroeg, of bij noodinzage, voor die periode',
  gedelegeerd: 'van wie een bedrijfsarts hem werk gaf, alleen die onderdelen en voor die periode',
  zelf: 'van zichzelf',
  platform: 'van alle organisaties, nooit van een dossier',
} as const
export type Relatie = keyof typeof relaties
