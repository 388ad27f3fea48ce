'use client'

import { useAandacht } from './gebruik-aandacht'

export interface Fout {
  /** id of the field; leave out when the message is about the whole form */
  veld?: string
  tekst: string
}

/**
 * Everything that is wrong with a form, above it, with a link to each field. Takes the focus when it appears, also when
 * the page was loaded anew without JavaScript (autofocus). Shows nothing when there is nothing wrong.
 */
export function Foutoverzicht({ fouten, titel }: { fouten: Fout[]; titel?: string }) {
  const vak = useAandacht(fouten.map((fout) => fout.tekst).join('|'))
  if (fouten.length === 0) return null
  return (
    <div
      ref={vak}
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: after a refusal the message is where the reader has to start
      autoFocus
      className="rounded-card border-l-4 border-late bg-late-soft px-4 py-3 text-ink"
    >
      <h2 className="font-bold text-late">
        {titel ?? (fouten.length === 1 ? 'Er klopt iets nog niet' : `Er kloppen ${fouten.length} dingen nog niet`)}
      </h2>
      <ul className="mt-1 flex flex-col gap-0.5">
        {fouten.map((fout) => (
          <li key={`${fout.veld ?? ''}:${fout.tekst}`}>
            {fout.veld ? (
              <a href={`#${fout.veld}`} className="font-semibold text-late underline underline-offset-[0.2em]">
                {fout.tekst}
              </a>
            ) : (
              fout.tekst
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
