// The Functionele Mogelijkhedenlijst as data: six rubrics with the aspects that UWV's claim system (CBBS) asks about, in wording of our
// own. What is not mentioned is normal. A code once used stays: an older list is read by it.

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
    'Aandacht vasthouden',
    'Aandacht verdelen',
    'Herinneren',
    'Inzicht in eigen kunnen',
    'Doelmatig handelen',
    'Zelfstandig handelen',
    'Handelingstempo',
    'Overig persoonlijk functioneren',
    'Voorwaarden voor het werk',
  ]),
  rubriek(2, 'Sociaal functioneren', [
    'Zien',
    'Horen',
    'Spreken',
    'Schrijven',
    'Lezen',
    'Omgaan met problemen van anderen',
    'Eigen gevoelens uiten',
    'Omgaan met conflicten',
    'Samenwerken',
    'Vervoer',
    'Overig sociaal functioneren',
    'Voorwaarden voor sociale contacten',
  ]),
  rubriek(3, 'Aanpassing aan fysieke omgevingseisen', [
    'Hitte',
    'Kou',
    'Tocht',
    'Contact van de huid met stoffen',
    'Beschermende middelen dragen',
    'Stof, rook, gas en damp',
    'Geluid',
    'Trillingen',
    'Overige omgevingseisen',
  ]),
  rubriek(4, 'Dynamische handelingen', [
    'Voorkeurshand',
    'Welke kant of welk lichaamsdeel',
    'Handen en vingers gebruiken',
    'Tasten en voelen',
    'Toetsenbord en muis bedienen',
    'Lang met toetsenbord en muis werken',
    'Draaien met hand en arm',
    'Reiken',
    'Vaak reiken',
    'Buigen',
    'Vaak buigen',
    'Draaien met de romp',
    'Duwen of trekken',
    'Tillen of dragen',
    'Vaak lichte dingen hanteren',
    'Vaak zware dingen hanteren',
    'Hoofd bewegen',
    'Lopen, aan één stuk',
    'Lopen, over de werkdag',
    'Traplopen',
    'Klimmen',
    'Knielen of hurken',
    'Overige handelingen',
  ]),
  rubriek(5, 'Statische houdingen', [
    'Zitten, aan één stuk',
    'Zitten, over de werkdag',
    'Staan, aan één stuk',
    'Staan, over de werkdag',
    'Geknield of gehurkt werken',
    'Gebogen of gedraaid werken',
    'Boven schouderhoogte werken',
    'Hoofd in één stand houden',
    'Houding afwisselen',
    'Overige houdingen',
  ]),
  rubriek(6, 'Werktijden', ['Delen van het etmaal', 'Uren per dag', 'Uren per week', 'Overig over werktijden']),
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
