import { randomUUID } from 'node:crypto'
import { Knopformulier } from '@/components/knopformulier'
import type { Riv } from '@/lib/documenten/lees-riv'
import type { Rivonderdeel, Rivtoestand } from '@/lib/documenten/riv-stand'
import type { Formulieractie } from '../dossier/actieformulier'
import { toonMoment } from '../dossier/moment'
import { Kaart } from '../kaart'
import { KnopLink } from '../knop'
import type { Kruimel } from '../kruimels'
import { Label, type Toon } from '../label'
import { Melding } from '../melding'
import { Paginakop } from '../paginakop'
import { Voortgang } from '../voortgang'

const tonen: Record<Rivtoestand, { toon: Toon; woord: string }> = {
  aanwezig: { toon: 'gedaan', woord: 'aanwezig' },
  aanwezigTeLaat: { toon: 'gedaan', woord: 'aanwezig, te laat' },
  nietGetekend: { toon: 'binnenkort', woord: 'niet getekend' },
  concept: { toon: 'binnenkort', woord: 'concept' },
  stukOntbreekt: { toon: 'teLaat', woord: 'stuk ontbreekt' },
  ontbreekt: { toon: 'teLaat', woord: 'ontbreekt' },
  nogNiet: { toon: 'later', woord: 'nog niet nodig' },
  nietNodig: { toon: 'vervallen', woord: 'niet nodig' },
}

/** The re-integratieverslag of a case: what has to be in it, what to do about what is not, and the file in one click. */
export function Rivscherm({
  riv,
  kruimels,
  documenten,
  pdf,
  maak,
}: {
  riv: Riv
  kruimels: Kruimel[]
  /** address of the documents of the case */
  documenten: string
  pdf: (id: string) => string
  /** left out for who may not ask for it */
  maak: Formulieractie | null
}) {
  const nodig = riv.onderdelen.filter((o) => o.toestand !== 'nietNodig')
  const er = nodig.filter((o) => o.toestand === 'aanwezig' || o.toestand === 'aanwezigTeLaat')
  return (
    <>
      <Paginakop
        titel="Re-integratieverslag"
        onder={riv.werknemer}
        kruimels={[...kruimels, { naam: 'Re-integratieverslag' }]}
        label={
          <Label toon={riv.compleet ? 'gedaan' : 'binnenkort'}>{riv.compleet ? 'compleet' : 'nog niet compleet'}</Label>
        }
      />
      <Kaart titel="Wat erin hoort" onder="Regeling procesgang eerste en tweede ziektejaar, art. 6.">
        <div className="flex flex-col gap-4">
          <Voortgang gedaan={er.length} totaal={nodig.length} eenheid="stukken" />
          <ul className="divide-y divide-line">
            {riv.onderdelen.map((o) => (
              <li
                key={`${o.code} ${o.nummer}`}
                className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-2.5"
              >
                <div className="min-w-0 flex-1 basis-64">
                  <p className="font-semibold">{o.naam}</p>
                  {o.uitleg && <p className="text-sm text-secondary">{o.uitleg}</p>}
                  <TeDoen onderdeel={o} documenten={documenten} />
                </div>
                <Label toon={tonen[o.toestand].toon}>{tonen[o.toestand].woord}</Label>
              </li>
            ))}
          </ul>
        </div>
      </Kaart>
      {maak && (
        <Kaart
          titel="Stel het verslag samen"
          onder="Eén PDF met voorblad, inhoud, alle stukken die er nu zijn en een lijst van kenmerken. Medische gegevens zitten er nooit in."
        >
          <div className="flex flex-col gap-3">
            {!riv.compleet && (
              <Melding soort="letop">Er ontbreekt nog iets. Dat staat dan ook zo in het verslag.</Melding>
            )}
            <Knopformulier actie={maak} verzoek={randomUUID()} velden={{ gevalId: riv.gevalId }} soort="hoofd">
              Maak de PDF
            </Knopformulier>
          </div>
        </Kaart>
      )}
      {riv.bundels.length > 0 && (
        <Kaart titel="Gemaakte verslagen">
          <ul className="flex flex-col gap-3">
            {riv.bundels.map((b) => (
              <li key={b.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                <span>
                  {toonMoment(b.op)}, door {b.door}
                  {b.bladzijden !== null && <span className="text-secondary"> · {b.bladzijden} bladzijden</span>}
                </span>
                {b.klaar ? (
                  <KnopLink href={pdf(b.id)} klein>
                    Bewaar als PDF
                  </KnopLink>
                ) : (
                  <span className="text-secondary">Wordt gemaakt, hooguit een minuut. Laad de pagina dan opnieuw.</span>
                )}
              </li>
            ))}
          </ul>
        </Kaart>
      )}
    </>
  )
}

function TeDoen({ onderdeel: o, documenten }: { onderdeel: Rivonderdeel; documenten: string }) {
  if (o.teDoen === null) return null
  if (o.teDoen === 'bedrijfsarts') return <p className="text-sm">De bedrijfsarts schrijft dit.</p>
  if (o.teDoen === 'medewerker')
    return <p className="text-sm">Vraag de medewerker om dit te schrijven, bij “Mijn documenten”.</p>
  const naar = o.documentId ? `${documenten}/${o.documentId}` : documenten
  return (
    <p className="text-sm">
      <a href={naar} className="koppeling">
        {o.documentId ? 'Open het document' : 'Begin het document'}
        <span className="sr-only">: {o.naam}</span>
      </a>
    </p>
  )
}
