'use client'

import { Datumveld } from '@/components/datumveld'
import type { Poging } from '@/components/dossier/actieformulier'
import { Groep, Keuze, KeuzeKaart } from '@/components/keuze'
import { Melding } from '@/components/melding'
import { opties } from '@/components/opties'
import { Veld } from '@/components/veld'
import { VORMEN } from '@/lib/planning/soorten'
import { toonTijd } from '@/lib/planning/tijd'
import type { VrijMoment } from '@/lib/planning/vrije-momenten'
import { toonDagZonderJaar } from '@/lib/wet/kalender'

/** A free moment of the list; with whom, when there is more than one. */
export type Aanbod = VrijMoment & { naam?: string }

const waardeVan = (m: VrijMoment) => `${m.blokId} ${m.vanMinuut}`

/**
 * When: one of the free moments, or a moment of one's own. When the moment was just taken by somebody else, the moments beside it
 * come in its place.
 */
export function Momentvelden({
  poging,
  momenten,
  gekozen,
  duur,
  alleenAnders,
}: {
  poging: Poging
  momenten: Aanbod[]
  gekozen?: string
  /** minutes that are usual for this kind */
  duur: number
  /** nobody of the arbodienst: there are no free moments to choose from */
  alleenAnders: boolean
}) {
  const { waarde, fout } = poging
  const bezet = poging.weigering?.code === 'momentBezet' || poging.weigering?.code === 'werknemerBezet'
  const nieuw = leesMomenten(poging.weigering?.gegevens.momenten)
  const namen = new Map(momenten.map((m) => [m.behandelaarId, m.naam]))
  const lijst: Aanbod[] = nieuw ? nieuw.map((m) => ({ ...m, naam: namen.get(m.behandelaarId) })) : momenten
  const keuze = bezet && nieuw && nieuw.length > 0 ? undefined : (waarde('moment') ?? gekozen)
  const velden = (
    <div className="flex flex-col gap-5">
      <Datumveld naam="dag" label="Dag" waarde={waarde('dag')} fout={fout('dag')} />
      <div className="flex flex-wrap gap-4">
        <Veld
          naam="tijd"
          label="Tijd"
          breedte="kort"
          plaatshouder="09:30"
          inputMode="numeric"
          maxLength={5}
          waarde={waarde('tijd')}
          fout={fout('tijd')}
        />
        <Veld
          naam="duur"
          label="Duur"
          breedte="kort"
          achter="min"
          inputMode="numeric"
          maxLength={3}
          waarde={waarde('duur') ?? String(duur)}
          fout={fout('duur')}
        />
      </div>
      <Keuze
        naam="vorm"
        legende="Hoe?"
        waarde={waarde('vorm') ?? 'locatie'}
        fout={fout('vorm')}
        opties={opties(VORMEN)}
      />
      <Veld
        naam="locatie"
        label="Adres"
        verplicht={false}
        hint="Alleen bij een afspraak op locatie."
        maxLength={120}
        waarde={waarde('locatie')}
        fout={fout('locatie')}
      />
    </div>
  )
  if (alleenAnders)
    return (
      <>
        <input type="hidden" name="moment" value="anders" />
        {velden}
      </>
    )
  return (
    <div className="group flex flex-col gap-5">
      <Groep
        id="moment"
        legende={bezet ? 'Wat nog vrij is, dicht bij dit moment' : 'Wanneer?'}
        fout={fout('moment')}
        hint={lijst.length === 0 ? 'Er is geen vrij moment gepland in de komende weken.' : undefined}
      >
        <div className="grid grid-cols-2 gap-2 sm:grid-cols-3">
          {lijst.map((m, nummer) => (
            <KeuzeKaart
              key={waardeVan(m)}
              naam="moment"
              id={nummer === 0 ? 'moment' : undefined}
              optie={{
                waarde: waardeVan(m),
                label: `${toonDagZonderJaar(m.dag)} ${toonTijd(m.vanMinuut)}`,
                uitleg: [m.naam, VORMEN[m.vorm].toLowerCase()].filter(Boolean).join(', '),
              }}
              gekozen={keuze === waardeVan(m)}
            />
          ))}
          <KeuzeKaart
            naam="moment"
            id={lijst.length === 0 ? 'moment' : undefined}
            optie={{ waarde: 'anders', label: 'Ander moment' }}
            gekozen={keuze === 'anders'}
            klasse="kies-anders"
          />
        </div>
      </Groep>
      {bezet && lijst.length === 0 && (
        <Melding soort="letop">Er is in deze weken niets anders vrij. Kies zelf een moment of de wachtlijst.</Melding>
      )}
      <div className="hidden group-has-[.kies-anders:checked]:block">{velden}</div>
    </div>
  )
}

/** What the refusal brought along. */
function leesMomenten(tekst: string | undefined): VrijMoment[] | null {
  if (tekst === undefined) return null
  const gelezen: unknown = JSON.parse(tekst)
  return Array.isArray(gelezen) ? (gelezen as VrijMoment[]) : null
}
