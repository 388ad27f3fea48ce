'use client'

import { Datumveld } from '../datumveld'
import { Actieformulier, type Formulieractie, type Poging } from '../dossier/actieformulier'
import { Keuzelijst, type Optie } from '../keuzelijst'
import { KnopLink } from '../knop'
import { Veld } from '../veld'
import { VerzendKnop } from '../verzend-knop'

/** From when, and if wanted until when. */
function Periodevelden({
  poging,
  vandaag,
  eindeVerplicht,
}: {
  poging: Poging
  vandaag: string
  eindeVerplicht?: boolean
}) {
  return (
    <>
      <Datumveld naam="van" label="Vanaf" waarde={poging.waarde('van') ?? vandaag} fout={poging.fout('van')} />
      <Datumveld
        naam="totEnMet"
        label="Laatste dag"
        verplicht={eindeVerplicht ?? false}
        hint={eindeVerplicht ? undefined : 'Laat leeg als er geen einde is.'}
        waarde={poging.waarde('totEnMet')}
        fout={poging.fout('totEnMet')}
      />
    </>
  )
}

/** Gives somebody a role: who, which, where, from when. */
export function GeefRol({
  actie,
  verzoek,
  vandaag,
  rollen,
  afdelingen,
  organisaties,
}: {
  actie: Formulieractie
  verzoek: string
  vandaag: string
  rollen: Optie[]
  /** of the werkgever, for a role that belongs to a department */
  afdelingen?: Optie[]
  /** for the platform, which appoints in other organisations */
  organisaties?: Optie[]
}) {
  return (
    <Actieformulier actie={actie} verborgen={{ verzoek }} knoppen={<VerzendKnop>Rol geven</VerzendKnop>}>
      {(poging) => (
        <>
          <Veld
            naam="naam"
            label="Voor- en achternaam"
            maxLength={120}
            waarde={poging.waarde('naam')}
            fout={poging.fout('naam')}
          />
          <Veld
            naam="email"
            label="E-mailadres"
            type="email"
            inputMode="email"
            maxLength={254}
            hint="Wie nog niet kan aanmelden, krijgt een uitnodiging."
            waarde={poging.waarde('email')}
            fout={poging.fout('email')}
          />
          <Keuzelijst
            naam="rol"
            label="Rol"
            leeg="Kies een rol"
            opties={rollen}
            waarde={poging.waarde('rol')}
            fout={poging.fout('rol')}
          />
          {afdelingen && (
            <Keuzelijst
              naam="afdelingId"
              label="Afdeling"
              verplicht={false}
              leeg="Geen (alleen voor HR)"
              hint="Een leidinggevende ziet deze afdeling en alles daaronder."
              opties={afdelingen}
              waarde={poging.waarde('afdelingId')}
              fout={poging.fout('afdelingId')}
            />
          )}
          {organisaties && (
            <Keuzelijst
              naam="organisatie"
              label="Organisatie"
              verplicht={false}
              leeg="Het platform zelf"
              opties={organisaties}
              waarde={poging.waarde('organisatie')}
              fout={poging.fout('organisatie')}
            />
          )}
          <Periodevelden poging={poging} vandaag={vandaag} />
        </>
      )}
    </Actieformulier>
  )
}

/** Ends a role: now, or at the end of a day. */
export function BeeindigRol({
  actie,
  verzoek,
  id,
  terug,
}: {
  actie: Formulieractie
  verzoek: string
  id: string
  terug: string
}) {
  return (
    <Actieformulier
      actie={actie}
      verborgen={{ verzoek, id }}
      knoppen={
        <>
          <VerzendKnop soort="gevaar">Rol beëindigen</VerzendKnop>
          <KnopLink href={terug} soort="stil">
            Toch niet
          </KnopLink>
        </>
      }
    >
      {(poging) => (
        <Datumveld
          naam="totEnMet"
          label="Laatste dag"
          verplicht={false}
          hint="Laat leeg om de rol nu meteen te beëindigen, ook als deze persoon is aangemeld."
          waarde={poging.waarde('totEnMet')}
          fout={poging.fout('totEnMet')}
        />
      )}
    </Actieformulier>
  )
}

/** Names a replacement; without `vervangenen` for oneself. */
export function WijsVervangerAan({
  actie,
  verzoek,
  vandaag,
  vervangenen,
  kanZelf,
  vervangers,
}: {
  actie: Formulieractie
  verzoek: string
  vandaag: string
  vervangenen: Optie[]
  kanZelf: boolean
  vervangers: Optie[]
}) {
  return (
    <Actieformulier actie={actie} verborgen={{ verzoek }} knoppen={<VerzendKnop>Vervanger aanwijzen</VerzendKnop>}>
      {(poging) => (
        <>
          {vervangenen.length > 0 && (
            <Keuzelijst
              naam="vervangeneId"
              label="Wie wordt vervangen?"
              leeg={kanZelf ? 'Ikzelf' : 'Kies een collega'}
              opties={vervangenen}
              waarde={poging.waarde('vervangeneId')}
              fout={poging.fout('vervangeneId')}
            />
          )}
          <Keuzelijst
            naam="vervangerId"
            label="Wie vervangt?"
            leeg="Kies een collega"
            opties={vervangers}
            waarde={poging.waarde('vervangerId')}
            fout={poging.fout('vervangerId')}
          />
          <Periodevelden poging={poging} vandaag={vandaag} eindeVerplicht />
        </>
      )}
    </Actieformulier>
  )
}

/** Appoints a consultant at a werkgever. */
export function WijsToe({
  actie,
  verzoek,
  vandaag,
  werkgevers,
  consultants,
}: {
  actie: Formulieractie
  verzoek: string
  vandaag: string
  werkgevers: Optie[]
  consultants: Optie[]
}) {
  return (
    <Actieformulier actie={actie} verborgen={{ verzoek }} knoppen={<VerzendKnop>Toewijzen</VerzendKnop>}>
      {(poging) => (
        <>
          {(
            [
              ['werkgeverId', 'Werkgever', 'Kies een werkgever', werkgevers, true],
              ['gebruikerId', 'Verzuimconsultant', 'Kies een consultant', consultants, true],
              ['inPlaatsVan', 'In plaats van', 'Niemand: erbij', consultants, false],
            ] as const
          ).map(([naam, label, leeg, opties, verplicht]) => (
            <Keuzelijst
              key={naam}
              naam={naam}
              label={label}
              leeg={leeg}
              opties={opties}
              verplicht={verplicht}
              hint={naam === 'inPlaatsVan' ? 'De lopende dossiers gaan mee op de dag waarop dit ingaat.' : undefined}
              waarde={poging.waarde(naam)}
              fout={poging.fout(naam)}
            />
          ))}
          <Periodevelden poging={poging} vandaag={vandaag} />
        </>
      )}
    </Actieformulier>
  )
}
