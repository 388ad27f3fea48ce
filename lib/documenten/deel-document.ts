import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import type { Velden } from './begrippen'
import { houVast } from './eigen'
import { soortVan, veldenVan } from './soorten'
import { ontbrekendeVelden } from './velden-schema'

/**
 * Shares a draft with the employee: from now on he reads it and writes his part. Refuses while what the werkgever has to fill in is not
 * there.
 */
export async function deelDocument(
  ctx: Ctx<'werkgever'>,
  { versieId }: { versieId: string },
): Promise<{ gevalId: string; documentId: string }> {
  const versie = await houVast(ctx, versieId)
  const soort = soortVan(versie.soort)
  if (versie.toestand !== 'concept' || !soort.werknemerLeest) throw new Weigering('documentVast')
  const bij = { werkgeverId: versie.werkgeverId, versieId, partij: { in: ['samen', 'werkgever'] } }
  const delen = await ctx.db.documentdeel.findMany({ where: bij })
  const mist = (['samen', 'werkgever'] as const).flatMap((partij) =>
    ontbrekendeVelden(veldenVan(soort, partij), (delen.find((d) => d.partij === partij)?.velden ?? {}) as Velden),
  )
  if (mist.length > 0) throw new Weigering('documentOnvolledig', { tekst: `Vul nog in: ${mist.join(', ')}.` })
  await ctx.db.documentdeel.updateMany({ where: { ...bij, klaarOp: null }, data: { klaarOp: ctx.nu } })
  await ctx.db.documentversie.updateMany({
    where: { id: versieId, werkgeverId: versie.werkgeverId, gedeeldOp: null },
    data: { gedeeldOp: ctx.nu },
  })
  await logboek(ctx, {
    gebeurtenis: 'document.gedeeld',
    handeling: 'wijzigen',
    onderwerpen: [versie.werknemerId],
    object: 'document',
    objectId: versie.documentId,
    bijzonderheden: { soort: versie.soort, versie: versie.nummer },
  })
  return { gevalId: versie.gevalId, documentId: versie.documentId }
}
