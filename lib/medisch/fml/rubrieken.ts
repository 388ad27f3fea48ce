// The Functionele Mogelijkhedenlijst as data: six rubrics with aspects named after UWV's claim system (CBBS). What is not mentioned is
// normal. A code once used stays: an older list is read by it.
// Names were compared with excerpts of public texts: 'De Functiemogelijkhedenlijst (FML)' (docplayer.nl/312945), the lists on
// uitkering-gestopt.nl and ecjp.nl, and a reporting template of insurance doctors. Not every item was found in one of them (1.8, 2.11,
// 4.15 and 4.16 in none); that template follows a later edition, with other numbers. UWV's own form was not at hand.

export interface Rubriek {
  nummer: number
  naam: string
  items: readonly Fmlitem[]
}

export interface Fmlitem {
  /** rubric and place: '4.14' */
  code: string
  naam: string
  /** says which hand or side, and has no measure */
  zonderMaat?: true
}

const ZONDER_MAAT = new Set(['4.1', '4.2'])

const rubriek = (nummer: number, naam: string, namen: readonly string[]): Rubriek => ({
  nummer,
  naam,
  items: namen.map((item, i) => {
    const code = `${nummer}.${i + 1}`
    return { code, naam: item, ...(ZONDER_MAAT.has(code) ? { zonderMaat: true as const } : {}) }
  }),
})

export const rubrieken: readonly Rubriek[] = [
  rubriek(1, 'Persoonlijk functioneren', [
    'Concentreren van de aandacht',
    'Verdelen van de aandacht',
    'Herinneren',
    'Inzicht in eigen kunnen',
    'Doelmatig handelen',
    'Zelfstandig handelen',
    'Handelingstempo',
    'Overige beperkingen in het persoonlijk functioneren',
    'Specifieke voorwaarden voor het persoonlijk functioneren in arbeid',
  ]),
  rubriek(2, 'Sociaal functioneren', [
    'Zien',
    'Horen',
    'Spreken',
    'Schrijven',
    'Lezen',
    'Emotionele problemen van anderen hanteren',
    'Eigen gevoelens uiten',
    'Omgaan met conflicten',
    'Samenwerken',
    'Vervoer',
    'Overige beperkingen in het sociaal functioneren',
    'Specifieke voorwaarden voor het sociaal functioneren in arbeid',
  ]),
  rubriek(3, 'Aanpassing aan fysieke omgevingseisen', [
    'Hitte',
    'Kou',
    'Tocht',
    'Huidcontact',
    'Beschermende middelen',
    'Stof, rook, gassen en dampen',
    'Geluidsbelasting',
    'Trillingsbelasting',
    'Overige beperkingen van fysieke aanpassingsmogelijkheden',
  ]),
  rubriek(4, 'Dynamische handelingen', [
    'Dominantie',
    'Lokalisatie van de beperkingen',
    'Hand- en vingergebruik',
    'Tastzin',
    'Toetsenbord bedienen en muis hanteren',
    'Werken met toetsenbord en muis',
    'Schroefbewegingen met hand en arm',
    'Reiken',
    'Frequent reiken tijdens het werk',
    'Buigen',
    'Frequent buigen tijdens het werk',
    'Torderen',
    'Duwen of trekken',
    'Tillen of dragen',
    'Frequent lichte voorwerpen hanteren tijdens het werk',
    'Frequent zware lasten hanteren tijdens het werk',
    'Hoofdbewegingen maken',
    'Lopen',
    'Lopen tijdens het werk',
    'Trappenlopen',
    'Klimmen',
    'Knielen of hurken',
    'Overige beperkingen van dynamisch handelen',
  ]),
  rubriek(5, 'Statische houdingen', [
    'Zitten',
    'Zitten tijdens het werk',
    'Staan',
    'Staan tijdens het werk',
    'Geknield of gehurkt actief zijn',
    'Gebogen en/of getordeerd actief zijn',
    'Boven schouderhoogte actief zijn',
    'Het hoofd in een bepaalde stand houden tijdens het werk',
    'Afwisseling van houding',
    'Overige beperkingen van statische houdingen',
  ]),
  rubriek(6, 'Werktijden', [
    'Perioden van het etmaal',
    'Uren per dag',
    'Uren per week',
    'Overige beperkingen ten aanzien van werktijd',
  ]),
]

/** 0 normal, 1 limited, 2 strongly limited. */
export const maten = { 0: 'Normaal', 1: 'Beperkt', 2: 'Sterk beperkt' } as const
export type Maat = keyof typeof maten

export const alleItems: readonly Fmlitem[] = rubrieken.flatMap((r) => r.items)

/** Names of the two fields of an item in the form and in what is stored. */
export const maatveld = (code: string): string => `i${code.replace('.', '_')}`
export const nootveld = (code: string): string => `n${code.replace('.', '_')}`

/** Every field of the form. */
export const fmlvelden: readonly string[] = [
  'op',
  'toelichting',
  ...alleItems.flatMap(({ code, zonderMaat }) => (zonderMaat ? [nootveld(code)] : [maatveld(code), nootveld(code)])),
]
