import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { Dagtekst } from '@/components/dag'
import { Gegevenslijst } from '@/components/gegevenslijst'
import { Kaart } from '@/components/kaart'
import { Knopformulier } from '@/components/knopformulier'
import { Kolom } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import { leesHouding } from '@/lib/bewaren/lees-houding'
import { opPagina } from '@/lib/toegang/op-pagina'
import { AANKONDIGDAGEN } from '@/lib/wet/bewaartermijnen'
import { toonDagKort } from '@/lib/wet/kalender'
import { beeindigHoudingActie, verlengHoudingActie } from '../../acties'
import { Verlengformulier } from '../../formulieren'
import { Reden } from '../../lijsten'

export const metadata: Metadata = { title: 'Langer bewaren wijzigen' }

/** One hold: until a later day, or no longer. */
export default async function Houdingpagina({ params }: { params: Promise<{ houdingId: string }> }) {
  const { houdingId } = await params
  const houding = await opPagina('werkgever', 'bewaren.beheren', (ctx) => leesHouding(ctx, houdingId))
  const { id } = houding
  return (
    <Kolom>
      <Paginakop
        titel={houding.naam}
        kruimels={[{ naam: 'Bewaren', href: '/werkgever/bewaren' }, { naam: houding.naam }]}
        onder="De verzuimdossiers worden langer bewaard"
      />
      <Kaart>
        <Gegevenslijst
          gegevens={[
            { naam: 'Waarom', waarde: <Reden houding={houding} /> },
            { naam: 'Tot en met', waarde: <Dagtekst dag={houding.tot} /> },
            {
              naam: 'Ingesteld',
              waarde: (
                <>
                  {`${houding.doorNaam}, `}
                  <Dagtekst dag={houding.op} />
                </>
              ),
            },
          ]}
        />
      </Kaart>
      <Kaart titel="Verlengen">
        <Verlengformulier
          actie={verlengHoudingActie}
          verborgen={{ id, verzoek: randomUUID() }}
          uiterlijk={toonDagKort(houding.uiterlijk)}
        />
      </Kaart>
      <Kaart titel="Niet meer langer bewaren">
        <div className="flex flex-col gap-3">
          <p>
            {`De gewone bewaartermijn geldt dan weer. Is die al voorbij? Dan wordt het dossier eerst opnieuw aangekondigd: er gaat niets weg binnen ${AANKONDIGDAGEN} dagen.`}
          </p>
          <Knopformulier actie={beeindigHoudingActie} verzoek={randomUUID()} velden={{ id }} soort="gevaar">
            Niet meer langer bewaren
          </Knopformulier>
        </div>
      </Kaart>
    </Kolom>
  )
}
