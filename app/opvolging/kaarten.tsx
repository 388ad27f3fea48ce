import { randomUUID } from 'node:crypto'
import { Dagtekst } from '@/components/dag'
import type { Formulieractie } from '@/components/dossier/actieformulier'
import { Termijn } from '@/components/dossier/termijn'
import { Kaart } from '@/components/kaart'
import { KnopLink } from '@/components/knop'
import { Knopformulier } from '@/components/knopformulier'
import { Label } from '@/components/label'
import { ADVIEZEN, KANTEN, OPVOLGINGEN } from '@/lib/opvolging/keuzes'
import type { Adviesregel, Taakregel } from '@/lib/opvolging/lees-bij-geval'
import { type Dag, toonDag } from '@/lib/wet/kalender'

const toon = { gevolgd: 'gedaan', deels: 'binnenkort', niet: 'teLaat' } as const

/** Tasks of a case beside its milestones, done and undone. */
export function Takenkaart({
  taken,
  vandaag,
  nieuw,
  vink,
}: {
  taken: Taakregel[]
  vandaag: Dag
  /** where one makes a task, or gives a milestone to somebody */
  nieuw: string | null
  vink: Formulieractie | null
}) {
  return (
    <Kaart
      titel="Taken"
      id="taken"
      acties={
        nieuw && (
          <KnopLink href={nieuw} klein icoon="plus">
            Taak
          </KnopLink>
        )
      }
    >
      {taken.length === 0 ? (
        <p className="text-secondary">Naast de mijlpalen is er niets te doen.</p>
      ) : (
        <ul>
          {taken.map((t) => (
            <li key={t.id} className="border-b border-line py-3 first:pt-0 last:border-b-0 last:pb-0">
              <div className="flex flex-wrap items-start justify-between gap-2">
                <p className="min-w-0 flex-1">
                  {t.wat}
                  <span className="onder">
                    {t.voor ?? KANTEN[t.kant]} ·{' '}
                    {t.gedaanOp ? `gedaan op ${toonDag(t.gedaanOp)} door ${t.gedaanDoor}` : toonDag(t.uiterlijk)}
                  </span>
                </p>
                {!t.gedaanOp && <Termijn veilig={t.uiterlijk} uiterlijk={t.uiterlijk} vandaag={vandaag} />}
              </div>
              {vink && (
                <Knopformulier
                  actie={vink}
                  verzoek={randomUUID()}
                  velden={{ id: t.id, gedaan: t.gedaanOp ? 'nee' : 'ja' }}
                  label={t.gedaanOp ? `Toch niet gedaan: ${t.wat}` : `Gedaan: ${t.wat}`}
                >
                  {t.gedaanOp ? 'Toch niet' : 'Gedaan'}
                </Knopformulier>
              )}
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  )
}

/** What was advised, and what the werkgever did with it. */
export function Advieskaart({
  adviezen,
  nieuw,
  opvolgen,
}: {
  adviezen: Adviesregel[]
  /** where the arbodienst advises */
  nieuw: string | null
  /** where the werkgever says what it did */
  opvolgen: ((id: string) => string) | null
}) {
  return (
    <Kaart
      titel="Adviezen"
      id="adviezen"
      acties={
        nieuw && (
          <KnopLink href={nieuw} klein icoon="plus">
            Advies
          </KnopLink>
        )
      }
    >
      {adviezen.length === 0 ? (
        <p className="text-secondary">Er is nog geen advies gegeven.</p>
      ) : (
        <ul>
          {adviezen.map((a) => (
            <li key={a.id} className="border-b border-line py-3 first:pt-0 last:border-b-0 last:pb-0">
              <p className="flex flex-wrap items-center justify-between gap-2">
                <span className="font-semibold">{ADVIEZEN[a.soort]}</span>
                {a.opvolging ? (
                  <Label toon={toon[a.opvolging.uitkomst]}>{OPVOLGINGEN[a.opvolging.uitkomst].toLowerCase()}</Label>
                ) : (
                  <Label toon="feit">nog geen antwoord</Label>
                )}
              </p>
              {a.toelichting && <p className="whitespace-pre-line">{a.toelichting}</p>}
              <p className="text-sm text-secondary">
                {a.doorNaam}, <Dagtekst dag={a.op} />
                {a.uiterlijk && ` · begin uiterlijk ${toonDag(a.uiterlijk)}`}
              </p>
              {a.opvolging && (
                <p className="text-sm">
                  {OPVOLGINGEN[a.opvolging.uitkomst]} op {toonDag(a.opvolging.op)}
                  {a.opvolging.reden && `: ${a.opvolging.reden}`}
                </p>
              )}
              {opvolgen && (
                <a href={opvolgen(a.id)} className="koppeling text-sm">
                  {a.opvolging ? 'Wijzig uw antwoord' : 'Leg vast wat u ermee deed'}
                  <span className="sr-only"> ({ADVIEZEN[a.soort]})</span>
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  )
}
