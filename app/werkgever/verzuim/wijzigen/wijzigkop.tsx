import { Paginakop } from '@/components/paginakop'
import type { Wijzigvorm } from '@/lib/verzuim/lees-wijzigvorm'

/** Top of a page that changes something about one case: the way back, and whom it is about. */
export function Wijzigkop({ vorm, titel, onder }: { vorm: Wijzigvorm; titel: string; onder?: string }) {
  return (
    <Paginakop
      kruimels={[
        { naam: 'Verzuim', href: '/werkgever/verzuim' },
        { naam: vorm.medewerker.naam, href: `/werkgever/verzuim/${vorm.gevalId}` },
        { naam: titel },
      ]}
      titel={titel}
      onder={onder ?? `${vorm.medewerker.naam} · dossier ${vorm.dossiernummer}`}
    />
  )
}
