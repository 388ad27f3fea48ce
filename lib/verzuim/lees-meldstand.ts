import type { Ctx } from '@/lib/db/namens'
import { nietGevonden } from '@/lib/weigering'
import type { Verlof } from '@/lib/wet/begrippen'
import type { Dag } from '@/lib/wet/kalender'

/** A report as the rules of adding up need it. */
export interface Melding {
  id: string
  gevalId: string
  dienstverbandId: string
  eersteZiektedag: Dag
  hersteldPer: Dag | null
  ontvangstnummer: string
  gemeldDoorNaam: string
}

export interface Dienstverband {
  id: string
  functie: string
  begin: Dag
  einde: Dag | null
}

/** Everything a sick report depends on, with days as strings. */
export interface Meldstand {
  werknemer: {
    id: string
    naam: string
    voornaam: string
    afdelingNaam: string | null
    telefoon: string | null
    verpleegadres: string | null
    geboortedatum: Dag | null
  }
  /** newest first */
  dienstverbanden: Dienstverband[]
  /** valid reports of all employments, oldest first */
  meldingen: Melding[]
  verloven: Verlof[]
  /** the contract in force today; null when nobody guides the sick of this werkgever */
  contract: {
    arbodienstId: string
    arbodienstNaam: string
    ziekmeldingDagen: number
    eersteContactDagen: number
  } | null
  /** fixed consultants today, the one appointed last first */
  consultants: { id: string; naam: string }[]
}

/** Reads it in one statement: a morning with flu must not cost eight questions a report. Refuses with `nietGevonden`. */
export async function leesMeldstand(ctx: Ctx<'werkgever'>, werknemerId: string): Promise<Meldstand> {
  const { werkgeverId } = ctx.wie
  const rijen = await ctx.db.$queryRaw<{ stand: Meldstand }[]>`
    select jsonb_build_object(
      'werknemer', jsonb_build_object('id', w.id, 'naam', concat_ws(' ', w.voornaam, w.tussenvoegsel, w.achternaam), 'voornaam', w.voornaam,
        'telefoon', w.telefoon, 'verpleegadres', w.verpleegadres, 'geboortedatum', w.geboortedatum,
        'afdelingNaam', (select a.naam from afdeling a where a.werkgever_id = w.werkgever_id and a.id = w.afdeling_id)),
      'dienstverbanden', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'functie', d.functie, 'begin', d.begin, 'einde', d.einde)
                            order by d.begin desc, d.id), '[]')
                            from dienstverband d where d.werkgever_id = w.werkgever_id and d.werknemer_id = w.id),
      'meldingen', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'gevalId', m.geval_id, 'dienstverbandId', m.dienstverband_id,
                      'eersteZiektedag', m.eerste_ziektedag, 'hersteldPer', m.hersteld_per, 'ontvangstnummer', m.ontvangstnummer,
                      'gemeldDoorNaam', m.gemeld_door_naam) order by m.eerste_ziektedag), '[]')
                      from verzuimmelding m
                     where m.werkgever_id = w.werkgever_id and m.werknemer_id = w.id and m.ingetrokken_op is null),
      'verloven', (select coalesce(jsonb_agg(jsonb_build_object('van', v.van, 'totEnMet', v.tot_en_met, 'zelfdeOorzaak', v.zelfde_oorzaak)), '[]')
                     from verlof v where v.werkgever_id = w.werkgever_id and v.werknemer_id = w.id and v.vervallen_op is null),
      'contract', (select jsonb_build_object('arbodienstId', c.arbodienst_id, 'ziekmeldingDagen', c.ziekmelding_dagen,
                     'eersteContactDagen', c.eerste_contact_dagen,
                     'arbodienstNaam', (select a.naam from arbodienst a where a.id = c.arbodienst_id))
                     from contract c where c.werkgever_id = w.werkgever_id and c.van <= ${ctx.vandaag}::date
                      and (c.tot_en_met is null or c.tot_en_met >= ${ctx.vandaag}::date)),
      'consultants', (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'naam', g.naam) order by t.van desc, t.id), '[]')
                        from toewijzing t
                        join contract c on c.werkgever_id = t.werkgever_id and c.arbodienst_id = t.arbodienst_id
                         and c.van <= ${ctx.vandaag}::date and (c.tot_en_met is null or c.tot_en_met >= ${ctx.vandaag}::date)
                        join gebruiker g on g.id = t.gebruiker_id
                       where t.werkgever_id = w.werkgever_id and t.van <= ${ctx.vandaag}::date
                         and (t.tot_en_met is null or t.tot_en_met >= ${ctx.vandaag}::date))) as stand
      from werknemer w where w.werkgever_id = ${werkgeverId}::uuid and w.id = ${werknemerId}::uuid`
  const stand = rijen[0]?.stand
  if (!stand) throw nietGevonden('werknemer', werknemerId)
  return stand
}

/** The employments in force on a day. */
export function dienstverbandenOp(stand: Pick<Meldstand, 'dienstverbanden'>, op: Dag): Dienstverband[] {
  return stand.dienstverbanden.filter((d) => d.begin <= op && (d.einde === null || d.einde >= op))
}
