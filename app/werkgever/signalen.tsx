import { Termijn } from '@/components/dossier/termijn'
import { Kaart } from '@/components/kaart'
import { LegeStaat } from '@/components/lege-staat'
import { Tabel, TweeRegels } from '@/components/tabel'
import { mijlpaalnaam } from '@/lib/begeleiding/mijlpaalnamen'
import type { Signaal } from '@/lib/verzuim/lees-signalen'
import { type Dag, toonDag } from '@/lib/wet/kalender'
import { wieTekst } from './wie-tekst'

/** Home of who sees signals only: that a date is near, for whom, and who has to act. No link: there is nothing more to see. */
export function Signalen({ signalen, vandaag }: { signalen: Signaal[]; vandaag: Dag }) {
  return (
    <Kaart
      titel="Datums die naderen"
      onder="De komende 4 weken, het dringendste eerst. Het dossier zelf ziet u niet; vraag HR als u meer moet weten."
      ruimte="geen"
    >
      <Tabel
        bijschrift="Datums die naderen, het dringendste eerst"
        rijen={signalen}
        sleutel={(s) => `${s.werknemerId} ${s.code} ${s.uiterlijk}`}
        leeg={<LegeStaat titel="Er nadert geen datum" />}
        kolommen={[
          { kop: 'Wat', hoofd: true, cel: (s) => <TweeRegels boven={mijlpaalnaam(s.code)} onder={s.naam} /> },
          { kop: 'Wie moet iets doen', cel: (s) => wieTekst(s.wie) },
          { kop: 'Uiterlijk', telefoon: 'weg', cel: (s) => toonDag(s.uiterlijk) },
          {
            kop: 'Termijn',
            telefoon: 'hoek',
            breedte: 'smal',
            cel: (s) => <Termijn veilig={s.veilig} uiterlijk={s.uiterlijk} vandaag={vandaag} />,
          },
        ]}
      />
    </Kaart>
  )
}
