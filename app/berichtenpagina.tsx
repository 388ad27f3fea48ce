import { z } from 'zod'
import { type Berichtacties, Berichtenscherm } from '@/components/berichten/berichtenscherm'
import { type Agendaportaal, leesAgendakoppeling } from '@/lib/berichten/agendakoppeling'
import { type Berichtportaal, leesBerichten } from '@/lib/berichten/lees-berichten'
import { leesPostvoorkeur, UREN } from '@/lib/berichten/postvoorkeur'
import type { Ctx } from '@/lib/db/namens'
import { omgeving } from '@/lib/omgeving'
import { opPagina } from '@/lib/toegang/op-pagina'

const vraagSchema = z.object({ voor: z.iso.datetime().nullable().catch(null).default(null) })

/** The page of messages, the same in each portal that has them. */
export async function Berichtenpagina({
  portaal,
  searchParams,
  acties,
}: {
  portaal: Berichtportaal
  searchParams: Promise<Record<string, unknown>>
  acties: Berichtacties
}) {
  const { voor } = vraagSchema.parse(await searchParams)
  const { dagmail, agenda, ...gelezen } = await opPagina(portaal, 'berichten.lezen', async (ctx) => ({
    ...(await leesBerichten(ctx, voor)),
    dagmail: await leesPostvoorkeur(ctx),
    agenda: metAgenda(ctx) ? await leesAgendakoppeling(ctx) : null,
  }))
  return (
    <Berichtenscherm
      {...gelezen}
      dagmail={dagmail}
      uren={UREN}
      agenda={agenda}
      agendaAdres={agenda && `${omgeving.adres.replace(/\/$/, '')}/agenda/${agenda.geheim}.ics`}
      metInitialen={portaal === 'werkgever' || portaal === 'arbodienst'}
      pad={`/${portaal}/berichten`}
      acties={acties}
    />
  )
}

/** True in the portals where somebody has dates of his own. */
function metAgenda(ctx: Ctx): ctx is Ctx<Agendaportaal> {
  return ctx.wie.portaal !== 'beheer'
}
