import { Datumveld } from '@/components/datumveld'
import type { Formulieractie } from '@/components/dossier/actieformulier'
import { Kaart } from '@/components/kaart'
import { Label } from '@/components/label'
import { Melding } from '@/components/melding'
import { Stappen } from '@/components/stappen'
import type { Verzending } from '@/lib/documenten/lees-verzending'
import { toonDag, toonDagKort } from '@/lib/wet/kalender'
import { Bestandformulier } from './bestandformulier'
import { Bestandregels } from './bestandregels'
import { foutUitAdres } from './fout-uit-adres'
import { boetezin, dagen } from './verzendwoorden'

/** How a report to UWV stands: what to do, what was done, the proof, and what it costs when it is late. */
export function Verzendkaart({
  verzending: v,
  vastgelegd,
  href,
  naar,
  terug,
  vraag,
}: {
  verzending: Verzending
  /** the report itself is complete and fixed */
  vastgelegd: boolean
  href: (id: string) => string
  /** address of the route that takes the day and the proof; null for who may not */
  naar: string | null
  terug: Formulieractie | null
  vraag: Record<string, unknown>
}) {
  const fout = foutUitAdres(vraag)
  const bewijzen = v.bewijzen.filter((b) => b.terug === null)
  const teLaat = v.dagenTeLaat > 0
  const getypt = typeof vraag.op === 'string' ? vraag.op.slice(0, 10) : undefined
  const isKlaar = v.gedaanOp !== null && bewijzen.length > 0
  const formulier = (adres: string) => (
    <Bestandformulier
      naar={adres}
      label="Bevestiging van UWV"
      knop={v.gedaanOp ? 'Bewaar' : 'Leg vast dat dit is verzonden'}
      hoofd={!isKlaar}
      verplicht={false}
    >
      <Datumveld
        naam="op"
        label="Verzonden aan UWV op"
        waarde={getypt ?? (v.gedaanOp ? toonDagKort(v.gedaanOp) : undefined)}
      />
    </Bestandformulier>
  )
  return (
    <Kaart
      titel="Verzenden aan UWV"
      id="verzenden"
      onder={`Uiterlijk ${toonDag(v.uiterlijk)}`}
      acties={<Label toon={v.gedaanOp ? 'gedaan' : teLaat ? 'teLaat' : 'binnenkort'}>{stand(v)}</Label>}
    >
      <div className="flex flex-col gap-4">
        {fout && (
          <Melding soort="gevaar" titel="Dit is niet vastgelegd" live>
            {fout}
          </Melding>
        )}
        {teLaat && (
          <Melding
            soort={v.gedaanOp ? 'letop' : 'gevaar'}
            titel={
              v.gedaanOp ? `${dagen(v.dagenTeLaat)} te laat gemeld` : `De melding is ${dagen(v.dagenTeLaat)} te laat`
            }
          >
            {boetezin(v)}
          </Melding>
        )}
        <Stappen
          stappen={[
            { naam: 'Vul dit document in en leg het vast', gedaan: vastgelegd },
            {
              naam: 'Doe de melding op het werkgeversportaal van UWV',
              uitleg:
                'UWV vraagt ook het burgerservicenummer. Dat staat niet in Poortwacht; u vindt het in uw salarisadministratie.',
              gedaan: v.gedaanOp !== null,
            },
            {
              naam: 'Leg vast wanneer u het verzond',
              wanneer: v.gedaanOp && toonDag(v.gedaanOp),
              gedaan: v.gedaanOp !== null,
            },
            {
              naam: 'Bewaar de bevestiging van UWV erbij',
              uitleg:
                'Daarmee laat u zien dat u op tijd was. Staat er een burgerservicenummer op? Maak dat eerst onleesbaar.',
              gedaan: bewijzen.length > 0,
            },
          ]}
        />
        {v.bewijzen.length > 0 && (
          <div className="border-t border-line pt-4">
            <h3 className="mb-2 font-semibold">Bewijs van verzending</h3>
            <Bestandregels bestanden={v.bewijzen} href={href} terug={terug} />
          </div>
        )}
        {naar && vastgelegd && (
          <div className="border-t border-line pt-4">
            {isKlaar ? (
              <details open={fout !== undefined}>
                <summary className="koppeling w-fit">Een andere dag, of nog een bewijs</summary>
                <div className="mt-4">{formulier(naar)}</div>
              </details>
            ) : (
              formulier(naar)
            )}
          </div>
        )}
        {v.boeteZin && (
          <p className="text-sm text-secondary">
            Te laat melden kost {v.boeteZin}. {v.boeteGrond}
          </p>
        )}
      </div>
    </Kaart>
  )
}

function stand(v: Verzending): string {
  if (v.gedaanOp === null) return v.dagenTeLaat > 0 ? 'te laat' : 'nog te melden'
  return v.bewijzen.some((b) => b.terug === null) ? 'verzonden, met bewijs' : 'verzonden, zonder bewijs'
}
