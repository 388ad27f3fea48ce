import { Gegevenslijst } from '@/components/gegevenslijst'
import { machtigingsvelden } from '@/lib/machtiging/inhoud'
import { alsFml } from '@/lib/medisch/fml/fml'
import { alleItems, maten } from '@/lib/medisch/fml/rubrieken'
import { type Formulierveld, formulieren, isFormuliersoort } from '@/lib/medisch/formulieren'
import type { Notitie } from '@/lib/medisch/lees-dossier'
import { REACTIES } from '@/lib/verzuim/second-opinion'
import { isDag, toonDag } from '@/lib/wet/kalender'

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

/** What was written, field by field; a note that does not open says so and shows nothing. */
export function Notitietekst({ notitie }: { notitie: Notitie }) {
  const { soort, velden } = notitie
  if (!velden)
    return (
      <p className="font-semibold text-late">
        Deze notitie is niet te openen: zij is veranderd of hoort hier niet. De functionaris gegevensbescherming krijgt
        hiervan bericht.
      </p>
    )
  if (soort === 'fml') return <p>{fmlInEenZin(velden)}</p>
  const vorm: readonly Formulierveld[] = isFormuliersoort(soort) ? formulieren[soort] : []
  if (vorm.length === 1 && velden.tekst) return <p className="whitespace-pre-line">{velden.tekst}</p>
  const regels = Object.entries(velden)
    .filter(([naam]) => naam !== 'terugkoppelingId' && naam !== 'machtigingId')
    .map(([naam, waarde]) => {
      const veld = vorm.find((v) => v.naam === naam)
      return { naam: veld?.label ?? namen[naam] ?? naam, waarde: toon(naam, veld, waarde) }
    })
  return <Gegevenslijst gegevens={regels} />
}

function toon(naam: string, veld: Formulierveld | undefined, waarde: string) {
  if (!veld && naam !== 'tekst' && waarden[waarde]) return waarden[waarde]
  if (veld?.opties) return veld.opties[waarde] ?? waarde
  if ((!veld || veld.vorm === 'dag') && isDag(waarde)) return toonDag(waarde)
  if (veld?.vorm === 'percentage') return `${waarde}%`
  return <span className="whitespace-pre-line">{waarde}</span>
}

/** The list in one line; the whole stands on its own page. */
function fmlInEenZin(velden: Record<string, string>): string {
  const { items } = alsFml(velden)
  const beperkt = alleItems.flatMap(({ code, naam }) => {
    const maat = items.get(code)?.maat ?? 0
    return maat > 0 ? [`${naam.toLowerCase()} (${maten[maat].toLowerCase()})`] : []
  })
  return beperkt.length === 0 ? 'Geen beperkingen.' : `Beperkt: ${beperkt.join('; ')}.`
}
