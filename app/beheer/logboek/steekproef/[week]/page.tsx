import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Kaart } from '@/components/kaart'
import { TweeKolommen } from '@/components/kolommen'
import { LegeStaat } from '@/components/lege-staat'
import { Melding } from '@/components/melding'
import { Paginakop } from '@/components/paginakop'
import { eigenKetennaam } from '@/lib/logboek/lees-exportkeuze'
import { leesSteekproef, type Steekproef } from '@/lib/logboek/steekproef/lees-steekproef'
import { ketenSchema } from '@/lib/logboek/vraag'
import { opPagina } from '@/lib/toegang/op-pagina'
import { plusDagen, toonDag } from '@/lib/wet/kalender'
import { Itemlijst } from './itemlijst'
import { TeBeoordelen } from './te-beoordelen'

export const metadata: Metadata = { title: 'Wekelijkse controle' }

const vraag = z.object({
  keten: ketenSchema().optional().catch(undefined),
  item: z.uuid().optional().catch(undefined),
  klaar: z.literal('ja').optional().catch(undefined),
})

/** One weekly review: the next line to judge, and all of them beside it. */
export default async function Week({
  params,
  searchParams,
}: {
  params: Promise<{ week: string }>
  searchParams: Promise<Record<string, unknown>>
}) {
  const { week } = await params
  if (!/^\d{4}-W\d{2}$/.test(week)) notFound()
  const { keten, item: gevraagd, klaar } = vraag.parse(await searchParams)
  const steekproef = await opPagina('beheer', 'logboek.lezen', (ctx) =>
    leesSteekproef(ctx, { week, keten: eigenKetennaam(ctx) ?? keten ?? 'platform' }),
  )
  const { items, maandag, organisatie } = steekproef
  const item = items.find((i) => i.id === gevraagd) ?? items.find((i) => i.isOpen && !i.isEigen)
  const open = items.filter((i) => i.isOpen).length
  return (
    <>
      <Paginakop
        titel={`Controle van week ${Number(week.slice(-2))}`}
        onder={`${organisatie} · ${toonDag(maandag)} t/m ${toonDag(plusDagen(maandag, 6))} · ${stand(steekproef, open)}`}
        kruimels={[
          { naam: 'Logboek', href: '/beheer/logboek' },
          { naam: 'Wekelijkse controle', href: '/beheer/logboek/steekproef' },
          { naam: `Week ${Number(week.slice(-2))}` },
        ]}
      />
      {klaar && !gevraagd && (
        <Melding soort="gelukt" live>
          Uw oordeel is vastgelegd.{' '}
          {open === 0 ? 'Deze week is helemaal beoordeeld.' : `Nog ${open} ${open === 1 ? 'regel' : 'regels'}.`}
        </Melding>
      )}
      {items.length === 0 ? (
        <Kaart>
          <LegeStaat titel="Niets te beoordelen">
            <p>In deze week heeft niemand een dossier geopend, en er viel niets op.</p>
          </LegeStaat>
        </Kaart>
      ) : (
        <TweeKolommen
          hoofd={
            item ? (
              <TeBeoordelen key={item.id} item={item} verzoek={randomUUID()} />
            ) : (
              <Kaart>
                <LegeStaat titel={open === 0 ? 'Alles is beoordeeld' : 'Wat nog open is, gaat over u zelf'}>
                  <p>
                    {open === 0
                      ? 'Kies een regel om terug te lezen wat er is gevonden.'
                      : 'Laat een andere functionaris dit beoordelen.'}
                  </p>
                </LegeStaat>
              </Kaart>
            )
          }
          zij={<Itemlijst steekproef={steekproef} nu={item?.id ?? null} />}
        />
      )}
    </>
  )
}

function stand({ items }: Steekproef, open: number): string {
  if (items.length === 0) return 'niets te beoordelen'
  return open === 0 ? `${items.length} regels, afgerond` : `${items.length} regels, nog ${open} te beoordelen`
}
