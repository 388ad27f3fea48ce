import { alsDag, alsDagOfNiets } from '@/lib/db/dagen'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { type Dag, plusDagen } from '@/lib/wet/kalender'
import { vergrendelWerknemer } from './vergrendel'

/** Recovery and return to work may be planned at most this many days ahead. */
export const DAGEN_VOORUIT = 14

/** A case that is going to change: its employee is locked until the end of the transaction. */
export interface OpenGeval {
  id: string
  werknemerId: string
  dienstverbandId: string
  arbodienstId: string | null
  verzuimconsultantId: string | null
}

/** Finds the case and locks its employee; refuses with `nietGevonden` what one may not see. */
export async function openGevalVoorWijziging(ctx: Ctx<'werkgever'>, gevalId: string): Promise<OpenGeval> {
  const geval = await ctx.db.verzuimgeval.findFirst({
    where: { id: gevalId, werkgeverId: ctx.wie.werkgeverId },
    select: { id: true, werknemerId: true, dienstverbandId: true, arbodienstId: true, verzuimconsultantId: true },
  })
  if (!geval) throw nietGevonden('verzuimgeval', gevalId)
  await vergrendelWerknemer(ctx, geval.werknemerId)
  return geval
}

export interface OpenMelding {
  id: string
  ontvangstnummer: string
  eersteZiektedag: Dag
  hersteldPer: Dag | null
  geval: OpenGeval
}

/** As {@link openGevalVoorWijziging}, for one report; read after the lock. Refuses a report that was withdrawn. */
export async function openMeldingVoorWijziging(ctx: Ctx<'werkgever'>, meldingId: string): Promise<OpenMelding> {
  const waar = { where: { id: meldingId, werkgeverId: ctx.wie.werkgeverId } }
  const eerst = await ctx.db.verzuimmelding.findFirst({ ...waar, select: { werknemerId: true } })
  if (!eerst) throw nietGevonden('verzuimmelding', meldingId)
  await vergrendelWerknemer(ctx, eerst.werknemerId)
  const melding = await ctx.db.verzuimmelding.findFirst({
    ...waar,
    select: {
      id: true,
      gevalId: true,
      ontvangstnummer: true,
      eersteZiektedag: true,
      hersteldPer: true,
      ingetrokkenOp: true,
    },
  })
  if (!melding) throw nietGevonden('verzuimmelding', meldingId)
  if (melding.ingetrokkenOp) throw new Weigering('meldingGesloten', { tekst: 'Deze ziekmelding is al ingetrokken.' })
  return {
    id: melding.id,
    ontvangstnummer: melding.ontvangstnummer,
    eersteZiektedag: alsDag(melding.eersteZiektedag),
    hersteldPer: alsDagOfNiets(melding.hersteldPer),
    geval: await openGevalVoorWijziging(ctx, melding.gevalId),
  }
}

/** Refuses a day further ahead than can be planned. */
export function eisNietTeVer(ctx: Pick<Ctx, 'vandaag'>, op: Dag, veld: string): void {
  if (op > plusDagen(ctx.vandaag, DAGEN_VOORUIT)) {
    throw new Weigering('dagInToekomst', {
      veld,
      tekst: `U kunt hooguit ${DAGEN_VOORUIT} dagen vooruit plannen. Kies een eerdere dag.`,
    })
  }
}
