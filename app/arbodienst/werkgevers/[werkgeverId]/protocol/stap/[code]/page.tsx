import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Kaart } from '@/components/kaart'
import { Kolom } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import { leesProtocol } from '@/lib/protocol/lees-protocol'
import { uitvoerderVan } from '@/lib/protocol/stap-schema'
import { opPagina } from '@/lib/toegang/op-pagina'
import { leesWerkgeverId } from '../../../werkgever-id'
import { Stapformulier } from './stapformulier'

export const metadata: Metadata = { title: 'Stap van het protocol' }

/** One step of the draft, or a new one. */
export default async function Stappagina({ params }: { params: Promise<{ werkgeverId: string; code: string }> }) {
  const { werkgeverId: ruw, code } = await params
  const werkgeverId = leesWerkgeverId(ruw)
  const protocol = await opPagina('arbodienst', 'protocol.beheren', (ctx) => leesProtocol(ctx, werkgeverId))
  const stap = protocol.concept?.stappen.find((s) => s.code === code)
  if (!protocol.concept || (code !== 'nieuw' && !stap)) notFound()
  const pad = `/arbodienst/werkgevers/${werkgeverId}/protocol`
  const titel = stap ? 'Stap wijzigen' : 'Stap toevoegen'
  return (
    <>
      <Paginakop
        titel={titel}
        kruimels={[
          { naam: 'Werkgevers', href: '/arbodienst/werkgevers' },
          { naam: `Protocol van ${protocol.werkgeverNaam}`, href: pad },
          { naam: titel },
        ]}
        onder="Dit verandert alleen het concept."
      />
      <Kolom>
        <Kaart>
          <Stapformulier
            verborgen={{
              verzoek: randomUUID(),
              werkgeverId,
              stand: String(protocol.concept.stand),
              code: stap?.code ?? '',
            }}
            stap={
              stap && {
                naam: stap.naam,
                anker: stap.anker,
                dagen: String(stap.dagen),
                uitvoerder: uitvoerderVan(stap),
                geldt: stap.geldt === false ? 'nee' : 'ja',
              }
            }
            terug={pad}
          />
        </Kaart>
      </Kolom>
    </>
  )
}
