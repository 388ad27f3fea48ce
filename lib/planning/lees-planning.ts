import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { geen, sql } from '@/lib/db/sql'
import { type Dag, eersteWerkdagVanaf } from '@/lib/wet/kalender'
import { type Behandelaar, leesBehandelaars } from './behandelaars'
import { leesBlokken } from './lees-tijd'
import { type Planningvraag, periode } from './planning-vraag'
import type { Afspraaktoestand, Vorm } from './soorten'
import { nuOpDeKlok } from './tijd'
import { type Blok, type VrijMoment, vrijeMomenten } from './vrije-momenten'

/** So many appointments are shown in one view. */
const HOOGSTENS = 100
const WACHTENDEN = 20

/** An appointment as the agenda shows it. */
export interface AgendaAfspraak {
  id: string
  werknemerId: string
  naam: string
  werkgever: string
  gevalId: string | null
  behandelaarId: string | null
  extern: string | null
  soort: string
  vorm: Vorm
  locatie: string | null
  dag: Dag
  vanMinuut: number
  totMinuut: number
  toestand: Afspraaktoestand
  versie: number
}

/** Somebody who waits. */
export interface Wachtende {
  id: string
  werknemerId: string
  gevalId: string | null
  naam: string
  werkgever: string
  soort: string
  op: Dag
  uiterlijk: Dag | null
}

export interface Planning {
  dag: Dag
  van: Dag
  tot: Dag
  /** days to the view before and after this one */
  stap: number
  /** whose agenda; null shows everybody */
  wie: string | null
  behandelaars: Behandelaar[]
  blokken: Blok[]
  afspraken: AgendaAfspraak[]
  vrij: VrijMoment[]
  meer: boolean
  wachtlijst: Wachtende[]
}

/**
 * The agenda of a day or a week: of one practitioner, or in the view of a day of everybody; what is free, and who waits. A week
 * without a choice is that of whoever asks, and else of the first.
 */
export async function leesPlanning(ctx: Ctx<'arbodienst'>, vraag: Planningvraag): Promise<Planning> {
  const { arbodienstId, gebruikerId } = ctx.wie
  const behandelaars = await leesBehandelaars(ctx)
  const gekozen = behandelaars.find((b) => b.id === vraag.wie)
  const eigen = behandelaars.find((b) => b.id === gebruikerId)
  const wie = gekozen ?? (vraag.weergave === 'week' ? (eigen ?? behandelaars[0]) : undefined)
  // On a Saturday nobody looks for the week that is over.
  const dag = vraag.dag ?? eersteWerkdagVanaf(ctx.vandaag)
  const { van, tot, stap } = periode(dag, vraag.weergave)
  const blokken = await leesBlokken(ctx, wie ? [wie.id] : behandelaars.map((b) => b.id), van, tot)
  const afspraken = await ctx.db.$queryRaw<AgendaAfspraak[]>`
    select a.id, a.werknemer_id as "werknemerId", b.naam, w.naam as werkgever, a.geval_id as "gevalId", a.behandelaar_id as "behandelaarId",
           a.extern, a.soort, a.vorm, a.locatie, a.dag::text, a.van_minuut as "vanMinuut", a.tot_minuut as "totMinuut", a.toestand, a.versie
      from afspraak a
      join begeleiding b on b.arbodienst_id = a.arbodienst_id and b.werknemer_id = a.werknemer_id
      join werkgever w on w.id = a.werkgever_id
     where a.arbodienst_id = ${arbodienstId}::uuid and a.dag >= ${van}::date and a.dag <= ${tot}::date
       ${wie ? sql`and a.behandelaar_id = ${wie.id}::uuid` : geen}
     order by a.dag, a.van_minuut, a.id limit ${HOOGSTENS + 1}`
  const wachtlijst = await ctx.db.$queryRaw<Wachtende[]>`
    select p.id, p.werknemer_id as "werknemerId", p.geval_id as "gevalId", b.naam, w.naam as werkgever, p.soort,
           (p.op at time zone 'Europe/Amsterdam')::date::text as op, p.uiterlijk::text
      from wachtlijstplek p
      join begeleiding b on b.arbodienst_id = p.arbodienst_id and b.werknemer_id = p.werknemer_id
      join werkgever w on w.id = p.werkgever_id
     where p.arbodienst_id = ${arbodienstId}::uuid and p.afloop is null
     order by p.op, p.id limit ${WACHTENDEN}`
  await logboek(ctx, {
    gebeurtenis: 'planning.bekeken',
    handeling: 'lezen',
    onderwerpen: [...new Set([...afspraken, ...wachtlijst].map((r) => r.werknemerId))],
    object: 'afspraak',
  })
  const bezet = afspraken.filter((a) => a.toestand !== 'afgezegd')
  return {
    dag,
    van,
    tot,
    stap,
    wie: wie?.id ?? null,
    behandelaars,
    blokken,
    afspraken: afspraken.slice(0, HOOGSTENS),
    vrij: vrijeMomenten(blokken, bezet, [], nuOpDeKlok(ctx.nu)),
    meer: afspraken.length > HOOGSTENS,
    wachtlijst,
  }
}
