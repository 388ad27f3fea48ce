import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { afgeleidGeheim, vingerafdruk } from '@/lib/toegang/kluis'
import type { Portaal } from '@/lib/toegang/rollen'

/** The portals in which somebody has dates of his own. */
export type Agendaportaal = Exclude<Portaal, 'beheer'>

/** A calendar that somebody subscribed to. */
export interface Agendakoppeling {
  /** end of the secret address; follows from the master key, and stands nowhere */
  geheim: string
  initialen: boolean
  /** moments as ISO text */
  gemaaktOp: string
  laatstGelezenOp: string | null
}

export const koppelSchema = z.object({ initialen: z.literal('ja').optional() })

const van = (ctx: Ctx<Agendaportaal>) => ({
  gebruikerId: ctx.wie.gebruikerId,
  portaal: ctx.wie.portaal,
  werkgeverId: ctx.wie.werkgeverId,
  arbodienstId: ctx.wie.arbodienstId,
})

/** The calendar of this workplace that one subscribed to, or null. */
export async function leesAgendakoppeling(ctx: Ctx<Agendaportaal>): Promise<Agendakoppeling | null> {
  const rij = await ctx.db.agendakoppeling.findFirst({
    where: { ...van(ctx), ingetrokkenOp: null },
    select: { id: true, initialen: true, gemaaktOp: true, laatstGelezenOp: true },
  })
  return (
    rij && {
      geheim: geheimVan(rij.id),
      initialen: rij.initialen,
      gemaaktOp: rij.gemaaktOp.toISOString(),
      laatstGelezenOp: rij.laatstGelezenOp?.toISOString() ?? null,
    }
  )
}

/** Makes the secret address of one's calendar; one that was there stops working. */
export async function koppelAgenda(
  ctx: Ctx<Agendaportaal>,
  { initialen }: z.output<typeof koppelSchema>,
): Promise<void> {
  await trekIn(ctx)
  const id = randomUUID()
  await ctx.db.agendakoppeling.createMany({
    data: [
      {
        ...van(ctx),
        id,
        geheimHash: vingerafdruk(geheimVan(id)),
        initialen: initialen === 'ja' && ctx.wie.portaal !== 'medisch',
      },
    ],
  })
  await logboek(ctx, {
    gebeurtenis: 'agenda.gekoppeld',
    handeling: 'aanmaken',
    object: 'agendakoppeling',
    objectId: id,
  })
}

const geheimVan = (id: string) => afgeleidGeheim(`agenda:${id}`)

/** The address stops working at once. */
export async function ontkoppelAgenda(ctx: Ctx<Agendaportaal>): Promise<void> {
  await trekIn(ctx)
  await logboek(ctx, { gebeurtenis: 'agenda.ontkoppeld', handeling: 'wijzigen', object: 'agendakoppeling' })
}

async function trekIn(ctx: Ctx<Agendaportaal>): Promise<void> {
  await ctx.db.agendakoppeling.updateMany({
    where: { ...van(ctx), ingetrokkenOp: null },
    data: { ingetrokkenOp: ctx.nu },
  })
}
