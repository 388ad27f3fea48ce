import { Gegevenslijst } from '@/components/gegevenslijst'
import type { Notitie } from '@/lib/medisch/lees-dossier'
import { alsRegels } from '@/lib/medisch/veldnamen'

/** What was written, field by field; a note that does not open says so and shows nothing. */
export function Notitietekst({ notitie }: { notitie: Notitie }) {
  const { soort, velden } = notitie
  if (!velden)
    return (
      <p className="font-semibold text-late">
        Deze notitie is niet te openen: zij is veranderd of hoort hier niet. De functionaris gegevensbescherming krijgt
        hiervan bericht.
      </p>
    )
  const regels = alsRegels(soort, velden)
  const [enige] = regels
  if (regels.length === 1 && enige?.naam === '') return <p className="whitespace-pre-line">{enige.waarde}</p>
  return (
    <Gegevenslijst
      gegevens={regels.map(({ naam, waarde }) => ({
        naam,
        waarde: <span className="whitespace-pre-line">{waarde}</span>,
      }))}
    />
  )
}
