import type { Beeld, Beeldveld, Bekend, Documentsoort, Partij, Veld, Velden } from './begrippen'
import { delenVan, documentnaam, partijenVan } from './soorten'

/** A part as it was written. */
export interface Geschreven {
  partij: Partij
  velden: Velden
  door: string
  /** day as shown */
  op: string
}

const functies: Record<Partij, string> = {
  samen: 'namens de werkgever',
  werkgever: 'werkgever',
  werknemer: 'medewerker',
}

/** The facts that stand on top of every document. */
export function gegevensVan(b: Bekend): Beeld['gegevens'] {
  return [
    { naam: 'Medewerker', waarde: b.werknemer },
    { naam: 'Geboortedatum', waarde: b.geboortedatum ?? '' },
    { naam: 'Functie', waarde: [b.functie, b.uren].filter(Boolean).join(', ') },
    { naam: 'Werkgever', waarde: b.werkgever },
    { naam: 'Arbodienst', waarde: b.arbodienst ?? '' },
    { naam: 'Dossier', waarde: b.dossiernummer },
    { naam: 'Eerste ziektedag', waarde: b.eersteZiektedag },
  ].filter((g) => g.waarde !== '')
}

/** The document as it is shown and, once fixed, signed and printed. Author and day stand on each part. */
export function maakBeeld(
  soort: Documentsoort,
  { nummer, versie, gegevens, stijl }: { nummer: number; versie: number } & Pick<Beeld, 'gegevens' | 'stijl'>,
  geschreven: readonly Geschreven[],
): Beeld {
  return {
    soort: soort.code,
    titel: documentnaam(soort, nummer),
    versie,
    gegevens,
    ...(stijl && { stijl }),
    delen: partijenVan(soort).flatMap((partij) => {
      const deel = geschreven.find((g) => g.partij === partij)
      if (!deel) return []
      return delenVan(soort, partij).map((vorm) => ({
        partij,
        titel: vorm.titel,
        door: `${deel.door}, ${soort.begint === 'arbodienst' ? 'namens de arbodienst' : functies[partij]}`,
        op: deel.op,
        velden: vorm.velden.map((veld) => beeldveld(veld, deel.velden[veld.naam])),
      }))
    }),
  }
}

function beeldveld(veld: Veld, waarde: Velden[string] | undefined): Beeldveld {
  const { naam, label } = veld
  if (veld.soort === 'tabel') {
    return { naam, label, koppen: veld.kolommen.map((k) => k.label), rijen: Array.isArray(waarde) ? waarde : [] }
  }
  const tekst = typeof waarde === 'string' ? waarde : ''
  if (veld.soort === 'keuze') return { naam, label, tekst: veld.opties.find((o) => o.waarde === tekst)?.label ?? '' }
  return { naam, label, tekst }
}
