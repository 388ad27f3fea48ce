import { partijnamen } from './begrippen'
import { tekenzin } from './blokken-van'
import { toonHash } from './canoniek'
import type { GelezenDocument } from './lees-document'

/** Who signed and who still has to, in words, and the mark of what was fixed. */
export function toonOndertekening({ versie, soort }: Pick<GelezenDocument, 'versie' | 'soort'>): {
  regels: { partij: string; zin: string | null; opmerking: string | null }[]
  kenmerk: string | null
} {
  const vast = versie.hash !== null
  return {
    regels: (vast ? soort.ondertekenaars : []).map((partij) => {
      const t = versie.tekens.find((x) => x.partij === partij)
      const naam = partijnamen[partij]
      return {
        partij: naam.charAt(0).toUpperCase() + naam.slice(1),
        zin: t ? tekenzin(t) : null,
        opmerking: t?.opmerking ?? null,
      }
    }),
    kenmerk: versie.hash && toonHash(versie.hash),
  }
}
