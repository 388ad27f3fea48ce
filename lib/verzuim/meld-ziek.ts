import { Bevestigen } from '@/lib/actie'
import { alsDagOfNiets, voorKolom } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import { type Ctx, postgresCode } from '@/lib/db/namens'
import { herbereken } from '@/lib/poortwacht/herbereken'
import { Weigering } from '@/lib/weigering'
import { type Dag, dagenTussen, toonDag } from '@/lib/wet/kalender'
import { groepeer } from '@/lib/wet/samentelling'
import { draagOver } from './draag-over'
import { noteer } from './gebeurtenissen'
import { nieuwDossiernummer, nieuwOntvangstnummer } from './kenmerken'
import { leesMeldingen, type Melding } from './lees-meldingen'
import { vraagOverTekst } from './medische-woorden'
import type { Ziekmelding } from './meld-ziek-schema'
import { type Begeleider, leesBegeleider } from './naar-wie'
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
  const { werkgeverId } = ctx.wie
  const werknemer = await ctx.db.werknemer.findFirst({
    where: { werkgeverId, id: invoer.werknemerId },
    select: { id: true, voornaam: true },
  })
  if (!werknemer) throw new Weigering('nietGevonden')
  await vergrendelWerknemer(ctx, werknemer.id)

  const op = invoer.eersteZiektedag
  if (op > ctx.vandaag) throw new Weigering('dagInToekomst', { veld: 'eersteZiektedag' })
  const dienstverbandId = await kiesDienstverband(ctx, invoer)
  const { meldingen, verloven } = await leesMeldingen(ctx, werknemer.id, dienstverbandId)
  const bestaand = meldingen.find((m) => m.hersteldPer === null || m.hersteldPer > op)
  if (bestaand) throw alGemeld(bestaand, op)

  const nieuw = { eersteZiektedag: op, hersteldPer: null, gevalId: null }
  const keten = groepeer([...meldingen, nieuw], verloven).ketens.at(-1)
  const vorige = keten?.perioden.at(-2) ?? null
  const vragen = [
    ...(vorige?.hersteldPer ? [vraagVoortzetten(werknemer.voornaam, vorige.hersteldPer, op)] : []),
    ...(dagenTussen(op, ctx.vandaag) > LANG_GELEDEN
      ? [`De eerste ziektedag, ${toonDag(op)}, is ${dagenTussen(op, ctx.vandaag)} dagen geleden. Klopt dat?`]
      : []),
    ...vraagOverTekst('lopend werk', invoer.lopendWerk),
    ...vraagOverTekst('het verpleegadres', invoer.verpleegadres),
  ].filter((vraag) => !invoer.bevestigd.includes(vraag))
  if (vragen.length > 0) throw new Bevestigen(vragen)

  const begeleider = await leesBegeleider(ctx)
  const geval = vorige?.gevalId
    ? await zetVoort(ctx, vorige.gevalId, begeleider)
    : await openGeval(ctx, werknemer.id, dienstverbandId, op, begeleider)
  const melding = await bewaar(ctx, invoer, geval.id, dienstverbandId)
  await noteer(ctx, geval.id, vorige ? 'opnieuwZiekGemeld' : 'ziekGemeld', {
    meldingId: melding.id,
    ontvangstnummer: melding.ontvangstnummer,
    eersteZiektedag: op,
    ...(vorige?.hersteldPer ? { hersteldPer: vorige.hersteldPer, tussen: dagenTussen(vorige.hersteldPer, op) } : {}),
  })
  await stuurBericht(ctx, geval, vorige ? 'opnieuwZiekGemeld' : 'ziekGemeld', melding.id)
  await herbereken(ctx, geval.id)
  await logboek(ctx, {
    gebeurtenis: 'verzuim.ziekGemeld',
    handeling: 'aanmaken',
    onderwerpen: [werknemer.id],
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

async function kiesDienstverband(ctx: Ctx<'werkgever'>, invoer: Ziekmelding): Promise<string> {
  const op = voorKolom(invoer.eersteZiektedag)
  const opDieDag = await ctx.db.dienstverband.findMany({
    where: {
      werkgeverId: ctx.wie.werkgeverId,
      werknemerId: invoer.werknemerId,
      begin: { lte: op },
      OR: [{ einde: null }, { einde: { gte: op } }],
    },
    orderBy: [{ begin: 'desc' }, { id: 'asc' }],
    select: { id: true },
  })
  const [eerste, ...rest] = opDieDag
  if (!eerste)
    throw new Weigering('nietInDienst', { veld: 'eersteZiektedag', tekst: await waaromNietInDienst(ctx, invoer) })
  const gekozen = opDieDag.find((d) => d.id === invoer.dienstverbandId)
  if (gekozen) return gekozen.id
  if (rest.length > 0) throw new Weigering('kiesDienstverband', { veld: 'dienstverbandId' })
  return eerste.id
}

async function waaromNietInDienst(ctx: Ctx<'werkgever'>, invoer: Ziekmelding): Promise<string | undefined> {
  const eerste = await ctx.db.dienstverband.findFirst({
    where: { werkgeverId: ctx.wie.werkgeverId, werknemerId: invoer.werknemerId },
    orderBy: { begin: 'asc' },
    select: { begin: true },
  })
  const begin = alsDagOfNiets(eerste?.begin ?? null)
  return begin && begin > invoer.eersteZiektedag
    ? `Op deze dag was er nog geen dienstverband: dat begint op ${toonDag(begin)}.`
    : undefined
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
  werknemerId: string,
  dienstverbandId: string,
  op: Dag,
  begeleider: Begeleider,
): Promise<Geval> {
  return await ctx.db.verzuimgeval.create({
    data: {
      werkgeverId: ctx.wie.werkgeverId,
      werknemerId,
      dienstverbandId,
      arbodienstId: begeleider.arbodienstId,
      verzuimconsultantId: begeleider.consultants[0]?.id ?? null,
      dossiernummer: nieuwDossiernummer(op),
      eersteZiektedag: voorKolom(op),
      rekenstart: voorKolom(op),
      toestand: 'open',
    },
    select: gevalVelden,
  })
}

/** The case goes on with its own consultant when that one is still appointed, and with the arbodienst under contract now. */
async function zetVoort(ctx: Ctx<'werkgever'>, gevalId: string, begeleider: Begeleider): Promise<Geval> {
  const geval = await ctx.db.verzuimgeval.findUniqueOrThrow({ where: { id: gevalId }, select: gevalVelden })
  const blijft = begeleider.consultants.some((c) => c.id === geval.verzuimconsultantId)
  const verzuimconsultantId = blijft ? geval.verzuimconsultantId : (begeleider.consultants[0]?.id ?? null)
  if (geval.arbodienstId !== begeleider.arbodienstId) await draagOver(ctx, gevalId, begeleider.arbodienstId)
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
