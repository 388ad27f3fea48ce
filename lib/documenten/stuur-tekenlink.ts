import { randomUUID } from 'node:crypto'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { tekencode, tekencodeHash } from '@/lib/toegang/linkcode'
import { eisVerseFactor } from '@/lib/toegang/verse-factor'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { houVast } from './eigen'
import { naamVan } from './lees-documenten'

/**
 * Has a link mailed to an employee without an account, to sign with once. The code that goes with it is told him another way: who reads
 * the mail alone cannot sign. An earlier link that was not used stops working.
 */
export async function stuurTekenlink(
  ctx: Ctx<'werkgever'>,
  { versieId, email }: { versieId: string; email: string },
): Promise<{ gevalId: string; documentId: string }> {
  eisVerseFactor(ctx)
  const versie = await houVast(ctx, versieId)
  const bij = { werkgeverId: versie.werkgeverId, versieId }
  const getekend = await ctx.db.handtekening.findFirst({ where: { ...bij, partij: 'werknemer' }, select: { id: true } })
  if (versie.toestand !== 'tekenen' || !versie.ondertekenaars.includes('werknemer') || getekend)
    throw new Weigering('nietTeTekenen')
  await ctx.db.tekenlink.updateMany({
    where: { ...bij, gebruiktOp: null, ingetrokkenOp: null },
    data: { ingetrokkenOp: ctx.nu },
  })
  const id = randomUUID()
  await ctx.db.tekenlink.createMany({
    data: [
      {
        ...bij,
        id,
        gevalId: versie.gevalId,
        email,
        naam: await naamVan(ctx, versie.werknemerId),
        codeHash: tekencodeHash(id, tekencode(id)),
        aangevraagdOp: ctx.nu,
        doorId: ctx.wie.gebruikerId,
        doorNaam: ctx.wie.naam,
      },
    ],
  })
  await logboek(ctx, {
    gebeurtenis: 'document.linkGestuurd',
    handeling: 'uitvoeren',
    onderwerpen: [versie.werknemerId],
    object: 'documentversie',
    objectId: versie.id,
    bijzonderheden: { soort: versie.soort },
  })
  return { gevalId: versie.gevalId, documentId: versie.documentId }
}

/** The link stops working. */
export async function trekTekenlinkIn(
  ctx: Ctx<'werkgever'>,
  { versieId }: { versieId: string },
): Promise<{ gevalId: string; documentId: string }> {
  const versie = await houVast(ctx, versieId)
  const { count } = await ctx.db.tekenlink.updateMany({
    where: { werkgeverId: versie.werkgeverId, versieId, gebruiktOp: null, ingetrokkenOp: null },
    data: { ingetrokkenOp: ctx.nu },
  })
  if (count === 0) throw nietGevonden('tekenlink', versieId)
  await logboek(ctx, {
    gebeurtenis: 'document.linkIngetrokken',
    handeling: 'wijzigen',
    onderwerpen: [versie.werknemerId],
    object: 'documentversie',
    objectId: versie.id,
  })
  return { gevalId: versie.gevalId, documentId: versie.documentId }
}
