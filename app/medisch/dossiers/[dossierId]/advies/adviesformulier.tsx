'use client'

import { type ReactNode, useActionState, useRef } from 'react'
import { Datumveld } from '@/components/datumveld'
import { Terugkoppeltekst } from '@/components/dossier/terugkoppeling'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { Kaart } from '@/components/kaart'
import { Keuze } from '@/components/keuze'
import { Keuzelijst } from '@/components/keuzelijst'
import { KnopLink } from '@/components/knop'
import { Melding } from '@/components/melding'
import { opties } from '@/components/opties'
import { Tekstvak } from '@/components/tekstvak'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import { formulieren } from '@/lib/medisch/formulieren'
import type { Adviessoort } from '@/lib/medisch/terugkoppeling-schema'
import { doelen, type Terugkoppelinhoud } from '@/lib/verzuim/terugkoppeling'
import { Conceptregel } from '../../conceptregel'
import { useConcept } from '../../gebruik-concept'
import { Formuliervelden } from '../../velden'
import { geefVrijActie } from './acties'

const functioneel = [
  'mogelijkheden',
  'beperkingen',
  'benutbaar',
  'percentage',
  'doel',
  'prognose',
  'advies',
  'volgendContactOp',
]

/** The medical part at the left, what the employer gets at the right; first shown as he will see it, then released. */
export function Adviesformulier({
  dossierId,
  gevalId,
  soort,
  vervangtId,
  begin,
  conceptOp,
  naast,
  verzoek,
}: {
  dossierId: string
  gevalId: string
  soort: Adviessoort
  vervangtId: string
  begin: Record<string, string>
  conceptOp: string | null
  /** what the advice is a summary of, or what was last written; read, not changed */
  naast: ReactNode
  verzoek: string
}) {
  const [staat, verstuur] = useActionState(geefVrijActie, { fouten: {}, waarden: {} })
  const formulier = useRef<HTMLFormElement>(null)
  const stand = useConcept(formulier, dossierId, soort, [...formulieren[soort].map((v) => v.naam), ...functioneel])
  const voorbeeld = staat.weigering?.code === 'voorbeeld' ? staat.weigering.gegevens : null
  const waarde = (naam: string) => staat.waarden[naam]?.[0] ?? begin[naam]
  const fout = (naam: string) => staat.fouten[naam]
  const fouten = voorbeeld ? [] : Object.entries(staat.fouten)
  const tekst = (naam: string, label: string, regels: number, verplicht = false) => (
    <Tekstvak
      naam={naam}
      label={label}
      regels={regels}
      verplicht={verplicht}
      maxLength={4000}
      waarde={waarde(naam)}
      fout={fout(naam)}
    />
  )
  return (
    <form ref={formulier} action={verstuur} noValidate className="flex flex-col gap-5">
      <Foutoverzicht fouten={fouten.map(([veld, t]) => ({ veld: veld === '' ? undefined : veld, tekst: t }))} />
      {Object.entries({ dossierId, gevalId, soort, vervangtId, verzoek }).map(([naam, w]) => (
        <input key={naam} type="hidden" name={naam} value={w} />
      ))}
      {voorbeeld && <Voorbeeld gegevens={voorbeeld} />}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Kaart titel="Voor het medisch dossier" onder="Blijft hier. De werkgever ziet dit nooit.">
          <div className="flex flex-col gap-4">
            {naast}
            <Formuliervelden velden={formulieren[soort]} waarde={waarde} fout={fout} />
          </div>
        </Kaart>
        <Kaart
          titel="Voor de werkgever"
          onder="Werkgever, arbodienst en werknemer lezen dit. Over werk, niet over ziekte."
        >
          <div className="flex flex-col gap-4">
            {tekst('mogelijkheden', 'Wat kan wel', 4, true)}
            {tekst('beperkingen', 'Wat kan niet', 3)}
            <Keuze
              naam="benutbaar"
              legende="Zijn er mogelijkheden om te werken?"
              verplicht={false}
              waarde={waarde('benutbaar')}
              fout={fout('benutbaar')}
              opties={[
                { waarde: 'ja', label: 'Ja' },
                { waarde: 'nee', label: 'Nee, nu niet' },
              ]}
            />
            <Veld
              naam="percentage"
              label="Arbeidsongeschikt"
              verplicht={false}
              inputMode="numeric"
              breedte="kort"
              achter="%"
              maxLength={3}
              waarde={waarde('percentage')}
              fout={fout('percentage')}
            />
            <Keuzelijst
              naam="doel"
              label="Doel"
              verplicht={false}
              leeg="Kies een doel"
              waarde={waarde('doel')}
              fout={fout('doel')}
              opties={opties(doelen)}
            />
            {tekst('prognose', 'Verwachting', 2)}
            {tekst('advies', 'Advies', 4)}
            <Datumveld
              naam="volgendContactOp"
              label="Volgend contact"
              verplicht={false}
              waarde={waarde('volgendContactOp')}
              fout={fout('volgendContactOp')}
            />
          </div>
        </Kaart>
      </div>
      <Conceptregel stand={stand} begin={conceptOp} />
      <div className="flex flex-wrap gap-2">
        <VerzendKnop soort={voorbeeld ? 'neven' : 'hoofd'}>
          {voorbeeld ? 'Opnieuw bekijken' : 'Bekijk wat de werkgever ziet'}
        </VerzendKnop>
        <KnopLink href={`/medisch/dossiers/${dossierId}`} soort="stil">
          Terug naar het dossier
        </KnopLink>
      </div>
    </form>
  )
}

/** Exactly what will be read, and what in it looks medical. Whoever changes something first gets to see it again. */
function Voorbeeld({ gegevens }: { gegevens: Record<string, string> }) {
  const inhoud = JSON.parse(gegevens.inhoud ?? '{}') as Terugkoppelinhoud
  const vragen = JSON.parse(gegevens.vragen ?? '[]') as string[]
  return (
    <Kaart titel="Dit ziet de werkgever" id="voorbeeld" onder="Nog niet vrijgegeven. Dit en niets anders.">
      <div className="flex flex-col gap-4">
        {vragen.length > 0 && (
          <Melding soort="letop" titel="Kijk dit eerst na">
            {vragen.map((v) => (
              <p key={v}>{v}</p>
            ))}
          </Melding>
        )}
        <Terugkoppeltekst inhoud={inhoud} />
        <div className="flex flex-wrap items-center gap-3">
          <VerzendKnop naam="gezien" waarde={gegevens.gezien}>
            {vragen.length > 0 ? 'Dit is niet medisch: vrijgeven aan de werkgever' : 'Vrijgeven aan de werkgever'}
          </VerzendKnop>
          <span className="text-secondary text-sm">Daarna kunt u dit niet meer wijzigen, alleen vervangen.</span>
        </div>
      </div>
    </Kaart>
  )
}
