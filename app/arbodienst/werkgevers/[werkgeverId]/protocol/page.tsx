import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { Bevestig } from '@/components/bevestig'
import { Gelukt } from '@/components/gelukt'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { Knopformulier } from '@/components/knopformulier'
import { TweeKolommen } from '@/components/kolommen'
import { LegeStaat } from '@/components/lege-staat'
import { Paginakop } from '@/components/paginakop'
import { leesProtocol } from '@/lib/protocol/lees-protocol'
import { voorbeeld, voorbeeldvraag } from '@/lib/protocol/voorbeeld'
import { opPagina } from '@/lib/toegang/op-pagina'
import { leesWerkgeverId } from '../werkgever-id'
import { beginConceptActie, stelInWerkingActie, verwijderConceptActie, verwijderStapActie } from './acties'
import { Stappentabel } from './stappentabel'
import { Versies } from './versies'
import { Voorbeeldkaart } from './voorbeeldkaart'

export const metadata: Metadata = { title: 'Protocol' }

const GELUKT = {
  begonnen: 'Dit is een concept. Er verandert pas iets als u het in werking stelt.',
  bewaard: 'De stap staat in het concept.',
  stapWeg: 'De stap is uit het concept gehaald.',
  conceptWeg: 'Het concept is weggegooid. Het protocol dat gold, geldt nog.',
  inWerking: 'Het protocol is in werking. Lopende dossiers worden binnen enkele minuten bijgewerkt.',
} as const

/** The own protocol of the contract with a werkgever: what holds, what would, and what that does to a case. */
export default async function Protocolpagina({
  params,
  searchParams,
}: {
  params: Promise<{ werkgeverId: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const werkgeverId = leesWerkgeverId((await params).werkgeverId)
  const zoek = await searchParams
  const { gelukt } = zoek
  const { protocol, vandaag } = await opPagina('arbodienst', 'protocol.beheren', async (ctx) => ({
    protocol: await leesProtocol(ctx, werkgeverId),
    vandaag: ctx.vandaag,
  }))
  const { concept, geldt, versies } = protocol
  const pad = `/arbodienst/werkgevers/${werkgeverId}/protocol`
  const { soort, d1 = vandaag } = voorbeeldvraag.parse(zoek)
  const nu = versies.find((v) => v.inWerking)
  const stand = { werkgeverId, stand: String(concept?.stand ?? 0) }
  return (
    <>
      <Paginakop
        titel={`Protocol van ${protocol.werkgeverNaam}`}
        kruimels={[{ naam: 'Werkgevers', href: '/arbodienst/werkgevers' }, { naam: 'Protocol' }]}
        onder="Stappen uit het contract die bij elk verzuim komen, naast die van de wet."
        acties={
          !concept && (
            <Knopformulier actie={beginConceptActie} verzoek={randomUUID()} velden={{ werkgeverId }} soort="hoofd">
              Wijzig het protocol
            </Knopformulier>
          )
        }
      />
      <Gelukt wat={gelukt} zinnen={GELUKT} />
      <TweeKolommen
        hoofd={
          <>
            {concept && (
              <Kaart
                titel="Concept"
                onder={`Begonnen op ${toonMoment(concept.gemaaktOp)}, laatst gewijzigd door ${concept.doorNaam}.`}
                acties={
                  <KnopLink href={`${pad}/stap/nieuw`} klein icoon="plus">
                    Stap toevoegen
                  </KnopLink>
                }
                ruimte="geen"
              >
                <Stappentabel
                  stappen={concept.stappen}
                  geldt={geldt}
                  wijzig={(s) => `${pad}/stap/${s.code}`}
                  haalWeg={(s) => (
                    <Knopformulier
                      actie={verwijderStapActie}
                      verzoek={randomUUID()}
                      velden={{ ...stand, code: s.code }}
                      label={`Verwijder ${s.naam} uit het concept`}
                    >
                      Verwijder
                    </Knopformulier>
                  )}
                  leeg={
                    <LegeStaat titel="Nog geen stappen" icoon="plus">
                      <p>Voeg toe wat bij deze werkgever extra moet gebeuren, zoals een gesprek in week 3.</p>
                    </LegeStaat>
                  }
                />
                <div className="flex flex-wrap items-start gap-2 border-t border-line px-4 py-4 sm:px-5">
                  <Bevestig
                    id="in-werking"
                    knop="In werking stellen …"
                    soort="hoofd"
                    titel="Dit protocol in werking stellen?"
                  >
                    <p>
                      Nieuwe stappen komen bij wat er vanaf vandaag gebeurt. In lopende dossiers veranderen alleen
                      stappen die nog openstaan; wat gedaan is, blijft staan.
                    </p>
                    <Knopformulier actie={stelInWerkingActie} verzoek={randomUUID()} velden={stand} soort="hoofd">
                      Stel in werking
                    </Knopformulier>
                  </Bevestig>
                  <Bevestig id="weg" knop="Concept weggooien …" soort="stil" titel="Het concept weggooien?">
                    <p>Het protocol dat nu geldt, blijft gelden.</p>
                    <Knopformulier actie={verwijderConceptActie} verzoek={randomUUID()} velden={stand} soort="gevaar">
                      Gooi weg
                    </Knopformulier>
                  </Bevestig>
                </div>
              </Kaart>
            )}
            <Kaart
              titel="Dit geldt nu"
              onder={
                nu ? `Versie ${nu.nummer}, sinds ${toonMoment(nu.op)}, in werking gesteld door ${nu.door}.` : undefined
              }
              ruimte="geen"
            >
              <Stappentabel
                stappen={geldt}
                leeg={
                  <LegeStaat titel="Alleen de stappen van de wet" icoon="document">
                    <p>Dit contract vraagt nog geen extra stappen.</p>
                  </LegeStaat>
                }
              />
            </Kaart>
            <Versies versies={versies} toonMoment={toonMoment} />
          </>
        }
        zij={
          concept ? (
            <Voorbeeldkaart
              pad={pad}
              soort={soort}
              d1={d1}
              verschillen={voorbeeld(soort, d1, protocol.termen, geldt, concept.stappen, vandaag)}
            />
          ) : (
            <Kaart titel="Zo werkt het">
              <p>
                U wijzigt een concept, bekijkt op een voorbeeld wat er verandert, en stelt het dan in werking. Elke
                versie blijft bewaard.
              </p>
            </Kaart>
          )
        }
      />
    </>
  )
}

const dagEnTijd = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** "22 november 2026 om 14:05" */
function toonMoment(op: Date): string {
  return dagEnTijd.format(op)
}
