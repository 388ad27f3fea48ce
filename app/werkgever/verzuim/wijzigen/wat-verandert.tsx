import { Kaart } from '@/components/kaart'
import { Tabel } from '@/components/tabel'
import type { MijlpaalToestand } from '@/lib/wet/begrippen'
import { type Dag, dagenTussen, toonDag } from '@/lib/wet/kalender'
import type { Verschil } from '@/lib/wet/wat-als'

/** More than these first ones are folded away: most of them move by the same number of days. */
const EERST = 5

/** What a change does to the timeline, before it is saved: sentences first, then the dates that move. */
export function WatVerandert({ zinnen, verschillen }: { zinnen: string[]; verschillen: Verschil[] }) {
  const datums = verschillen.filter((v) => v.was !== v.wordt || erger(v))
  return (
    <Kaart titel="Wat er dan verandert" ruimte={datums.length > 0 ? 'geen' : 'gewoon'}>
      {(zinnen.length > 0 || datums.length === 0) && (
        <ul className={datums.length > 0 ? 'flex flex-col gap-1.5 px-4 pb-3 sm:px-5' : 'flex flex-col gap-1.5'}>
          {zinnen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
          {zinnen.length === 0 && <li>De termijnen van dit dossier veranderen niet.</li>}
        </ul>
      )}
      {datums.length > 0 && <Termijnen rijen={datums.slice(0, EERST)} />}
      {datums.length > EERST && (
        <details className="border-t border-line">
          <summary className="cursor-pointer px-4 py-3 font-semibold sm:px-5">
            En nog {datums.length - EERST} termijnen daarna
          </summary>
          <Termijnen rijen={datums.slice(EERST)} />
        </details>
      )}
    </Kaart>
  )
}

function Termijnen({ rijen }: { rijen: Verschil[] }) {
  return (
    <Tabel
      bijschrift="Termijnen die veranderen"
      rijen={rijen}
      sleutel={(v) => `${v.code} ${v.nummer}`}
      kolommen={[
        { kop: 'Termijn', hoofd: true, cel: (v) => v.naam },
        { kop: 'Was', cel: (v) => dagTekst(v.was) },
        { kop: 'Wordt', cel: (v) => wordt(v) },
      ]}
    />
  )
}

const LAAT: ReadonlySet<MijlpaalToestand | null> = new Set<MijlpaalToestand | null>(['teLaat', 'teLaatGedaan'])

function erger(v: Verschil): boolean {
  return LAAT.has(v.toestandWordt) !== LAAT.has(v.toestandWas)
}

function dagTekst(dag: Dag | null): string {
  return dag === null ? '–' : toonDag(dag)
}

function wordt(v: Verschil) {
  if (v.wordt === null) return 'vervalt'
  const dagen = v.was === null ? 0 : dagenTussen(v.was, v.wordt)
  const verschil =
    dagen === 0
      ? ''
      : dagen > 0
        ? `${dagen} ${dagen === 1 ? 'dag' : 'dagen'} later`
        : `${-dagen} ${dagen === -1 ? 'dag' : 'dagen'} eerder`
  return (
    <>
      {toonDag(v.wordt)}
      {verschil && <span className="block text-sm text-secondary">{verschil}</span>}
      {v.toestandWordt === 'teLaatGedaan' && v.toestandWas === 'opTijdGedaan' && (
        <span className="block text-sm font-semibold text-late">was op tijd, is dan te laat gedaan</span>
      )}
      {v.toestandWordt === 'teLaat' && <span className="block text-sm font-semibold text-late">is dan te laat</span>}
    </>
  )
}
