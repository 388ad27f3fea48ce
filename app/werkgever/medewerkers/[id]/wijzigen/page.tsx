import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { Kolom } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import { leesMedewerker } from '@/lib/organisatie/lees-medewerker'
import { opPagina } from '@/lib/toegang/op-pagina'
import { idUitPad } from '../../adres'
import { WijzigFormulier } from '../../formulieren'

export const metadata: Metadata = { title: 'Gegevens wijzigen' }

/** The data of one person, to change. */
export default async function Wijzigpagina({ params }: { params: Promise<{ id: string }> }) {
  const id = idUitPad((await params).id)
  const medewerker = await opPagina('werkgever', 'register.wijzigen', (ctx) => leesMedewerker(ctx, id))
  return (
    <Kolom>
      <Paginakop
        titel="Gegevens wijzigen"
        kruimels={[
          { naam: 'Medewerkers', href: '/werkgever/medewerkers' },
          { naam: medewerker.naam, href: `/werkgever/medewerkers/${id}` },
          { naam: 'Wijzigen' },
        ]}
      />
      <WijzigFormulier medewerker={medewerker} verzoek={randomUUID()} />
    </Kolom>
  )
}
