import { logboek } from '@/lib/db/logboek'
import type { SqlCtx } from '@/lib/db/namens'
import { feitenVan, type Stand, standenVan } from '@/lib/poortwacht/feiten-van'
import { type GevalGegevens, leesGeval } from '@/lib/poortwacht/lees-geval'
import { nietGevonden } from '@/lib/weigering'
import type { Feiten, Uitkomst } from '@/lib/wet/begrippen'
import type { Dag } from '@/lib/wet/kalender'
import { REGELS } from '@/lib/wet/termijnen'
import { tijdlijn } from '@/lib/wet/tijdlijn'
import { alsTerugkoppelingen, type Terugkoppeling } from './terugkoppeling'

/** What a portal may know of the person: the register for the werkgever, the guidance for everybody else. */
export interface Persoon {
  werknemerId: string
  naam: string
  voornaam: string
  personeelsnummer: string
  geboortedatum: Dag | null
  telefoon: string | null
  email: string | null
  adres: string | null
  verpleegadres: string | null
  functie: string | null
  afdelingNaam: string | null
  contracturen: number | null
  voltijduren: number | null
}

export interface DossierGebeurtenis {
  id: string
  soort: string
  gegevens: Record<string, string | number | boolean | null>
  doorNaam: string
  /** moment as ISO text */
  op: string
}

export interface DossierContact {
  id: string
  soort: 'telefoon' | 'video' | 'bezoek' | 'brief'
  op: Dag
  uitkomst: 'gesproken' | 'geenGehoor' | 'verzonden'
  afspraken: string | null
  volgendContactOp: Dag | null
  doorNaam: string
}

/** A note of the arbodienst for itself; the portal of the werkgever has no privilege on the table and gets none. */
export interface DossierNotitie {
  id: string
  contactmomentId: string | null
  tekst: string
  doorNaam: string
  op: string
}

/** Everything behind the case page of both portals. */
export interface Dossier {
  geval: GevalGegevens
  persoon: Persoon
  feiten: Feiten
  uitkomst: Uitkomst
  standen: Stand[]
  /** newest first */
  gebeurtenissen: DossierGebeurtenis[]
  contacten: DossierContact[]
  notities: DossierNotitie[]
  /** what the bedrijfsarts told, newest first */
  terugkoppelingen: Terugkoppeling[]
}

interface Erbij {
  persoon: Persoon | null
  gebeurtenissen: DossierGebeurtenis[]
  contacten: DossierContact[]
  notities: DossierNotitie[] | null
  terugkoppelingen: Parameters<typeof alsTerugkoppelingen>[0]
}

/**
 * The dossier of one case, in two statements and the line in the audit trail. Refuses with `nietGevonden` a case that does
 * not exist for the one who asks.
 */
export async function leesDossier(ctx: SqlCtx<'werkgever'> | SqlCtx<'arbodienst'>, gevalId: string): Promise<Dossier> {
  const geval = await leesGeval(ctx, gevalId)
  const erbij = await (ctx.wie.portaal === 'werkgever' ? leesVoorWerkgever(ctx, geval) : leesVoorArbodienst(ctx, geval))
  if (!erbij?.persoon) throw nietGevonden('verzuimgeval', gevalId)
  const feiten = feitenVan(geval)
  await logboek(ctx, {
    gebeurtenis: 'dossier.bekeken',
    handeling: 'lezen',
    onderwerpen: [geval.werknemerId],
    object: 'verzuimgeval',
    objectId: geval.id,
  })
  return {
    geval,
    persoon: erbij.persoon,
    feiten,
    uitkomst: tijdlijn(feiten, REGELS, ctx.vandaag),
    standen: standenVan(geval),
    gebeurtenissen: erbij.gebeurtenissen,
    contacten: erbij.contacten,
    notities: erbij.notities ?? [],
    terugkoppelingen: alsTerugkoppelingen(erbij.terugkoppelingen),
  }
}

