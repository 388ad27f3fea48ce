'use client'

import { Datumveld } from '@/components/datumveld'
import { Actieformulier, type Formulieractie } from '@/components/dossier/actieformulier'
import { Keuze } from '@/components/keuze'
import { Keuzelijst, type Optie } from '@/components/keuzelijst'
import { KnopLink } from '@/components/knop'
import { opties } from '@/components/opties'
import { Tekstvak } from '@/components/tekstvak'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import { ADVIEZEN, OPVOLGINGEN } from '@/lib/opvolging/keuzes'

const NIETS_MEDISCH = 'Niets over ziekte, klachten of behandeling.'

interface Vorm {
  actie: Formulieractie
  verborgen: Record<string, string>
  terug: string
}

const Terug = ({ naar }: { naar: string }) => (
  <KnopLink href={naar} soort="stil">
    Terug naar het dossier
  </KnopLink>
)

/** A task: what, who, by when. */
export function Taakformulier({
  kanten,
  mensen,
  ...v
}: Vorm & {
  kanten: Record<string, string>
  mensen: Optie[]
}) {
  return (
    <Actieformulier
      actie={v.actie}
      verborgen={v.verborgen}
      knoppen={
        <>
          <VerzendKnop>Taak maken</VerzendKnop>
          <Terug naar={v.terug} />
        </>
      }
    >
      {({ waarde, fout }) => (
        <>
          <Veld
            naam="wat"
            label="Wat moet er gebeuren?"
            hint={NIETS_MEDISCH}
            maxLength={200}
            waarde={waarde('wat')}
            fout={fout('wat')}
          />
          <Keuze
            naam="kant"
            legende="Wie doet dit?"
            waarde={waarde('kant') ?? Object.keys(kanten)[0]}
            fout={fout('kant')}
            opties={opties(kanten)}
          />
          <Keuzelijst
            naam="voorId"
            label="Voor een collega"
            verplicht={false}
            leeg="Niemand in het bijzonder"
            opties={mensen}
            waarde={waarde('voorId')}
            fout={fout('voorId')}
          />
          <Datumveld naam="uiterlijk" label="Klaar op" waarde={waarde('uiterlijk')} fout={fout('uiterlijk')} />
        </>
      )}
    </Actieformulier>
  )
}

/** Gives a milestone to a named person. */
export function Geefformulier({ mijlpalen, mensen, ...v }: Vorm & { mijlpalen: Optie[]; mensen: Optie[] }) {
  return (
    <Actieformulier
      actie={v.actie}
      verborgen={v.verborgen}
      ids={{ voorId: 'mijlpaalVoor' }}
      knoppen={<VerzendKnop soort="neven">Geef aan deze collega</VerzendKnop>}
    >
      {({ waarde, fout }) => (
        <>
          <Keuzelijst
            naam="mijlpaal"
            label="Mijlpaal"
            leeg="Kies een mijlpaal"
            opties={mijlpalen}
            waarde={waarde('mijlpaal')}
            fout={fout('mijlpaal')}
          />
          <Keuzelijst
            naam="voorId"
            id="mijlpaalVoor"
            label="Collega"
            verplicht={false}
            leeg="Niemand in het bijzonder"
            opties={mensen}
            waarde={waarde('voorId')}
            fout={fout('voorId')}
          />
        </>
      )}
    </Actieformulier>
  )
}

/** An advice to the werkgever. */
export function Adviesformulier(v: Vorm) {
  return (
    <Actieformulier
      actie={v.actie}
      verborgen={v.verborgen}
      knoppen={
        <>
          <VerzendKnop>Advies geven</VerzendKnop>
          <Terug naar={v.terug} />
        </>
      }
    >
      {({ waarde, fout }) => (
        <>
          <Keuze
            naam="soort"
            legende="Wat adviseert u?"
            vorm="lijst"
            waarde={waarde('soort')}
            fout={fout('soort')}
            opties={opties(ADVIEZEN)}
          />
          <Tekstvak
            naam="toelichting"
            label="Toelichting"
            verplicht={false}
            regels={4}
            maxLength={500}
            hint="De werkgever en de medewerker lezen dit."
            privacy={NIETS_MEDISCH}
            waarde={waarde('toelichting')}
            fout={fout('toelichting')}
          />
          <Datumveld
            naam="uiterlijk"
            label="Begin uiterlijk"
            verplicht={false}
            waarde={waarde('uiterlijk')}
            fout={fout('uiterlijk')}
          />
        </>
      )}
    </Actieformulier>
  )
}

/** What the werkgever did with an advice. */
export function Opvolgformulier({ vandaag, ...v }: Vorm & { vandaag: string }) {
  return (
    <Actieformulier
      actie={v.actie}
      verborgen={v.verborgen}
      knoppen={
        <>
          <VerzendKnop>Vastleggen</VerzendKnop>
          <Terug naar={v.terug} />
        </>
      }
    >
      {({ waarde, fout }) => (
        <>
          <Keuze
            naam="uitkomst"
            legende="Hebt u het advies gevolgd?"
            waarde={waarde('uitkomst')}
            fout={fout('uitkomst')}
            opties={opties(OPVOLGINGEN)}
          />
          <Datumveld naam="op" label="Wanneer?" waarde={waarde('op') ?? vandaag} fout={fout('op')} />
          <Tekstvak
            naam="reden"
            label="Waarom niet, of niet helemaal?"
            verplicht={false}
            regels={3}
            maxLength={300}
            hint="Nodig als u het advies niet helemaal volgt: UWV vraagt ernaar."
            privacy={NIETS_MEDISCH}
            waarde={waarde('reden')}
            fout={fout('reden')}
          />
        </>
      )}
    </Actieformulier>
  )
}

/** Puts a signal off, with a reason. */
export function Uitstelformulier(v: Vorm) {
  return (
    <Actieformulier
      actie={v.actie}
      verborgen={v.verborgen}
      knoppen={
        <>
          <VerzendKnop>Later laten zien</VerzendKnop>
          <Terug naar={v.terug} />
        </>
      }
    >
      {({ waarde, fout }) => (
        <>
          <Datumveld
            naam="tot"
            label="Tot en met"
            hint="Hooguit 3 maanden. Daarna ziet u het signaal weer, als het dan nog geldt."
            waarde={waarde('tot')}
            fout={fout('tot')}
          />
          <Veld
            naam="reden"
            label="Waarom kan dit wachten?"
            hint={NIETS_MEDISCH}
            maxLength={200}
            waarde={waarde('reden')}
            fout={fout('reden')}
          />
        </>
      )}
    </Actieformulier>
  )
}
