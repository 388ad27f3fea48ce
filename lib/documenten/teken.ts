import { Bevestigen } from '@/lib/bevestigen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { herbereken } from '@/lib/poortwacht/herbereken'
import { rollen } from '@/lib/toegang/rollen'
import { eisVerseFactor } from '@/lib/toegang/verse-factor'
import { vraagOverTekst } from '@/lib/verzuim/medische-woorden'
import { Weigering } from '@/lib/weigering'
import { houVast } from './eigen'

/**
 * Signs what is on the screen: signed in, with a second factor shown at most 15 minutes ago, under the hash of the version. The last
 * signature sets the milestone done, on today (the database does that, so that it holds for a link too). Refuses when what was fixed is
 * not what was shown, and a second signature of the same party.
 */
export async function teken(
  ctx: Ctx<'werkgever'> | Ctx<'werknemer'>,
  invoer: {
    versieId: string
    inhoudHash: string
    betekenis: 'akkoord' | 'gezien'
    opmerking: string | null
    functie: string | null
    bevestigd: string[]
  },
): Promise<{ gevalId: string; documentId: string; af: boolean }> {
  eisVerseFactor(ctx)
  const versie = await houVast(ctx, invoer.versieId)
  const { gebruikerId, naam, portaal, tweedeFactorOp } = ctx.wie
  if (versie.toestand !== 'tekenen' || !versie.ondertekenaars.includes(portaal)) throw new Weigering('nietTeTekenen')
  if (versie.inhoudHash !== invoer.inhoudHash) throw new Weigering('intussenGewijzigd')
  const vragen = vraagOverTekst('uw opmerking', invoer.opmerking).filter((v) => !invoer.bevestigd.includes(v))
  if (vragen.length > 0) throw new Bevestigen(vragen)
  const bij = { werkgeverId: versie.werkgeverId, versieId: versie.id }
  if (await ctx.db.handtekening.findFirst({ where: { ...bij, partij: portaal }, select: { id: true } })) {
    throw new Weigering('nietTeTekenen')
  }
  await ctx.db.handtekening.createMany({
    data: [
      {
        ...bij,
        gevalId: versie.gevalId,
        partij: portaal,
        wijze: 'aangemeld',
        betekenis: invoer.betekenis,
        opmerking: invoer.opmerking,
        naam,
        functie:
          invoer.functie ?? (portaal === 'werkgever' ? ctx.wie.rollen.map((r) => rollen[r].naam).join(' en ') : null),
        gebruikerId,
        inhoudHash: invoer.inhoudHash,
        tweedeFactorOp,
        op: ctx.nu,
      },
    ],
  })
  const { toestand } = await ctx.db.documentversie.findFirstOrThrow({
    where: { id: versie.id, werkgeverId: versie.werkgeverId },
    select: { toestand: true },
  })
  // The employee may not write tasks; then the job does it within a minute.
  if (toestand === 'getekend' && portaal === 'werkgever') await herbereken(ctx, versie.gevalId)
  await logboek(ctx, {
    gebeurtenis: 'document.getekend',
    handeling: 'wijzigen',
    onderwerpen: [versie.werknemerId],
    object: 'documentversie',
    objectId: versie.id,
    bijzonderheden: { soort: versie.soort, versie: versie.nummer, af: toestand === 'getekend' },
  })
  return { gevalId: versie.gevalId, documentId: versie.documentId, af: toestand === 'getekend' }
}
