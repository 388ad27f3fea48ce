import { voorKolom, voorKolomOfNiets } from '@/lib/db/dagen'
import { type Ctx, postgresCode } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { aowDatum } from '@/lib/wet/aow'
import { type Dag, toonDag } from '@/lib/wet/kalender'
import { nieuwDossiernummer, nieuwOntvangstnummer } from './kenmerken'
import { dienstverbandenOp, type Melding, type Meldstand } from './lees-meldstand'
import type { Ziekmelding } from './meld-ziek-schema'

// What a new report needs, whether it says that somebody is ill now or that somebody was.

/** The employment that a first day belongs to; refuses a day without one, and several without a choice. */
export function kiesDienstverband(
  stand: Meldstand,
  invoer: { eersteZiektedag: Dag; dienstverbandId?: string | null },
): string {
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

/** The refusal of a period in which a report is already, with that report. */
export function alGemeld(bestaand: Melding, op: Dag): Weigering {
  const tekst =
    bestaand.eersteZiektedag > op
      ? `Er is al een ziekmelding met een latere eerste ziektedag: ${toonDag(bestaand.eersteZiektedag)}. Begon die ziekte eerder? Corrigeer dan de eerste ziektedag. Was het een andere ziekte, die al over is? Leg die dan vast als eerdere ziekte.`
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

/** What a report needs of its case. */
export interface Geval {
  id: string
  dossiernummer: string
  arbodienstId: string | null
  verzuimconsultantId: string | null
}

export const gevalVelden = { id: true, dossiernummer: true, arbodienstId: true, verzuimconsultantId: true } as const

/** A case that begins on this day, guided by whoever is under contract now. */
export async function openGeval(
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

/** Stores a report in its case; `hersteldPer` for a spell that is over. Refuses a period in which a report is already. */
export async function bewaarMelding(
  ctx: Ctx<'werkgever'>,
  invoer: Ziekmelding & { hersteldPer?: Dag },
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
        ...(invoer.hersteldPer ? { hersteldPer: voorKolom(invoer.hersteldPer), hersteldGemeldOp: ctx.nu } : {}),
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
