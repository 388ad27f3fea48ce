import { randomUUID } from 'node:crypto'
import type { Agendakoppeling } from '@/lib/berichten/agendakoppeling'
import type { Bericht } from '@/lib/berichten/lees-berichten'
import type { Formulieractie } from '../dossier/actieformulier'
import { toonMoment } from '../dossier/moment'
import { Kaart } from '../kaart'
import { klas } from '../klas'
import { TweeKolommen } from '../kolommen'
import { Label } from '../label'
import { LegeStaat } from '../lege-staat'
import { Melding } from '../melding'
import { Paginakop } from '../paginakop'
import { Agendaformulier, AllesGelezenformulier, Dagmailformulier, Lijstformulier } from './berichtformulieren'

/** What the actions of the portal are called here. */
export interface Berichtacties {
  open: Formulieractie
  allesGelezen: Formulieractie
  bewaarDagmail: Formulieractie
  /** not in a portal without dates */
  agenda?: { koppel: Formulieractie; ontkoppel: Formulieractie }
}

/** Messages of one workplace, and how somebody wants to be reached; the same for each portal. */
export function Berichtenscherm({
  berichten,
  ongelezen,
  verder,
  mailGeweigerd,
  dagmail,
  uren,
  agenda,
  agendaAdres,
  metInitialen,
  pad,
  acties,
}: {
  berichten: Bericht[]
  ongelezen: number
  verder: boolean
  /** mail to this person does not arrive */
  mailGeweigerd: boolean
  /** hour of the mail of the day, null for never */
  dagmail: number | null
  uren: readonly number[]
  agenda: Agendakoppeling | null
  agendaAdres: string | null
  /** whether this portal may show initials in a calendar */
  metInitialen: boolean
  /** address of this page */
  pad: string
  acties: Berichtacties
}) {
  return (
    <>
      <Paginakop
        titel="Berichten"
        onder={
          ongelezen === 0 ? 'Alles is gelezen.' : ongelezen === 1 ? '1 nieuw bericht' : `${ongelezen} nieuwe berichten`
        }
        acties={ongelezen > 0 && <AllesGelezenformulier actie={acties.allesGelezen} verzoek={randomUUID()} />}
      />
      {mailGeweigerd && (
        <Melding soort="letop" titel="Mail aan u komt niet aan">
          Uw mailserver weigert onze mail. Kijk hier dus zelf of er iets nieuws is, en vraag uw beheerder om het adres
          na te kijken.
        </Melding>
      )}
      <TweeKolommen
        hoofd={
          <Kaart ruimte="geen">
            {berichten.length === 0 ? (
              <LegeStaat titel="Nog geen berichten" icoon="info">
                {acties.agenda
                  ? 'Hier staat wat er voor u is gebeurd: een ziekmelding, een afspraak, een document om te tekenen.'
                  : 'Hier staat het als iemand met spoed een medisch dossier opent.'}
              </LegeStaat>
            ) : (
              <Lijstformulier actie={acties.open} verzoek={randomUUID()}>
                <ul className="divide-y divide-line">
                  {berichten.map((b) => (
                    <li
                      key={b.id}
                      className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-4 py-3 sm:px-5"
                    >
                      <button
                        type="submit"
                        name="id"
                        value={b.id}
                        className={klas('koppeling min-h-6 text-left', !b.gelezen && 'font-semibold')}
                      >
                        {b.zin}
                        {b.naam && `: ${b.naam}`}
                      </button>
                      <p className="flex items-baseline gap-2 text-sm text-secondary">
                        {!b.gelezen && <Label toon="feit">nieuw</Label>}
                        <time dateTime={b.op}>{toonMoment(b.op)}</time>
                      </p>
                    </li>
                  ))}
                </ul>
              </Lijstformulier>
            )}
            {verder && (
              <p className="border-t border-line px-4 py-3 sm:px-5">
                <a href={`${pad}?voor=${encodeURIComponent(berichten.at(-1)?.op ?? '')}`} className="koppeling">
                  Oudere berichten
                </a>
              </p>
            )}
          </Kaart>
        }
        zij={
          <>
            <Kaart
              titel="Mail"
              onder={`Eén overzicht per werkdag, alleen als er iets voor u klaarstaat.${acties.agenda ? ' Een nieuwe ziekmelding, een afspraak of een handtekening mailen we meteen.' : ''} Zonder namen.`}
            >
              <Dagmailformulier actie={acties.bewaarDagmail} verzoek={randomUUID()} uur={dagmail} uren={uren} />
            </Kaart>
            {acties.agenda && (
              <Kaart
                titel="Agenda"
                onder="Zet uw datums en afspraken in Outlook, Google of Apple Agenda. Zonder namen; wie dit adres heeft, ziet de datums."
              >
                <Agendaformulier
                  koppel={acties.agenda.koppel}
                  ontkoppel={acties.agenda.ontkoppel}
                  verzoek={randomUUID()}
                  verzoekWeg={randomUUID()}
                  adres={agendaAdres}
                  laatst={agenda?.laatstGelezenOp ? toonMoment(agenda.laatstGelezenOp) : null}
                  metInitialen={metInitialen}
                  initialen={agenda?.initialen ?? false}
                />
              </Kaart>
            )}
          </>
        }
      />
    </>
  )
}
