/** What text needs against its background to be read (WCAG 1.4.3). */
const GENOEG = 4.5

/** A colour as it is typed (#1D5C63, 1d5c63), written one way; null for what is no colour. */
export function leesKleur(tekst: string): string | null {
  const kaal = tekst.trim().replace(/^#/, '').toLowerCase()
  return /^[0-9a-f]{6}$/.test(kaal) ? `#${kaal}` : null
}

/** How a colour stands out on white paper: 1 (white itself) to 21 (black). */
export function contrastOpWit(kleur: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const deel = Number.parseInt(kleur.slice(i, i + 2), 16) / 255
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
}

/** Why this colour cannot be used, or null. */
export function waaromGeenKleur(tekst: string): string | null {
  const kleur = leesKleur(tekst)
  if (kleur === null) return 'Vul een kleur in als # met zes cijfers of letters a tot en met f, bijvoorbeeld #1d5c63.'
  const contrast = contrastOpWit(kleur)
  if (contrast >= GENOEG) return null
  // rounded down: what is refused must not read as enough
  const toon = (Math.floor(contrast * 10) / 10).toFixed(1).replace('.', ',')
  return `Deze kleur is te licht om op wit te lezen (contrast ${toon} op 1, nodig is 4,5 op 1). Kies een donkerdere kleur.`
}
