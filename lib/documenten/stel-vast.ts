import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import type { Partij, Velden } from './begrippen'
import { canoniek, hashVan } from './canoniek'
import { houVast } from './eigen'
import { conceptbeeld } from './lees-document'
import { partijenVan, soortVan, veldenVan } from './soorten'
import { ontbrekendeVelden } from './velden-schema'

type Vaststeller = Ctx<'werkgever'> | Ctx<'werknemer'> | Ctx<'arbodienst'>

/**
 * Fixes a version: what stands on the screen becomes one text with a hash, and nothing in it changes any more. A document that is signed
 * then waits for its signatures; another is done. A part that the employee did not give is left out: he can still say what he thinks
 * when he signs. Refuses while something that must be there is not.
 */
export async function stelVast(
  ctx: Vaststeller,
  { versieId }: { versieId: string },
): Promise<{ gevalId: string; documentId: string }> {
  const versie = await houVast(ctx, versieId)
  const soort = soortVan(versie.soort)
  if (versie.toestand !== 'concept') throw new Weigering('documentVast')
  if (soort.begint !== ctx.wie.portaal) throw new Weigering('geenRecht')
  const alle = await ctx.db.documentdeel.findMany({ where: { werkgeverId: versie.werkgeverId, versieId } })
  const mijn = (partij: string) => partij === 'samen' || partij === ctx.wie.portaal
  const delen = alle.filter((d) => mijn(d.partij) || d.klaarOp !== null)
  const velden = (partij: Partij) => (delen.find((d) => d.partij === partij)?.velden ?? {}) as Velden
  const mist = partijenVan(soort)
    .filter(mijn)
    .flatMap((partij) => ontbrekendeVelden(veldenVan(soort, partij), velden(partij)))
  if (mist.length > 0) throw new Weigering('documentOnvolledig', { tekst: `Vul nog in: ${mist.join(', ')}.` })
  const beeld = await conceptbeeld(
    ctx,
    versie.gevalId,
    soort,
    { nummer: versie.documentnummer, versie: versie.nummer },
    delen,
  )
  const inhoud = canoniek(beeld)
  const tekenen = soort.ondertekenaars.length > 0
  await ctx.db.documentversie.updateMany({
    where: { id: versieId, werkgeverId: versie.werkgeverId, toestand: 'concept' },
    data: {
      toestand: tekenen ? 'tekenen' : 'klaar',
      inhoud,
      inhoudHash: hashVan(inhoud),
      ondertekenaars: [...soort.ondertekenaars],
      vastgesteldOp: ctx.nu,
      vastgesteldDoor: ctx.wie.naam,
      ...(ctx.wie.portaal !== 'werknemer' && {
        gedeeldOp: versie.gedeeldOp ?? (soort.werknemerLeest ? ctx.nu : null),
        ...(!tekenen && { afgerondOp: ctx.nu }),
      }),
    },
  })
  await logboek(ctx, {
    gebeurtenis: 'document.vastgesteld',
    handeling: 'wijzigen',
    onderwerpen: [versie.werknemerId],
    object: 'document',
    objectId: versie.documentId,
    bijzonderheden: { soort: versie.soort, versie: versie.nummer },
  })
  return { gevalId: versie.gevalId, documentId: versie.documentId }
}
