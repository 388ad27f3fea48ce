import type { Toon } from '../label'
import { toestanden } from '../toestand'
import { PIN, type Pin } from './beeld'
import { NAAST_STOK } from './spelden'

type PinToon = 'teLaat' | 'binnenkort' | 'gedaan' | 'later' | 'gepauzeerd' | 'vervallen'

/** Fill, edge and sign per tone. Shape and sign differ too: late is a diamond, later is open. */
const vormen: Record<PinToon, { vlak: string; stok: string; teken: string; inkt: string }> = {
  teLaat: { vlak: 'fill-late stroke-card', stok: 'stroke-late', teken: 'M0-4v4.4M0 3.7v.2', inkt: 'stroke-card' },
  binnenkort: { vlak: 'fill-soon stroke-card', stok: 'stroke-soon', teken: 'M0-4v4.4M0 3.7v.2', inkt: 'stroke-card' },
  gedaan: { vlak: 'fill-done stroke-card', stok: 'stroke-done', teken: 'M-3.4.3l2.3 2.4L3.5-2.6', inkt: 'stroke-card' },
  later: { vlak: 'fill-card stroke-later', stok: 'stroke-edge', teken: '', inkt: '' },
  gepauzeerd: {
    vlak: 'fill-card stroke-later',
    stok: 'stroke-edge',
    teken: 'M-1.8-2.6v5.2M1.8-2.6v5.2',
    inkt: 'stroke-later',
  },
  vervallen: { vlak: 'fill-card stroke-later', stok: 'stroke-edge', teken: 'M-3 0h6', inkt: 'stroke-later' },
}

function isPinToon(toon: Toon): toon is PinToon {
  return toon in vormen
}

function toonVan(pin: Pin): PinToon {
  const { toon } = toestanden[pin.toestand]
  return isPinToon(toon) ? toon : 'later'
}

function tonenIn(pins: readonly Pin[]): PinToon[] {
  return [...new Set(pins.map(toonVan))]
}

/** The pins that occur, drawn once; the picture refers to them. */
export function Pinvormen({ pins, id }: { pins: Pin[]; id: string }) {
  return tonenIn(pins).map((toon) => {
    const { vlak, teken, inkt } = vormen[toon]
    return (
      <g key={toon} id={`${id}-${toon}`}>
        {toon === 'teLaat' ? (
          <rect x="-6.7" y="-6.7" width="13.4" height="13.4" rx="2.5" transform="rotate(45)" className={vlak} />
        ) : (
          <circle r={PIN - 1} strokeWidth="1.5" className={vlak} />
        )}
        {teken && (
          <path d={teken} fill="none" strokeWidth="1.9" strokeLinecap="round" strokeLinejoin="round" className={inkt} />
        )}
      </g>
    )
  })
}

/** The lines from the names down to the pins: drawn when done, dashed while it is still to come. One path per tone. */
export function Stokken({ pins, letter }: { pins: Pin[]; letter: number }) {
  return tonenIn(pins).map((toon) => {
    const lijnen = pins.flatMap((pin) =>
      pin.vlag && toonVan(pin) === toon ? `M${pin.x} ${pin.vlag.y - letter + 2}V${pin.y - PIN}` : [],
    )
    return (
      <path
        key={toon}
        d={lijnen.join('')}
        strokeWidth="1.5"
        strokeDasharray={toon === 'gedaan' ? undefined : '3 3'}
        className={vormen[toon].stok}
      />
    )
  })
}

/** The pins on the axis. */
export function Spelden({ pins, id }: { pins: Pin[]; id: string }) {
  return pins.map((pin) => <use key={pin.sleutel} href={`#${id}-${toonVan(pin)}`} x={pin.x} y={pin.y} />)
}

/** The names of the milestones with, in grey, their week. */
export function Namen({ pins }: { pins: Pin[] }) {
  return (
    <g className="halo fill-ink font-semibold">
      {pins.map(
        ({ sleutel, vlag, naam, bijschrift }) =>
          vlag && (
            <text
              key={sleutel}
              x={vlag.anker === 'start' ? vlag.van + NAAST_STOK : vlag.tot - NAAST_STOK}
              y={vlag.y}
              textAnchor={vlag.anker === 'end' ? 'end' : undefined}
            >
              {`${naam} `}
              <tspan className="grijs">{bijschrift}</tspan>
            </text>
          ),
      )}
    </g>
  )
}
