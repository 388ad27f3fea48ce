import { Bladeren } from '@/components/bladeren'
import { Dagregel, Dagtekst } from '@/components/dag'
import { Kaart } from '@/components/kaart'
import { LegeStaat } from '@/components/lege-staat'
import { Tabel, TweeRegels } from '@/components/tabel'
import { WaaromDezeDatum } from '@/components/waarom-deze-datum'
import type { Houding } from '@/lib/bewaren/houding'
import type { Aankondiging, Blad, Vernietigd } from '@/lib/bewaren/lees-bewaren'
import { redenInWoorden } from '@/lib/bewaren/redenen'
import { legBewarenUit } from '@/lib/wet/bewaartermijnen'
import type { Dag } from '@/lib/wet/kalender'

const PAD = '/werkgever/bewaren'
/** To the next page of one list; the others begin again. */
const verder = (veld: string, id: string | null) => (id === null ? null : `${PAD}?${veld}=${id}`)

interface Lijst<T> {
  blad: Blad<T>
  vandaag: Dag
  /** this is not its first page */
  later: boolean
}

/** What is going to be destroyed, the first at the top. */
export function Aangekondigd({ blad, vandaag, later }: Lijst<Aankondiging>) {
  return (
    <Kaart titel="Wordt vernietigd" ruimte="geen">
      <Tabel
        bijschrift="Dossiers die worden vernietigd, met vanaf welke dag"
        rijen={blad.rijen}
        sleutel={(r) => r.id}
        leeg={
          <LegeStaat titel="Er wordt nu niets vernietigd" icoon="vinkje">
            <p>
              Nadert het einde van de bewaartermijn van een dossier? Dan staat het hier ten minste 30 dagen van tevoren,
              en krijgt u een bericht.
            </p>
          </LegeStaat>
        }
        kolommen={[
          {
            kop: 'Medewerker',
            hoofd: true,
            cel: (r) => (
              <TweeRegels
                boven={
                  <a href={`/werkgever/verzuim/${r.gevalId}`} className="koppeling">
                    {r.naam}
                  </a>
                }
                onder={`dossier ${r.dossiernummer}`}
              />
            ),
          },
          { kop: 'Begeleiding eindigde', cel: (r) => <Dagtekst dag={r.eindeBegeleiding} /> },
          {
            kop: 'Vernietigd vanaf',
            breedte: 'breed',
            cel: (r) => (
              <div>
                <Dagregel dag={r.vernietigVanaf} vandaag={vandaag} />
                <WaaromDezeDatum uitleg={legBewarenUit(r)} naam={r.naam} />
              </div>
            ),
          },
          {
            kop: 'Langer bewaren',
            kopVerborgen: true,
            cel: (r) => (
              <a href={`${PAD}/langer/${r.werknemerId}`} className="koppeling">
                Langer bewaren<span className="sr-only"> ({r.naam})</span>
              </a>
            ),
          },
        ]}
      />
      <Blader volgende={verder('na', blad.volgende)} later={later} />
    </Kaart>
  )
}

/** What is kept longer, what ends first at the top. */
export function Houdingen({ blad, vandaag, later }: Lijst<Houding>) {
  return (
    <Kaart titel="Langer bewaard" ruimte="geen">
      <Tabel
        bijschrift="Medewerkers van wie de dossiers langer worden bewaard"
        rijen={blad.rijen}
        sleutel={(h) => h.id}
        leeg={
          <LegeStaat titel="Niets wordt langer bewaard" icoon="document">
            <p>Loopt er een bezwaar of een geschil? Kies dan bij het dossier voor ‘Langer bewaren’.</p>
          </LegeStaat>
        }
        kolommen={[
          { kop: 'Medewerker', hoofd: true, cel: (h) => h.naam },
          { kop: 'Waarom', breedte: 'breed', cel: (h) => <Reden houding={h} /> },
          { kop: 'Tot en met', cel: (h) => <Dagregel dag={h.tot} vandaag={vandaag} /> },
          { kop: 'Door', cel: (h) => <TweeRegels boven={h.doorNaam} onder={<Dagtekst dag={h.op} />} /> },
          {
            kop: 'Verlengen of beëindigen',
            kopVerborgen: true,
            cel: (h) => (
              <a href={`${PAD}/houding/${h.id}`} className="koppeling">
                Wijzigen<span className="sr-only"> ({h.naam})</span>
              </a>
            ),
          },
        ]}
      />
      <Blader volgende={verder('houding', blad.volgende)} later={later} />
    </Kaart>
  )
}

/** The proof of what was destroyed, the last at the top. */
export function Vernietigdlijst({ blad, later }: Omit<Lijst<Vernietigd>, 'vandaag'>) {
  return (
    <Kaart titel="Vernietigd" onder="Het bewijs dat een dossier weg is. Namen staan hier niet meer." ruimte="geen">
      <Tabel
        bijschrift="Dossiers die zijn vernietigd"
        rijen={blad.rijen}
        sleutel={(v) => v.id}
        leeg={
          <LegeStaat titel="Er is nog niets vernietigd" icoon="document">
            <p>Van elk dossier dat weg is, blijven hier het nummer en de dag staan.</p>
          </LegeStaat>
        }
        kolommen={[
          { kop: 'Dossier', hoofd: true, cel: (v) => v.dossiernummer },
          { kop: 'Begeleiding eindigde', cel: (v) => <Dagtekst dag={v.eindeBegeleiding} /> },
          { kop: 'Bewaard tot en met', cel: (v) => <Dagtekst dag={v.bewaarTot} /> },
          { kop: 'Vernietigd op', cel: (v) => <Dagtekst dag={v.vernietigdOp} /> },
        ]}
      />
      <Blader volgende={verder('voor', blad.volgende)} later={later} />
    </Kaart>
  )
}

/** Why, and what was added to it. */
export function Reden({ houding }: { houding: Pick<Houding, 'reden' | 'toelichting'> }) {
  const { reden, toelichting } = houding
  if (reden === 'anders' && toelichting) return <>{toelichting}</>
  return <TweeRegels boven={redenInWoorden(reden)} onder={toelichting} />
}

function Blader({ volgende, later }: { volgende: string | null; later: boolean }) {
  if (volgende === null && !later) return null
  return (
    <div className="px-4 py-3 sm:px-5">
      <Bladeren volgende={volgende} begin={later ? PAD : null} />
    </div>
  )
}
