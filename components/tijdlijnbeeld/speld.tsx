import type { Toon } from '../label'
import { toestanden } from '../toestand'
import { PIN, type Pin } from './beeld'
import { NAAST_STOK } from './spelden'

/** Fill, edge and sign per tone. Shape and sign differ too: late is a diamond, later is open. */
const vormen: Partial<Record<Toon, { vlak: string; lijn: string; teken: string; tekenKlas: string }>> = {
  teLaat: { vlak: 'fill-late stroke-card', lijn: 'stroke-late', teken: 'M0-4v4.4M0 3.7v.2', tekenKlas: 'stroke-card' },
  binnenkort: {
    vlak: 'fill-soon stroke-card',
    lijn: 'stroke-soon',
    teken: 'M0-4v4.4M0 3.7v.2',
    tekenKlas: 'stroke-card',
  },
  gedaan: {
    vlak: 'fill-done stroke-card',
    lijn: 'stroke-done',
    teken: 'M-3.4.3l2.3 2.4L3.5-2.6',
    tekenKlas: 'stroke-card',
  },
  gepauzeerd: {
    vlak: 'fill-card stroke-later',
    lijn: 'stroke-edge',
    teken: 'M-1.8-2.6v5.2M1.8-2.6v5.2',
    tekenKlas: 'stroke-later',
  },
  vervallen: { vlak: 'fill-card stroke-later', lijn: 'stroke-edge', teken: 'M-3 0h6', tekenKlas: 'stroke-later' },
}
const straks = { vlak: 'fill-card stroke-later', lijn: 'stroke-edge', teken: '', tekenKlas: '' }

function vormVan(pin: Pin) {
  return vormen[toestanden[pin.toestand].toon] ?? straks
}

/** The line from the name of a milestone down to its pin: drawn when done, dashed while it is still to come. */
export function Stok({ pin, letter }: { pin: Pin; letter: number }) {
  if (!pin.vlag) return null
  const gedaan = toestanden[pin.toestand].toon === 'gedaan'
  return (
    <line
      x1={pin.x}
      x2={pin.x}
      y1={pin.vlag.y - letter + 2}
      y2={pin.y - PIN}
      strokeWidth="1.5"
      strokeDasharray={gedaan ? undefined : '3 3'}
      className={vormVan(pin).lijn}
    />
  )
}

/** The pin on the axis. */
export function Speld({ pin }: { pin: Pin }) {
  const { vlak, teken, tekenKlas } = vormVan(pin)
  return (
    <g transform={`translate(${pin.x} ${pin.y})`}>
      {pin.toestand === 'teLaat' ? (
        <rect x="-6.7" y="-6.7" width="13.4" height="13.4" rx="2.5" transform="rotate(45)" className={vlak} />
      ) : (
        <circle r={teken ? PIN - 0.5 : PIN - 1.5} strokeWidth={teken ? 1.5 : 2} className={vlak} />
      )}
      {teken && (
        <path
          d={teken}
          fill="none"
          strokeWidth="1.9"
          strokeLinecap="round"
          strokeLinejoin="round"
          className={tekenKlas}
        />
      )}
    </g>
  )
}

/** The name of the milestone with, in grey, its week. */
export function Naam({ pin }: { pin: Pin }) {
  if (!pin.vlag) return null
  const links = pin.vlag.anker === 'start'
  return (
    <text
      x={links ? pin.vlag.van + NAAST_STOK : pin.vlag.tot - NAAST_STOK}
      y={pin.vlag.y}
      textAnchor={pin.vlag.anker}
      className="halo"
    >
      <tspan className="fill-ink font-semibold">{pin.naam}</tspan>
      <tspan className="fill-secondary"> {pin.bijschrift}</tspan>
    </text>
  )
}
