import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { Kolom } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import { leesAfdelingsboom } from '@/lib/organisatie/lees-afdelingen'
import { opPagina } from '@/lib/toegang/op-pagina'
import { ToevoegFormulier } from '../formulieren'
import { keuzeAfdelingen } from '../keuze-afdelingen'

export const metadata: Metadata = { title: 'Medewerker toevoegen' }

/** Somebody new in the register. */
export default async function Toevoegpagina() {
  const afdelingen = await opPagina('werkgever', 'register.wijzigen', leesAfdelingsboom)
  return (
    <Kolom>
      <Paginakop
        titel="Medewerker toevoegen"
        kruimels={[{ naam: 'Medewerkers', href: '/werkgever/medewerkers' }, { naam: 'Toevoegen' }]}
      />
      <ToevoegFormulier afdelingen={keuzeAfdelingen(afdelingen)} verzoek={randomUUID()} />
    </Kolom>
  )
}
