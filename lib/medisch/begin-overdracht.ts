import { randomUUID } from 'node:crypto'
import { eisMedischeFactor } from '@/lib/db/inzage'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { plusDagen } from '@/lib/wet/kalender'
import type { BeginOverdracht } from './overdracht-schema'
import { eigenDossier } from './schrijf'

/** How many days a package can be opened. */
const GELDIG = 30

/** Records that a file goes to another arbodienst and how the employee knows; from then on its package can be made. */
export async function beginOverdracht(ctx: Ctx<'medisch'>, invoer: BeginOverdracht): Promise<{ dossierId: string }> {
  await eisMedischeFactor(ctx)
  const dossier = await eigenDossier(ctx, invoer.dossierId)
  if (dossier.soort !== 'begeleiding') throw nietGevonden('medisch_dossier', dossier.id)
  if (invoer.geinformeerdOp > ctx.vandaag) throw new Weigering('dagInToekomst', { veld: 'geinformeerdOp' })
  const id = randomUUID()
  await ctx.db.$executeRaw`
    insert into dossieroverdracht (id, arbodienst_id, dossier_id, richting, pakket_id, tegenpartij, geinformeerd, geinformeerd_op, instemming, vervalt_op, door_id, op)
    values (${id}::uuid, ${ctx.wie.arbodienstId}::uuid, ${dossier.id}::uuid, 'uit', ${id}::uuid, ${invoer.tegenpartij}, ${invoer.geinformeerd},
            ${invoer.geinformeerdOp}::date, ${invoer.instemming}, ${plusDagen(ctx.vandaag, GELDIG)}::date, ${ctx.wie.gebruikerId}::uuid, ${ctx.nu})`
  await logboek(ctx, {
    gebeurtenis: 'dossieroverdracht.begonnen',
    handeling: 'aanmaken',
    onderwerpen: dossier.werknemerId ? [dossier.werknemerId] : [],
    object: 'medisch_dossier',
    objectId: dossier.id,
    bijzonderheden: { geinformeerd: invoer.geinformeerd, instemming: invoer.instemming },
  })
  return { dossierId: dossier.id }
}
