import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Kolom } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import { leesAfdelingsboom } from '@/lib/organisatie/lees-afdelingen'
import { leesMedewerker } from '@/lib/organisatie/lees-medewerker'
import { opPagina } from '@/lib/toegang/op-pagina'
import { idUitPad } from '../../../adres'
import { DienstverbandFormulier } from '../../../formulieren'
import { keuzeAfdelingen } from '../../../keuze-afdelingen'

export const metadata: Metadata = { title: 'Dienstverband wijzigen' }

/** One employment, to change. */
export default async function Dienstverbandpagina(props: { params: Promise<{ id: string; dienstverbandId: string }> }) {
  const pad = await props.params
  const id = idUitPad(pad.id)
  const dienstverbandId = idUitPad(pad.dienstverbandId)
  const { medewerker, afdelingen } = await opPagina('werkgever', 'register.wijzigen', async (ctx) => ({
    medewerker: await leesMedewerker(ctx, id),
    afdelingen: await leesAfdelingsboom(ctx),
  }))
  const dienstverband = medewerker.dienstverbanden.find((d) => d.id === dienstverbandId)
  if (!dienstverband) notFound()
  return (
    <Kolom>
      <Paginakop
        titel="Dienstverband wijzigen"
        kruimels={[
          { naam: 'Medewerkers', href: '/werkgever/medewerkers' },
          { naam: medewerker.naam, href: `/werkgever/medewerkers/${id}` },
          { naam: 'Dienstverband wijzigen' },
        ]}
      />
      <DienstverbandFormulier
        werknemerId={id}
        dienstverband={dienstverband}
        afdelingen={keuzeAfdelingen(afdelingen)}
        verzoek={randomUUID()}
      />
    </Kolom>
  )
}
