import { Label, type Toon } from '@/components/label'
import type { Machtigingstand } from '@/lib/machtiging/inhoud'

const standen: Record<Machtigingstand, { toon: Toon; tekst: string }> = {
  gevraagd: { toon: 'binnenkort', tekst: 'wacht op u' },
  geldt: { toon: 'gedaan', tekst: 'u gaf toestemming' },
  geweigerd: { toon: 'vervallen', tekst: 'u gaf geen toestemming' },
  ingetrokken: { toon: 'vervallen', tekst: 'door u ingetrokken' },
  vervallen: { toon: 'vervallen', tekst: 'niet meer nodig' },
}

/** How a permission stands, in words for who gives it. */
export function Standlabel({ stand }: { stand: Machtigingstand }) {
  return <Label toon={standen[stand].toon}>{standen[stand].tekst}</Label>
}
