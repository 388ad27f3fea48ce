import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import type { Formulieractie } from '@/components/dossier/actieformulier'
import { Kolom } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import { Factorverzoekpagina } from '@/components/toegang/factorverzoek'
import { leesFactorverzoek } from '@/lib/beheer/factorverzoeken'
import { opPagina } from '@/lib/toegang/op-pagina'

const RECHT = {
  werkgever: 'factor.herstellen.werkgever',
  arbodienst: 'factor.herstellen.arbodienst',
  beheer: 'factor.herstellen.platform',
} as const

/** One request to tie another app, to judge; the same in each portal where roles are given. */
export async function Factorpagina({
  portaal,
  params,
  keurGoed,
  wijsAf,
}: {
  portaal: keyof typeof RECHT
  params: Promise<{ verzoekId: string }>
  keurGoed: Formulieractie
  wijsAf: Formulieractie
}) {
  const id = z.uuid().safeParse((await params).verzoekId)
  if (!id.success) notFound()
  const verzoek = await opPagina(portaal, RECHT[portaal], (ctx) => leesFactorverzoek(ctx, id.data))
  return (
    <Kolom>
      <Paginakop
        titel="Nieuwe app koppelen"
        kruimels={[{ href: `/${portaal}/toegang`, naam: 'Toegang' }]}
        onder={`${verzoek.naam} is telefoon en herstelcodes kwijt.`}
      />
      <Factorverzoekpagina
        verzoek={verzoek}
        keurGoed={keurGoed}
        wijsAf={wijsAf}
        sleutels={[randomUUID(), randomUUID()]}
      />
    </Kolom>
  )
}
