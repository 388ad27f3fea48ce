import type { ReactNode } from 'react'
import { Dagtekst } from '@/components/dag'
import { Termijn } from '@/components/dossier/termijn'
import { type Kolom, Tabel, TweeRegels } from '@/components/tabel'
import { mijlpaalnaam } from '@/lib/begeleiding/mijlpaalnamen'
import type { Verzuimregel } from '@/lib/verzuim/lees-verzuim'
import type { Verzuimvraag } from '@/lib/verzuim/lees-verzuim-schema'
import { type Dag, hoeVer, toonDagZonderJaar } from '@/lib/wet/kalender'
import { wieTekst } from '../wie-tekst'

/** A value with a grey one: below it in the table, behind it on a phone. */
function Waarde({ wat, grijs }: { wat: ReactNode; grijs: string }) {
  return (
    <>
      <span className="md:block">{wat}</span>
      <span className="text-sm text-secondary max-md:before:content-['_·_'] md:block">{grijs}</span>
    </>
  )
}

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
        <Waarde
          wat={`week ${r.week} · ${r.afwezigheid}% afwezig`}
          grijs={
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
          <Waarde wat={mijlpaalnaam(r.volgende.code, namen)} grijs={wieTekst(r.volgende.wie)} />
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
