import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { Kolom } from '@/components/kolommen'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import { leesAfdelingsboom } from '@/lib/organisatie/lees-afdelingen'
import { leesMedewerker } from '@/lib/organisatie/lees-medewerker'
import { opPagina } from '@/lib/toegang/op-pagina'
import { idUitPad } from '../../../adres'
import { DienstverbandFormulier } from '../../../formulieren'
import { keuzeAfdelingen } from '../../../keuze-afdelingen'

export const metadata: Metadata = { title: 'Dienstverband toevoegen' }

/** Somebody comes back, or gets a second employment. */
export default async function NieuwDienstverbandpagina({ params }: { params: Promise<{ id: string }> }) {
  const id = idUitPad((await params).id)
  const { medewerker, afdelingen } = await opPagina('werkgever', 'register.wijzigen', async (ctx) => ({
    medewerker: await leesMedewerker(ctx, id),
    afdelingen: await leesAfdelingsboom(ctx),
  }))
  const isUit = medewerker.dienstverbanden.every((d) => d.stand === 'voorbij')
  return (
    <Kolom>
      <Paginakop
        titel={isUit ? 'Weer in dienst' : 'Tweede dienstverband'}
        kruimels={[
          { naam: 'Medewerkers', href: '/werkgever/medewerkers' },
          { naam: medewerker.naam, href: `/werkgever/medewerkers/${id}` },
          { naam: 'Dienstverband toevoegen' },
        ]}
      />
      {!isUit && (
        <Melding>
          {medewerker.naam} heeft al een lopend dienstverband. Verandert alleen de functie, de afdeling of het aantal
          uren? Wijzig dan het dienstverband dat er al is.
        </Melding>
      )}
      <DienstverbandFormulier werknemerId={id} afdelingen={keuzeAfdelingen(afdelingen)} verzoek={randomUUID()} />
    </Kolom>
  )
}
