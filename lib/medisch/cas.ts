/**
 * Suggestions for the diagnosis code. The full CAS list (Classificaties voor Arbo en Sociale verzekeringen) is published by UWV and
 * was not at hand when this was written: here stand only codes that a public source names with their meaning, the Nederlands
 * Centrum voor Beroepsziekten (beroepsziekten.nl, "Stap 1: vaststellen van de aandoening/ziekte"). Any other code of the right form
 * can be typed, with its description.
 */
export const casVoorbeelden: Record<string, string> = {
  H102: 'Tinnitus',
  L101: 'Rugklachten',
  L102: 'Rugklachten',
  L103: 'Rugklachten',
  L104: 'Rugklachten',
  L105: 'Rugklachten',
  L112: 'Jumper’s knee',
  L122: 'Fasciitis plantaris',
  R102: 'Werkgerelateerde stemstoornis',
}
