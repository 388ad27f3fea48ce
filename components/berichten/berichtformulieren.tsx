'use client'

import { type ReactNode, useActionState } from 'react'
import type { FormStaat } from '@/lib/actie'
import { Actieformulier, type Formulieractie } from '../dossier/actieformulier'
import { Keuzelijst } from '../keuzelijst'
import { Melding } from '../melding'
import { Veld } from '../veld'
import { VerzendKnop } from '../verzend-knop'

const leeg: FormStaat = { fouten: {}, waarden: {} }

/** A list of which each line is a button of the same form: one form, however long the list. */
export function Lijstformulier({
  actie,
  verzoek,
  children,
}: {
  actie: Formulieractie
  verzoek: string
  children: ReactNode
}) {
  const [staat, verstuur] = useActionState(actie, leeg)
  return (
    <form action={verstuur}>
      <input type="hidden" name="verzoek" value={verzoek} />
      {Object.values(staat.fouten).map((fout) => (
        <div key={fout} className="p-4">
          <Melding soort="gevaar" live>
            {fout}
          </Melding>
        </div>
      ))}
      {children}
    </form>
  )
}

/** Everything counts as read. */
export function AllesGelezenformulier({ actie, verzoek }: { actie: Formulieractie; verzoek: string }) {
  return (
    <Actieformulier
      actie={actie}
      verborgen={{ verzoek }}
      knoppen={<VerzendKnop soort="neven">Alles gelezen</VerzendKnop>}
    >
      {() => null}
    </Actieformulier>
  )
}

/** At which hour the mail of the day comes. */
export function Dagmailformulier({
  actie,
  verzoek,
  uur,
  uren,
}: {
  actie: Formulieractie
  verzoek: string
  uur: number | null
  uren: readonly number[]
}) {
  return (
    <Actieformulier actie={actie} verborgen={{ verzoek }} knoppen={<VerzendKnop soort="neven">Bewaren</VerzendKnop>}>
      {({ fout, waarde }) => (
        <Keuzelijst
          naam="uur"
          label="Wanneer?"
          waarde={waarde('uur') ?? (uur === null ? 'nooit' : String(uur))}
          fout={fout('uur')}
          opties={[
            ...uren.map((u) => ({ waarde: String(u), label: `Om ${u}:00 uur` })),
            { waarde: 'nooit', label: 'Geen mail' },
          ]}
        />
      )}
    </Actieformulier>
  )
}

/** The secret address of one's calendar: make it, copy it, or make it stop. */
export function Agendaformulier({
  koppel,
  ontkoppel,
  verzoek,
  verzoekWeg,
  adres,
  laatst,
  metInitialen,
  initialen,
}: {
  koppel: Formulieractie
  ontkoppel: Formulieractie
  verzoek: string
  verzoekWeg: string
  adres: string | null
  /** when a calendar program last read it, as text */
  laatst: string | null
  metInitialen: boolean
  initialen: boolean
}) {
  if (adres === null) {
    return (
      <Actieformulier
        actie={koppel}
        verborgen={{ verzoek }}
        knoppen={<VerzendKnop soort="neven">Maak een geheim adres</VerzendKnop>}
      >
        {({ waarde }) =>
          metInitialen && (
            <label className="flex items-start gap-3 py-1">
              <input
                type="checkbox"
                name="initialen"
                value="ja"
                defaultChecked={waarde('initialen') === 'ja'}
                className="mt-0.5 size-5 shrink-0 accent-act"
              />
              <span>Met initialen, bijvoorbeeld “E.B.”</span>
            </label>
          )
        }
      </Actieformulier>
    )
  }
  return (
    <div className="flex flex-col gap-3">
      <Veld
        naam="agenda-adres"
        label="Uw geheime adres"
        hint="Kopieer dit en voeg in uw agenda een agenda toe “via internet” of “via URL”."
        waarde={adres}
        alleenLezen
        verplicht={false}
      />
      <p className="text-sm text-secondary">
        {initialen ? 'Met initialen. ' : ''}
        {laatst ? `Voor het laatst opgehaald: ${laatst}.` : 'Nog door geen agenda opgehaald.'}
      </p>
      <Actieformulier
        actie={ontkoppel}
        verborgen={{ verzoek: verzoekWeg }}
        knoppen={<VerzendKnop soort="gevaar">Laat dit adres stoppen</VerzendKnop>}
      >
        {() => null}
      </Actieformulier>
    </div>
  )
}
