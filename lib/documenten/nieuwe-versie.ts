import { Bevestigen } from '@/lib/bevestigen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { vraagOverTekst } from '@/lib/verzuim/medische-woorden'
import { Weigering } from '@/lib/weigering'
import { houVast } from './eigen'
import { soortVan } from './soorten'

/**
 * A new version of what was fixed, as a draft that begins with what stood there. One that waits for signatures lapses, with the
 * signatures that stand under it; one that was signed stays as it is beside the new one.
 */
export async function maakNieuweVersie(
  ctx: Ctx<'werkgever'> | Ctx<'werknemer'>,
  invoer: { versieId: string; reden: string; bevestigd: string[] },
): Promise<{ gevalId: string; documentId: string }> {
  const versie = await houVast(ctx, invoer.versieId)
  const soort = soortVan(versie.soort)
  if (soort.begint !== ctx.wie.portaal) throw new Weigering('geenRecht')
  if (!['tekenen', 'getekend', 'klaar'].includes(versie.toestand)) throw new Weigering('documentVast')
  const vragen = vraagOverTekst('de reden', invoer.reden).filter((v) => !invoer.bevestigd.includes(v))
  if (vragen.length > 0) throw new Bevestigen(vragen)
  const bij = { werkgeverId: versie.werkgeverId, documentId: versie.documentId }
  const laatste = await ctx.db.documentversie.findFirst({
    where: bij,
    orderBy: { nummer: 'desc' },
    select: { id: true, nummer: true },
  })
  if (laatste?.id !== versie.id) throw new Weigering('intussenGewijzigd')
  if (versie.toestand === 'tekenen') {
    await ctx.db.documentversie.updateMany({ where: { id: versie.id, ...bij }, data: { toestand: 'vervallen' } })
  }
  const { gebruikerId: doorId, naam: doorNaam } = ctx.wie
  const nieuw = await ctx.db.documentversie.create({
    data: {
      ...bij,
      gevalId: versie.gevalId,
      nummer: versie.nummer + 1,
      reden: invoer.reden,
      gedeeldOp: ctx.wie.portaal === 'werknemer' ? ctx.nu : null,
      doorId,
      doorNaam,
    },
    select: { id: true },
  })
  const delen = await ctx.db.documentdeel.findMany({ where: { werkgeverId: versie.werkgeverId, versieId: versie.id } })
  const mijn = delen.filter(
    (d) => d.partij === ctx.wie.portaal || (d.partij === 'samen' && ctx.wie.portaal === 'werkgever'),
  )
  await ctx.db.documentdeel.createMany({
    data: mijn.map((d) => ({
      werkgeverId: versie.werkgeverId,
      gevalId: versie.gevalId,
      versieId: nieuw.id,
      partij: d.partij,
      velden: d.velden ?? {},
      doorId,
      doorNaam,
      bijgewerktOp: ctx.nu,
    })),
  })
  await logboek(ctx, {
    gebeurtenis: 'document.nieuweVersie',
    handeling: 'aanmaken',
    onderwerpen: [versie.werknemerId],
    object: 'document',
    objectId: versie.documentId,
    bijzonderheden: { soort: versie.soort, versie: versie.nummer + 1 },
  })
  return { gevalId: versie.gevalId, documentId: versie.documentId }
}
