import type { Vooruitblik } from '@/lib/verzuim/vooruitblik'
import { toonDag } from '@/lib/wet/kalender'

/** "Wat er dan gebeurt": who is told and by when what follows, for the day that is chosen. */
export function WatDan({
  vooruit,
  arbodienstNaam,
  consultantNaam,
}: {
  /** null: another day than those computed beforehand */
  vooruit: Vooruitblik | null
  arbodienstNaam: string | null
  consultantNaam: string | null
}) {
  const wie = consultantNaam && arbodienstNaam ? `${consultantNaam} (${arbodienstNaam})` : arbodienstNaam
  const bericht = wie
    ? `${wie} krijgt bericht`
    : 'Er loopt nu geen contract met een arbodienst, dus niemand krijgt bericht'
  return (
    <p className="text-sm text-secondary" aria-live="polite">
      <strong className="font-semibold">Wat er dan gebeurt: </strong>
      {vooruit?.soort === 'voortzetting' ? (
        `${vooruit.zin} ${bericht}.`
      ) : vooruit?.soort === 'kanNiet' ? (
        vooruit.zin
      ) : vooruit ? (
        <>
          {bericht}
          {wie && vooruit.eersteContact && ` en belt uiterlijk ${toonDag(vooruit.eersteContact)}`}.
          {vooruit.probleemanalyse &&
            ` Duurt het langer, dan volgt de probleemanalyse uiterlijk ${toonDag(vooruit.probleemanalyse)}.`}{' '}
          Gerekend vanaf {toonDag(vooruit.op)}.
        </>
      ) : (
        `${bericht}. Na het melden ziet u wanneer wat volgt, gerekend vanaf de dag die u invult.`
      )}
    </p>
  )
}
