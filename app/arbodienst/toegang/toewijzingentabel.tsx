import { randomUUID } from 'node:crypto'
import { Knopformulier } from '@/components/knopformulier'
import { LegeStaat } from '@/components/lege-staat'
import { Tabel, TweeRegels } from '@/components/tabel'
import { Periode } from '@/components/toegang/mensentabel'
import type { Toewijzingregel } from '@/lib/beheer/lees-toewijzingen'
import type { Dag } from '@/lib/wet/kalender'
import { beeindigToewijzingActie } from './acties'

/** Which consultant is appointed at which werkgever. */
export function Toewijzingentabel({ toewijzingen, vandaag }: { toewijzingen: Toewijzingregel[]; vandaag: Dag }) {
  return (
    <Tabel
      bijschrift="Toegewezen consultants, op werkgever"
      rijen={toewijzingen}
      sleutel={(t) => t.id}
      leeg={<LegeStaat titel="Er is nog geen consultant toegewezen" icoon="gebouw" />}
      kolommen={[
        { kop: 'Werkgever', hoofd: true, cel: (t) => <TweeRegels boven={t.werkgever} onder={t.consultant} /> },
        { kop: 'Periode', cel: (t) => <Periode van={t.van} totEnMet={t.totEnMet} later={t.van > vandaag} /> },
        {
          kop: 'Beëindigen',
          kopVerborgen: true,
          breedte: 'smal',
          cel: (t) => (
            <Knopformulier
              actie={beeindigToewijzingActie}
              verzoek={randomUUID()}
              velden={{ id: t.id }}
              label={`${t.consultant} bij ${t.werkgever} beëindigen`}
            >
              Beëindig
            </Knopformulier>
          ),
        },
      ]}
    />
  )
}
