import { Bevestigen } from '@/lib/bevestigen'
import { voorKolom, voorKolomOfNiets } from '@/lib/db/dagen'
import type { Ctx } from '@/lib/db/namens'
import type { Dag } from '@/lib/wet/kalender'
import { groepeer } from '@/lib/wet/samentelling'
import { eisKetens } from './deel-in'
import type { Meldstand } from './lees-meldstand'
import { vraagOverTekst } from './medische-woorden'
import type { OpenMelding } from './open-voor-wijziging'

/** Asks before an explanation that looks medical is saved. */
export function eisBevestigd(invoer: { toelichting: string | null; bevestigd: string[] }): void {
  const vragen = vraagOverTekst('de toelichting', invoer.toelichting).filter((v) => !invoer.bevestigd.includes(v))
  if (vragen.length > 0) throw new Bevestigen(vragen)
}

/** Gives a report other days; refuses, in words, days that overlap with another report of the same employment. */
export async function bewaarDagen(
  ctx: Ctx<'werkgever'>,
  melding: OpenMelding,
  stand: Meldstand,
  dagen: { eersteZiektedag: Dag; hersteldPer: Dag | null },
): Promise<void> {
  const daarna = stand.meldingen
    .filter((m) => m.dienstverbandId === melding.geval.dienstverbandId)
    .map((m) => (m.id === melding.id ? { ...m, ...dagen } : m))
  eisKetens(groepeer(daarna, stand.verloven))
  await ctx.db.verzuimmelding.update({
    where: { id: melding.id },
    data: {
      eersteZiektedag: voorKolom(dagen.eersteZiektedag),
      hersteldPer: voorKolomOfNiets(dagen.hersteldPer),
      ...(dagen.hersteldPer === null ? { hersteldGemeldOp: null } : {}),
    },
    select: { id: true },
  })
}
