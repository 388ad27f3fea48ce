/**
 * Widths of Source Sans 3 semi-bold in thousandths of the font size, rounded up to fifty. The server cannot measure
 * text; this is close enough to lay labels out without overlap. The regular weight is narrower, so it fits as well.
 */
const groepen: [number, string][] = [
  [200, ' '],
  [300, "',.:;Iijl|¦·ÌÍÎÏìíîï"],
  [350, '!()-/[\\]f{}¡°'],
  [400, 'rt'],
  [450, '*?sz'],
  [500, '"J_cvxyçýÿ'],
  [550, '#$+0123456789<=>EFLSTVXYZ^`aegko~–àáâãäåèéêëòóôõöø'],
  [600, 'ABCKPRbdhnpquµ¶ñùúûüþ'],
  [650, '&DGß'],
  [700, 'HNOQU'],
  [750, 'Mw©'],
  [800, 'Wæ'],
  [850, '%m'],
]

/** Other characters: wide enough for an accented capital. */
const ANDERS = 800
/** Emoji and scripts whose characters are as wide as they are high. */
const VIERKANT = 1400

const breedten = new Map(groepen.flatMap(([breedte, tekens]) => [...tekens].map((teken) => [teken, breedte] as const)))

/** Estimated width of a text in the unit of its font size. */
export function letterbreedte(tekst: string, grootte: number): number {
  let som = 0
  for (const teken of tekst) som += breedten.get(teken) ?? ((teken.codePointAt(0) ?? 0) > 0x2e7f ? VIERKANT : ANDERS)
  return (som * grootte) / 1000
}

/** The text, cut off with an ellipsis when it is wider than `ruimte`. */
export function pasIn(tekst: string, grootte: number, ruimte: number): string {
  if (letterbreedte(tekst, grootte) <= ruimte) return tekst
  const tekens = [...tekst]
  while (tekens.length > 0 && letterbreedte(`${tekens.join('')}…`, grootte) > ruimte) tekens.pop()
  return `${tekens.join('').trimEnd()}…`
}
