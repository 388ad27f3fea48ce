import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden } from '@/lib/weigering'
import { type Dag, plusDagen } from '@/lib/wet/kalender'
import type { AgendaAfspraak } from './lees-planning'
import { leesVrij } from './lees-tijd'
import type { Afzegreden } from './soorten'
import { nuOpDeKlok } from './tijd'
import type { VrijMoment } from './vrije-momenten'

const DAGEN_VOORUIT = 42
const AANBOD = 8

/** One appointment, with what can be done with it. */
export interface AfspraakDetail extends AgendaAfspraak {
  behandelaarNaam: string | null
  telefoon: string | null
  afzegreden: Afzegreden | 'overgedragen' | null
  inRekening: boolean
  uitgenodigdOp: string | null
  doorNaam: string
  gemaaktOp: string
  /** the guidance goes on, so there can be another one */
  begeleid: boolean
  /** it has begun */
  begonnen: boolean
  /** moments it can be moved to; only while it is planned */
  momenten: VrijMoment[]
  vandaag: Dag
}

/** An appointment as the one who plans reads it. */
export async function leesAfspraak(ctx: Ctx<'arbodienst'>, id: string): Promise<AfspraakDetail> {
  const [rij] = await ctx.db.$queryRaw<Omit<AfspraakDetail, 'begonnen' | 'momenten' | 'vandaag'>[]>`
    select a.id, a.werknemer_id as "werknemerId", b.beeindigd_op is null as begeleid, b.naam, w.naam as werkgever, b.telefoon, a.geval_id as "gevalId",
           a.behandelaar_id as "behandelaarId", g.naam as "behandelaarNaam", a.extern, a.soort, a.vorm, a.locatie, a.dag::text,
           a.van_minuut as "vanMinuut", a.tot_minuut as "totMinuut", a.toestand, a.versie, a.afzegreden, a.in_rekening as "inRekening",
           a.uitgenodigd_op::text as "uitgenodigdOp", a.door_naam as "doorNaam", a.gemaakt_op::text as "gemaaktOp"
      from afspraak a
      join begeleiding b on b.arbodienst_id = a.arbodienst_id and b.werknemer_id = a.werknemer_id
      join werkgever w on w.id = a.werkgever_id
      left join gebruiker g on g.id = a.behandelaar_id
     where a.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and a.id = ${id}::uuid`
  if (!rij) throw nietGevonden('afspraak', id)
  const nu = nuOpDeKlok(ctx.nu)
  const momenten =
    rij.toestand === 'gepland' && rij.behandelaarId
      ? await leesVrij(ctx, {
          behandelaars: [rij.behandelaarId],
          werknemerId: rij.werknemerId,
          van: ctx.vandaag,
          tot: plusDagen(ctx.vandaag, DAGEN_VOORUIT),
          hoogstens: AANBOD,
        })
      : []
  await logboek(ctx, {
    gebeurtenis: 'afspraak.bekeken',
    handeling: 'lezen',
    onderwerpen: [rij.werknemerId],
    object: 'afspraak',
    objectId: rij.id,
  })
  return {
    ...rij,
    begonnen: rij.dag < nu.dag || (rij.dag === nu.dag && rij.vanMinuut <= nu.minuut),
    momenten,
    vandaag: ctx.vandaag,
  }
}
