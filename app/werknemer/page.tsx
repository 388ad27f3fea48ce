import type { Metadata } from 'next'
import { Dagregel } from '@/components/dag'
import { Termijn } from '@/components/dossier/termijn'
import { Terugkoppelkaart } from '@/components/dossier/terugkoppeling'
import { Gegevenslijst } from '@/components/gegevenslijst'
import { Kaart } from '@/components/kaart'
import { TweeKolommen } from '@/components/kolommen'
import { LegeStaat } from '@/components/lege-staat'
import { Melding } from '@/components/melding'
import { Mijlpalen } from '@/components/mijlpalen'
import { Paginakop } from '@/components/paginakop'
import { opPagina } from '@/lib/toegang/op-pagina'
import type { EigenGeval, EigenTaak } from '@/lib/werknemer/lees-eigen-verzuim'
import { leesEigenVerzuim } from '@/lib/werknemer/lees-eigen-verzuim'
import type { Wie } from '@/lib/wet/begrippen'
import type { Dag } from '@/lib/wet/kalender'

export const metadata: Metadata = { title: 'Mijn verzuim' }

const wieVoorU: Record<Wie, string> = {
  werknemer: 'u',
  werkgever: 'uw werkgever',
  verzuimconsultant: 'de verzuimconsultant',
  planner: 'de planner van de arbodienst',
  bedrijfsarts: 'de bedrijfsarts',
  uwv: 'UWV',
}

/** The employee's home: one's own case, and what happens next. */
export default async function MijnVerzuim() {
  const { naam, werkgeverNaam, vandaag, geval } = await opPagina('werknemer', 'eigenDossier.lezen', leesEigenVerzuim)
  const loopt = geval && geval.toestand !== 'gesloten'
  return (
    <>
      <Paginakop titel={`Dag ${naam.split(' ')[0]}`} onder={`Uw verzuim bij ${werkgeverNaam}`} />
      {geval && !loopt && <Taken taken={geval.taken} vandaag={vandaag} />}
      {!geval || !loopt ? (
        <Kaart>
          <LegeStaat titel="Er loopt geen ziekmelding voor u">
            <p>
              {geval?.hersteldPer
                ? 'Uw laatste ziekmelding is afgesloten. Wordt u weer ziek, meld dat dan bij uw werkgever.'
                : 'Wordt u ziek, meld dat dan bij uw werkgever. Daarna ziet u hier wat er gebeurt en wanneer.'}
            </p>
          </LegeStaat>
        </Kaart>
      ) : (
        <TweeKolommen
          hoofd={
            <>
              <Taken taken={geval.taken} vandaag={vandaag} />
              <WatNu geval={geval} vandaag={vandaag} />
              <Terugkoppelkaart terugkoppelingen={geval.terugkoppelingen} />
            </>
          }
          zij={
            <>
              <Gegevens geval={geval} vandaag={vandaag} werkgeverNaam={werkgeverNaam} />
              <Melding titel="Wie ziet wat?">
                Uw werkgever en de arbodienst zien deze gegevens. Wat u met de bedrijfsarts bespreekt, ziet uw werkgever
                niet.
              </Melding>
            </>
          }
        />
      )}
    </>
  )
}

/** What he has to do himself; nothing when that is nothing. */
function Taken({ taken, vandaag }: { taken: EigenTaak[]; vandaag: Dag }) {
  if (taken.length === 0) return null
  return (
    <Kaart titel="Wat u zelf moet doen" onder="Klaar? Zeg het tegen uw werkgever of de arbodienst; zij vinken het af.">
      <ul className="flex flex-col divide-y divide-line">
        {taken.map((t) => (
          <li key={t.sleutel} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-2.5">
            <p className="min-w-0 flex-1 basis-56">
              <span className="font-semibold">{t.wat}</span>
              <span className="onder">{t.waarom}</span>
            </p>
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Dagregel dag={t.uiterlijk} />
              <Termijn veilig={t.uiterlijk} uiterlijk={t.uiterlijk} vandaag={vandaag} />
            </span>
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

function WatNu({ geval, vandaag }: { geval: EigenGeval; vandaag: Dag }) {
  if (geval.toestand === 'onderbroken') {
    return (
      <Kaart titel="U bent hersteld gemeld">
        <p>
          {geval.taken.length === 0 ? 'Er hoeft nu niets te gebeuren.' : 'Alleen wat hierboven staat, moet nog.'} Wordt
          u binnen vier weken na uw herstel weer ziek, dan telt dat als hetzelfde verzuim en gaan de termijnen verder
          waar ze waren.
        </p>
      </Kaart>
    )
  }
  return (
    <Kaart titel="Wat er nu komt" onder="Wie iets moet doen, en uiterlijk wanneer.">
      {geval.stappen.length === 0 ? (
        <LegeStaat titel="Er staat nu niets open" />
      ) : (
        <Mijlpalen
          vandaag={vandaag}
          rijen={geval.stappen.map((stap) => ({ ...stap, wie: stap.wie.map((wie) => wieVoorU[wie]) }))}
        />
      )}
    </Kaart>
  )
}

function Gegevens({ geval, vandaag, werkgeverNaam }: { geval: EigenGeval; vandaag: Dag; werkgeverNaam: string }) {
  return (
    <Kaart titel="Uw ziekmelding">
      <Gegevenslijst
        gegevens={[
          { naam: 'Eerste ziektedag', waarde: <Dagregel dag={geval.eersteZiektedag} vandaag={vandaag} /> },
          ...(geval.toestand === 'open'
            ? [
                { naam: 'Ziekteweek', waarde: geval.week },
                { naam: 'Afwezig', waarde: `${geval.afwezigheid}%` },
              ]
            : [{ naam: 'Hersteld per', waarde: geval.hersteldPer && <Dagregel dag={geval.hersteldPer} /> }]),
          { naam: 'Werkgever', waarde: werkgeverNaam },
          { naam: 'Arbodienst', waarde: geval.arbodienstNaam },
          { naam: 'Verzuimconsultant', waarde: geval.consultantNaam },
        ]}
      />
    </Kaart>
  )
}
