import type { Metadata } from 'next'
import { z } from 'zod'
import { Bladeren } from '@/components/bladeren'
import { Kaart } from '@/components/kaart'
import { Label } from '@/components/label'
import { LegeStaat } from '@/components/lege-staat'
import { Paginakop } from '@/components/paginakop'
import { Tabel, TweeRegels } from '@/components/tabel'
import { leesSteekproeven, type Steekproefplek, type Steekproefregel } from '@/lib/logboek/steekproef/lees-steekproeven'
import { ketenSchema } from '@/lib/logboek/vraag'
import { opPagina } from '@/lib/toegang/op-pagina'
import { plusDagen, toonDag } from '@/lib/wet/kalender'

export const metadata: Metadata = { title: 'Wekelijkse controle' }

const vraag = z.object({
  na: z
    .string()
    .transform((tekst): Steekproefplek | null => {
      const [week = '', keten = ''] = tekst.split('_')
      return /^\d{4}-W\d{2}$/.test(week) && ketenSchema().safeParse(keten).success ? { week, keten } : null
    })
    .nullable()
    .catch(null),
})

/** The weekly reviews: a sample of who opened which case, and what stood out. */
export default async function Steekproeven({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { na } = vraag.parse(await searchParams)
  const { rijen, volgende, isPlatform } = await opPagina('beheer', 'logboek.lezen', (ctx) => leesSteekproeven(ctx, na))
  return (
    <>
      <Paginakop
        titel="Wekelijkse controle"
        onder="Elke maandag: een steekproef van wie dossiers opende, en wat daarin opvalt. U beoordeelt elke regel en sluit haar met een opmerking."
        kruimels={[
          { naam: 'Overzicht', href: '/beheer' },
          { naam: 'Logboek', href: '/beheer/logboek' },
          { naam: 'Wekelijkse controle' },
        ]}
      />
      <Kaart ruimte="geen">
        <Tabel
          bijschrift="Controles per week, de nieuwste eerst"
          rijen={rijen}
          sleutel={(rij) => `${rij.week} ${rij.keten}`}
          koppeling={({ week, keten }) => `/beheer/logboek/steekproef/${week}?keten=${encodeURIComponent(keten)}`}
          leeg={
            <LegeStaat titel="Er is nog geen controle" icoon="kalender">
              <p>De eerste komt op de maandag na een week waarin er iets in het logboek is gekomen.</p>
            </LegeStaat>
          }
          kolommen={[
            {
              kop: 'Week',
              hoofd: true,
              cel: ({ week, maandag }) => (
                <TweeRegels
                  boven={`Week ${Number(week.slice(-2))} van ${week.slice(0, 4)}`}
                  onder={`${toonDag(maandag)} t/m ${toonDag(plusDagen(maandag, 6))}`}
                />
              ),
            },
            ...(isPlatform ? [{ kop: 'Organisatie', cel: (rij: Steekproefregel) => rij.organisatie }] : []),
            { kop: 'Regels', getal: true, cel: (rij) => rij.aantal },
            { kop: 'Onterecht', getal: true, cel: (rij) => (rij.onterecht === 0 ? '' : rij.onterecht) },
            { kop: 'Stand', telefoon: 'hoek', cel: (rij) => <Stand rij={rij} /> },
          ]}
        />
      </Kaart>
      <Bladeren
        volgende={volgende && `/beheer/logboek/steekproef?na=${volgende.week}_${encodeURIComponent(volgende.keten)}`}
        begin={na ? '/beheer/logboek/steekproef' : null}
      />
    </>
  )
}

function Stand({ rij }: { rij: Steekproefregel }) {
  if (rij.aantal === 0) return <Label toon="rustig">niets te beoordelen</Label>
  if (rij.open === 0) return <Label toon="gedaan">afgerond</Label>
  return <Label toon="binnenkort">{`nog ${rij.open} te beoordelen`}</Label>
}
