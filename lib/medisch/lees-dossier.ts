import { alsDagOfNiets } from '@/lib/db/dagen'
import type { Inzagectx } from '@/lib/db/inzage'
import { alsTerugkoppelingen, type Terugkoppeling } from '@/lib/verzuim/terugkoppeling'
import type { Dag } from '@/lib/wet/kalender'
import type { Bijlagestuk } from './kluis/bijlagevorm'
import { leesStukken, type Stuk, VAN, type Velden } from './kluis/stukken'
import { leesZelfdePersoon, type ZelfdePersoon } from './koppel-dossier'
import { leesSpreekuurplek, type Spreekuurplek } from './lees-spreekuur'
import { leesVervangperioden, type Vervangperiode } from './lees-vervangperioden'
import { eigenDossier } from './schrijf'
import type { Notitiesoort } from './soorten'

/** A note as it is read, with the versions it took the place of, newest first. */
export interface Notitie {
  id: string
  soort: Notitiesoort
  gevalId: string | null
  doorId: string
  doorNaam: string
  op: string
  /** null: does not open, and is not shown */
  velden: Velden | null
  eerder: Notitie[]
}

/** An attachment in the list; `gegevens` is null when it does not open. */
export type Bijlage = Bijlagestuk & {
  doorNaam: string
  vervangen: boolean
  /** the machtiging whose answer it is, or whose answer it takes the place of */
  machtigingId: string | null
}

/** Who may open the file besides the treating doctor. */
export interface Toegang {
  id: string
  naam: string
  isVanMij: boolean
  soort: 'consult' | 'gedelegeerd' | 'noodinzage'
  omvang: string[]
  grond: string | null
  van: Dag
  totEnMet: Dag
  loopt: boolean
}

export interface DossierGeval {
  id: string
  werkgeverId: string
  werkgeverNaam: string
  eersteZiektedag: Dag
  toestand: string
  afwezigheid: number
  volgendeCode: string | null
  volgendeUiterlijk: Dag | null
  terugkoppelingen: Terugkoppeling[]
}

/** Everything behind the page of a medical file. */
export interface MedischDossierbeeld {
  dossierId: string
  werknemerId: string | null
  soort: string
  naam: string
  persoon: {
    geboortedatum: Dag | null
    functie: string | null
    werkgeverNaam: string
    telefoon: string | null
    contracturen: string | null
  } | null
  behandelaar: { id: string; naam: string }
  /** treats it, or takes the place of who does */
  behandelt: boolean
  /** may read the whole file, and not only what was delegated */
  vol: boolean
  /** kinds that a taakgedelegeerde may write; null for a bedrijfsarts */
  omvang: string[] | null
  notities: Notitie[]
  bijlagen: Bijlage[]
  concepten: Partial<Record<Notitiesoort, { velden: Velden; op: string }>>
  gevallen: DossierGeval[]
  toegang: Toegang[]
  /** who takes the place of the treating doctor, or did */
  vervangingen: Vervangperiode[]
  bsnOp: string | null
  /** other files of the same citizen service number that one treats */
  zelfdePersoon: ZelfdePersoon[]
  /** the consultation of today that it is opened for */
  spreekuur: Spreekuurplek | null
  vandaag: Dag
  ik: string
}

/** Reads a file, for an intent that was committed before (lib/db/inzage.ts). */
export async function leesMedischDossier(ctx: Inzagectx): Promise<MedischDossierbeeld> {
  const { dossierId } = ctx.inzage
  const dossier = await eigenDossier(ctx, dossierId)
  const stukken = await leesStukken(ctx)
  const [kring] = await ctx.db.$queryRaw<{ behandelt: boolean; vol: boolean }[]>`
    select ${dossierId}::uuid = any (muur.behandelde_dossiers()) as behandelt, ${dossierId}::uuid = any (muur.volle_dossiers()) as vol`
  const persoon = await leesPersoon(ctx, dossier.werknemerId)
  const gevallen =
    dossier.soort === 'begeleiding' && dossier.werknemerId ? await leesGevallen(ctx, dossier.werknemerId) : []
  const toegang = await leesToegang(ctx)
  const [bsn] = await ctx.db.$queryRaw<{ op: string }[]>`
    select op::text as op from bsn where arbodienst_id = ${ctx.wie.arbodienstId}::uuid and dossier_id = ${dossierId}::uuid`
  const namen = await leesNamen(ctx, [
    dossier.behandelaarId,
    ...[...stukken.notities, ...stukken.bijlagen].map((n) => n.doorId),
  ])
  return {
    dossierId,
    werknemerId: dossier.werknemerId,
    soort: dossier.soort,
    naam:
      persoon?.naam ??
      stukken.notities.find((n) => n.soort === 'secondOpinion')?.velden?.betrokkene ??
      dossier.aanduiding ??
      'Zonder naam',
    persoon: persoon && {
      geboortedatum: alsDagOfNiets(persoon.geboortedatum),
      functie: persoon.functie,
      werkgeverNaam: persoon.werkgever.naam,
      telefoon: persoon.telefoon,
      contracturen: persoon.contracturen?.toString() ?? null,
    },
    behandelaar: { id: dossier.behandelaarId, naam: namen.get(dossier.behandelaarId) ?? 'Oud-collega' },
    behandelt: kring?.behandelt ?? false,
    vol: kring?.vol ?? false,
    omvang: kring?.vol ? null : [...new Set(toegang.filter((t) => t.isVanMij && t.loopt).flatMap((t) => t.omvang))],
    notities: opVolgorde(stukken.notities, namen),
    bijlagen: bijlagenVan(stukken.bijlagen, namen),
    concepten: Object.fromEntries(
      stukken.concepten.flatMap((c) => (c.velden ? [[c.soort, { velden: c.velden, op: c.op }] as const] : [])),
    ),
    gevallen,
    toegang,
    vervangingen: await leesVervangperioden(ctx, dossier.behandelaarId),
    bsnOp: bsn?.op ?? null,
    zelfdePersoon: bsn ? await leesZelfdePersoon(ctx, dossierId) : [],
    spreekuur: await leesSpreekuurplek(ctx, dossierId),
    vandaag: ctx.vandaag,
    ik: ctx.wie.gebruikerId,
  }
}

