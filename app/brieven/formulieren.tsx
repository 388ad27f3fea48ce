'use client'

import { Actieformulier, type Formulieractie } from '@/components/dossier/actieformulier'
import { Keuzelijst, type Optie } from '@/components/keuzelijst'
import { KnopLink } from '@/components/knop'
import { Tekstvak } from '@/components/tekstvak'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'

/** A template: what it is for, its name, and the letter with fields between braces. */
export function Sjabloonformulier({
  actie,
  verborgen,
  soorten,
  begin,
  terug,
}: {
  actie: Formulieractie
  verborgen: Record<string, string>
  soorten: Optie[]
  begin: { soort: string; naam: string; onderwerp: string; tekst: string }
  terug: string
}) {
  return (
    <Actieformulier
      actie={actie}
      verborgen={verborgen}
      knoppen={
        <>
          <VerzendKnop>Sjabloon bewaren</VerzendKnop>
          <KnopLink href={terug} soort="stil">
            Terug
          </KnopLink>
        </>
      }
    >
      {({ waarde, fout }) => {
        const van = (naam: keyof typeof begin) => ({ naam, waarde: waarde(naam) ?? begin[naam], fout: fout(naam) })
        return (
          <>
            <Veld {...van('naam')} label="Naam van het sjabloon" maxLength={80} />
            <Keuzelijst {...van('soort')} label="Waarvoor" opties={soorten} />
            <Veld {...van('onderwerp')} label="Onderwerp van de brief" maxLength={150} />
            <Tekstvak
              {...van('tekst')}
              label="Tekst van de brief"
              regels={14}
              maxLength={5000}
              hint="Zet velden tussen accolades, bijvoorbeeld {werknemer.achternaam}. Afzender en ondertekening komen uit de huisstijl."
              privacy="Geen medische gegevens: uw collega’s en de andere partij lezen deze brief ook."
            />
          </>
        )
      }}
    </Actieformulier>
  )
}

/** How letters begin and end. */
export function Huisstijlformulier({
  actie,
  verborgen,
  begin,
}: {
  actie: Formulieractie
  verborgen: Record<string, string>
  begin: { afzender: string; adres: string; ondertekening: string; kleur: string }
}) {
  return (
    <Actieformulier actie={actie} verborgen={verborgen} knoppen={<VerzendKnop>Huisstijl bewaren</VerzendKnop>}>
      {({ waarde, fout }) => (
        <>
          <Veld
            naam="afzender"
            label="Afzender"
            maxLength={120}
            waarde={waarde('afzender') ?? begin.afzender}
            fout={fout('afzender')}
          />
          <Tekstvak
            naam="adres"
            label="Adres"
            verplicht={false}
            regels={2}
            maxLength={300}
            waarde={waarde('adres') ?? begin.adres}
            fout={fout('adres')}
          />
          <Tekstvak
            naam="ondertekening"
            label="Ondertekening"
            regels={2}
            maxLength={300}
            waarde={waarde('ondertekening') ?? begin.ondertekening}
            fout={fout('ondertekening')}
          />
          <Veld
            naam="kleur"
            label="Kleur"
            verplicht={false}
            hint="Van de lijn en de koppen, als # met zes tekens: #1d5c63. Donker genoeg om op wit te lezen."
            breedte="kort"
            maxLength={7}
            waarde={waarde('kleur') ?? begin.kleur}
            fout={fout('kleur')}
          />
        </>
      )}
    </Actieformulier>
  )
}

/** Begins a letter in a case from a template. */
export function Briefkeuze({
  actie,
  verborgen,
  opties,
}: {
  actie: Formulieractie
  verborgen: Record<string, string>
  opties: Optie[]
}) {
  return (
    <Actieformulier
      actie={actie}
      verborgen={verborgen}
      concept={false}
      knoppen={<VerzendKnop>Begin de brief</VerzendKnop>}
    >
      {({ waarde, fout }) => (
        <Keuzelijst
          naam="sjabloon"
          label="Welke brief?"
          leeg="Kies een brief"
          breedte="half"
          opties={opties}
          waarde={waarde('sjabloon')}
          fout={fout('sjabloon')}
        />
      )}
    </Actieformulier>
  )
}
