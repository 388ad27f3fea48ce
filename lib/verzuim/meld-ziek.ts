import { Bevestigen } from '@/lib/bevestigen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { herbereken } from '@/lib/poortwacht/herbereken'
import { Weigering } from '@/lib/weigering'
import { type Dag, dagenTussen, toonDag } from '@/lib/wet/kalender'
import { groepeer } from '@/lib/wet/samentelling'
import { draagOver } from './draag-over'
import { noteer } from './gebeurtenissen'
import { leesMeldstand, type Melding, type Meldstand } from './lees-meldstand'
import { vraagOverTekst } from './medische-woorden'
import type { Ziekmelding } from './meld-ziek-schema'
import { alGemeld, bewaarMelding, type Geval, gevalVelden, kiesDienstverband, openGeval } from './nieuwe-melding'
import { stuurBericht } from './stuur-bericht'
import { vergrendelWerknemer } from './vergrendel'

/** A first day longer ago than this is more often a typing error than a late report: ask. */
const LANG_GELEDEN = 42

export interface Ziekgemeld {
  meldingId: string
  gevalId: string
  ontvangstnummer: string
  dossiernummer: string
  /** true when the report continued a case that was there */
  voortgezet: boolean
}

/**
 * Records that an employee is ill. Refuses, in this order: somebody one may not see, a day in the future, no employment on
 * that day (or several, without a choice), a period that overlaps with a report that is there. Asks before it continues an
 * earlier case, takes a day long ago, or saves text that looks medical. Two at once make one.
 */
export async function meldZiek(ctx: Ctx<'werkgever'>, invoer: Ziekmelding): Promise<Ziekgemeld> {
  await vergrendelWerknemer(ctx, invoer.werknemerId)
  const stand = await leesMeldstand(ctx, invoer.werknemerId)

  const op = invoer.eersteZiektedag
  if (op > ctx.vandaag) throw new Weigering('dagInToekomst', { veld: 'eersteZiektedag' })
  const dienstverbandId = kiesDienstverband(stand, invoer)
  const vorige = aansluitendOp(stand, dienstverbandId, op)
  const vragen = [
    ...(vorige ? [vraagVoortzetten(stand.werknemer.voornaam, vorige.hersteldPer, op)] : []),
    ...(dagenTussen(op, ctx.vandaag) > LANG_GELEDEN
      ? [`De eerste ziektedag, ${toonDag(op)}, is ${dagenTussen(op, ctx.vandaag)} dagen geleden. Klopt dat?`]
      : []),
    ...vraagOverTekst('lopend werk', invoer.lopendWerk),
    ...vraagOverTekst('het verpleegadres', invoer.verpleegadres),
  ].filter((vraag) => !invoer.bevestigd.includes(vraag))
  if (vragen.length > 0) throw new Bevestigen(vragen)

  const geval = vorige ? await zetVoort(ctx, vorige.gevalId, stand) : await openGeval(ctx, dienstverbandId, op, stand)
  const melding = await bewaarMelding(ctx, invoer, geval.id, dienstverbandId)
  await noteer(ctx, geval.id, vorige ? 'opnieuwZiekGemeld' : 'ziekGemeld', {
    meldingId: melding.id,
    ontvangstnummer: melding.ontvangstnummer,
    eersteZiektedag: op,
    ...(vorige ? { hersteldPer: vorige.hersteldPer, tussen: dagenTussen(vorige.hersteldPer, op) } : {}),
  })
  await stuurBericht(ctx, geval, vorige ? 'opnieuwZiekGemeld' : 'ziekGemeld', melding.id)
  await herbereken(ctx, geval.id)
  await logboek(ctx, {
    gebeurtenis: 'verzuim.ziekGemeld',
    handeling: 'aanmaken',
    onderwerpen: [stand.werknemer.id],
    object: 'verzuimmelding',
    objectId: melding.id,
    bijzonderheden: { voortgezet: vorige !== null },
  })
  return {
    meldingId: melding.id,
    gevalId: geval.id,
    ontvangstnummer: melding.ontvangstnummer,
    dossiernummer: geval.dossiernummer,
    voortgezet: vorige !== null,
  }
}

/** The question asked before a report continues a case; the form shows it beforehand as well. */
export function vraagVoortzetten(voornaam: string, hersteldPer: Dag, op: Dag): string {
  const dagen = dagenTussen(hersteldPer, op)
  const tussen = dagen === 0 ? 'direct daarvoor' : dagen === 1 ? '1 dag daarvoor' : `${dagen} dagen daarvoor`
  return `${voornaam} was hersteld per ${toonDag(hersteldPer)}, ${tussen}. Dat is korter dan vier weken: het vorige dossier loopt door, ook als de oorzaak anders is.`
}

/**
 * The report that a new one on this day continues, or null when it starts a new case. Refuses a period that overlaps with
 * a report that is there.
 */
export function aansluitendOp(
  stand: Meldstand,
  dienstverbandId: string,
  op: Dag,
): (Melding & { hersteldPer: Dag }) | null {
  const meldingen = stand.meldingen.filter((m) => m.dienstverbandId === dienstverbandId)
  const bestaand = meldingen.find((m) => m.hersteldPer === null || m.hersteldPer > op)
  if (bestaand) throw alGemeld(bestaand, op)
  const keten = groepeer([...meldingen, { eersteZiektedag: op, hersteldPer: null }], stand.verloven).ketens.at(-1)
  const vorige = meldingen.find((m) => m === keten?.perioden.at(-2))
  return vorige?.hersteldPer ? { ...vorige, hersteldPer: vorige.hersteldPer } : null
}

/** The case goes on with its own consultant when that one is still appointed, and with the arbodienst under contract now. */
async function zetVoort(ctx: Ctx<'werkgever'>, gevalId: string, stand: Meldstand): Promise<Geval> {
  const geval = await ctx.db.verzuimgeval.findUniqueOrThrow({ where: { id: gevalId }, select: gevalVelden })
  const arbodienstId = stand.contract?.arbodienstId ?? null
  if (geval.arbodienstId !== arbodienstId) await draagOver(ctx, gevalId, arbodienstId)
  const blijft = stand.consultants.some((c) => c.id === geval.verzuimconsultantId)
  const verzuimconsultantId = blijft ? geval.verzuimconsultantId : (stand.consultants[0]?.id ?? null)
  return await ctx.db.verzuimgeval.update({
    where: { id: gevalId },
    data: { verzuimconsultantId },
    select: gevalVelden,
  })
}
