import { Bevestigen } from '@/lib/bevestigen'
import { logboek } from '@/lib/db/logboek'
import { vraagOverTekst } from '@/lib/verzuim/medische-woorden'
import { Weigering } from '@/lib/weigering'
import type { Velden } from './begrippen'
import { type Documentctx, houVast, partijVan } from './eigen'
import { soortVan, veldenVan } from './soorten'
import { type Deelinvoer, ontbrekendeVelden } from './velden-schema'

/**
 * Saves what one party wrote in a version that is still a concept. Asks first when it looks medical or like a citizen service number.
 * With `geven` the other party may read it from now on; then nothing that is asked may be empty. Refuses the part of somebody else, a
 * version that was fixed, and a form that was opened before somebody else saved.
 */
export async function bewaarDeel(
  ctx: Documentctx,
  invoer: Deelinvoer,
): Promise<{ gevalId: string; documentId: string; gegeven: boolean }> {
  const versie = await houVast(ctx, invoer.versieId)
  const soort = soortVan(versie.soort)
  const mijn = partijVan(ctx)
  if (versie.soort !== invoer.soort) throw new Weigering('formulierVerlopen')
  if (invoer.partij !== mijn && !(invoer.partij === 'samen' && mijn !== 'werknemer')) throw new Weigering('geenRecht')
  if (soort.begint === 'arbodienst' && ctx.wie.portaal !== 'arbodienst') throw new Weigering('geenRecht')
  if (versie.toestand !== 'concept') throw new Weigering('documentVast')
  const vormen = veldenVan(soort, invoer.partij)
  if (invoer.geven) {
    const mist = ontbrekendeVelden(vormen, invoer.velden)
    if (mist.length > 0) {
      const veld = vormen.find((v) => v.label === mist[0])?.naam
      throw new Weigering('documentOnvolledig', { veld, tekst: `Vul nog in: ${mist.join(', ')}.` })
    }
  }
  const bewaard = await leesBewaard(ctx, versie, invoer.partij)
  const vragen = vormen
    .filter((v) => !(v.soort === 'regel' && v.isNummer))
    // what stands there was asked about when it was typed, or filled in by us: a personnel number can look like a BSN
    .filter((v) => alsTekst(invoer.velden[v.naam]) !== alsTekst(bewaard[v.naam]))
    .flatMap((v) => vraagOverTekst(`“${v.label}”`, alsTekst(invoer.velden[v.naam])))
    .filter((vraag) => !invoer.bevestigd.includes(vraag))
  if (vragen.length > 0) throw new Bevestigen(vragen)
  await schrijf(ctx, versie, invoer)
  await logboek(ctx, {
    gebeurtenis: invoer.geven ? 'document.deelGegeven' : 'document.geschreven',
    handeling: 'wijzigen',
    onderwerpen: [versie.werknemerId],
    object: 'document',
    objectId: versie.documentId,
    bijzonderheden: { soort: versie.soort, partij: invoer.partij, versie: versie.nummer },
  })
  return { gevalId: versie.gevalId, documentId: versie.documentId, gegeven: invoer.geven }
}

async function leesBewaard(ctx: Documentctx, versie: { id: string; werkgeverId: string }, partij: string) {
  const deel = await ctx.db.documentdeel.findFirst({
    where: { werkgeverId: versie.werkgeverId, versieId: versie.id, partij },
    select: { velden: true },
  })
  return (deel?.velden ?? {}) as Velden
}

async function schrijf(
  ctx: Documentctx,
  versie: { id: string; werkgeverId: string; gevalId: string },
  invoer: Deelinvoer,
) {
  const { gebruikerId: doorId, naam: doorNaam } = ctx.wie
  const data = {
    velden: invoer.velden,
    bijgewerktOp: ctx.nu,
    doorId,
    doorNaam,
    // who takes a part back to write in it again, gives it again; the arbodienst gives nothing
    ...(ctx.wie.portaal === 'arbodienst' ? {} : { klaarOp: invoer.geven ? ctx.nu : null }),
  }
  if (invoer.stand === 0) {
    const gemaakt = await ctx.db.documentdeel.createMany({
      data: [
        {
          werkgeverId: versie.werkgeverId,
          gevalId: versie.gevalId,
          versieId: versie.id,
          partij: invoer.partij,
          ...data,
        },
      ],
      skipDuplicates: true,
    })
    if (gemaakt.count === 0) throw new Weigering('intussenGewijzigd')
    return
  }
  const { count } = await ctx.db.documentdeel.updateMany({
    where: { werkgeverId: versie.werkgeverId, versieId: versie.id, partij: invoer.partij, stand: invoer.stand },
    data: { ...data, stand: { increment: 1 } },
  })
  if (count === 0) throw new Weigering('intussenGewijzigd')
}

function alsTekst(waarde: Velden[string] | undefined): string | null {
  if (waarde === undefined) return null
  return typeof waarde === 'string' ? waarde : waarde.flat().join('\n')
}
