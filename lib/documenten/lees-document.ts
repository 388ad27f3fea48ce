import { logboek } from '@/lib/db/logboek'
import { nietGevonden } from '@/lib/weigering'
import { toonDag, vandaagInNederland } from '@/lib/wet/kalender'
import type { Beeld, Documentsoort, Partij, Teken, Velden } from './begrippen'
import { leesBriefstijl, leesLogo } from './briefstijl'
import { type Documentctx, eigen } from './eigen'
import { leesBekend } from './lees-bekend'
import { naamVan, type Versietoestand } from './lees-documenten'
import { gegevensVan, maakBeeld } from './maak-beeld'
import { documentnaam, partijenVan, soortVan, veldenVan } from './soorten'
import { ontbrekendeVelden } from './velden-schema'
import { type Volgende, volgendeStap } from './volgende-stap'

/** A part of the version that is shown, as far as this portal may read it. */
export interface Deelstand {
  partij: Partij
  velden: Velden
  /** 0: nothing was written yet */
  stand: number
  gegeven: boolean
  doorNaam: string
  op: string
  /** labels of what must be filled in and is not */
  mist: string[]
}

export interface Versieregel {
  nummer: number
  toestand: Versietoestand
  door: string
  op: string
  reden: string | null
}

export interface Linkstand {
  id: string
  email: string
  /** sent and still to be used, waiting to be sent, used */
  toestand: 'wacht' | 'verstuurd' | 'verlopen' | 'geweigerd'
  verlooptOp: string | null
}

export interface GelezenDocument {
  id: string
  gevalId: string
  werknemer: string
  soort: Documentsoort
  naam: string
  nummer: number
  versies: Versieregel[]
  versie: {
    id: string
    nummer: number
    toestand: Versietoestand
    isLaatste: boolean
    gedeeld: boolean
    hash: string | null
    afgerondOp: string | null
    beeld: Beeld
    /** the picture above a letter, as an address that carries it */
    logo: string | null
    delen: Deelstand[]
    tekens: Teken[]
  }
  volgende: Volgende | null
  link: Linkstand | null
  /** email of the employee in the register, to send a link to; only for the werkgever */
  email: string | null
  pdfId: string | null
}

/**
 * One document with one of its versions (the latest that did not lapse, unless a number is asked), as far as this portal may read it.
 */
export async function leesDocument(ctx: Documentctx, documentId: string, nummer?: number): Promise<GelezenDocument> {
  const document = await ctx.db.document.findFirst({
    where: { id: documentId, ...eigen(ctx) },
    include: { versies: { orderBy: { nummer: 'desc' }, take: 50 }, geval: { select: { werknemerId: true } } },
  })
  const versie =
    document?.versies.find((v) => (nummer === undefined ? v.toestand !== 'vervallen' : v.nummer === nummer)) ??
    (nummer === undefined ? document?.versies[0] : undefined)
  if (!document || !versie) throw nietGevonden('document', documentId)
  const soort = soortVan(document.soort)
  const bij = { werkgeverId: document.werkgeverId, versieId: versie.id }
  const delen = await ctx.db.documentdeel.findMany({ where: bij })
  const tekens = await ctx.db.handtekening.findMany({ where: bij, orderBy: { op: 'asc' } })
  const pdf = await ctx.db.pdf.findFirst({
    where: { ...bij, gemaaktOp: { not: null } },
    orderBy: { aangevraagdOp: 'desc' },
    select: { id: true },
  })
  const toestand = versie.toestand as Versietoestand
  const beeld = versie.inhoud
    ? (JSON.parse(versie.inhoud) as Beeld)
    : await conceptbeeld(ctx, document.gevalId, soort, { nummer: document.nummer, versie: versie.nummer }, delen)
  const getekend = tekens.map((t) => t.partij as Teken['partij'])
  await logboek(ctx, {
    gebeurtenis: 'document.bekeken',
    handeling: 'lezen',
    onderwerpen: [document.geval.werknemerId],
    object: 'document',
    objectId: document.id,
    bijzonderheden: { soort: soort.code, versie: versie.nummer },
  })
  return {
    id: document.id,
    gevalId: document.gevalId,
    werknemer: await naamVan(ctx, document.geval.werknemerId),
    soort,
    naam: documentnaam(soort, document.nummer),
    nummer: document.nummer,
    versies: document.versies.map((v) => ({
      nummer: v.nummer,
      toestand: v.toestand as Versietoestand,
      door: v.vastgesteldDoor ?? v.doorNaam,
      op: (v.afgerondOp ?? v.vastgesteldOp ?? v.aangemaaktOp).toISOString(),
      reden: v.reden,
    })),
    versie: {
      id: versie.id,
      nummer: versie.nummer,
      toestand,
      isLaatste: versie.nummer === document.versies[0]?.nummer,
      gedeeld: versie.gedeeldOp !== null,
      hash: versie.inhoudHash,
      afgerondOp: versie.afgerondOp?.toISOString() ?? null,
      beeld,
      logo: await leesLogo(ctx, beeld.stijl),
      delen: partijenVan(soort).map((partij) =>
        deelstand(
          soort,
          partij,
          delen.find((d) => d.partij === partij),
        ),
      ),
      tekens: tekens.map(alsTeken),
    },
    volgende: volgendeStap(ctx.wie.portaal, soort, {
      toestand,
      gedeeld: versie.gedeeldOp !== null,
      ondertekenaars: versie.ondertekenaars as Teken['partij'][],
      getekend,
      werknemerGaf: delen.some((d) => d.partij === 'werknemer' && d.klaarOp !== null),
    }),
    link: ctx.wie.portaal === 'werkgever' && toestand === 'tekenen' ? await leesLink(ctx, versie) : null,
    email: ctx.wie.portaal === 'werkgever' ? await leesEmail(ctx, document.geval.werknemerId) : null,
    pdfId: pdf?.id ?? null,
  }
}

