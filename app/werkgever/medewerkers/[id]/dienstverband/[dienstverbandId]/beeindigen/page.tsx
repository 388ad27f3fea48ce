import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Kolom } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import { leesMedewerker } from '@/lib/organisatie/lees-medewerker'
import { opPagina } from '@/lib/toegang/op-pagina'
import { idUitPad } from '../../../../adres'
import { BeeindigFormulier } from '../../../../formulieren'

export const metadata: Metadata = { title: 'Dienstverband beëindigen' }

/** The end of one employment. */
export default async function Beeindigpagina(props: { params: Promise<{ id: string; dienstverbandId: string }> }) {
  const pad = await props.params
  const id = idUitPad(pad.id)
  const dienstverbandId = idUitPad(pad.dienstverbandId)
  const medewerker = await opPagina('werkgever', 'register.wijzigen', (ctx) => leesMedewerker(ctx, id))
  const dienstverband = medewerker.dienstverbanden.find((d) => d.id === dienstverbandId)
  if (!dienstverband) notFound()
  return (
    <Kolom>
      <Paginakop
        titel="Dienstverband beëindigen"
        onder={`${medewerker.naam}, ${dienstverband.functie}. De gegevens en de geschiedenis blijven bewaard.`}
        kruimels={[
          { naam: 'Medewerkers', href: '/werkgever/medewerkers' },
          { naam: medewerker.naam, href: `/werkgever/medewerkers/${id}` },
          { naam: 'Beëindigen' },
        ]}
      />
      <BeeindigFormulier werknemerId={id} dienstverband={dienstverband} verzoek={randomUUID()} />
    </Kolom>
  )
}
