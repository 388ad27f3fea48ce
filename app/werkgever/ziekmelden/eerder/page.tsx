import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { Kolom } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import { opPagina } from '@/lib/toegang/op-pagina'
import { leesZiekmeldformulier } from '@/lib/verzuim/lees-ziekmeldformulier'
import { Eerderformulier } from './eerderformulier'

export const metadata: Metadata = { title: 'Eerdere ziekte vastleggen' }

/** A spell of illness that is over, and that nobody reported at the time. */
export default async function Eerderpagina({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const werknemer = z.uuid().safeParse((await searchParams).werknemer)
  if (!werknemer.success) redirect('/werkgever/ziekmelden')
  const gegevens = await opPagina('werkgever', 'verzuim.melden', (ctx) => leesZiekmeldformulier(ctx, werknemer.data))
  return (
    <Kolom>
      <Paginakop
        titel="Eerdere ziekte vastleggen"
        kruimels={[{ href: '/werkgever/ziekmelden', naam: 'Ziek melden' }]}
        onder={`${gegevens.medewerker.naam} was ziek, is weer hersteld, en dat is toen niet gemeld.`}
      />
      <Eerderformulier gegevens={gegevens} verzoek={randomUUID()} />
    </Kolom>
  )
}
