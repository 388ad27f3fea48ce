import type { ReactNode } from 'react'
import type { Vervangregel } from '@/lib/beheer/lees-vervangingen'
import { Kaart } from '../kaart'
import { LegeStaat } from '../lege-staat'
import { Tabel, TweeRegels } from '../tabel'
import { Periode } from './mensentabel'

/** The replacements that run or are to come. `beeindig` gives the button of one that may be ended. */
export function Vervangingen({
  vervangingen,
  beeindig,
}: {
  vervangingen: readonly Vervangregel[]
  beeindig: (regel: Vervangregel) => ReactNode
}) {
  return (
    <Kaart titel="Wie vervangt wie" ruimte="geen">
      <Tabel
        bijschrift="Vervangingen die lopen of nog komen"
        rijen={vervangingen}
        sleutel={(v) => v.id}
        leeg={
          <LegeStaat titel="Er is nu geen vervanging" icoon="persoon">
            <p>Gaat iemand met vakantie? Wijs aan wie in die weken meekijkt.</p>
          </LegeStaat>
        }
        kolommen={[
          {
            kop: 'Vervanger',
            hoofd: true,
            cel: (v) => <TweeRegels boven={v.vervanger} onder={`voor ${v.vervangene}`} />,
          },
          { kop: 'Periode', cel: (v) => <Periode van={v.van} totEnMet={v.totEnMet} later={!v.nu} /> },
          { kop: 'Beëindigen', kopVerborgen: true, breedte: 'smal', cel: (v) => v.magBeeindigen && beeindig(v) },
        ]}
      />
    </Kaart>
  )
}