type Deelrij = {
  partij: string
  velden: unknown
  stand: number
  klaarOp: Date | null
  doorNaam: string
  bijgewerktOp: Date
}

function deelstand(soort: Documentsoort, partij: Partij, rij: Deelrij | undefined): Deelstand {
  const velden = (rij?.velden ?? {}) as Velden
  return {
    partij,
    velden,
    stand: rij?.stand ?? 0,
    gegeven: rij?.klaarOp != null,
    doorNaam: rij?.doorNaam ?? '',
    op: rij?.bijgewerktOp.toISOString() ?? '',
    mist: ontbrekendeVelden(veldenVan(soort, partij), velden),
  }
}

/** What stands in the parts now, as it would be fixed. */
export async function conceptbeeld(
  ctx: Documentctx,
  gevalId: string,
  soort: Documentsoort,
  welke: { nummer: number; versie: number },
  delen: readonly Deelrij[],
): Promise<Beeld> {
  const { bekend } = await leesBekend(ctx, gevalId)
  return maakBeeld(
    soort,
    { ...welke, gegevens: gegevensVan(bekend), stijl: await leesBriefstijl(ctx, soort) },
    delen.map((d) => ({
      partij: d.partij as Partij,
      velden: d.velden as Velden,
      door: d.doorNaam,
      op: toonDag(vandaagInNederland(d.bijgewerktOp)),
    })),
  )
}

/** A signature as shown. */
export function alsTeken(rij: {
  partij: string
  naam: string
  functie: string | null
  betekenis: string
  opmerking: string | null
  wijze: string
  op: Date
}): Teken {
  const { partij, naam, functie, betekenis, opmerking, wijze, op } = rij
  return {
    partij: partij as Teken['partij'],
    naam,
    functie,
    betekenis: betekenis as Teken['betekenis'],
    opmerking,
    wijze: wijze as Teken['wijze'],
    op: op.toISOString(),
  }
}

async function leesLink(ctx: Documentctx, versie: { id: string; werkgeverId: string }): Promise<Linkstand | null> {
  const link = await ctx.db.tekenlink.findFirst({
    where: { werkgeverId: versie.werkgeverId, versieId: versie.id, gebruiktOp: null, ingetrokkenOp: null },
    select: { id: true, email: true, gemaildOp: true, geweigerdOp: true, verlooptOp: true },
  })
  if (!link) return null
  const over = link.verlooptOp !== null && link.verlooptOp < ctx.nu
  return {
    id: link.id,
    email: link.email,
    toestand: link.geweigerdOp ? 'geweigerd' : over ? 'verlopen' : link.gemaildOp ? 'verstuurd' : 'wacht',
    verlooptOp: link.verlooptOp?.toISOString() ?? null,
  }
}

async function leesEmail(ctx: Documentctx, werknemerId: string): Promise<string | null> {
  const mens = await ctx.db.werknemer.findFirst({
    where: { id: werknemerId, werkgeverId: ctx.wie.werkgeverId ?? '' },
    select: { email: true },
  })
  return mens?.email ?? null
}
