import { createHash } from 'node:crypto'
import { eisMedischeFactor } from '@/lib/db/inzage'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { leesFeiten } from '@/lib/poortwacht/lees-feiten'
import { legMijlpaalVast } from '@/lib/poortwacht/leg-mijlpaal-vast'
import { openGeval } from '@/lib/poortwacht/open-geval'
import { vraagOverTekst } from '@/lib/verzuim/medische-woorden'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { REGELS } from '@/lib/wet/termijnen'
import { tijdlijn } from '@/lib/wet/tijdlijn'
import { schrijfNotitie, wisConcept } from './kluis/stukken'
import { eigenDossier } from './schrijf'
import type { Adviessoort, Functioneel, Vrijgave } from './terugkoppeling-schema'

const velden = {
  mogelijkheden: 'wat kan wel',
  beperkingen: 'wat kan niet',
  prognose: 'de verwachting',
  advies: 'het advies',
} as const

/** The milestone that is done by releasing this. */
const mijlpaalVan: Partial<Record<Adviessoort, string>> = {
  probleemanalyse: 'probleemanalyse',
  actueelOordeel: 'actueelOordeel',
}

/**
 * Releases an advice: the medical part goes into the file, the functional part to an ordinary table that the employer, the arbodienst
 * and the employee read. First it is only shown, exactly as they will see it and with what looks medical in it; it goes out when that
 * very text comes back. After that it is never changed, only superseded.
 */
export async function geefVrij(ctx: Ctx<'medisch'>, invoer: Vrijgave): Promise<{ dossierId: string }> {
  await eisMedischeFactor(ctx)
  const { dossierId, gevalId, soort, vervangtId, functioneel } = invoer
  const dossier = await eigenDossier(ctx, dossierId)
  const geval = await openGeval(ctx, gevalId)
  if (dossier.soort !== 'begeleiding' || geval.werknemerId !== dossier.werknemerId)
    throw nietGevonden('verzuimgeval', gevalId)
  if (invoer.gezien !== vingerafdruk(soort, functioneel)) throw voorbeeld(soort, functioneel)

  const [terugkoppeling] = await ctx.db.$queryRaw<{ id: string }[]>`
    insert into terugkoppeling (werkgever_id, arbodienst_id, geval_id, werknemer_id, soort, inhoud, door_id, door_naam, vrijgegeven_op, vervangt_id)
    values (${geval.werkgeverId}::uuid, ${ctx.wie.arbodienstId}::uuid, ${geval.id}::uuid, ${geval.werknemerId}::uuid, ${soort},
            ${JSON.stringify(functioneel)}::jsonb, ${ctx.wie.gebruikerId}::uuid, ${ctx.wie.naam}, ${ctx.nu},
            ${vervangtId && (await vervangbaar(ctx, geval.id, soort, vervangtId))}::uuid) returning id`
  await schrijfNotitie(
    ctx,
    dossierId,
    soort,
    { ...invoer.medisch, terugkoppelingId: terugkoppeling?.id ?? '' },
    { gevalId },
  )
  await wisConcept(ctx, dossierId, soort)
  if (functioneel.benutbaar) {
    await ctx.db.verzuimgeval.updateMany({
      where: { id: geval.id, arbodienstId: ctx.wie.arbodienstId },
      data: { geenBenutbareMogelijkheden: functioneel.benutbaar === 'nee' },
    })
  }
  await rondMijlpaalAf(ctx, geval.id, mijlpaalVan[soort])
  await logboek(ctx, {
    gebeurtenis: 'terugkoppeling.vrijgegeven',
    handeling: 'aanmaken',
    onderwerpen: [geval.werknemerId],
    object: 'verzuimgeval',
    objectId: geval.id,
    bijzonderheden: { soort, vervangt: vervangtId !== null },
  })
  return { dossierId }
}

/** Of exactly this text; what was seen and what is sent must be the same. */
export function vingerafdruk(soort: Adviessoort, functioneel: Functioneel): string {
  return createHash('sha256')
    .update(JSON.stringify([soort, ...Object.entries(functioneel).sort(([a], [b]) => a.localeCompare(b))]))
    .digest('hex')
}

function voorbeeld(soort: Adviessoort, functioneel: Functioneel): Weigering {
  const vragen = Object.entries(velden).flatMap(([veld, naam]) =>
    vraagOverTekst(naam, functioneel[veld as keyof typeof velden]),
  )
  return new Weigering('voorbeeld', {
    gegevens: {
      inhoud: JSON.stringify(functioneel),
      gezien: vingerafdruk(soort, functioneel),
      vragen: JSON.stringify(vragen),
    },
  })
}

/** The older advice of the same kind on the same case that is superseded; nothing when it was superseded already. */
async function vervangbaar(ctx: Ctx<'medisch'>, gevalId: string, soort: Adviessoort, id: string): Promise<string> {
  const rijen = await ctx.db.$queryRaw<unknown[]>`
    select 1 from terugkoppeling t where t.id = ${id}::uuid and t.geval_id = ${gevalId}::uuid and t.soort = ${soort}
       and not exists (select from terugkoppeling v where v.werkgever_id = t.werkgever_id and v.vervangt_id = t.id)`
  if (rijen.length === 0) throw new Weigering('intussenGewijzigd')
  return id
}

/** What the doctor had to do is done today; a milestone that is not there, or was done before, stays as it is. */
async function rondMijlpaalAf(ctx: Ctx<'medisch'>, gevalId: string, code: string | undefined): Promise<void> {
  if (!code) return
  const uitkomst = tijdlijn(await leesFeiten(ctx, gevalId), REGELS, ctx.vandaag)
  const mijlpaal = uitkomst.goed
    ? uitkomst.tijdlijn.mijlpalen.find((m) => m.code === code && m.gedaanOp === null)
    : undefined
  if (!mijlpaal) return
  await legMijlpaalVast(ctx, { gevalId, code, nummer: mijlpaal.nummer, soort: 'gedaan', op: ctx.vandaag })
}
