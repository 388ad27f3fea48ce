import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { z } from 'zod'
import { Kolom } from '@/components/kolommen'
import { Paginakop } from '@/components/paginakop'
import { opPagina } from '@/lib/toegang/op-pagina'
import { leesZiekmeldformulier } from '@/lib/verzuim/lees-ziekmeldformulier'
import { zoekWie } from '@/lib/verzuim/zoek-wie'
import { AlZiek } from './al-ziek'
import { WieIsZiek } from './wie-is-ziek'
import { Ziekmeldformulier } from './ziekmeldformulier'

export const metadata: Metadata = { title: 'Ziek melden' }

const vraagSchema = z.object({
  werknemer: z.uuid().optional().catch(undefined),
  zoek: z.string().max(100).optional().catch(undefined),
})

/** Report sick: first who, then the form. Both work without JavaScript; the address says who was chosen. */
export default async function Ziekmeldpagina({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { werknemer, zoek = '' } = vraagSchema.parse(await searchParams)
  return (
    <Kolom>
      <Paginakop titel="Ziek melden" onder="Duurt minder dan een minuut. U vult nooit in wat iemand heeft." />
      {werknemer ? <Formulier werknemerId={werknemer} /> : <Kiezen zoek={zoek} />}
    </Kolom>
  )
}

async function Kiezen({ zoek }: { zoek: string }) {
  const gevonden = await opPagina('werkgever', 'verzuim.melden', (ctx) => zoekWie(ctx, zoek))
  return <WieIsZiek zoek={zoek} {...gevonden} />
}

async function Formulier({ werknemerId }: { werknemerId: string }) {
  const { gegevens, vandaag } = await opPagina('werkgever', 'verzuim.melden', async (ctx) => ({
    gegevens: await leesZiekmeldformulier(ctx, werknemerId),
    vandaag: ctx.vandaag,
  }))
  if (gegevens.lopend) return <AlZiek medewerker={gegevens.medewerker} lopend={gegevens.lopend} />
  return <Ziekmeldformulier gegevens={gegevens} vandaag={vandaag} verzoek={randomUUID()} />
}
