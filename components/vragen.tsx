'use client'

import { useAandacht } from './gebruik-aandacht'
import { Melding } from './melding'

/**
 * Questions that a form asks before it goes on. What was asked goes along when the form is sent again, so that it is
 * exactly this that was confirmed: another text raises another question. Takes the focus when it appears.
 */
export function Vragen({ vragen, naam = 'bevestigd' }: { vragen: readonly string[]; naam?: string }) {
  const vak = useAandacht(vragen.join('|'))
  if (vragen.length === 0) return null
  return (
    <div
      ref={vak}
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: the question is where the reader has to go on
      autoFocus
      className="rounded-card outline-none"
    >
      <Melding soort="letop" titel={vragen.length === 1 ? 'Klopt dit?' : 'Klopt dit allemaal?'}>
        <ul className="flex flex-col gap-1.5">
          {vragen.map((vraag) => (
            <li key={vraag}>{vraag}</li>
          ))}
        </ul>
      </Melding>
      {vragen.map((vraag) => (
        <input key={vraag} type="hidden" name={naam} value={vraag} />
      ))}
    </div>
  )
}
