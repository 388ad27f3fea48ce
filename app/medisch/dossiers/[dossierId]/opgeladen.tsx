import { foutUitAdres, isToegevoegd } from '@/app/opladen/fout-uit-adres'
import { Melding } from '@/components/melding'

/** How adding an attachment went, as the address says it. */
export function Opgeladen({ vraag }: { vraag: Record<string, unknown> }) {
  const fout = foutUitAdres(vraag)
  if (fout)
    return (
      <Melding soort="gevaar" titel="Dit bestand is niet bewaard" live>
        {fout}
      </Melding>
    )
  if (!isToegevoegd(vraag)) return null
  return (
    <Melding soort="gelukt" live>
      De bijlage is toegevoegd.
    </Melding>
  )
}
