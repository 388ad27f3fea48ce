import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { toonMoment } from '@/components/dossier/moment'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import { alsFml } from '@/lib/medisch/fml/fml'
import { type DossierGeval, leesMedischDossier, type Notitie } from '@/lib/medisch/lees-dossier'
import { adviessoorten } from '@/lib/medisch/terugkoppeling-schema'
import { opMedischePagina } from '@/lib/toegang/op-pagina'
import { type Terugkoppelinhoud, terugkoppelsoorten } from '@/lib/verzuim/terugkoppeling'
import { isDag, toonDag, toonDagKort } from '@/lib/wet/kalender'
import { leesDossierId } from '../../dossier-id'
import { Fmlbeeld } from '../fml/fmlbeeld'
import { Notitietekst } from '../notitietekst'
import { Adviesformulier } from './adviesformulier'

export const metadata: Metadata = { title: 'Advies' }

const vraagSchema = z.object({ soort: z.enum(adviessoorten), geval: z.uuid(), fml: z.uuid().nullable().catch(null) })

/** Writing a probleemanalyse, actueel oordeel or bijstellingsadvies, and releasing its functional part. */
export default async function Adviespagina({
  params,
  searchParams,
}: {
  params: Promise<{ dossierId: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const dossierId = leesDossierId((await params).dossierId)
  const vraag = vraagSchema.safeParse(await searchParams)
  if (!vraag.success) notFound()
  const { soort } = vraag.data
  const beeld = await opMedischePagina('terugkoppeling.vrijgeven', { dossierId, wat: 'dossier' }, leesMedischDossier)
  const geval = beeld.gevallen.find((g) => g.id === vraag.data.geval)
  if (!geval || !beeld.behandelt) notFound()
  const oud = geval.terugkoppelingen.find((t) => t.soort === soort && !t.vervangen)
  const concept = beeld.concepten[soort]
  const lijsten = beeld.notities.filter((n) => n.soort === 'fml' && n.velden)
  const lijst = lijsten.find((n) => n.id === vraag.data.fml) ?? lijsten[0]
  if (soort === 'mogelijkheden' && !lijst) notFound()
  return (
    <>
      <Paginakop
        titel={terugkoppelsoorten[soort]}
        kruimels={[
          { naam: 'Vandaag', href: '/medisch' },
          { naam: beeld.naam, href: `/medisch/dossiers/${dossierId}` },
          { naam: terugkoppelsoorten[soort] },
        ]}
        onder={onder(beeld.naam, geval)}
      />
      {oud && (
        <Melding titel="Dit vervangt een eerder advies">
          U gaf op {toonMoment(oud.vrijgegevenOp)} al een advies vrij. Dat blijft te lezen; hieronder staat de tekst
          ervan als begin.
        </Melding>
      )}
      <Adviesformulier
        dossierId={dossierId}
        gevalId={geval.id}
        soort={soort}
        vervangtId={oud?.id ?? ''}
        begin={concept?.velden ?? (oud ? alsVelden(oud.inhoud) : {})}
        conceptOp={concept ? toonMoment(concept.op) : null}
        naast={
          soort === 'mogelijkheden' && lijst?.velden ? (
            <Fmlbeeld fml={alsFml(lijst.velden)} />
          ) : (
            <Laatste notities={beeld.notities} />
          )
        }
        verzoek={randomUUID()}
      />
    </>
  )
}

/** What was written of the last contact, to write from. */
function Laatste({ notities }: { notities: Notitie[] }) {
  const contact = notities.find((n) => n.soort === 'contact' && n.velden)
  if (!contact) return null
  return (
    <details className="rounded-field bg-sunken px-3 py-2" open>
      <summary className="cursor-pointer font-semibold">Laatste contact, {toonMoment(contact.op)}</summary>
      <div className="mt-2">
        <Notitietekst notitie={contact} />
      </div>
    </details>
  )
}

function onder(naam: string, geval: DossierGeval): string {
  return [naam, geval.werkgeverNaam, `ziek sinds ${toonDag(geval.eersteZiektedag)}`].join(' · ')
}

/** What was told before as a form holds it. */
function alsVelden(inhoud: Terugkoppelinhoud): Record<string, string> {
  const tekst = (w: string | number | null) => {
    if (w === null) return ''
    return typeof w === 'string' && isDag(w) ? toonDagKort(w) : String(w)
  }
  return Object.fromEntries(Object.entries(inhoud).map(([naam, w]) => [naam, tekst(w)]))
}
