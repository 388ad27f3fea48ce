import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { afwezigOp } from '@/lib/poortwacht/feiten-van'
import { leesGeval, type MeldingGegevens, type Werkhervatting } from '@/lib/poortwacht/lees-geval'
import { mag } from '@/lib/toegang/rechten'
import { nietGevonden } from '@/lib/weigering'
import type { Dag } from '@/lib/wet/kalender'

/** What the forms around one case (recovery, return to work, correction, withdrawal) show of it. */
export interface Wijzigvorm {
  gevalId: string
  dossiernummer: string
  medewerker: { id: string; naam: string; voornaam: string }
  /** valid reports, newest first */
  meldingen: MeldingGegevens[]
  /** the one that still runs: without recovery */
  lopend: MeldingGegevens | null
  werkhervattingen: Werkhervatting[]
  /** share of absence today, 0..100 */
  afwezigheid: number
  vandaag: Dag
  magCorrigeren: boolean
}

/** Reads it; refuses with `nietGevonden` a case one may not see. */
export async function leesWijzigvorm(ctx: Ctx<'werkgever'>, gevalId: string): Promise<Wijzigvorm> {
  const geval = await leesGeval(ctx, gevalId)
  const rijen = await ctx.db.$queryRaw<{ id: string; naam: string; voornaam: string }[]>`
    select w.id, concat_ws(' ', w.voornaam, w.tussenvoegsel, w.achternaam) as naam, w.voornaam from werknemer w
     where w.werkgever_id = ${ctx.wie.werkgeverId}::uuid and w.id = ${geval.werknemerId}::uuid`
  const medewerker = rijen[0]
  if (!medewerker) throw nietGevonden('verzuimgeval', gevalId)
  await logboek(ctx, {
    gebeurtenis: 'verzuim.wijzigformulier',
    handeling: 'lezen',
    onderwerpen: [medewerker.id],
    object: 'verzuimgeval',
    objectId: gevalId,
  })
  const meldingen = geval.meldingen.filter((m) => !m.ingetrokken).reverse()
  return {
    gevalId,
    dossiernummer: geval.dossiernummer,
    medewerker,
    meldingen,
    lopend: meldingen.find((m) => m.hersteldPer === null) ?? null,
    werkhervattingen: geval.werkhervattingen,
    afwezigheid: afwezigOp(geval, ctx.vandaag),
    vandaag: ctx.vandaag,
    magCorrigeren: mag(ctx.wie.rollen, 'verzuim.corrigeren'),
  }
}
