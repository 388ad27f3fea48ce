/** What of a house style is drawn. */
interface Stijl {
  kleur: string | null
  logo: { alt: string; breed: number; hoog: number } | null
}

/**
 * What stands above a letter: the logo, on white as on paper, and a line in the colour of the organisation. Drawn as a picture, since
 * the page allows no style of its own.
 */
export function Briefhoofd({ stijl, logo }: { stijl: Stijl; logo: string | null }) {
  return (
    <div className="mb-4 flex flex-col gap-3">
      {stijl.logo &&
        (logo ? (
          <p className="self-start rounded-field bg-white p-2">
            {/* biome-ignore lint/performance/noImgElement: it stands in the address itself, there is nothing to fetch or to make smaller */}
            <img
              src={logo}
              alt={stijl.logo.alt}
              width={stijl.logo.breed}
              height={stijl.logo.hoog}
              className="h-auto max-h-20 w-auto max-w-60"
            />
          </p>
        ) : (
          <p className="text-secondary">{stijl.logo.alt}</p>
        ))}
      {stijl.kleur && (
        <svg aria-hidden="true" className="h-1 w-full" preserveAspectRatio="none" viewBox="0 0 10 1">
          <rect width="10" height="1" fill={stijl.kleur} />
        </svg>
      )}
    </div>
  )
}
