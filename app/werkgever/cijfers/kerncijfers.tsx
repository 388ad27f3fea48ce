import type { Eerder } from '@/lib/cijfers/lees-cijfers'
import { gemiddeldAantal, gemiddeldeDuur, meldingsfrequentie, nulverzuim, verzuimpercentage } from '@/lib/cijfers/maten'
import { jaardagen, jaarEerder, type Periode } from '@/lib/cijfers/perioden'
import type { Totalen } from '@/lib/cijfers/tellen'
import { Kerncijfer, Som } from './kerncijfer'
import { geenVergelijking, getal, procent, type Schrijfwijze, vergelijking, vroeger } from './tekst'

const PERCENTAGE: Schrijfwijze = { decimalen: 1, achter: '%', verschil: ' procentpunt' }
const FREQUENTIE: Schrijfwijze = { decimalen: 2, achter: '', verschil: '' }
const DUUR: Schrijfwijze = { decimalen: 1, achter: ' dagen', verschil: ' dagen', woorden: ['langer', 'korter'] }

/** The four numbers of a group, each with its definition, its sum and the same of a year before. */
export function Kerncijfers({ t, eerder, periode }: { t: Totalen; eerder: Eerder; periode: Periode }) {
  const was = vroeger(eerder)
  const waarom = geenVergelijking(eerder) ?? 'Van een jaar eerder is er geen cijfer om mee te vergelijken.'
  const naast = (nu: number | null, toen: number | null, wijze: Schrijfwijze) =>
    nu === null || toen === null ? waarom : vergelijking(nu, toen, wijze)
  const percentage = verzuimpercentage(t)
  const frequentie = meldingsfrequentie(t, periode)
  const duur = gemiddeldeDuur(t)
  const nul = nulverzuim(t)
  return (
    <>
      <Kerncijfer
        groot
        naam="Verzuimpercentage"
        waarde={procent(percentage, '–')}
        vergelijking={naast(percentage, was && verzuimpercentage(was), PERCENTAGE)}
        definitie="Het deel van de werktijd dat door ziekte verloren ging. Wie deels werkt, telt deels mee. Wie nu nog ziek is, telt mee. Zwangerschapsverlof telt niet mee als ziekte."
        som={
          <Som
            delen={[
              ['Ziektedagen × deeltijd × deel van het werk dat niet gedaan is', getal(t.ziektedagen, 2)],
              ['Kalenderdagen in dienst × deeltijd', getal(t.voltijddagen, 2)],
            ]}
            uitkomst={
              percentage === null
                ? 'Er was niemand in dienst, dus er is niets te delen.'
                : `${getal(t.ziektedagen, 2)} / ${getal(t.voltijddagen, 2)} × 100 = ${getal(percentage, 2)}%`
            }
          >
            <p>
              Deeltijd is het aantal contracturen gedeeld door de uren van een volle baan, zoals die nu in het register
              staan. Het register weet niet vanaf welke dag iemand eerder andere uren had. Werk zonder loonwaarde
              (arbeidstherapeutisch) telt als ziek.
            </p>
          </Som>
        }
      />
      <Kerncijfer
        naam="Meldingsfrequentie"
        waarde={frequentie === null ? '–' : getal(frequentie, 2)}
        eenheid="meldingen per medewerker per jaar"
        vergelijking={naast(frequentie, was && meldingsfrequentie(was, jaarEerder(periode)), FREQUENTIE)}
        definitie="Hoe vaak een medewerker zich gemiddeld ziek meldt. Mensen tellen, geen uren."
        som={
          <Som
            delen={[
              ['Ziekmeldingen die in de periode begonnen', getal(t.meldingen)],
              ['Gemiddeld aantal medewerkers', getal(gemiddeldAantal(t), 2)],
              ['Dagen in het jaar, en in de periode', `${jaardagen(periode)} en ${t.dagen}`],
            ]}
            uitkomst={
              frequentie === null
                ? 'Er was niemand in dienst, dus er is niets te delen.'
                : `${getal(t.meldingen)} / ${getal(gemiddeldAantal(t), 2)} × ${jaardagen(periode)} / ${t.dagen} = ${getal(frequentie, 2)}`
            }
          >
            <p>Wie binnen vier weken opnieuw ziek wordt, telt opnieuw. Een ingetrokken melding telt niet.</p>
          </Som>
        }
      />
      <Kerncijfer
        naam="Gemiddelde duur"
        waarde={duur === null ? '–' : getal(duur, 1)}
        eenheid="dagen per melding"
        vergelijking={naast(duur, was && gemiddeldeDuur(was), DUUR)}
        definitie="Hoe lang een ziekmelding duurde die in de periode eindigde. Wie nog ziek is, telt nog niet mee."
        som={
          <Som
            delen={[
              ['Kalenderdagen van meldingen die eindigden', getal(t.beeindigdeDagen)],
              ['Meldingen die eindigden', getal(t.beeindigd)],
            ]}
            uitkomst={
              duur === null
                ? 'Er eindigde geen melding in deze periode.'
                : `${getal(t.beeindigdeDagen)} / ${getal(t.beeindigd)} = ${getal(duur, 1)} dagen`
            }
          >
            <p>
              Alle dagen van zo’n melding tellen, ook die van vóór de periode. Een melding eindigt door herstel, of als
              het dienstverband eindigt.
            </p>
          </Som>
        }
      />
      <Kerncijfer
        naam="Nulverzuim"
        waarde={procent(nul, '–')}
        eenheid="van de medewerkers"
        vergelijking={naast(nul, was && nulverzuim(was), PERCENTAGE)}
        definitie="Het deel van de medewerkers dat in de periode geen dag ziek was."
        som={
          <Som
            delen={[
              ['Medewerkers zonder ziektedag', getal(t.zonderVerzuim)],
              ['Medewerkers die in de periode in dienst waren', getal(t.mensen)],
            ]}
            uitkomst={
              nul === null
                ? 'Er was niemand in dienst, dus er is niets te delen.'
                : `${getal(t.zonderVerzuim)} / ${getal(t.mensen)} × 100 = ${getal(nul, 1)}%`
            }
          />
        }
      />
    </>
  )
}
