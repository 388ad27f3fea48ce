import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Kaart } from '@/components/kaart'
import { Kolom } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import { BeeindigRol } from '@/components/toegang/formulieren'
import { leesRol } from '@/lib/beheer/lees-toegang'
import { opPagina } from '@/lib/toegang/op-pagina'
import { eisVerseFactor } from '@/lib/toegang/verse-factor'
import { beeindigRolActie } from '../acties'

export const metadata: Metadata = { title: 'Rol beëindigen' }

/** Ends one role of one person. */
export default async function RolBeeindigen({ params }: { params: Promise<{ rolId: string }> }) {
  const id = z.uuid().safeParse((await params).rolId)
  if (!id.success) notFound()
  const rol = await opPagina('werkgever', 'toegang.beheren.werkgever', async (ctx) => {
    eisVerseFactor(ctx) // before the form is filled in
    return await leesRol(ctx, id.data)
  })
  return (
    <Kolom>
      <Paginakop
        titel="Rol beëindigen"
        kruimels={[{ href: '/werkgever/toegang', naam: 'Toegang' }]}
        onder={`${rol.wie}: ${rol.naam}${rol.plek ? `, ${rol.plek}` : ''}`}
      />
      <Kaart>
        <BeeindigRol actie={beeindigRolActie} verzoek={randomUUID()} id={rol.id} terug="/werkgever/toegang" />
      </Kaart>
    </Kolom>
  )
}
