import type { Metadata } from 'next'
import { Sjabloonscherm } from '@/app/brieven/schermen'
import { beginSjabloon } from '@/lib/brieven/begin-sjabloon'
import { opPagina } from '@/lib/toegang/op-pagina'
import { bewaarSjabloonActie } from '../acties'

export const metadata: Metadata = { title: 'Sjabloon' }

/** One template, or a new one. */
export default async function Sjabloonpagina({
  params,
  searchParams,
}: {
  params: Promise<{ sjabloon: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const { sjabloon } = await params
  const bewaard = (await searchParams).gelukt === 'bewaard'
  const pagina = await opPagina('arbodienst', 'brief.beheren.arbodienst', (ctx) => beginSjabloon(ctx, sjabloon))
  return <Sjabloonscherm {...pagina} basis="/arbodienst/brieven" bewaard={bewaard} bewaar={bewaarSjabloonActie} />
}
