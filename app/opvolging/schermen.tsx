import { randomUUID } from 'node:crypto'
import type { Formulieractie } from '@/components/dossier/actieformulier'
import { Kaart } from '@/components/kaart'
import { Kolom } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import { SIGNALEN, type Signaalsoort } from '@/lib/opvolging/keuzes'
import type { Uitvoerder } from '@/lib/opvolging/mensen'
import type { Dossier } from '@/lib/verzuim/lees-dossier'
import { isNogTeDoen } from '@/lib/wet/eerstvolgende'
import { Geefformulier, Taakformulier, Uitstelformulier } from './formulieren'

/** Where one is, for both portals. */
export interface Plek {
  dossier: Dossier
  lijst: { naam: string; href: string }
  terug: string
}

/** The path and title of a page about one case. */
export function Dossierpad({ plek: { dossier, lijst, terug }, titel }: { plek: Plek; titel: string }) {
  return (
    <Paginakop
      titel={titel}
      kruimels={[lijst, { naam: dossier.persoon.naam, href: terug }, { naam: titel }]}
      onder={`${dossier.persoon.naam} · ${dossier.geval.werkgeverNaam}`}
    />
  )
}

const ROL: Record<Uitvoerder['soort'], string> = { arts: ' (bedrijfsarts)', planner: ' (planner)', gewoon: '' }

/** A new task, and giving a milestone to somebody. */
export function Taakscherm({
  plek,
  kanten,
  uitvoerders,
  maak,
  geef,
  isVanOns,
}: {
  plek: Plek
  kanten: Record<string, string>
  uitvoerders: Uitvoerder[]
  maak: Formulieractie
  geef: Formulieractie
  /** whether somebody of this side has to act */
  isVanOns: (wie: readonly string[]) => boolean
}) {
  const { dossier, terug } = plek
  const mensen = uitvoerders.map((u) => ({ waarde: u.id, label: `${u.naam}${ROL[u.soort]}` }))
  const collegas = mensen.filter((m) => uitvoerders.some((u) => u.id === m.waarde && u.soort === 'gewoon'))
  const mijlpalen = dossier.uitkomst.goed
    ? dossier.uitkomst.tijdlijn.mijlpalen
        .filter((m) => !m.informatie && isNogTeDoen(m) && isVanOns(m.wie))
        .map((m) => ({
          waarde: `${m.code} ${m.nummer}`,
          label: m.nummer > 1 ? `${m.naam} (${m.nummer}e)` : m.naam,
        }))
    : []
  const gevalId = dossier.geval.id
  return (
    <Kolom>
      <Dossierpad plek={plek} titel="Taak maken" />
      <Kaart>
        <Taakformulier
          actie={maak}
          verborgen={{ gevalId, verzoek: randomUUID() }}
          terug={terug}
          kanten={kanten}
          mensen={collegas}
        />
      </Kaart>
      {mijlpalen.length > 0 && (
        <Kaart titel="Geef een mijlpaal aan een collega" onder="Die staat dan bij zijn taken op de beginpagina.">
          <Geefformulier
            actie={geef}
            verborgen={{ gevalId, verzoek: randomUUID() }}
            terug={terug}
            mijlpalen={mijlpalen}
            mensen={mensen}
          />
        </Kaart>
      )}
    </Kolom>
  )
}

/** Putting a signal off. */
export function Uitstelscherm({ plek, soort, actie }: { plek: Plek; soort: Signaalsoort; actie: Formulieractie }) {
  return (
    <Kolom>
      <Dossierpad plek={plek} titel="Signaal uitstellen" />
      <Kaart titel={SIGNALEN[soort]} onder="Alleen uw kant ziet het later. De ander ziet zijn eigen signalen.">
        <Uitstelformulier
          actie={actie}
          verborgen={{ gevalId: plek.dossier.geval.id, soort, verzoek: randomUUID() }}
          terug={plek.terug}
        />
      </Kaart>
    </Kolom>
  )
}
