import type { Metadata } from 'next'
import { z } from 'zod'
import { Bladeren } from '@/components/bladeren'
import { Kaart } from '@/components/kaart'
import { Label } from '@/components/label'
import { LegeStaat } from '@/components/lege-staat'
import { Paginakop } from '@/components/paginakop'
import { Tabel, TweeRegels } from '@/components/tabel'
import { leesLogboek } from '@/lib/beheer/lees-logboek'
import { opPagina } from '@/lib/toegang/op-pagina'
import { isRol, rollen } from '@/lib/toegang/rollen'
import { plaatsInWoorden } from '@/lib/toegang/toestel'

export const metadata: Metadata = { title: 'Logboek' }

/** Lines are numbered from 1 and fit in a bigint. */
const vraag = z.object({
  voor: z
    .string()
    .regex(/^[1-9]\d{0,17}$/)
    .transform(BigInt)
    .nullable()
    .catch(null),
})

const moment = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** The audit trail for the privacy officer, newest first. */
export default async function Logboek({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { voor } = vraag.parse(await searchParams)
  const { regels, volgende } = await opPagina('beheer', 'logboek.lezen', (ctx) => leesLogboek(ctx, voor))
  return (
    <>
      <Paginakop
        titel="Logboek"
        onder="Wie wat wanneer deed. Nooit wat er in een dossier staat. Ook dat u dit bekijkt, is vastgelegd."
        kruimels={[{ naam: 'Overzicht', href: '/beheer' }, { naam: 'Logboek' }]}
      />
      <Kaart ruimte="geen">
        <Tabel
          bijschrift="Regels van het logboek, de nieuwste eerst"
          rijen={regels}
          sleutel={(regel) => regel.id}
          leeg={<LegeStaat titel="Er zijn geen oudere regels" icoon="document" />}
          kolommen={[
            {
              kop: 'Gebeurtenis',
              hoofd: true,
              cel: (regel) => (
                <TweeRegels
                  boven={inWoorden(regel.gebeurtenis)}
                  onder={`${moment.format(regel.op)} · nr. ${regel.id}`}
                />
              ),
            },
            {
              kop: 'Uitkomst',
              telefoon: 'hoek',
              cel: (regel) => <Label toon={regel.uitkomst === 'gelukt' ? 'gedaan' : 'teLaat'}>{regel.uitkomst}</Label>,
            },
            { kop: 'Handeling', cel: (regel) => regel.handeling },
            {
              kop: 'Wie',
              cel: (regel) => <TweeRegels boven={regel.wie ?? 'onbekend'} onder={rolnamen(regel.rol)} />,
            },
            {
              kop: 'Organisatie',
              cel: (regel) =>
                (regel.organisatie || regel.werkplek) && (
                  <TweeRegels
                    boven={regel.organisatie ?? 'Poortwacht'}
                    onder={regel.werkplek && plaatsInWoorden(regel.werkplek)}
                  />
                ),
            },
            { kop: 'Personen', getal: true, cel: (regel) => (regel.onderwerpen === 0 ? '' : regel.onderwerpen) },
          ]}
        />
      </Kaart>
      <Bladeren
        uitleg="De nieuwste eerst."
        volgende={volgende && `/beheer/logboek?voor=${volgende}`}
        begin={voor ? '/beheer/logboek' : null}
      />
    </>
  )
}

/** 'aanmelden.tweedeFactor' as one reads it: "Aanmelden tweede factor". */
function inWoorden(gebeurtenis: string): string {
  const woorden = gebeurtenis.replaceAll('.', ' ').replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return woorden.charAt(0).toUpperCase() + woorden.slice(1)
}

function rolnamen(rol: string | null): string {
  return (rol ?? '')
    .split(' ')
    .map((een) => (isRol(een) ? rollen[een].naam : een))
    .join(' en ')
}
