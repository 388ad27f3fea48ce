import { randomUUID } from 'node:crypto'
import type { Deelvorm, Partij } from '@/lib/documenten/begrippen'
import type { GelezenDocument } from '@/lib/documenten/lees-document'
import type { Formulieractie } from '../dossier/actieformulier'
import { KnopLink } from '../knop'
import { Kolom } from '../kolommen'
import type { Kruimel } from '../kruimels'
import { Melding } from '../melding'
import { Paginakop } from '../paginakop'
import { Deelformulier } from './deelformulier'

/** Writing in a draft: a form for each part that this portal writes, saved apart, so that two people can work at the same time. */
export function Schrijfscherm({
  document: d,
  hier,
  kruimels,
  bewaar,
  bewaard,
  delen,
}: {
  document: GelezenDocument
  /** address of the document */
  hier: string
  kruimels: Kruimel[]
  bewaar: Formulieractie
  /** which part was just saved */
  bewaard: string | null
  delen: { partij: Partij; groepen: readonly Deelvorm[] }[]
}) {
  const { versie } = d
  const terug = (
    <KnopLink href={hier} soort="stil">
      Naar het document
    </KnopLink>
  )
  const schrijfbaar = delen.filter((deel) => deel.groepen.length > 0)
  return (
    <Kolom>
      <Paginakop
        titel={`${d.naam} schrijven`}
        onder={d.werknemer}
        kruimels={[...kruimels, { naam: d.naam, href: hier }, { naam: 'Schrijven' }]}
      />
      {bewaard && (
        <Melding
          soort="gelukt"
          titel="Bewaard"
          live
          acties={
            <KnopLink href={hier} soort="hoofd">
              Naar het document
            </KnopLink>
          }
        >
          U kunt later verder schrijven.
        </Melding>
      )}
      {versie.toestand !== 'concept' ? (
        <Melding soort="letop" titel="Dit document is al vastgesteld" acties={terug}>
          Maak een nieuwe versie om iets te wijzigen.
        </Melding>
      ) : (
        schrijfbaar.map(({ partij, groepen }) => {
          const deel = versie.delen.find((x) => x.partij === partij)
          return (
            <Deelformulier
              key={partij}
              actie={bewaar}
              verborgen={{
                versieId: versie.id,
                soort: d.soort.code,
                partij,
                stand: String(deel?.stand ?? 0),
                verzoek: randomUUID(),
              }}
              groepen={groepen.map((g) => ({ titel: g.titel, velden: g.velden }))}
              waarden={deel?.velden ?? {}}
              bewaar={schrijfbaar.length > 1 ? `Bewaar ${groepen[0]?.titel.toLowerCase()}` : 'Bewaar'}
              terug={terug}
            />
          )
        })
      )}
    </Kolom>
  )
}