function zonder(velden: Velden, naam: string): Velden {
  return Object.fromEntries(Object.entries(velden).filter(([n]) => n !== naam))
}

/** Newest first; what another took the place of says so. */
function bijlagenVan(stukken: Bijlagestuk[], namen: Map<string, string>): Bijlage[] {
  const vervangen = new Set(stukken.map((b) => b.vervangtId))
  const bij = new Map<string, string | null>()
  // oldest first: what it takes the place of is known
  for (const b of stukken) bij.set(b.id, b.gegevens?.machtigingId ?? bij.get(b.vervangtId ?? '') ?? null)
  return stukken
    .map((b) => ({
      ...b,
      doorNaam: b.gegevens?.van ?? namen.get(b.doorId) ?? 'Oud-collega',
      vervangen: vervangen.has(b.id),
      machtigingId: bij.get(b.id) ?? null,
    }))
    .reverse()
}

/** Newest first; what was amended hangs below what took its place. */
function opVolgorde(stukken: Stuk[], namen: Map<string, string>): Notitie[] {
  const perId = new Map<string, Notitie>(
    stukken.map(({ id, soort, gevalId, doorId, op, velden }) => [
      id,
      {
        id,
        soort,
        gevalId,
        doorId,
        // what came from another arbodienst says itself who wrote it there
        doorNaam: velden?.[VAN] ?? namen.get(doorId) ?? 'Oud-collega',
        op,
        velden: velden && zonder(velden, VAN),
        eerder: [],
      },
    ]),
  )
  const vervangen = new Set<string>()
  for (const { id, vervangtId } of stukken) {
    const nieuw = perId.get(id)
    const oud = vervangtId ? perId.get(vervangtId) : undefined
    if (!nieuw || !oud || vervangen.has(oud.id)) continue
    vervangen.add(oud.id)
    nieuw.eerder.push(oud, ...oud.eerder)
  }
  return [...perId.values()].filter((n) => !vervangen.has(n.id)).reverse()
}

async function leesPersoon(ctx: Inzagectx, werknemerId: string | null) {
  if (!werknemerId) return null
  return await ctx.db.begeleiding.findFirst({
    where: { arbodienstId: ctx.wie.arbodienstId, werknemerId },
    select: {
      naam: true,
      geboortedatum: true,
      functie: true,
      telefoon: true,
      contracturen: true,
      werkgever: { select: { naam: true } },
    },
  })
}

async function leesGevallen(ctx: Inzagectx, werknemerId: string): Promise<DossierGeval[]> {
  const rijen = await ctx.db.$queryRaw<(Omit<DossierGeval, 'terugkoppelingen'> & { terugkoppelingen: [] })[]>`
    select g.id, g.werkgever_id as "werkgeverId", w.naam as "werkgeverNaam", g.eerste_ziektedag::text as "eersteZiektedag", g.toestand, g.afwezigheid,
           g.volgende_code as "volgendeCode", g.volgende_uiterlijk::text as "volgendeUiterlijk",
           (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'soort', t.soort, 'inhoud', t.inhoud, 'doorNaam', t.door_naam,
              'vrijgegevenOp', t.vrijgegeven_op, 'vervangen', exists (select from terugkoppeling v where v.werkgever_id = t.werkgever_id and v.vervangt_id = t.id))
              order by t.vrijgegeven_op desc), '[]') from terugkoppeling t where t.werkgever_id = g.werkgever_id and t.geval_id = g.id) as terugkoppelingen
      from verzuimgeval g join werkgever w on w.id = g.werkgever_id
     where g.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and g.werknemer_id = ${werknemerId}::uuid
     order by g.eerste_ziektedag desc limit 20`
  return rijen.map((rij) => ({ ...rij, terugkoppelingen: alsTerugkoppelingen(rij.terugkoppelingen) }))
}

async function leesToegang(ctx: Inzagectx): Promise<Toegang[]> {
  return await ctx.db.$queryRaw<Toegang[]>`
    select r.id, coalesce(g.naam, 'Oud-collega') as naam, r.gebruiker_id = ${ctx.wie.gebruikerId}::uuid as "isVanMij", r.soort, r.omvang, r.grond,
           r.van::text, r.tot_en_met::text as "totEnMet", r.ingetrokken_op is null and muur.loopt(r.van, r.tot_en_met) as loopt
      from behandelrelatie r left join gebruiker g on g.id = r.gebruiker_id
     where r.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and r.dossier_id = ${ctx.inzage.dossierId}::uuid
     order by r.op desc limit 50`
}

async function leesNamen(ctx: Inzagectx, ids: string[]): Promise<Map<string, string>> {
  const rijen = await ctx.db.gebruiker.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, naam: true },
  })
  return new Map(rijen.map((r) => [r.id, r.naam]))
}
