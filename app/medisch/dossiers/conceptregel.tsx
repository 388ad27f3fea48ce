import { Icoon } from '@/components/icoon'
import type { Conceptstand } from './gebruik-concept'

/** One line that says whether what was typed is safe; it is read out when that changes for the worse. */
export function Conceptregel({ stand, begin }: { stand: Conceptstand; begin: string | null }) {
  if (stand.soort === 'mislukt') {
    return (
      <p role="alert" className="flex items-start gap-1.5 font-semibold text-late text-sm">
        <Icoon naam="waarschuwing" className="mt-[0.1em] size-[1.2em]" />
        {stand.tekst}
      </p>
    )
  }
  return (
    <p className="flex items-start gap-1.5 text-secondary text-sm">
      <Icoon naam="slot" className="mt-[0.1em] size-[1.2em]" />
      {stand.soort === 'bewaard'
        ? `Concept bewaard om ${stand.om}.`
        : begin
          ? `Verder met uw concept van ${begin}.`
          : 'Wat u typt wordt steeds versleuteld bewaard.'}
    </p>
  )
}
