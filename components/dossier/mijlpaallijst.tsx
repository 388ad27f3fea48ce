import type { ReactNode } from 'react'
import type { Mijlpaal, MijlpaalToestand } from '@/lib/wet/begrippen'
import { type Dag, toonDag, toonDagZonderJaar } from '@/lib/wet/kalender'
import { legUit } from '@/lib/wet/uitleg'
import { Kaart } from '../kaart'
import { type MijlpaalRij, Mijlpalen } from '../mijlpalen'

const klaar: ReadonlySet<MijlpaalToestand> = new Set(['opTijdGedaan', 'teLaatGedaan', 'nietVanToepassing'])

/** Name of a milestone, with its number when it comes again and again. */
export function naamVan(m: Pick<Mijlpaal, 'code' | 'naam' | 'nummer'>): string {
  return m.code === 'evaluatie' || m.nummer > 1 ? `${m.naam} (${m.nummer}e)` : m.naam
}

function standVan(m: Mijlpaal): string | undefined {
  if (m.gedaanOp === null) return undefined
  return `${toonDagZonderJaar(m.gedaanOp)}, ${m.toestand === 'opTijdGedaan' ? 'op tijd' : 'te laat'}`
}

/** The grey line under the day; a day that may still move is not counted down to. */
function onderVan(m: Mijlpaal): string | undefined {
  if (m.toestand === 'gepauzeerd') return ''
  return m.toestand === 'nogNiet' && m.vanaf < m.uiterlijk ? `kan vanaf ${toonDag(m.vanaf)}` : undefined
}

function alsRij(m: Mijlpaal, actie: (m: Mijlpaal) => ReactNode): MijlpaalRij {
  return {
    sleutel: `${m.code}-${m.nummer}`,
    naam: naamVan(m),
    wie: m.wie,
    uiterlijk: m.uiterlijk,
    onder: onderVan(m),
    toestand: m.toestand,
    stand: standVan(m),
    uitleg: { ...legUit(m), regelversie: m.afleiding.regelversie },
    acties: (
      <>
        {actie(m)}
        {m.reden && m.toestand !== 'gepauzeerd' && <span className="text-secondary">Reden: {m.reden}</span>}
      </>
    ),
  }
}

function Uitklapbaar({ naam, children }: { naam: string; children: ReactNode }) {
  return (
    <details className="mt-3 border-t border-line pt-3">
      <summary className="koppeling w-fit">{naam}</summary>
      <div className="mt-2">{children}</div>
    </details>
  )
}

/** "Wat moet wanneer": what has to be done first, then what is only good to know, then what is done. */
export function Mijlpaallijst({
  mijlpalen,
  vandaag,
  actie,
}: {
  mijlpalen: Mijlpaal[]
  vandaag: Dag
  /** link in the row of a milestone, or nothing */
  actie: (m: Mijlpaal) => ReactNode
}) {
  const rijen = (welke: (m: Mijlpaal) => boolean) => mijlpalen.filter(welke).map((m) => alsRij(m, actie))
  const teDoen = rijen((m) => !m.informatie && !klaar.has(m.toestand))
  const goedOmTeWeten = rijen((m) => m.informatie && !klaar.has(m.toestand))
  const gedaan = rijen((m) => klaar.has(m.toestand)).reverse()
  return (
    <Kaart titel="Wat moet wanneer" id="mijlpalen" onder={mijlpalen.find((m) => m.toestand === 'gepauzeerd')?.reden}>
      {teDoen.length > 0 ? (
        <Mijlpalen rijen={teDoen} vandaag={vandaag} />
      ) : (
        <p className="text-secondary">Er hoeft niets meer te gebeuren.</p>
      )}
      {goedOmTeWeten.length > 0 && (
        <Uitklapbaar naam={`Goed om te weten (${goedOmTeWeten.length})`}>
          <Mijlpalen rijen={goedOmTeWeten} vandaag={vandaag} />
        </Uitklapbaar>
      )}
      {gedaan.length > 0 && (
        <Uitklapbaar naam={`Gedaan of niet van toepassing (${gedaan.length})`}>
          <Mijlpalen rijen={gedaan} vandaag={vandaag} />
        </Uitklapbaar>
      )}
    </Kaart>
  )
}
