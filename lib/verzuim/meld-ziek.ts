import { Bevestigen } from '@/lib/bevestigen'
import { voorKolom, voorKolomOfNiets } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import { type Ctx, postgresCode } from '@/lib/db/namens'
import { herbereken } from '@/lib/poortwacht/herbereken'
import { Weigering } from '@/lib/weigering'
import { aowDatum } from '@/lib/wet/aow'
import { type Dag, dagenTussen, toonDag } from '@/lib/wet/kalender'
import { groepeer } from '@/lib/wet/samentelling'
import { draagOver } from './draag-over'
import { noteer } from './gebeurtenissen'
import { nieuwDossiernummer, nieuwOntvangstnummer } from './kenmerken'
import { dienstverbandenOp, leesMeldstand, type Melding, type Meldstand } from './lees-meldstand'
import { vraagOverTekst } from './medische-woorden'
import type { Ziekmelding } from './meld-ziek-schema'
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
  const melding = await bewaar(ctx, invoer, geval.id, dienstverbandId)
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

function kiesDienstverband(stand: Meldstand, invoer: Ziekmelding): string {
  const opDieDag = dienstverbandenOp(stand, invoer.eersteZiektedag)
  const gekozen = opDieDag.find((d) => d.id === invoer.dienstverbandId)
  if (gekozen) return gekozen.id
  if (invoer.dienstverbandId) throw new Weigering('nietInDienst', { veld: 'eersteZiektedag' })
  const [eerste, ...rest] = opDieDag
  if (!eerste) {
    const begin = stand.dienstverbanden.at(-1)?.begin
    const tekst =
      begin && begin > invoer.eersteZiektedag
        ? `Op deze dag was er nog geen dienstverband: dat begint op ${toonDag(begin)}.`
        : undefined
    throw new Weigering('nietInDienst', { veld: 'eersteZiektedag', tekst })
  }
  if (rest.length > 0) throw new Weigering('kiesDienstverband', { veld: 'dienstverbandId' })
  return eerste.id
}

function alGemeld(bestaand: Melding, op: Dag): Weigering {
  const tekst =
    bestaand.eersteZiektedag > op
      ? `Er is al een ziekmelding met een latere eerste ziektedag: ${toonDag(bestaand.eersteZiektedag)}. Begon die ziekte eerder? Corrigeer dan de eerste ziektedag.`
      : bestaand.hersteldPer
        ? `Er is al een ziekmelding van ${toonDag(bestaand.eersteZiektedag)}, met herstel per ${toonDag(bestaand.hersteldPer)}.`
        : `Er is al een ziekmelding vanaf ${toonDag(bestaand.eersteZiektedag)}.`
  return new Weigering('alZiekGemeld', {
    tekst,
    veld: 'eersteZiektedag',
    gegevens: {
      gevalId: bestaand.gevalId,
      ontvangstnummer: bestaand.ontvangstnummer,
      eersteZiektedag: bestaand.eersteZiektedag,
      gemeldDoor: bestaand.gemeldDoorNaam,
    },
  })
}

interface Geval {
  id: string
  dossiernummer: string
  arbodienstId: string | null
  verzuimconsultantId: string | null
}

const gevalVelden = { id: true, dossiernummer: true, arbodienstId: true, verzuimconsultantId: true } as const

async function openGeval(
  ctx: Ctx<'werkgever'>,
  dienstverbandId: string,
  op: Dag,
  { werknemer, contract, consultants }: Meldstand,
): Promise<Geval> {
  return await ctx.db.verzuimgeval.create({
    data: {
      werkgeverId: ctx.wie.werkgeverId,
      werknemerId: werknemer.id,
      dienstverbandId,
      arbodienstId: contract?.arbodienstId ?? null,
      verzuimconsultantId: consultants[0]?.id ?? null,
      dossiernummer: nieuwDossiernummer(op),
      eersteZiektedag: voorKolom(op),
      rekenstart: voorKolom(op),
      aowOp: voorKolomOfNiets(werknemer.geboortedatum && aowDatum(werknemer.geboortedatum)),
      toestand: 'open',
    },
    select: gevalVelden,
  })
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

async function bewaar(
  ctx: Ctx<'werkgever'>,
  invoer: Ziekmelding,
  gevalId: string,
  dienstverbandId: string,
): Promise<{ id: string; ontvangstnummer: string }> {
  try {
    return await ctx.db.verzuimmelding.create({
      data: {
        werkgeverId: ctx.wie.werkgeverId,
        gevalId,
        werknemerId: invoer.werknemerId,
        dienstverbandId,
        eersteZiektedag: voorKolom(invoer.eersteZiektedag),
        ontvangstnummer: nieuwOntvangstnummer(),
        gemeldOp: ctx.nu,
        gemeldDoorId: ctx.wie.gebruikerId,
        gemeldDoorNaam: ctx.wie.naam,
        telefoon: invoer.telefoon,
        verpleegadres: invoer.verpleegadres,
        verwachteDuur: invoer.verwachteDuur,
        lopendWerk: invoer.lopendWerk,
        vangnet: invoer.vangnet,
        arbeidsongeval: invoer.arbeidsongeval,
        verkeersongeval: invoer.verkeersongeval,
      },
      select: { id: true, ontvangstnummer: true },
    })
  } catch (fout) {
    // Exclusion violation: somebody was first, past the lock. The transaction is over, so there is nothing more to read.
    if (postgresCode(fout) === '23P01') throw new Weigering('alZiekGemeld', { veld: 'eersteZiektedag' })
    throw fout
  }
}
