import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { Kaart } from '@/components/kaart'
import { Knopformulier } from '@/components/knopformulier'
import { Kolom } from '@/components/kolommen'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import { opPagina } from '@/lib/toegang/op-pagina'
import { leesEigenVerzoek } from '@/lib/werknemer/vraag-gesprek'
import { toonDag } from '@/lib/wet/kalender'
import { vraagGesprekActie } from './acties'

export const metadata: Metadata = { title: 'Gesprek aanvragen' }

/** The employee asks the arbodienst for a talk; his werkgever does not learn of it. */
export default async function Gesprek() {
  const { arbodienst, gevraagdOp } = await opPagina('werknemer', 'gesprek.vragen', leesEigenVerzoek)
  return (
    <Kolom>
      <Paginakop titel="Vraag een gesprek aan" onder="Ook als u niet ziek bent gemeld." />
      {gevraagdOp && (
        <Melding soort="gelukt" titel="Uw verzoek is aangekomen" live>
          U vroeg {toonDag(gevraagdOp)} om een gesprek met {arbodienst ?? 'de arbodienst'}. U hoort van hen wanneer het
          is.
        </Melding>
      )}
      {!arbodienst ? (
        <Melding soort="letop">Uw werkgever heeft nu geen arbodienst. Vraag uw huisarts om raad.</Melding>
      ) : (
        !gevraagdOp && (
          <Kaart titel={`Een gesprek met ${arbodienst}`}>
            <div className="flex flex-col gap-4">
              <p>
                Hebt u klachten, of bent u bang dat u door uw werk ziek wordt? Dan mag u de bedrijfsarts spreken zonder
                dat u ziek bent gemeld. {arbodienst} neemt contact met u op.
              </p>
              <p>
                <strong>Uw werkgever weet dit niet.</strong> Hij krijgt geen bericht en ziet het nergens terug.
              </p>
              <Knopformulier actie={vraagGesprekActie} verzoek={randomUUID()} velden={{}} soort="hoofd">
                Vraag een gesprek aan
              </Knopformulier>
            </div>
          </Kaart>
        )
      )}
    </Kolom>
  )
}
