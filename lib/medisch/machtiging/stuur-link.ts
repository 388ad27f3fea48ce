import { randomUUID } from 'node:crypto'
import { eisMedischeFactor } from '@/lib/db/inzage'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { DAGEN_MACHTIGINGLINK, machtighashes, machtigingcode, machtiginggeheim } from '@/lib/toegang/machtiginglink'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { eigenDossier } from '../schrijf'

interface Machtigingplek {
  dossierId: string
  machtigingId: string
}

/**
 * Has a link mailed to an employee without an account, to read the question and decide with. The mail says nothing of what it is; the
 * code that goes with it is told by the doctor himself. An earlier link stops working.
 */
export async function stuurMachtiginglink(
  ctx: Ctx<'medisch'>,
  { email, ...plek }: Machtigingplek & { email: string },
): Promise<{ dossierId: string; machtigingId: string }> {
  const { werknemerId } = await houOpen(ctx, plek)
  await trekOpenLinksIn(ctx, plek)
  const id = randomUUID()
  const { geheimHash, codeHash } = machtighashes(machtiginggeheim(id), machtigingcode(id))
  const verloopt = new Date(ctx.nu.getTime() + DAGEN_MACHTIGINGLINK * 86_400_000)
  await ctx.db.$executeRaw`
    insert into medische_machtiginglink (id, arbodienst_id, machtiging_id, geheim_hash, code_hash, door_id, op, verloopt_op)
    values (${id}::uuid, ${ctx.wie.arbodienstId}::uuid, ${plek.machtigingId}::uuid, ${geheimHash}, ${codeHash}, ${ctx.wie.gebruikerId}::uuid,
            ${ctx.nu}, ${verloopt})`
  await ctx.db.$executeRaw`
    insert into linkpost (link_id, arbodienst_id, email, aangevraagd_op)
    values (${id}::uuid, ${ctx.wie.arbodienstId}::uuid, ${email}, ${ctx.nu})`
  await regel(ctx, 'machtiging.linkGestuurd', 'uitvoeren', plek.machtigingId, werknemerId)
  return plek
}

/** The link stops working; what was not mailed yet is not mailed. */
export async function trekMachtiginglinkIn(
  ctx: Ctx<'medisch'>,
  plek: Machtigingplek,
): Promise<{ dossierId: string; machtigingId: string }> {
  const { werknemerId } = await houOpen(ctx, plek)
  if ((await trekOpenLinksIn(ctx, plek)) === 0) throw nietGevonden('medische_machtiging', plek.machtigingId)
  await regel(ctx, 'machtiging.linkIngetrokken', 'wijzigen', plek.machtigingId, werknemerId)
  return plek
}

/** The question, while it waits for an answer; of a file that one treats. */
async function houOpen(ctx: Ctx<'medisch'>, { dossierId, machtigingId }: Machtigingplek) {
  await eisMedischeFactor(ctx)
  const dossier = await eigenDossier(ctx, dossierId)
  const [stand] = await ctx.db.$queryRaw<{ behandelt: boolean; open: boolean }[]>`
    select m.dossier_id = any (muur.behandelde_dossiers()) as behandelt,
           m.getekend_op is null and m.geweigerd_op is null and m.vervallen_op is null as open
      from medische_machtiging m where m.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and m.dossier_id = ${dossier.id}::uuid and m.id = ${machtigingId}::uuid`
  if (!stand?.behandelt) throw nietGevonden('medische_machtiging', machtigingId)
  if (!stand.open) throw new Weigering('machtigingBeslist')
  return dossier
}

async function trekOpenLinksIn(ctx: Ctx<'medisch'>, { machtigingId }: Machtigingplek): Promise<number> {
  const huurder = ctx.wie.arbodienstId
  await ctx.db.$executeRaw`
    update linkpost p set vervallen_op = ${ctx.nu} from medische_machtiginglink l
     where l.arbodienst_id = ${huurder}::uuid and l.machtiging_id = ${machtigingId}::uuid and p.arbodienst_id = ${huurder}::uuid and p.link_id = l.id and p.vervallen_op is null`
  return await ctx.db.$executeRaw`
    update medische_machtiginglink set ingetrokken_op = ${ctx.nu}
     where arbodienst_id = ${huurder}::uuid and machtiging_id = ${machtigingId}::uuid and gebruikt_op is null and ingetrokken_op is null`
}

async function regel(
  ctx: Ctx<'medisch'>,
  gebeurtenis: string,
  handeling: 'uitvoeren' | 'wijzigen',
  machtigingId: string,
  werknemerId: string | null,
): Promise<void> {
  await logboek(ctx, {
    gebeurtenis,
    handeling,
    onderwerpen: werknemerId ? [werknemerId] : [],
    object: 'medische_machtiging',
    objectId: machtigingId,
  })
}
