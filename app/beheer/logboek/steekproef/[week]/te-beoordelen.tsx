import { Kaart } from '@/components/kaart'
import { Melding } from '@/components/melding'
import type { Steekproefitem } from '@/lib/logboek/steekproef/lees-steekproef'
import { aanleidingen, oordelen } from '@/lib/logboek/steekproef/uitleg'
import { Logregel } from '../../logregel'
import { toonMoment } from '../../moment'
import { Beoordeelformulier } from '../beoordeelformulier'

/** The line, why it is here, what was found of it before, and the form while it is open. */
export function TeBeoordelen({ item, verzoek }: { item: Steekproefitem; verzoek: string }) {
  const { naam, uitleg } = aanleidingen[item.aanleiding]
  const keer =
    item.keer !== null && item.keer > 1 ? ` Het gebeurde ${item.keer} keer in deze week; dit is er één van.` : ''
  return (
    <Kaart titel={`${item.isOpen ? 'Te beoordelen' : 'Beoordeeld'}: ${naam.toLowerCase()}`} onder={`${uitleg}${keer}`}>
      <div className="flex flex-col gap-5">
        <div className="rounded-field border border-line px-3 py-2.5">
          {item.regel ? (
            <Logregel regel={item.regel} />
          ) : (
            <p className="text-late">Deze regel staat niet meer in het logboek. Controleer de keten met een export.</p>
          )}
        </div>
        {item.oordelen.map((o) => (
          <div key={o.oordeel} className="border-l-4 border-act pl-3">
            <p className="font-semibold">{oordelen[o.oordeel]}</p>
            <p className="whitespace-pre-line">{o.opmerking}</p>
            <p className="text-sm text-secondary">
              {o.door}, {toonMoment(o.op)}
            </p>
          </div>
        ))}
        {item.isOpen &&
          (item.isEigen ? (
            <Melding soort="letop">Dit gaat over wat u zelf deed. Laat een andere functionaris dit beoordelen.</Melding>
          ) : (
            <Beoordeelformulier id={item.id} verzoek={verzoek} magNavragen={item.oordelen.length === 0} />
          ))}
      </div>
    </Kaart>
  )
}
