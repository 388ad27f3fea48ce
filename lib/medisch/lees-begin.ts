import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { alsZoekwoorden, naBegin } from '@/lib/organisatie/zoeknaam'
import type { Dag } from '@/lib/wet/kalender'
import { type Agendaregel, leesSpreekuur } from './lees-spreekuur'

/** At most so many files; the rest is found by searching. */
const LIJST = 14

export interface Dossierregel {
  dossierId: string
  naam: string
  werkgeverNaam: string | null
  soort: string
  /** treats, or by which relation */
  relatie: 'behandelt' | 'vervangt' | 'consult' | 'gedelegeerd' | 'noodinzage'
  laatsteOp: string | null
}

export interface Vindregel {
  werknemerId: string
  naam: string
  werkgeverNaam: string
  functie: string | null
  /** to tell people with one name apart */
  geboren: Dag | null
}

/** What the first page of the medical portal shows. */
export interface MedischBegin {
  naam: string
  arbodienstNaam: string
  rollen: Ctx['wie']['rollen']
  factorVers: boolean
  vandaag: Dag
  /** the day of the agenda */
  dag: Dag
  agenda: Agendaregel[]
  dossiers: Dossierregel[]
  /** people without a file that one can open, for this search */
  anderen: Vindregel[]
}

/**
 * The consultations of a day (today) and one's own files, or those of whom the name begins so. The database says whether the factor
 * is fresh.
 */
export async function leesMedischBegin(
  ctx: Ctx<'medisch'>,
  zoek: string | null = null,
  dag: Dag = ctx.vandaag,
): Promise<MedischBegin> {
  const [rij] = await ctx.db.$queryRaw<{ vers: boolean }[]>`select muur.factor_vers() as vers`
  const factorVers = rij?.vers ?? false
  const { naam, tenantNaam: arbodienstNaam, rollen } = ctx.wie
  const leeg = {
    naam,
    arbodienstNaam,
    rollen,
    factorVers,
    vandaag: ctx.vandaag,
    dag,
    agenda: [],
    dossiers: [],
    anderen: [],
  }
  if (!factorVers) {
    await logboek(ctx, { gebeurtenis: 'medisch.betreden', handeling: 'lezen', bijzonderheden: { factorVers } })
    return leeg
  }
  const woord = (zoek === null ? '' : alsZoekwoorden(zoek)) || null
  const agenda = woord === null ? await leesSpreekuur(ctx, dag) : []
  const dossiers = await leesDossiers(ctx, woord)
  const anderen = woord ? await leesAnderen(ctx, woord) : []
  await logboek(ctx, {
    gebeurtenis: woord === null ? 'medisch.lijstBekeken' : 'medisch.gezocht',
    handeling: woord === null ? 'lezen' : 'zoeken',
    onderwerpen: [
      ...new Set([
        ...dossiers.flatMap((d) => (d.werknemerId ? [d.werknemerId] : [])),
        ...anderen.map((a) => a.werknemerId),
      ]),
    ],
    object: 'medisch_dossier',
    bijzonderheden: { aantal: dossiers.length, ...(woord === null ? {} : { lengte: woord.length }) },
  })
  return { ...leeg, agenda, dossiers: dossiers.map(({ werknemerId: _, ...d }) => d), anderen }
}

async function leesDossiers(ctx: Ctx<'medisch'>, woord: string | null) {
  return await ctx.db.$queryRaw<(Dossierregel & { werknemerId: string | null })[]>`
    select d.id as "dossierId", d.werknemer_id as "werknemerId", coalesce(b.naam, d.aanduiding) as naam, w.naam as "werkgeverNaam", d.soort,
           case when d.behandelaar_id = ${ctx.wie.gebruikerId}::uuid then 'behandelt'
                else coalesce((select r.soort from behandelrelatie r where r.arbodienst_id = d.arbodienst_id and r.dossier_id = d.id
                   and r.gebruiker_id = ${ctx.wie.gebruikerId}::uuid and r.ingetrokken_op is null and muur.loopt(r.van, r.tot_en_met) limit 1), 'vervangt') end as relatie,
           (select max(n.op)::text from medische_notitie n where n.arbodienst_id = d.arbodienst_id and n.dossier_id = d.id) as "laatsteOp"
      from medisch_dossier d
      left join begeleiding b on b.arbodienst_id = d.arbodienst_id and b.werknemer_id = d.werknemer_id
      left join werkgever w on w.id = b.werkgever_id
     where d.arbodienst_id = ${ctx.wie.arbodienstId}::uuid
       and (${woord}::text is null or (b.zoeknaam >= ${woord} and b.zoeknaam < ${naBegin(woord ?? '')})
         or (b.zoekvoornaam >= ${woord} and b.zoekvoornaam < ${naBegin(woord ?? '')}))
     order by "laatsteOp" desc nulls last, d.id limit ${LIJST}`
}

/** Whom the arbodienst guides and whose file one cannot open: so that a first consultation can begin. */
async function leesAnderen(ctx: Ctx<'medisch'>, woord: string): Promise<Vindregel[]> {
  return await ctx.db.$queryRaw<Vindregel[]>`
    select b.werknemer_id as "werknemerId", b.naam, w.naam as "werkgeverNaam", b.functie, b.geboortedatum::text as geboren
      from begeleiding b join werkgever w on w.id = b.werkgever_id
     where b.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and b.beeindigd_op is null
       and ((b.zoeknaam >= ${woord} and b.zoeknaam < ${naBegin(woord)}) or (b.zoekvoornaam >= ${woord} and b.zoekvoornaam < ${naBegin(woord)}))
       and not exists (select from medisch_dossier d where d.arbodienst_id = b.arbodienst_id and d.werknemer_id = b.werknemer_id and d.soort = 'begeleiding')
     order by b.zoeknaam, b.id limit 10`
}
