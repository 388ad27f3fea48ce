import type { Metadata } from 'next'
import { z } from 'zod'
import { Bladeren } from '@/components/bladeren'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { TweeKolommen } from '@/components/kolommen'
import { Label } from '@/components/label'
import { LegeStaat } from '@/components/lege-staat'
import { Paginakop } from '@/components/paginakop'
import { Tabel } from '@/components/tabel'
import { type Contractregel, leesOrganisaties } from '@/lib/beheer/lees-organisaties'
import { scannerStand } from '@/lib/bestanden/neem-in'
import { opPagina } from '@/lib/toegang/op-pagina'
import { type Dag, toonDag } from '@/lib/wet/kalender'

export const metadata: Metadata = { title: 'Overzicht' }

const vraag = z.object({ na: z.uuid().nullable().catch(null) })

/** Home of the platform: which organisations there are and how they are tied. */
export default async function Beheer({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { na } = vraag.parse(await searchParams)
  const gegevens = await opPagina('beheer', 'beheer.lezen', (ctx) => leesOrganisaties(ctx, na))
  // after the transaction: it asks another machine
  const scanner = await scannerStand()
  const { isFg, vandaag, arbodiensten, werkgevers, volgende } = gegevens
  return (
    <>
      <Paginakop
        titel="Overzicht"
        onder="Organisaties en hun contracten. Dossiers zijn hier niet te zien."
        acties={
          isFg && (
            <KnopLink href="/beheer/logboek" icoon="document">
              Naar het logboek
            </KnopLink>
          )
        }
      />
      <TweeKolommen
        hoofd={
          <>
            <Kaart titel="Werkgevers" ruimte="geen">
              <Tabel
                bijschrift="Werkgevers en hun contract met een arbodienst"
                rijen={werkgevers}
                sleutel={(werkgever) => werkgever.id}
                leeg={
                  <LegeStaat
                    titel="Er zijn nog geen werkgevers"
                    icoon="gebouw"
                    actie={!isFg && <KnopLink href="/beheer/toegang#organisatie">Organisatie maken</KnopLink>}
                  >
                    <p>Maak eerst de organisaties, leg hun contract vast en geef elk een eerste beheerder.</p>
                  </LegeStaat>
                }
                kolommen={[
                  { kop: 'Werkgever', hoofd: true, cel: (werkgever) => werkgever.naam },
                  {
                    kop: 'Arbodienst',
                    cel: ({ contracten }) =>
                      contracten.length === 0 ? (
                        <Label toon="binnenkort">geen contract</Label>
                      ) : (
                        <ul>
                          {contracten.map((contract) => (
                            <li key={`${contract.arbodienst}.${contract.van}`}>{contract.arbodienst}</li>
                          ))}
                        </ul>
                      ),
                  },
                  {
                    kop: 'Contract',
                    cel: ({ contracten }) =>
                      contracten.length > 0 && (
                        <ul>
                          {contracten.map((contract) => (
                            <li key={`${contract.arbodienst}.${contract.van}`}>{looptijd(contract, vandaag)}</li>
                          ))}
                        </ul>
                      ),
                  },
                ]}
              />
            </Kaart>
            <Bladeren
              uitleg="Gesorteerd op naam."
              volgende={volgende && `/beheer?na=${volgende}`}
              begin={na ? '/beheer' : null}
            />
          </>
        }
        zij={
          <>
            <Kaart titel="Virusscanner">
              <div className="flex flex-col items-start gap-2">
                <Label toon={scanners[scanner].toon}>{scanners[scanner].woord}</Label>
                <p className="text-sm text-secondary">{scanners[scanner].zin}</p>
              </div>
            </Kaart>
            <Kaart titel="Arbodiensten">
              {arbodiensten.length === 0 ? (
                <p className="text-secondary">Er zijn nog geen arbodiensten.</p>
              ) : (
                <ul className="flex flex-col gap-1.5">
                  {arbodiensten.map((arbodienst) => (
                    <li key={arbodienst.id}>{arbodienst.naam}</li>
                  ))}
                </ul>
              )}
            </Kaart>
          </>
        }
      />
    </>
  )
}

const scanners = {
  werkt: { toon: 'gedaan', woord: 'werkt', zin: 'Elk bestand wordt gescand voordat het wordt bewaard.' },
  weg: {
    toon: 'teLaat',
    woord: 'niet bereikbaar',
    zin: 'Zolang de scanner niet antwoordt, wordt geen enkel bestand aangenomen.',
  },
  geen: {
    toon: 'binnenkort',
    woord: 'niet ingesteld',
    zin: 'Bestanden worden aangenomen zonder virusscan en krijgen het label “niet gescand”. Stel CLAMD in om te scannen.',
  },
} as const

function looptijd({ van, totEnMet }: Contractregel, vandaag: Dag): string {
  if (totEnMet === null) return `sinds ${toonDag(van)}`
  return `${toonDag(van)} t/m ${toonDag(totEnMet)}${totEnMet < vandaag ? ' (afgelopen)' : ''}`
}
