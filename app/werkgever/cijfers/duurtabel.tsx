import { Kaart } from '@/components/kaart'
import { Tabel } from '@/components/tabel'
import { DUURKLASSEN } from '@/lib/cijfers/cijfers-sql'
import type { Eerder } from '@/lib/cijfers/lees-cijfers'
import { duurverdeling, verzuimpercentage } from '@/lib/cijfers/maten'
import type { Totalen } from '@/lib/cijfers/tellen'
import { procent, vroeger } from './tekst'

/** Of how much of the absence each class of duration is. */
export function Duurtabel({ t, eerder }: { t: Totalen; eerder: Eerder }) {
  const nu = duurverdeling(t)
  const toen = vroeger(eerder)
  const was = toen && duurverdeling(toen)
  const rijen = DUURKLASSEN.map((klasse, k) => ({
    naam: klasse.naam,
    aandeel: nu?.[k] ?? null,
    bijdrage: verzuimpercentage({ ziektedagen: t.perDuur[k] ?? 0, voltijddagen: t.voltijddagen }),
    eerder: was?.[k] ?? null,
  }))
  return (
    <Kaart
      titel="Kort en lang verzuim"
      onder="Van elke melding telt hoe lang die had geduurd aan het eind van de periode. De procenten tellen op tot het verzuimpercentage."
      ruimte="geen"
    >
      <Tabel
        bijschrift="Verzuim naar duur"
        rijen={rijen}
        sleutel={(r) => r.naam}
        kolommen={[
          { kop: 'Duur', hoofd: true, cel: (r) => r.naam },
          { kop: 'Aandeel', getal: true, cel: (r) => <Aandeel deel={r.aandeel} /> },
          { kop: 'Percentage', getal: true, cel: (r) => procent(r.bijdrage, '–') },
          { kop: 'Aandeel jaar eerder', getal: true, cel: (r) => procent(r.eerder, '–') },
        ]}
      />
    </Kaart>
  )
}

/** A share as a number and, beside it, as a bar. */
function Aandeel({ deel }: { deel: number | null }) {
  if (deel === null) return '–'
  return (
    <span className="inline-flex items-center gap-2">
      <svg viewBox="0 0 100 10" className="h-2.5 w-24" aria-hidden="true" focusable="false">
        <path d="M0 0H100V10H0z" className="fill-sunken" />
        <path d={`M0 0H${Math.round(deel)}V10H0z`} className="fill-act" />
      </svg>
      <span className="min-w-14">{procent(deel)}</span>
    </span>
  )
}
