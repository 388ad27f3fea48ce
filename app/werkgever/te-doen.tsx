import { Dagtekst } from '@/components/dag'
import { Termijn } from '@/components/dossier/termijn'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { LegeStaat } from '@/components/lege-staat'
import { Tabel, TweeRegels } from '@/components/tabel'
import { mijlpaalnaam } from '@/lib/begeleiding/mijlpaalnamen'
import { NU_DAGEN, type Vandaag } from '@/lib/verzuim/lees-vandaag'
import type { Dag } from '@/lib/wet/kalender'
import { wieTekst } from './wie-tekst'

/** What the werkgever has to do himself in the coming weeks, most urgent first. */
export function TeDoen({
  taken,
  meerTaken,
  aantalAfwezig,
  vandaag,
  alles,
  protocol,
}: Vandaag & { vandaag: Dag; alles: boolean }) {
  const namen = new Map(Object.entries(protocol))
  return (
    <Kaart titel="Wat moet u nu doen" onder={`De komende ${NU_DAGEN / 7} weken, het dringendste eerst.`} ruimte="geen">
      <Tabel
        bijschrift="Wat u moet doen, het dringendste eerst"
        rijen={taken}
        sleutel={(t) => `${t.gevalId} ${t.code} ${t.uiterlijk}`}
        koppeling={(t) => `/werkgever/verzuim/${t.gevalId}`}
        kolommen={[
          {
            kop: 'Wat',
            hoofd: true,
            cel: (t) => <TweeRegels boven={mijlpaalnaam(t.code, namen)} onder={t.naam} />,
          },
          { kop: 'Samen met', telefoon: 'weg', cel: (t) => wieTekst(t.wie.filter((w) => w !== 'werkgever')) },
          { kop: 'Uiterlijk', telefoon: 'weg', cel: (t) => <Dagtekst dag={t.uiterlijk} /> },
          {
            kop: 'Termijn',
            telefoon: 'hoek',
            breedte: 'smal',
            cel: (t) => <Termijn veilig={t.veilig} uiterlijk={t.uiterlijk} vandaag={vandaag} />,
          },
        ]}
        leeg={
          <LegeStaat
            titel="U hoeft nu niets te doen"
            actie={
              aantalAfwezig > 0 ? <KnopLink href="/werkgever/verzuim">Bekijk het lopende verzuim</KnopLink> : undefined
            }
          >
            <p>Is er een termijn waarin u iets moet doen, dan staat die hier op tijd bovenaan.</p>
          </LegeStaat>
        }
      />
      {meerTaken && (
        <p className="px-4 py-3 text-sm sm:px-5">
          {alles ? (
            <span className="text-secondary">Er is nog meer te doen. Begin met deze.</span>
          ) : (
            <a href="/werkgever?taken=alle" className="koppeling">
              Alles van de komende {NU_DAGEN / 7} weken
            </a>
          )}
        </p>
      )}
    </Kaart>
  )
}
