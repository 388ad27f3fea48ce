import { z } from 'zod'
import type { Inzagectx } from '@/lib/db/inzage'
import { logboek } from '@/lib/db/logboek'
import { maakPakket } from '@/lib/kluis/pakket'
import { nietGevonden } from '@/lib/weigering'
import { VAN } from './kluis/stukken'
import { leesMedischDossier, type Notitie } from './lees-dossier'
import { wachtzinVan } from './lees-overdrachten'

/** What is inside a package: who it is (to compare), and every note with its author and moment. Never the citizen service number. */
export const inhoudSchema = z.object({
  persoon: z.object({ naam: z.string(), geboortedatum: z.string().nullable() }),
  notities: z
    .array(
      z.object({
        soort: z.string(),
        op: z.iso.datetime(),
        /** place in this list of the older version that it takes the place of */
        vervangt: z.number().int().nonnegative().nullable(),
        velden: z.record(z.string(), z.string().max(20_000)),
      }),
    )
    .max(5_000),
})
export type Pakketinhoud = z.output<typeof inhoudSchema>

/** Makes the sealed package of a transfer that was recorded. Reading the file for it was committed before, as an export. */
export async function maakOverdracht(
  ctx: Inzagectx,
  overdrachtId: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; naam: string; type: string }> {
  const beeld = await leesMedischDossier(ctx)
  const [rij] = await ctx.db.$queryRaw<{ vervalt: string }[]>`
    select vervalt_op::text as vervalt from dossieroverdracht
     where arbodienst_id = ${ctx.wie.arbodienstId}::uuid and dossier_id = ${beeld.dossierId}::uuid and id = ${overdrachtId}::uuid
       and richting = 'uit' and vervalt_op >= ${ctx.vandaag}::date`
  if (!rij) throw nietGevonden('dossieroverdracht', overdrachtId)
  const kop = { id: overdrachtId, van: ctx.wie.tenantNaam, gemaaktOp: ctx.nu.toISOString(), vervaltOp: rij.vervalt }
  const inhoud: Pakketinhoud = {
    persoon: { naam: beeld.naam, geboortedatum: beeld.persoon?.geboortedatum ?? null },
    notities: opRij(beeld.notities, ctx.wie.tenantNaam),
  }
  await logboek(ctx, {
    gebeurtenis: 'dossieroverdracht.gemaakt',
    handeling: 'uitvoeren',
    onderwerpen: beeld.werknemerId ? [beeld.werknemerId] : [],
    object: 'medisch_dossier',
    objectId: beeld.dossierId,
    bijzonderheden: { aantal: inhoud.notities.length },
  })
  return {
    bytes: maakPakket(kop, inhoud, wachtzinVan(overdrachtId)),
    naam: `dossier-${overdrachtId.slice(0, 8)}.poortwacht`,
    type: 'application/octet-stream',
  }
}

/** All versions, oldest first, so that what takes a place comes after what it takes the place of. */
function opRij(notities: Notitie[], organisatie: string): Pakketinhoud['notities'] {
  const rij: Pakketinhoud['notities'] = []
  for (const notitie of [...notities].reverse()) {
    let vorige: number | null = null
    for (const n of [...notitie.eerder].reverse().concat(notitie)) {
      if (!n.velden) continue
      // what came from elsewhere keeps the name it came with
      const van = n.doorNaam.includes(',') ? n.doorNaam : `${n.doorNaam}, ${organisatie}`
      rij.push({ soort: n.soort, op: n.op, vervangt: vorige, velden: { ...n.velden, [VAN]: van } })
      vorige = rij.length - 1
    }
  }
  return rij
}
