import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')

function blok(begin: string): string {
  const start = css.indexOf(begin)
  expect(start, `${begin} is in globals.css`).toBeGreaterThan(-1)
  return css.slice(start, css.indexOf('\n}', start))
}

function tokens(tekst: string): Map<string, string> {
  return new Map([...tekst.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']))
}

const licht = tokens(blok('@theme {'))
const donker = new Map([...licht, ...tokens(blok('@media screen and (prefers-color-scheme: dark)'))])

/** Relative luminance of WCAG 2. */
function helderheid(kleur: string): number {
  const kanaal = (van: number): number => {
    const waarde = Number.parseInt(kleur.slice(van, van + 2), 16) / 255
    return waarde <= 0.04045 ? waarde / 12.92 : ((waarde + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * kanaal(1) + 0.7152 * kanaal(3) + 0.0722 * kanaal(5)
}

function contrast(a: string, b: string): number {
  const [laag, hoog] = [helderheid(a), helderheid(b)].sort((x, y) => x - y)
  return ((hoog ?? 0) + 0.05) / ((laag ?? 0) + 0.05)
}

/** Text on its ground, as the components combine them. */
const tekst: [string, string][] = [
  ...['ground', 'card', 'sunken', 'act-soft', 'late-soft', 'soon-soft', 'done-soft', 'later-soft', 'info-soft'].map(
    (grond): [string, string] => ['ink', grond],
  ),
  ...['ground', 'card', 'sunken'].map((grond): [string, string] => ['secondary', grond]),
  ...['ground', 'card', 'sunken', 'act-soft', 'act-fill'].map((grond): [string, string] => ['act', grond]),
  ['act-strong', 'card'],
  ['act-strong', 'ground'],
  ['on-act', 'act'],
  ['on-act', 'act-strong'],
  ...['late', 'soon', 'done', 'later', 'info'].flatMap((toon): [string, string][] => [
    [toon, `${toon}-soft`],
    [toon, 'card'],
    [toon, 'ground'],
    ['on-status', toon],
  ]),
]

/** Edges of controls and signs: 3 is enough (WCAG 1.4.11). */
const randen: [string, string][] = [
  ['edge', 'card'],
  ['edge', 'ground'],
  ['act', 'card'],
  ['act', 'ground'],
]

describe.each([
  ['light', licht],
  ['dark', donker],
])('colours in %s', (_naam, kleuren) => {
  const kleur = (naam: string): string => {
    const gevonden = kleuren.get(naam)
    if (!gevonden) throw new Error(`no colour ${naam}`)
    return gevonden
  }
  test.each(tekst)('text %s on %s reads (4.5)', (voor, achter) => {
    expect(contrast(kleur(voor), kleur(achter))).toBeGreaterThanOrEqual(4.5)
  })
  test.each(randen)('edge %s on %s shows (3)', (voor, achter) => {
    expect(contrast(kleur(voor), kleur(achter))).toBeGreaterThanOrEqual(3)
  })
})

test('the dark scheme names every colour of the light one anew', () => {
  const blokDonker = tokens(blok('@media screen and (prefers-color-scheme: dark)'))
  expect([...licht.keys()].filter((naam) => !blokDonker.has(naam))).toEqual([])
})
