import type { Inzagectx } from '@/lib/db/inzage'
import { logboek } from '@/lib/db/logboek'
import { maakPakket, type Pakketkop } from '@/lib/kluis/pakket'
import { nietGevonden } from '@/lib/weigering'
import { VAN } from './kluis/stukken'
import { type Bijlage, leesMedischDossier, type Notitie } from './lees-dossier'
import { wachtzinVan } from './lees-overdrachten'
import { gaanMee } from './pakketgrens'
import type { Pakketinhoud } from './pakketinhoud'

/** What goes into a package, but for the attachments themselves: these are read one by one, each with its own line in the trail. */
export interface Overdrachtvooraf {
  kop: Pakketkop
  inhoud: Pakketinhoud
  bijlagen: { id: string }[]
}

/** Reads what goes into the sealed package of a transfer that was recorded. That it is read was committed before, as an export. */
export async function maakOverdracht(ctx: Inzagectx, overdrachtId: string): Promise<Overdrachtvooraf> {
  const beeld = await leesMedischDossier(ctx)
  const [rij] = await ctx.db.$queryRaw<{ vervalt: string }[]>`
    select vervalt_op::text as vervalt from dossieroverdracht
     where arbodienst_id = ${ctx.wie.arbodienstId}::uuid and dossier_id = ${beeld.dossierId}::uuid and id = ${overdrachtId}::uuid
       and richting = 'uit' and vervalt_op >= ${ctx.vandaag}::date`
  if (!rij) throw nietGevonden('dossieroverdracht', overdrachtId)
  const { mee, nietMee } = gaanMee(beeld.bijlagen)
  const oudsteEerst = [...mee].reverse()
  const inhoud: Pakketinhoud = {
    persoon: { naam: beeld.naam, geboortedatum: beeld.persoon?.geboortedatum ?? null },
    notities: opRij(beeld.notities, ctx.wie.tenantNaam),
    bijlagen: bijlagenOpRij(oudsteEerst, ctx.wie.tenantNaam),
    nietMee: nietMee.length,
  }
  await logboek(ctx, {
    gebeurtenis: 'dossieroverdracht.gemaakt',
    handeling: 'uitvoeren',
    onderwerpen: beeld.werknemerId ? [beeld.werknemerId] : [],
    object: 'medisch_dossier',
    objectId: beeld.dossierId,
    bijzonderheden: { aantal: inhoud.notities.length, bijlagen: inhoud.bijlagen.length },
  })
  return {
    kop: { id: overdrachtId, van: ctx.wie.tenantNaam, gemaaktOp: ctx.nu.toISOString(), vervaltOp: rij.vervalt },
    inhoud,
    bijlagen: oudsteEerst.map(({ id }) => ({ id })),
  }
}

/** The package itself, with the bytes of its attachments in their order. */
export function sluitOverdracht({ kop, inhoud }: Overdrachtvooraf, bijlagen: Uint8Array[]) {
  return {
    bytes: maakPakket(kop, inhoud, wachtzinVan(kop.id), bijlagen),
    naam: `dossier-${kop.id.slice(0, 8)}.poortwacht`,
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
      rij.push({ soort: n.soort, op: n.op, vervangt: vorige, velden: { ...n.velden, [VAN]: van(n, organisatie) } })
      vorige = rij.length - 1
    }
  }
  return rij
}

function bijlagenOpRij(bijlagen: Bijlage[], organisatie: string): Pakketinhoud['bijlagen'] {
  const plaats = new Map(bijlagen.map((b, i) => [b.id, i]))
  return bijlagen.flatMap((b) =>
    b.gegevens
      ? [
          {
            naam: b.gegevens.naam,
            hash: b.gegevens.hash,
            op: b.op,
            van: van(b, organisatie),
            vervangt: plaats.get(b.vervangtId ?? '') ?? null,
          },
        ]
      : [],
  )
}

/** What came from elsewhere keeps the name it came with. */
function van({ doorNaam }: { doorNaam: string }, organisatie: string): string {
  return doorNaam.includes(',') ? doorNaam : `${doorNaam}, ${organisatie}`
}
