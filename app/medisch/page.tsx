import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { Kaart } from '@/components/kaart'
import { TweeKolommen } from '@/components/kolommen'
import { Label } from '@/components/label'
import { LegeStaat } from '@/components/lege-staat'
import { Paginakop } from '@/components/paginakop'
import { Zoekveld } from '@/components/zoekveld'
import { type Dossierregel, leesMedischBegin, type MedischBegin } from '@/lib/medisch/lees-begin'
import { leesArtsTaken } from '@/lib/medisch/lees-taken'
import { opPagina } from '@/lib/toegang/op-pagina'
import { mag } from '@/lib/toegang/rechten'
import { naarBevestigen } from '@/lib/toegang/verse-factor'
import { isDag, toonDagKort } from '@/lib/wet/kalender'
import { Agenda } from './agenda'
import { toonDagVan } from './dagvan'
import { Openknop } from './openknop'
import { Taken } from './taken'

export const metadata: Metadata = { title: 'Medisch' }

const vraagSchema = z.object({
  zoek: z.string().trim().min(1).max(100).nullable().catch(null),
  dag: z.string().refine(isDag).optional().catch(undefined),
})

/** Home of the doctor: today's consultations, one's own files, and search inside these. */
export default async function Medisch({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { zoek, dag } = vraagSchema.parse(await searchParams)
  const { begin, taken } = await opPagina('medisch', 'medisch.lezen', async (ctx) => {
    const begin = await leesMedischBegin(ctx, zoek, dag)
    return { begin, taken: begin.factorVers && zoek === null ? await leesArtsTaken(ctx) : [] }
  })
  // Postgres gives no medical row without a fresh factor; asking first is kinder than an empty page.
  if (!begin.factorVers) redirect(naarBevestigen('/medisch'))
  const magOpenen = mag(begin.rollen, 'medisch.openen')
  return (
    <>
      <Paginakop titel={`Dag ${begin.naam.split(' ')[0]}`} onder={begin.arbodienstNaam} />
      <Zoekveld actie="/medisch" label="Zoek in uw dossiers" waarde={zoek ?? ''} plaatshouder="Zoek op naam" />
      <TweeKolommen
        hoofd={
          zoek === null ? (
            <Agenda regels={begin.agenda} dag={begin.dag} vandaag={begin.vandaag} magOpenen={magOpenen} />
          ) : (
            <Gevonden begin={begin} zoek={zoek} magOpenen={magOpenen} />
          )
        }
        zij={
          <>
            <Taken taken={taken} vandaag={begin.vandaag} />
            {zoek === null && (
              <Kaart titel="Uw dossiers" onder="Waar u het laatst in schreef. De rest vindt u met zoeken.">
                <Dossierlijst
                  regels={begin.dossiers}
                  leeg="U hebt nog geen dossiers. Zoek hierboven iemand op naam om een dossier te openen."
                />
              </Kaart>
            )}
            {magOpenen && (
              <Kaart titel="Open spreekuur" onder="De werkgever ziet hier nooit iets van.">
                <p className="mb-3 text-sm">
                  Komt iemand uit zichzelf en wil hij geen naam geven? Dan maakt u een dossier zonder naam.
                </p>
                <Openknop werknemerId="" soort="preventief" verzoek={randomUUID()}>
                  Dossier zonder naam openen
                </Openknop>
              </Kaart>
            )}
          </>
        }
      />
    </>
  )
}

function Gevonden({ begin, zoek, magOpenen }: { begin: MedischBegin; zoek: string; magOpenen: boolean }) {
  return (
    <>
      <Kaart titel="Uw dossiers">
        <Dossierlijst regels={begin.dossiers} leeg={`In uw dossiers staat niemand wiens naam met “${zoek}” begint.`} />
      </Kaart>
      {begin.anderen.length > 0 && (
        <Kaart titel="Zonder dossier bij u" onder="Mensen die uw arbodienst begeleidt.">
          <ul className="flex flex-col divide-y divide-line">
            {begin.anderen.map((a) => (
              <li key={a.werknemerId} className="flex flex-wrap items-center justify-between gap-3 py-2">
                <span>
                  <span className="font-semibold">{a.naam}</span>
                  <span className="onder">
                    {[a.geboren && `geboren ${toonDagKort(a.geboren)}`, a.functie, a.werkgeverNaam]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
                {magOpenen && (
                  <span className="flex flex-wrap items-center gap-3">
                    <Openknop
                      werknemerId={a.werknemerId}
                      soort="begeleiding"
                      verzoek={randomUUID()}
                      label={`Dossier van ${a.naam} openen`}
                    >
                      Dossier openen
                    </Openknop>
                    <a href={`/medisch/noodinzage/${a.werknemerId}`} className="koppeling text-sm">
                      Noodinzage<span className="sr-only"> bij {a.naam}</span>
                    </a>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Kaart>
      )}
    </>
  )
}

const relatieNamen: Partial<Record<Dossierregel['relatie'], string>> = {
  vervangt: 'waarneming',
  consult: 'consult',
  gedelegeerd: 'gedelegeerd',
  noodinzage: 'noodinzage',
}

function Dossierlijst({ regels, leeg }: { regels: Dossierregel[]; leeg: string }) {
  if (regels.length === 0)
    return (
      <LegeStaat titel="Geen dossiers">
        <p>{leeg}</p>
      </LegeStaat>
    )
  return (
    <ul className="flex flex-col divide-y divide-line">
      {regels.map((d) => {
        const relatie = relatieNamen[d.relatie]
        return (
          <li key={d.dossierId} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <span>
              <a href={`/medisch/dossiers/${d.dossierId}`} className="koppeling font-semibold">
                {d.naam}
              </a>
              <span className="onder">
                {[d.werkgeverNaam, d.laatsteOp ? `laatst ${toonDagVan(d.laatsteOp)}` : 'nog niets geschreven']
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <span className="flex gap-2">
              {d.soort === 'preventief' && <Label toon="rustig">eigen verzoek</Label>}
              {d.soort === 'secondOpinion' && <Label toon="feit">second opinion</Label>}
              {relatie && <Label toon="feit">{relatie}</Label>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
