import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Kolom } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import { Factorverzoekpagina } from '@/components/toegang/factorverzoek'
import { leesFactorverzoek } from '@/lib/beheer/factorverzoeken'
import { opPagina } from '@/lib/toegang/op-pagina'
import { keurFactorGoedActie, wijsFactorAfActie } from '../../acties'

export const metadata: Metadata = { title: 'Nieuwe app koppelen' }

/** Judges one request to tie another app, after a check of who it is. */
export default async function Factorverzoek({ params }: { params: Promise<{ verzoekId: string }> }) {
  const id = z.uuid().safeParse((await params).verzoekId)
  if (!id.success) notFound()
  const verzoek = await opPagina('beheer', 'factor.herstellen.platform', (ctx) => leesFactorverzoek(ctx, id.data))
  return (
    <Kolom>
      <Paginakop
        titel="Nieuwe app koppelen"
        kruimels={[{ href: '/beheer/toegang', naam: 'Toegang' }]}
        onder={`${verzoek.naam} is telefoon en herstelcodes kwijt.`}
      />
      <Factorverzoekpagina
        verzoek={verzoek}
        keurGoed={keurFactorGoedActie}
        wijsAf={wijsFactorAfActie}
        sleutels={[randomUUID(), randomUUID()]}
      />
    </Kolom>
  )
}
