import { Icoon } from './icoon'
import { LevendFormulier } from './levend-formulier'

/** The search box itself, for inside Filters or another GET form. */
export function Zoekinvoer({
  naam = 'zoek',
  label,
  waarde,
  plaatshouder,
}: {
  naam?: string
  label: string
  waarde?: string
  plaatshouder?: string
}) {
  return (
    <div className="relative min-w-0 flex-1 basis-56">
      <label htmlFor={naam} className="sr-only">
        {label}
      </label>
      <Icoon
        naam="zoek"
        className="pointer-events-none absolute top-1/2 left-3 size-[1.2em] -translate-y-1/2 text-secondary"
      />
      <input
        id={naam}
        name={naam}
        type="search"
        defaultValue={waarde ?? ''}
        placeholder={plaatshouder ?? label}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        className="invoer min-h-11 pl-10"
      />
    </div>
  )
}

/** Search on its own: a GET form to `actie`, answering while you type. */
export function Zoekveld({
  actie,
  label,
  naam,
  waarde,
  plaatshouder,
  verborgen = {},
}: {
  actie: string
  label: string
  naam?: string
  waarde?: string
  plaatshouder?: string
  /** other parts of the query that stay */
  verborgen?: Record<string, string>
}) {
  return (
    <LevendFormulier actie={actie} label={label} className="niet-afdrukken flex gap-2">
      {Object.entries(verborgen).map(([sleutel, inhoud]) => (
        <input key={sleutel} type="hidden" name={sleutel} value={inhoud} />
      ))}
      <Zoekinvoer naam={naam} label={label} waarde={waarde} plaatshouder={plaatshouder} />
      <noscript>
        <button type="submit" className="min-h-11 rounded-field border border-act px-4 font-semibold text-act">
          Zoek
        </button>
      </noscript>
    </LevendFormulier>
  )
}