async function leesVoorWerkgever(ctx: Pick<SqlCtx, 'db'>, geval: GevalGegevens): Promise<Erbij | undefined> {
  const rijen = await ctx.db.$queryRaw<{ erbij: Erbij }[]>`
    select jsonb_build_object(
      'persoon', (select jsonb_build_object('werknemerId', w.id, 'naam', concat_ws(' ', w.voornaam, w.tussenvoegsel, w.achternaam),
                    'voornaam', w.voornaam, 'personeelsnummer', w.personeelsnummer, 'geboortedatum', w.geboortedatum, 'telefoon', w.telefoon,
                    'email', w.email, 'adres', nullif(concat_ws(', ', nullif(concat_ws(' ', w.straat, w.huisnummer), ''),
                                                                nullif(concat_ws(' ', w.postcode, w.plaats), '')), ''),
                    'verpleegadres', w.verpleegadres, 'functie', d.functie, 'contracturen', d.contracturen, 'voltijduren', d.voltijduren,
                    'afdelingNaam', (select a.naam from afdeling a where a.werkgever_id = w.werkgever_id and a.id = w.afdeling_id))
                    from werknemer w left join dienstverband d on d.werkgever_id = w.werkgever_id and d.id = ${geval.dienstverbandId}::uuid
                   where w.werkgever_id = ${geval.werkgeverId}::uuid and w.id = ${geval.werknemerId}::uuid),
      'terugkoppelingen', (select coalesce(jsonb_agg(x order by x."vrijgegevenOp" desc), '[]') from (
                    select t.id, t.soort, t.inhoud, t.door_naam as "doorNaam", t.vrijgegeven_op as "vrijgegevenOp",
                           exists (select from terugkoppeling v where v.werkgever_id = t.werkgever_id and v.vervangt_id = t.id) as vervangen
                      from terugkoppeling t where t.werkgever_id = ${geval.werkgeverId}::uuid and t.geval_id = ${geval.id}::uuid
                     order by t.vrijgegeven_op desc limit 20) x),
      'gebeurtenissen', (select coalesce(jsonb_agg(x order by x.op desc), '[]') from (
                    select e.id, e.soort, e.gegevens, e.door_naam as "doorNaam", e.op from gebeurtenis e
                     where e.werkgever_id = ${geval.werkgeverId}::uuid and e.geval_id = ${geval.id}::uuid order by e.op desc limit 100) x),
      'contacten', (select coalesce(jsonb_agg(x order by x.op desc), '[]') from (
                    select c.id, c.soort, c.op, c.uitkomst, c.afspraken, c.volgend_contact_op as "volgendContactOp", c.door_naam as "doorNaam"
                      from contactmoment c where c.werkgever_id = ${geval.werkgeverId}::uuid and c.geval_id = ${geval.id}::uuid
                     order by c.op desc limit 50) x)) as erbij`
  return rijen[0]?.erbij
}

async function leesVoorArbodienst(ctx: Pick<SqlCtx, 'db'>, geval: GevalGegevens): Promise<Erbij | undefined> {
  const rijen = await ctx.db.$queryRaw<{ erbij: Erbij }[]>`
    select jsonb_build_object(
      'persoon', (select jsonb_build_object('werknemerId', b.werknemer_id, 'naam', b.naam, 'voornaam', b.voornaam,
                    'personeelsnummer', b.personeelsnummer, 'geboortedatum', b.geboortedatum, 'telefoon', b.telefoon, 'email', b.email,
                    'adres', b.adres, 'verpleegadres', b.verpleegadres, 'functie', b.functie, 'contracturen', b.contracturen,
                    'voltijduren', b.voltijduren, 'afdelingNaam', b.afdeling_naam)
                    from begeleiding b where b.arbodienst_id = ${geval.arbodienstId}::uuid and b.werknemer_id = ${geval.werknemerId}::uuid),
      'terugkoppelingen', (select coalesce(jsonb_agg(x order by x."vrijgegevenOp" desc), '[]') from (
                    select t.id, t.soort, t.inhoud, t.door_naam as "doorNaam", t.vrijgegeven_op as "vrijgegevenOp",
                           exists (select from terugkoppeling v where v.werkgever_id = t.werkgever_id and v.vervangt_id = t.id) as vervangen
                      from terugkoppeling t where t.werkgever_id = ${geval.werkgeverId}::uuid and t.geval_id = ${geval.id}::uuid
                     order by t.vrijgegeven_op desc limit 20) x),
      'gebeurtenissen', (select coalesce(jsonb_agg(x order by x.op desc), '[]') from (
                    select e.id, e.soort, e.gegevens, e.door_naam as "doorNaam", e.op from gebeurtenis e
                     where e.werkgever_id = ${geval.werkgeverId}::uuid and e.geval_id = ${geval.id}::uuid order by e.op desc limit 100) x),
      'contacten', (select coalesce(jsonb_agg(x order by x.op desc), '[]') from (
                    select c.id, c.soort, c.op, c.uitkomst, c.afspraken, c.volgend_contact_op as "volgendContactOp", c.door_naam as "doorNaam"
                      from contactmoment c where c.werkgever_id = ${geval.werkgeverId}::uuid and c.geval_id = ${geval.id}::uuid
                     order by c.op desc limit 50) x),
      'notities', (select coalesce(jsonb_agg(x order by x.op desc), '[]') from (
                    select n.id, n.contactmoment_id as "contactmomentId", n.tekst, n.door_naam as "doorNaam", n.op
                      from contactnotitie n where n.arbodienst_id = ${geval.arbodienstId}::uuid and n.geval_id = ${geval.id}::uuid
                     order by n.op desc limit 50) x)) as erbij`
  return rijen[0]?.erbij
}
