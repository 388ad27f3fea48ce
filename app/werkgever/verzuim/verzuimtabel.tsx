import { Dagtekst } from '@/components/dag'
import { Termijn } from '@/components/dossier/termijn'
import { type Kolom, Tabel, TweeRegels } from '@/components/tabel'
import { mijlpaalnaam } from '@/lib/begeleiding/mijlpaalnamen'
import type { Verzuimregel } from '@/lib/verzuim/lees-verzuim'
import type { Verzuimvraag } from '@/lib/verzuim/lees-verzuim-schema'
import { type Dag, hoeVer, toonDagZonderJaar } from '@/lib/wet/kalender'
import { wieTekst } from '../wie-tekst'

const wie: Kolom<Verzuimregel> = {
  kop: 'Wie',
  hoofd: true,
  cel: (r) => <TweeRegels boven={r.naam} onder={r.afdeling} />,
}

const sinds: Kolom<Verzuimregel> = { kop: 'Eerste ziektedag', cel: (r) => <Dagtekst dag={r.eersteZiektedag} /> }

const hersteld: Kolom<Verzuimregel> = {
  kop: 'Hersteld per',
  cel: (r) => r.hersteldPer && <Dagtekst dag={r.hersteldPer} />,
}

function kolommen(
  stand: Verzuimvraag['stand'],
  vandaag: Dag,
  namen: ReadonlyMap<string, string>,
): Kolom<Verzuimregel>[] {
  if (stand === 'hersteld') {
    return [
      wie,
      sinds,
      hersteld,
      {
        kop: 'Loopt door tot en met',
        cel: (r) =>
          r.heropenbaarTot && (
            <TweeRegels boven={<Dagtekst dag={r.heropenbaarTot} />} onder={hoeVer(r.heropenbaarTot, vandaag)} />
          ),
      },
    ]
  }
  if (stand === 'gesloten') return [wie, sinds, hersteld, { kop: 'Dossier', cel: (r) => r.dossiernummer }]
  return [
    wie,
    {
      kop: 'Ziek',
      cel: (r) => (
        <TweeRegels
          boven={`week ${r.week} · ${r.afwezigheid}% afwezig`}
          onder={
            r.hersteldPer && r.hersteldPer > vandaag
              ? `hersteld per ${toonDagZonderJaar(r.hersteldPer)}`
              : `sinds ${toonDagZonderJaar(r.eersteZiektedag)}`
          }
        />
      ),
    },
    {
      kop: 'Eerstvolgende',
      cel: (r) =>
        r.volgende ? (
          <TweeRegels boven={mijlpaalnaam(r.volgende.code, namen)} onder={wieTekst(r.volgende.wie)} />
        ) : (
          <span className="text-secondary">niets te doen</span>
        ),
    },
    {
      kop: 'Termijn',
      breedte: 'smal',
      telefoon: 'hoek',
      cel: (r) =>
        r.volgende && <Termijn veilig={r.volgende.veilig} uiterlijk={r.volgende.uiterlijk} vandaag={vandaag} />,
    },
  ]
}

/** One page of absences; the whole row leads to the case. */
export function Verzuimtabel({
  regels,
  stand,
  vandaag,
  protocol,
}: {
  regels: Verzuimregel[]
  stand: Verzuimvraag['stand']
  vandaag: Dag
  protocol: Record<string, string>
}) {
  return (
    <Tabel
      bijschrift="Verzuim, de nieuwste ziekmelding eerst"
      kolommen={kolommen(stand, vandaag, new Map(Object.entries(protocol)))}
      rijen={regels}
      sleutel={(r) => r.gevalId}
      koppeling={(r) => `/werkgever/verzuim/${r.gevalId}`}
    />
  )
}
