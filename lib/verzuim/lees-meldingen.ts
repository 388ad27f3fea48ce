import { alsDag, alsDagOfNiets } from '@/lib/db/dagen'
import type { Ctx } from '@/lib/db/namens'
import type { Verlof } from '@/lib/wet/begrippen'
import type { Dag } from '@/lib/wet/kalender'

/** A report as the rules of adding up need it. */
export interface Melding {
  id: string
  gevalId: string
  eersteZiektedag: Dag
  hersteldPer: Dag | null
  ontvangstnummer: string
  gemeldDoorNaam: string
}

/** All valid reports of one employment, oldest first, and the leave of the person. */
export async function leesMeldingen(
  ctx: Ctx<'werkgever'>,
  werknemerId: string,
  dienstverbandId: string,
): Promise<{ meldingen: Melding[]; verloven: Verlof[] }> {
  const { werkgeverId } = ctx.wie
  const meldingen = await ctx.db.verzuimmelding.findMany({
    where: { werkgeverId, werknemerId, dienstverbandId, ingetrokkenOp: null },
    orderBy: { eersteZiektedag: 'asc' },
    select: {
      id: true,
      gevalId: true,
      eersteZiektedag: true,
      hersteldPer: true,
      ontvangstnummer: true,
      gemeldDoorNaam: true,
    },
  })
  const verloven = await ctx.db.verlof.findMany({
    where: { werkgeverId, werknemerId, vervallenOp: null },
    select: { van: true, totEnMet: true, zelfdeOorzaak: true },
  })
  return {
    meldingen: meldingen.map((m) => ({
      ...m,
      eersteZiektedag: alsDag(m.eersteZiektedag),
      hersteldPer: alsDagOfNiets(m.hersteldPer),
    })),
    verloven: verloven.map((v) => ({
      van: alsDag(v.van),
      totEnMet: alsDag(v.totEnMet),
      zelfdeOorzaak: v.zelfdeOorzaak === 'ja' || v.zelfdeOorzaak === 'nee' ? v.zelfdeOorzaak : 'onbekend',
    })),
  }
}
