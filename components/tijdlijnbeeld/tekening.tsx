import { type Beeld, JAAR_ONDER, type Strook, TIK_ONDER, type Vorm } from './beeld'
import { Namen, Pinvormen, Spelden, Stokken } from './speld'

const jaarKlas = ['fill-sunken', 'fill-later-soft', 'fill-soon-soft'] as const

/** The two years as bands, and in them the stretches of sickness: the higher, the more absence. */
function Ondergrond({ strook, arcering }: { strook: Strook; arcering: string }) {
  const hoogte = strook.as - strook.top
  const onder = strook.as - 7
  return (
    <>
      {strook.jaren.map((jaar) => (
        <path
          key={jaar.nummer}
          d={`M${jaar.x} ${strook.top}h${jaar.breedte}v${hoogte}h-${jaar.breedte}`}
          className={jaarKlas[jaar.nummer]}
        />
      ))}
      <path
        d={strook.staven.map((s) => `M${s.x} ${s.y}h${s.breedte}v${s.hoogte}h-${s.breedte}`).join('')}
        className="fill-act-fill"
      />
      <path
        d={strook.staven.map((staaf) => `M${staaf.x} ${staaf.y}h${staaf.breedte}`).join('')}
        strokeWidth="2.5"
        className="stroke-act"
      />
      <g className="fill-act text-[0.92em] font-semibold">
        {strook.staven.map(
          (staaf) =>
            staaf.getalX !== null && (
              <text key={staaf.x} x={staaf.getalX} y={staaf.y + (staaf.hoogte > 20 ? 16 : -5)}>
                {`${staaf.percentage}%`}
              </text>
            ),
        )}
      </g>
      {strook.gaten.map((gat) => {
        const d = `M${gat.x} ${strook.top}h${gat.breedte}v${hoogte}h-${gat.breedte}`
        const midden = gat.x + gat.breedte / 2
        return (
          <g key={gat.x}>
            <path d={d} className="fill-card" />
            <path d={d} fill={`url(#${arcering})`} />
            {gat.breedte >= 12 && (
              <text
                x={midden}
                y={onder}
                dy="0.32em"
                transform={`rotate(-90 ${midden} ${onder})`}
                className="halo grijs text-[0.86em]"
              >
                {gat.tekst}
              </text>
            )}
          </g>
        )
      })}
    </>
  )
}

/** The axis with the weeks, the names of the years, and today. */
function AsEnVandaag({ strook }: { strook: Strook }) {
  const strepen = strook.tikken.map((tik) => `M${tik.x} ${strook.as}v5`).join('')
  return (
    <>
      <path
        d={`M${strook.links} ${strook.as}H${strook.rechts}${strepen}`}
        strokeWidth="1.3"
        fill="none"
        className="stroke-edge"
      />
      <g className="grijs">
        {strook.tikken.map(
          (tik) =>
            tik.anker && (
              <text
                key={tik.week}
                x={tik.x}
                y={strook.as + TIK_ONDER}
                textAnchor={tik.anker === 'start' ? undefined : tik.anker}
              >
                {tik.tekst}
              </text>
            ),
        )}
        {strook.jaren.map((jaar) => (
          <text key={jaar.nummer} x={jaar.naamX} y={strook.as + JAAR_ONDER}>
            {jaar.naam}
          </text>
        ))}
      </g>
      {strook.vandaag && (
        <>
          <path
            d={`M${strook.vandaag.x} ${strook.top - 4}V${strook.as + JAAR_ONDER - 14}`}
            strokeWidth="2.5"
            className="stroke-ink"
          />
          <text x={strook.vandaag.tekstX} y={strook.as + JAAR_ONDER} textAnchor="middle" className="fill-ink font-bold">
            {strook.vandaag.tekst}
          </text>
        </>
      )}
    </>
  )
}

/** One drawing of the timeline at the measures of `vorm`. `id` keeps the names inside the picture apart. */
export function Tekening({
  beeld,
  vorm,
  id,
  titel,
  beschrijving,
  className,
}: {
  beeld: Beeld
  vorm: Vorm
  id: string
  titel: string
  beschrijving: string
  className: string
}) {
  return (
    <svg
      viewBox={`0 0 ${beeld.breedte} ${beeld.hoogte}`}
      role="img"
      aria-labelledby={`${id}-titel`}
      aria-describedby={`${id}-uitleg`}
      fontSize={vorm.letter}
      className={className}
    >
      <title id={`${id}-titel`}>{titel}</title>
      <desc id={`${id}-uitleg`}>{beschrijving}</desc>
      <defs>
        <pattern id={`${id}-arcering`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.6" height="7" className="fill-edge" />
        </pattern>
        <Pinvormen pins={beeld.stroken.flatMap((strook) => strook.pins)} id={id} />
      </defs>
      {beeld.stroken.map((strook) => (
        <g key={strook.top}>
          <Ondergrond strook={strook} arcering={`${id}-arcering`} />
          <Stokken pins={strook.pins} letter={vorm.letter} />
          <AsEnVandaag strook={strook} />
          <Spelden pins={strook.pins} id={id} />
          <Namen pins={strook.pins} />
        </g>
      ))}
    </svg>
  )
}
