import { BeeldAlsTabel } from './beeld-als-tabel'

export interface Maandstaaf {
  sleutel: string
  /** "jun", and the year where it begins */
  kort: string
  jaar: string | null
  /** "juni 2026" */
  naam: string
  /** null when there is no number to show */
  waarde: number | null
  /** "4,4%", or why there is no number */
  tekst: string
  /** belongs to the chosen period */
  gekozen: boolean
}

interface Vorm {
  breedte: number
  hoogte: number
  letter: number
}

const BREED: Vorm = { breedte: 1080, hoogte: 190, letter: 13 }
const SMAL: Vorm = { breedte: 340, hoogte: 170, letter: 11 }

/** A bar for each month, drawn on the server for a wide and a narrow place, and the same as a table. */
export function Maandbeeld({ titel, id, staven }: { titel: string; id: string; staven: Maandstaaf[] }) {
  const deels = staven.some((s) => !s.gekozen)
  const zonder = staven.some((s) => s.waarde === null)
  return (
    <figure className="@container">
      <Tekening vorm={BREED} id={`${id}-breed`} titel={titel} staven={staven} className="hidden @min-[44rem]:block" />
      <Tekening vorm={SMAL} id={`${id}-smal`} titel={titel} staven={staven} className="@min-[44rem]:hidden" />
      <BeeldAlsTabel
        naam="Maanden als tabel"
        uitleg={
          <>
            {deels && 'De streep onder de maanden is de gekozen periode. '}
            {zonder && 'Een liggend streepje: geen cijfer, de tabel zegt waarom.'}
          </>
        }
      >
        <table className="feiten max-w-md">
          <caption className="sr-only">{titel}</caption>
          <thead>
            <tr>
              <th scope="col">Maand</th>
              <th scope="col">Verzuimpercentage</th>
            </tr>
          </thead>
          <tbody>
            {staven.map((s) => (
              <tr key={s.sleutel}>
                <td>{s.naam}</td>
                <td>{s.tekst}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </BeeldAlsTabel>
    </figure>
  )
}

function Tekening({
  vorm,
  id,
  titel,
  staven,
  className,
}: {
  vorm: Vorm
  id: string
  titel: string
  staven: Maandstaaf[]
  className: string
}) {
  const { breedte, hoogte, letter } = vorm
  const as = hoogte - letter * 3.4
  const top = letter * 1.8
  const vak = breedte / staven.length
  const staaf = vak * 0.62
  // an axis of at least one percent: a month of nearly nothing is no tower
  const hoogste = Math.max(1, ...staven.map((s) => s.waarde ?? 0))
  const midden = (i: number) => Math.round((i + 0.5) * vak * 10) / 10
  const y = (waarde: number) => Math.round((as - ((as - top) * waarde) / hoogste) * 10) / 10
  const pad = (gekozen: boolean) =>
    staven
      .flatMap((s, i) =>
        s.waarde !== null && s.gekozen === gekozen
          ? `M${midden(i) - staaf / 2} ${as}V${y(s.waarde)}h${staaf}V${as}z`
          : [],
      )
      .join('')
  const eerste = staven.findIndex((s) => s.gekozen)
  const laatste = staven.findLastIndex((s) => s.gekozen)
  return (
    <svg
      viewBox={`0 0 ${breedte} ${hoogte}`}
      role="img"
      aria-labelledby={`${id}-titel`}
      aria-describedby={`${id}-uitleg`}
      fontSize={letter}
      className={`h-auto w-full ${className}`}
    >
      <title id={`${id}-titel`}>{titel}</title>
      <desc id={`${id}-uitleg`}>{`${staven.map((s) => `${s.naam}: ${s.tekst}`).join('. ')}.`}</desc>
      <path d={pad(false)} className="fill-act-fill" />
      <path d={pad(true)} className="fill-act" />
      <path d={`M0 ${as}H${breedte}`} strokeWidth="1.3" className="stroke-edge" />
      {eerste > 0 && (
        <path
          d={`M${midden(eerste) - staaf / 2} ${as + letter * 1.9}H${midden(laatste) + staaf / 2}`}
          strokeWidth="3"
          className="stroke-act"
        />
      )}
      <g textAnchor="middle" className="fill-ink font-semibold">
        {staven.map((s, i) => (
          <text key={s.sleutel} x={midden(i)} y={s.waarde === null ? as - 6 : y(s.waarde) - 5}>
            {s.waarde === null ? '–' : s.tekst.replace('%', '')}
          </text>
        ))}
      </g>
      <g textAnchor="middle" className="grijs">
        {staven.map((s, i) => (
          <text key={s.sleutel} x={midden(i)} y={as + letter * 1.4}>
            {s.kort}
          </text>
        ))}
        {staven.map(
          (s, i) =>
            s.jaar !== null && (
              <text key={s.sleutel} x={midden(i)} y={as + letter * 3.1}>
                {s.jaar}
              </text>
            ),
        )}
      </g>
    </svg>
  )
}
