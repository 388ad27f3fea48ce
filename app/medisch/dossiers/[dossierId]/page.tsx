import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { z } from 'zod'
import { toonMoment } from '@/components/dossier/moment'
import { Kaart } from '@/components/kaart'
import { klas } from '@/components/klas'
import { TweeKolommen } from '@/components/kolommen'
import { Label } from '@/components/label'
import { Paginakop } from '@/components/paginakop'
import { isFormuliersoort, losseSoorten } from '@/lib/medisch/formulieren'
import type { MedischDossierbeeld } from '@/lib/medisch/lees-dossier'
import { leesDossierscherm } from '@/lib/medisch/lees-dossierscherm'
import { notitiesoorten } from '@/lib/medisch/soorten'
import { opMedischePagina } from '@/lib/toegang/op-pagina'
import { toonDag } from '@/lib/wet/kalender'
import { leesDossierId } from '../dossier-id'
import { Bijlagenkaart } from './bijlagenkaart'
import { Fmlkaart } from './fmlkaart'
import { Gevallenkaart } from './gevallenkaart'
import { lezersVan } from './lezers'
import { Machtigingenkaart } from './machtigingen/machtigingkaart'
import { Notitieformulier } from './notitieformulier'
import { Opiniekaart } from './opiniekaart'
import { Samenvatting } from './samenvatting'
import { Spreekuurbalk } from './spreekuurbalk'
import { Toegangskaart } from './toegangskaart'
import { Verloop } from './verloop'
import { ZelfdePersoonkaart } from './zelfde-persoon'

// Nothing of a person in the title: it ends up in the history of the browser.
export const metadata: Metadata = { title: 'Medisch dossier' }

const vraagSchema = z.object({
  schrijf: z.string().refine(isFormuliersoort).nullable().catch(null),
  vervangt: z.uuid().nullable().catch(null),
})

/** A medical file: write at the left, above what was written before; at the right what one needs at a glance. */
export default async function Dossierpagina({
  params,
  searchParams,
}: {
  params: Promise<{ dossierId: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const dossierId = leesDossierId((await params).dossierId)
  const adres = await searchParams
  const vraag = vraagSchema.parse(adres)
  const { beeld, opinie } = await opMedischePagina('medisch.lezen', { dossierId, wat: 'dossier' }, leesDossierscherm)
  const soorten = losseSoorten.filter(
    (s) =>
      (beeld.omvang === null || beeld.omvang.includes(s)) &&
      (s !== 'arbeidsongeschiktheid' || (beeld.behandelt && beeld.soort !== 'preventief')),
  )
  const soort = soorten.find((s) => s === vraag.schrijf) ?? soorten[0]
  const machtigingen = beeld.notities.filter((n) => n.soort === 'machtiging').length
  return (
    <>
      <Paginakop
        titel={beeld.naam}
        kruimels={[{ naam: 'Vandaag', href: '/medisch' }, { naam: 'Medisch dossier' }]}
        onder={onder(beeld)}
        label={
          beeld.soort === 'preventief' ? (
            <Label toon="rustig">op eigen verzoek: de werkgever weet hier niet van</Label>
          ) : beeld.soort === 'secondOpinion' ? (
            <Label toon="feit">second opinion</Label>
          ) : !beeld.behandelt ? (
            <Label toon="feit">behandelaar: {beeld.behandelaar.naam}</Label>
          ) : undefined
        }
      />
      {beeld.spreekuur && <Spreekuurbalk plek={beeld.spreekuur} dossierId={dossierId} />}
      <TweeKolommen
        eerst={<Samenvatting beeld={beeld} />}
        hoofd={
          <>
            {soort && <Schrijven beeld={beeld} soorten={soorten} soort={soort} vervangt={vraag.vervangt} />}
            <Kaart titel="Verloop" id="verloop">
              <Verloop beeld={beeld} />
            </Kaart>
          </>
        }
        zij={
          <>
            <Opiniekaart beeld={beeld} opinie={opinie} />
            <Toegangskaart beeld={beeld} />
            <ZelfdePersoonkaart beeld={beeld} />
            {beeld.soort === 'begeleiding' && <Gevallenkaart beeld={beeld} />}
            <Fmlkaart beeld={beeld} />
            {beeld.vol && (machtigingen > 0 || (beeld.behandelt && beeld.werknemerId)) && (
              <Machtigingenkaart dossierId={dossierId} aantal={machtigingen} />
            )}
            <Bijlagenkaart beeld={beeld} vraag={adres} />
          </>
        }
      />
    </>
  )
}

function onder({ persoon }: MedischDossierbeeld): string | undefined {
  if (!persoon) return undefined
  const geboren = persoon.geboortedatum && `geboren ${toonDag(persoon.geboortedatum).replace(/^\S+ /, '')}`
  return [persoon.werkgeverNaam, persoon.functie, geboren, persoon.telefoon].filter(Boolean).join(' · ')
}

/** What is known of a note before it is written: how one speaks each other, from the consultation it is written in. */
function vanSpreekuur({ spreekuur }: MedischDossierbeeld): Record<string, string> {
  const wijze = spreekuur && { locatie: 'spreekuur', telefoon: 'telefoon', video: 'video' }[spreekuur.vorm]
  return wijze ? { wijze } : {}
}

type Los = (typeof losseSoorten)[number]

function Schrijven({
  beeld,
  soorten,
  soort,
  vervangt,
}: {
  beeld: MedischDossierbeeld
  soorten: readonly Los[]
  soort: Los
  vervangt: string | null
}) {
  const oud = beeld.notities.find((n) => n.id === vervangt && n.soort === soort && n.velden !== null)
  const concept = beeld.concepten[soort]
  const open = beeld.gevallen.filter((g) => g.toestand !== 'gesloten')
  return (
    <Kaart titel={oud ? `${notitiesoorten[soort]} aanvullen` : 'Schrijven'} id="schrijven">
      {!oud && (
        <nav
          aria-label="Wat wilt u opschrijven?"
          className="-mt-1 mb-4 flex flex-wrap gap-x-1 gap-y-1 border-line border-b"
        >
          {soorten.map((s) => (
            <a
              key={s}
              href={`/medisch/dossiers/${beeld.dossierId}?schrijf=${s}#schrijven`}
              aria-current={s === soort ? 'page' : undefined}
              className={klas(
                '-mb-px border-b-2 px-1.5 py-2 font-semibold text-[0.94rem]',
                s === soort ? 'border-act text-act' : 'border-transparent text-secondary hover:text-act',
              )}
            >
              {notitiesoorten[s]}
              {beeld.concepten[s] && <span className="text-sm"> (concept)</span>}
            </a>
          ))}
        </nav>
      )}
      <Notitieformulier
        key={`${soort} ${oud?.id ?? ''}`}
        dossierId={beeld.dossierId}
        soort={soort}
        gevalId={open.length === 1 ? (open[0]?.id ?? '') : ''}
        vervangtId={oud?.id ?? ''}
        begin={concept?.velden ?? oud?.velden ?? vanSpreekuur(beeld)}
        conceptOp={concept ? toonMoment(concept.op) : null}
        lezers={lezersVan(beeld, soort)}
        verzoek={randomUUID()}
      />
    </Kaart>
  )
}
