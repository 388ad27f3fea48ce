import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import type { Formulieractie } from '@/components/dossier/actieformulier'
import { Kaart } from '@/components/kaart'
import { Kolom } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import { BeeindigRol } from '@/components/toegang/formulieren'
import { leesRol } from '@/lib/beheer/lees-toegang'
import { opPagina } from '@/lib/toegang/op-pagina'
import { eisVerseFactor } from '@/lib/toegang/verse-factor'

const RECHT = {
  werkgever: 'toegang.beheren.werkgever',
  arbodienst: 'toegang.beheren.arbodienst',
  beheer: 'toegang.beheren.platform',
} as const

/** One role of one person, to end; the same in each portal where roles are given. */
export async function Rolpagina({
  portaal,
  params,
  beeindig,
}: {
  portaal: keyof typeof RECHT
  params: Promise<{ rolId: string }>
  beeindig: Formulieractie
}) {
  const id = z.uuid().safeParse((await params).rolId)
  if (!id.success) notFound()
  const rol = await opPagina(portaal, RECHT[portaal], async (ctx) => {
    eisVerseFactor(ctx) // before the form is filled in
    return await leesRol(ctx, id.data)
  })
  const terug = `/${portaal}/toegang`
  return (
    <Kolom>
      <Paginakop
        titel="Rol beëindigen"
        kruimels={[{ href: terug, naam: 'Toegang' }]}
        onder={`${rol.wie}: ${rol.naam}${rol.plek ? `, ${rol.plek}` : ''}`}
      />
      <Kaart>
        <BeeindigRol actie={beeindig} verzoek={randomUUID()} id={rol.id} terug={terug} />
      </Kaart>
    </Kolom>
  )
}
