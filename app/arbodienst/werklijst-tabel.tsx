import type { ReactNode } from 'react'
import { Dagtekst } from '@/components/dag'
import { Termijn } from '@/components/dossier/termijn'
import { Label } from '@/components/label'
import { type Kolom, Tabel, TweeRegels } from '@/components/tabel'
import type { WerklijstRij } from '@/lib/begeleiding/lees-werklijst'
import type { Lijststand } from '@/lib/begeleiding/werklijst-filters'
import { type Dag, dagenTussen, hoeVer, toonDagZonderJaar } from '@/lib/wet/kalender'

/** A value with a grey one: below it in the table, behind it on a phone. */
function Waarde({ wat, grijs }: { wat: ReactNode; grijs: ReactNode }) {
  return (
    <span className="waarde">
      <span>{wat}</span>
      <span>{grijs}</span>
    </span>
  )
}

/** An appointment longer ago than this says less than the last contact itself. */
const VERGETEN_NA = 42

/** What stands out of the contact with this person: nobody has spoken to him yet, or when that is planned. */
function Contact({ rij, vandaag }: { rij: WerklijstRij; vandaag: Dag }) {
  if (rij.nieuw)
    return <Waarde wat={<Label toon="feit">nieuw</Label>} grijs={`gemeld ${hoeVer(rij.gemeldOp, vandaag)}`} />
  const { volgendContactOp: volgend, laatsteContactOp: laatst } = rij
  if (volgend !== null && volgend >= vandaag) {
    return <Waarde wat={`gepland ${toonDagZonderJaar(volgend)}`} grijs={hoeVer(volgend, vandaag)} />
  }
  if (volgend !== null && dagenTussen(volgend, vandaag) <= VERGETEN_NA) {
    return <Waarde wat="was gepland" grijs={hoeVer(volgend, vandaag)} />
  }
  return laatst === null ? null : <Waarde wat="laatste contact" grijs={hoeVer(laatst, vandaag)} />
}

function Volgende({ rij }: { rij: WerklijstRij }) {
  if (!rij.volgende) return <span className="text-secondary">niets te doen</span>
  return <TweeRegels boven={rij.volgende.naam} onder={rij.volgende.wie.join(' + ')} />
}

const wie: Kolom<WerklijstRij> = {
  kop: 'Wie',
  hoofd: true,
  cel: (rij) => <TweeRegels boven={rij.naam} onder={rij.werkgever} />,
}

const ziekteweek: Kolom<WerklijstRij> = {
  kop: 'Ziekteweek',
  breedte: 'smal',
  cel: (rij) => <Waarde wat={`week ${rij.week}`} grijs={`${rij.afwezig}% afwezig`} />,
}

const consultant: Kolom<WerklijstRij> = {
  kop: 'Consultant',
  cel: (rij) => <span className="text-sm text-secondary">{rij.consultant ?? 'niemand'}</span>,
}

function kolommen(stand: Lijststand, vandaag: Dag): Kolom<WerklijstRij>[] {
  if (stand === 'onderbroken') {
    return [
      wie,
      {
        kop: 'Loopt door bij nieuwe melding tot en met',
        cel: (rij) =>
          rij.heropenbaarTot && (
            <TweeRegels boven={<Dagtekst dag={rij.heropenbaarTot} />} onder={hoeVer(rij.heropenbaarTot, vandaag)} />
          ),
      },
      { kop: 'Dossier', cel: (rij) => rij.dossiernummer },
    ]
  }
  if (stand === 'gesloten') {
    return [
      wie,
      { kop: 'Gesloten', cel: (rij) => rij.geslotenOp && <Dagtekst dag={rij.geslotenOp} /> },
      { kop: 'Dossier', cel: (rij) => rij.dossiernummer },
    ]
  }
  return [
    wie,
    { kop: 'Eerstvolgende', cel: (rij) => <Volgende rij={rij} /> },
    {
      kop: 'Termijn',
      breedte: 'smal',
      telefoon: 'hoek',
      cel: (rij) =>
        rij.volgende && <Termijn veilig={rij.volgende.veilig} uiterlijk={rij.volgende.uiterlijk} vandaag={vandaag} />,
    },
    ziekteweek,
    { kop: 'Contact', cel: (rij) => <Contact rij={rij} vandaag={vandaag} /> },
  ]
}

/** One page of the work list; the whole row leads to the case. */
export function WerklijstTabel({
  rijen,
  stand,
  vandaag,
  metConsultant,
}: {
  rijen: WerklijstRij[]
  stand: Lijststand
  vandaag: Dag
  metConsultant: boolean
}) {
  return (
    <Tabel
      bijschrift="Dossiers, het dringendste eerst"
      kolommen={metConsultant ? [...kolommen(stand, vandaag), consultant] : kolommen(stand, vandaag)}
      rijen={rijen}
      sleutel={(rij) => rij.gevalId}
      koppeling={(rij) => `/arbodienst/dossiers/${rij.gevalId}`}
    />
  )
}
