import { Knopformulier } from '@/components/knopformulier'
import type { Factorverzoek } from '@/lib/beheer/factorverzoeken'
import type { Formulieractie } from '../dossier/actieformulier'
import { Gegevenslijst } from '../gegevenslijst'
import { Kaart } from '../kaart'
import { KnopLink } from '../knop'
import { Label } from '../label'
import { Melding } from '../melding'
import { Factorformulier } from './factorformulier'

const dagEnTijd = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})

/** Who waits for an administrator to tie another app; nothing when nobody does. */
export function Factorverzoeken({ verzoeken, basis }: { verzoeken: readonly Factorverzoek[]; basis: string }) {
  if (verzoeken.length === 0) return null
  return (
    <Kaart
      titel="Telefoon en herstelcodes kwijt"
      onder="Controleer eerst wie het is. Daarna kan deze persoon een nieuwe app koppelen."
      ruimte="geen"
    >
      <ul className="divide-y divide-line border-t border-line">
        {verzoeken.map((verzoek) => (
          <li key={verzoek.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:px-5">
            <div className="min-w-0 flex-1 basis-56">
              <p className="font-semibold">{verzoek.naam}</p>
              <p className="text-sm break-words text-secondary">
                {verzoek.email} · gevraagd {dagEnTijd.format(verzoek.aangevraagdOp)}
              </p>
            </div>
            {verzoek.doorMij ? (
              <Label toon="later">wacht op een tweede controle</Label>
            ) : (
              <KnopLink href={`${basis}/${verzoek.id}`} klein label={`Aanvraag van ${verzoek.naam} beoordelen`}>
                Beoordeel
              </KnopLink>
            )}
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

/** One request: what to check, the approval, and the way to refuse. */
export function Factorverzoekpagina({
  verzoek,
  keurGoed,
  wijsAf,
  sleutels: [goed, af],
}: {
  verzoek: Factorverzoek
  keurGoed: Formulieractie
  wijsAf: Formulieractie
  /** keys of the two forms, made by the page */
  sleutels: [string, string]
}) {
  const { id, naam, email, nodig, goedgekeurd, doorMij } = verzoek
  return (
    <>
      <Kaart>
        <Gegevenslijst
          gegevens={[
            { naam: 'Naam', waarde: naam },
            { naam: 'E-mailadres', waarde: email },
            { naam: 'Gevraagd', waarde: dagEnTijd.format(verzoek.aangevraagdOp) },
            { naam: 'Vervalt', waarde: dagEnTijd.format(verzoek.verlooptOp) },
            ...(nodig > 1 ? [{ naam: 'Goedgekeurd', waarde: `${goedgekeurd} van ${nodig} beheerders` }] : []),
          ]}
        />
      </Kaart>
      {nodig > 1 && (
        <Melding titel="Met zijn tweeën">
          Deze persoon kan bij medische gegevens. Daarom controleren twee beheerders los van elkaar wie het is.
        </Melding>
      )}
      {doorMij ? (
        <Melding soort="gelukt">U hebt dit goedgekeurd. Een andere beheerder doet de tweede controle.</Melding>
      ) : (
        <Kaart titel="Controleer wie het is">
          <div className="mb-4 flex flex-col gap-2">
            <p>
              Bel of mail niet terug op een nummer of adres dat u net kreeg: spreek zelf af, met de gegevens die u al
              had.
            </p>
            <p>Daarna krijgt {naam} een mail met een link. De oude app en de herstelcodes werken dan niet meer.</p>
          </div>
          <Factorformulier actie={keurGoed} verzoek={goed} id={id} />
        </Kaart>
      )}
      <Kaart titel="Klopt het niet?">
        <div className="flex flex-col gap-3">
          <p>
            Vroeg {naam} dit niet zelf, of kunt u niet nagaan wie het is? Wijs het dan af. Iemand anders kent misschien
            het wachtwoord: laat {naam} een nieuw wachtwoord kiezen.
          </p>
          <Knopformulier actie={wijsAf} verzoek={af} velden={{ id }} soort="gevaar">
            Wijs af
          </Knopformulier>
        </div>
      </Kaart>
    </>
  )
}
