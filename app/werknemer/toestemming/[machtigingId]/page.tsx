import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { toonMoment } from '@/components/dossier/moment'
import { Gegevenslijst } from '@/components/gegevenslijst'
import { Kaart } from '@/components/kaart'
import { Kolom } from '@/components/kolommen'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import { type Machtigingsinhoud, machtigingsvelden } from '@/lib/machtiging/inhoud'
import { leesEigenMachtiging } from '@/lib/machtiging/lees-eigen-machtiging'
import { opEigenMedischePagina } from '@/lib/toegang/op-pagina'
import { Beslisknop } from '../beslisknop'
import { Standlabel } from '../standlabel'

export const metadata: Metadata = { title: 'Toestemming' }

/** The question itself, for the person it is about: read, then give permission or not. */
export default async function Machtigingpagina({ params }: { params: Promise<{ machtigingId: string }> }) {
  const id = z.uuid().safeParse((await params).machtigingId)
  if (!id.success) notFound()
  const m = await opEigenMedischePagina('eigenMachtiging.lezen', id.data, leesEigenMachtiging)
  const velden = { machtigingId: m.id, inhoudHash: m.hash }
  return (
    <Kolom>
      <Paginakop
        titel={`Vraag van ${m.arts}`}
        kruimels={[{ naam: 'Toestemming', href: '/werknemer/toestemming' }, { naam: 'Vraag' }]}
        onder={`bedrijfsarts bij ${m.arbodienst} · ${toonMoment(m.gevraagdOp)}`}
        label={<Standlabel stand={m.stand} />}
      />
      <Kaart titel="Waar u toestemming voor geeft" onder="Aan deze behandelaar, voor deze vraag en niets anders.">
        <Gegevenslijst
          gegevens={(Object.keys(machtigingsvelden) as (keyof Machtigingsinhoud)[]).map((naam) => ({
            naam: machtigingsvelden[naam],
            waarde: <span className="whitespace-pre-line">{m.inhoud[naam]}</span>,
          }))}
        />
      </Kaart>
      {m.stand === 'gevraagd' && (
        <Kaart titel="Uw besluit">
          <div className="flex flex-col gap-4">
            <p>
              U hoeft geen toestemming te geven: de bedrijfsarts oordeelt dan met wat hij nu weet. Geeft u toestemming,
              dan stuurt hij een brief met deze vraag. U kunt uw toestemming altijd intrekken: daarna kan er geen brief
              meer worden gemaakt.
            </p>
            <div className="flex flex-wrap gap-3">
              <Beslisknop verzoek={randomUUID()} velden={{ ...velden, besluit: 'teken' }} soort="hoofd">
                Ik geef toestemming
              </Beslisknop>
              <Beslisknop verzoek={randomUUID()} velden={{ ...velden, besluit: 'weiger' }} soort="neven">
                Ik geef geen toestemming
              </Beslisknop>
            </div>
          </div>
        </Kaart>
      )}
      {m.stand === 'geldt' && m.getekendOp && (
        <Melding
          soort="gelukt"
          titel={`U gaf toestemming op ${toonMoment(m.getekendOp)}`}
          acties={
            <Beslisknop verzoek={randomUUID()} velden={{ ...velden, besluit: 'trekIn' }} soort="gevaar">
              Trek mijn toestemming in
            </Beslisknop>
          }
        >
          {m.brieven > 0
            ? 'Er is al een brief gemaakt. Wat al is verstuurd, kunt u niet terughalen; er komt geen nieuwe brief meer als u intrekt.'
            : 'Er is nog geen brief gemaakt.'}
        </Melding>
      )}
    </Kolom>
  )
}
