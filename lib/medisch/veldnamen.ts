import { machtigingsvelden } from '@/lib/machtiging/inhoud'
import { REACTIES } from '@/lib/verzuim/second-opinion'
import { isDag, toonDag } from '@/lib/wet/kalender'
import { alsFml } from './fml/fml'
import { alleItems } from './fml/rubrieken'
import { type Formulierveld, formulieren, isFormuliersoort } from './formulieren'
import type { Velden } from './kluis/stukken'
import type { Notitiesoort } from './soorten'

// How what stands in a note is named and said, on the screen and on paper.

const namen: Record<string, string> = {
  reden: 'Reden',
  tekst: 'Tekst',
  ontvangenOp: 'Ontvangen',
  kosten: 'Kosten (euro)',
  ...machtigingsvelden,
  betrokkene: 'Betrokkene',
  geboortedatum: 'Geboren',
  functie: 'Functie',
  telefoon: 'Telefoon',
  waarover: 'Waarover',
  eersteArts: 'Eigen bedrijfsarts',
  advies: 'Advies',
  vastgelegdDoor: 'Vastgelegd door',
  uitkomst: 'Wat ermee is gedaan',
  besluit: 'Besluit',
  uitleg: 'Uitleg',
  organisatie: 'Van',
  aantal: 'Notities',
  bijlagen: 'Bijlagen',
  nietMee: 'Bijlagen die niet pasten',
}

const waarden: Record<string, string> = {
  ...REACTIES,
  toegewezen: 'Toegewezen',
  afgewezen: 'Afgewezen',
}

/** The names and values of a note; of one that is a single text, without a name. */
export function alsRegels(soort: Notitiesoort, velden: Velden): { naam: string; waarde: string }[] {
  if (soort === 'fml') return [{ naam: '', waarde: fmlInEenZin(velden) }]
  const vorm: readonly Formulierveld[] = isFormuliersoort(soort) ? formulieren[soort] : []
  if (vorm.length === 1 && velden.tekst) return [{ naam: '', waarde: velden.tekst }]
  return Object.entries(velden)
    .filter(([naam]) => naam !== 'terugkoppelingId' && naam !== 'machtigingId')
    .map(([naam, waarde]) => {
      const veld = vorm.find((v) => v.naam === naam)
      return { naam: veld?.label ?? namen[naam] ?? naam, waarde: toon(naam, veld, waarde) }
    })
}

function toon(naam: string, veld: Formulierveld | undefined, waarde: string): string {
  if (!veld && naam !== 'tekst' && waarden[waarde]) return waarden[waarde]
  if (veld?.opties) return veld.opties[waarde] ?? waarde
  if ((!veld || veld.vorm === 'dag') && isDag(waarde)) return toonDag(waarde)
  if (veld?.vorm === 'percentage') return `${waarde}%`
  return waarde
}

/** The list in one line; the whole stands on its own page. */
function fmlInEenZin(velden: Record<string, string>): string {
  const { items } = alsFml(velden)
  const beperkt = alleItems.flatMap(({ code, naam }) => {
    const maat = items.get(code)?.maat ?? 0
    return maat > 0 ? [maat === 2 ? `${naam.toLowerCase()} (sterk)` : naam.toLowerCase()] : []
  })
  return beperkt.length === 0 ? 'Geen beperkingen.' : `Beperkt: ${beperkt.join('; ')}.`
}
