import { randomUUID } from 'node:crypto'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { Knopformulier } from '@/components/knopformulier'
import { LegeStaat } from '@/components/lege-staat'
import { Tabel, TweeRegels } from '@/components/tabel'
import type { Wachtende } from '@/lib/planning/lees-planning'
import { soortnaam } from '@/lib/planning/soorten'
import { type Dag, hoeVer, toonDag } from '@/lib/wet/kalender'
import { haalVanWachtlijstActie } from './acties'
import { nieuwAdres } from './adres'

/** Who waits for a moment, the longest first. */
export function Wachtlijst({
  wachtenden,
  vandaag,
  magPlannen,
}: {
  wachtenden: Wachtende[]
  vandaag: Dag
  magPlannen: boolean
}) {
  return (
    <Kaart titel="Wachtlijst" onder="Wie het langst wacht, staat bovenaan." id="wachtlijst" ruimte="geen">
      <Tabel
        bijschrift="Wie op een afspraak wacht, de langste eerst"
        rijen={wachtenden}
        sleutel={(w) => w.id}
        leeg={<LegeStaat titel="Niemand wacht op een afspraak" />}
        kolommen={[
          { kop: 'Wie', hoofd: true, cel: (w) => <TweeRegels boven={w.naam} onder={w.werkgever} /> },
          { kop: 'Waarvoor', cel: (w) => soortnaam(w.soort) },
          { kop: 'Wacht sinds', cel: (w) => <TweeRegels boven={toonDag(w.op)} onder={hoeVer(w.op, vandaag)} /> },
          { kop: 'Liefst voor', cel: (w) => w.uiterlijk && toonDag(w.uiterlijk) },
          {
            kop: 'Plannen',
            kopVerborgen: true,
            breedte: 'smal',
            cel: (w) =>
              magPlannen && (
                <div className="flex gap-2">
                  <KnopLink
                    href={nieuwAdres({ geval: w.gevalId, werknemer: w.werknemerId, soort: w.soort })}
                    klein
                    label={`${w.naam} inplannen`}
                  >
                    Inplannen
                  </KnopLink>
                  <Knopformulier
                    actie={haalVanWachtlijstActie}
                    verzoek={randomUUID()}
                    velden={{ id: w.id }}
                    label={`${w.naam} van de wachtlijst halen`}
                  >
                    Verwijder
                  </Knopformulier>
                </div>
              ),
          },
        ]}
      />
    </Kaart>
  )
}
