import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { toonMoment } from '@/components/dossier/moment'
import { Kaart } from '@/components/kaart'
import { TweeKolommen } from '@/components/kolommen'
import { LegeStaat } from '@/components/lege-staat'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import { leesMachtigingen } from '@/lib/medisch/machtiging/lees-machtigingen'
import { opMedischePagina } from '@/lib/toegang/op-pagina'
import { leesDossierId } from '../../dossier-id'
import { Vraagformulier } from './machtigingformulieren'
import { Machtigingkaart } from './machtigingkaart'

export const metadata: Metadata = { title: 'Machtigingen' }

/** What the employee is asked permission for, how that stands, the letters and what came back. */
export default async function Machtigingenpagina({
  params,
  searchParams,
}: {
  params: Promise<{ dossierId: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const vraag = await searchParams
  const dossierId = leesDossierId((await params).dossierId)
  const { beeld, machtigingen, heeftPortaal } = await opMedischePagina(
    'medisch.lezen',
    { dossierId, wat: 'dossier' },
    leesMachtigingen,
  )
  if (!beeld.vol) notFound()
  const { machtiging: concept, informatie: antwoord } = beeld.concepten
  return (
    <>
      <Paginakop
        titel="Informatie van behandelaars"
        kruimels={[
          { naam: 'Vandaag', href: '/medisch' },
          { naam: beeld.naam, href: `/medisch/dossiers/${dossierId}` },
          { naam: 'Machtigingen' },
        ]}
        onder={`${beeld.naam} · alleen met toestemming, die altijd kan worden ingetrokken`}
      />
      <TweeKolommen
        hoofd={
          machtigingen.length === 0 ? (
            <Kaart>
              <LegeStaat titel="Nog geen toestemming gevraagd" icoon="document">
                <p>Vraag toestemming voor één behandelaar en één vraag. Daarna maakt u hier de brief.</p>
              </LegeStaat>
            </Kaart>
          ) : (
            machtigingen.map((m) => (
              <Machtigingkaart
                key={m.id}
                machtiging={m}
                dossierId={dossierId}
                behandelt={beeld.behandelt}
                heeftPortaal={heeftPortaal}
                vandaag={beeld.vandaag}
                begonnen={
                  antwoord?.velden.machtigingId === m.id
                    ? { velden: antwoord.velden, op: toonMoment(antwoord.op) }
                    : null
                }
                vraag={vraag}
              />
            ))
          )
        }
        zij={
          beeld.behandelt && (
            <Kaart
              titel="Toestemming vragen"
              onder="De medewerker leest precies dit. De werkgever en de arbodienst zien er niets van."
            >
              {beeld.werknemerId ? (
                <Vraagformulier
                  dossierId={dossierId}
                  begin={concept?.velden ?? {}}
                  conceptOp={concept ? toonMoment(concept.op) : null}
                  verzoek={randomUUID()}
                />
              ) : (
                <Melding soort="letop" titel="Deze persoon is hier niet bekend">
                  Wie geen naam gaf, kan hier niet tekenen. Vraag toestemming op papier en schrijf dat op als contact.
                </Melding>
              )}
            </Kaart>
          )
        }
      />
    </>
  )
}
