import { type Beeld, JAAR_ONDER, type Strook, TIK_ONDER, type Vorm } from './beeld'
import { Naam, Speld, Stok } from './speld'

const jaarKlas = ['fill-sunken', 'fill-later-soft', 'fill-soon-soft'] as const

/** The two years as bands, and in them the stretches of sickness: the higher, the more absence. */
function Ondergrond({ strook, arcering }: { strook: Strook; arcering: string }) {
  const hoogte = strook.as - strook.top
  return (
    <>
      {strook.jaren.map((jaar) => (
        <rect
          key={jaar.nummer}
          x={jaar.x}
          y={strook.top}
          width={jaar.breedte}
          height={hoogte}
          className={jaarKlas[jaar.nummer]}
        />
      ))}
      {strook.staven.map((staaf) => (
        <g key={staaf.x}>
          <rect x={staaf.x} y={staaf.y} width={staaf.breedte} height={staaf.hoogte} className="fill-act-fill" />
          <rect x={staaf.x} y={staaf.y - 1} width={staaf.breedte} height="2.5" className="fill-act" />
          {staaf.getalX !== null && (
            <text
              x={staaf.getalX}
              y={staaf.hoogte > 20 ? staaf.y + 16 : staaf.y - 5}
              className="fill-act text-[0.92em] font-semibold"
            >
              {staaf.percentage}%
            </text>
          )}
        </g>
      ))}
      {strook.gaten.map((gat) => {
        const midden = gat.x + gat.breedte / 2
        const onder = strook.as - 7
        return (
          <g key={gat.x}>
            <rect x={gat.x} y={strook.top} width={gat.breedte} height={hoogte} className="fill-card" />
            <rect x={gat.x} y={strook.top} width={gat.breedte} height={hoogte} fill={`url(#${arcering})`} />
            {gat.breedte >= 12 && (
              <text
                x={midden}
                y={onder}
                dy="0.32em"
                transform={`rotate(-90 ${midden} ${onder})`}
                className="halo fill-secondary text-[0.86em]"
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
  return (
    <>
      <line
        x1={strook.links}
        x2={strook.rechts}
        y1={strook.as}
        y2={strook.as}
        strokeWidth="1.5"
        className="stroke-edge"
      />
      {strook.tikken.map((tik) => (
        <g key={tik.week}>
          <line x1={tik.x} x2={tik.x} y1={strook.as} y2={strook.as + 5} className="stroke-edge" />
          {tik.anker && (
            <text x={tik.x} y={strook.as + TIK_ONDER} textAnchor={tik.anker} className="fill-secondary">
              {tik.tekst}
            </text>
          )}
        </g>
      ))}
      {strook.jaren.map((jaar) => (
        <text key={jaar.nummer} x={jaar.naamX} y={strook.as + JAAR_ONDER} className="fill-secondary">
          {jaar.naam}
        </text>
      ))}
      {strook.vandaag && (
        <>
          <line
            x1={strook.vandaag.x}
            x2={strook.vandaag.x}
            y1={strook.top - 4}
            y2={strook.as + JAAR_ONDER - 14}
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
      </defs>
      {beeld.stroken.map((strook) => (
        <g key={strook.top}>
          <Ondergrond strook={strook} arcering={`${id}-arcering`} />
          {strook.pins.map((pin) => (
            <Stok key={pin.sleutel} pin={pin} letter={vorm.letter} />
          ))}
          <AsEnVandaag strook={strook} />
          {strook.pins.map((pin) => (
            <Speld key={pin.sleutel} pin={pin} />
          ))}
          {strook.pins.map((pin) => (
            <Naam key={pin.sleutel} pin={pin} />
          ))}
        </g>
      ))}
    </svg>
  )
}
