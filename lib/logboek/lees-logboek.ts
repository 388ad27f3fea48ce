import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { geen, type Sql, sql, voegSamen } from '@/lib/db/sql'
import { zoekspoor } from '@/lib/db/zoekspoor'
import { type Naam, zoekActeurs } from './namen'
import { eigenKeten, type Logboekregel, leesRegels } from './regel'
import type { Logboekvraag } from './vraag'

const PER_BLAD = 50

export interface Logboek {
  regels: Logboekregel[]
  /** the line that the next page comes after; null at the end */
  volgende: string | null
  /** accounts that answer to the typed name, when it is not one */
  acteurs: Naam[] | null
  /** who was asked for */
  wie: Naam | null
  /** the organisation asked for, by the privacy officer of the platform */
  organisatie: string | null
  isPlatform: boolean
}

/** One page of the trail, the newest first. Reading it is itself a line in it. */
export async function leesLogboek(ctx: Ctx<'beheer'>, vraag: Logboekvraag): Promise<Logboek> {
  const gevonden = vraag.zoek && !vraag.wie ? await zoekActeurs(ctx, vraag.zoek) : null
  const enige = gevonden?.length === 1 ? (gevonden[0] ?? null) : null
  const wieId = vraag.wie ?? enige?.id
  const isPlatform = ctx.wie.werkgeverId === null && ctx.wie.arbodienstId === null
  const waar = voorwaarden(ctx, vraag, wieId)
  // Several people answer to the name, or nobody: first choose who is meant.
  const regels =
    gevonden !== null && enige === null
      ? []
      : await leesRegels(
          ctx,
          sql`select r.* from logboekregel r ${waar.length > 0 ? sql`where ${voegSamen(waar, ' and ')}` : geen}
               order by r.op desc, r.id desc limit ${PER_BLAD + 1}`,
        )
  const blad = regels.slice(0, PER_BLAD)
  const filters = Object.entries(vraag).flatMap(([naam, w]) =>
    w === undefined || w === '' || naam === 'voor' ? [] : naam,
  )
  await logboek(ctx, {
    gebeurtenis: 'logboek.bekeken',
    handeling: filters.length > 0 ? 'zoeken' : 'lezen',
    onderwerpen: vraag.onderwerp ? [vraag.onderwerp] : [],
    object: 'logboekregel',
    objectId: wieId,
    bijzonderheden: {
      aantal: blad.length,
      filters: filters.join(' '),
      ...(vraag.zoek ? zoekspoor(ctx.wie.gebruikerId, vraag.zoek) : {}),
    },
  })
  const eerste = blad[0]
  return {
    regels: blad,
    volgende: regels.length > PER_BLAD ? (blad.at(-1)?.id ?? null) : null,
    acteurs: enige === null ? gevonden : null,
    wie: wieId ? { id: wieId, naam: enige?.naam ?? eerste?.wie?.naam ?? 'deze persoon' } : null,
    organisatie: vraag.keten ? (eerste?.organisatie ?? (vraag.keten === 'platform' ? 'Poortwacht' : null)) : null,
    isPlatform,
  }
}

function voorwaarden(ctx: Ctx<'beheer'>, vraag: Logboekvraag, wieId: string | undefined): Sql[] {
  const { voor, van, totEnMet, onderwerp, gebeurtenis, handeling, uitkomst, keten } = vraag
  return [
    ...eigenKeten(ctx),
    ...(keten ? [bijKeten(keten)] : []),
    ...(voor ? [sql`(r.op, r.id) < (select x.op, x.id from logboekregel x where x.id = ${voor})`] : []),
    ...(van ? [sql`r.op >= ${van}::date::timestamp at time zone 'Europe/Amsterdam'`] : []),
    ...(totEnMet ? [sql`r.op < (${totEnMet}::date + 1)::timestamp at time zone 'Europe/Amsterdam'`] : []),
    ...(onderwerp ? [sql`r.id in (select muur.logregels_over(${onderwerp}::uuid))`] : []),
    ...(wieId ? [sql`r.gebruiker_id = ${wieId}::uuid`] : []),
    ...(gebeurtenis ? [sql`r.gebeurtenis = ${gebeurtenis}`] : []),
    ...(handeling ? [sql`r.handeling = ${handeling}`] : []),
    // said twice, so that the small index of what did not go well can be used
    ...(uitkomst
      ? [uitkomst === 'gelukt' ? sql`r.uitkomst = 'gelukt'` : sql`r.uitkomst = ${uitkomst} and r.uitkomst <> 'gelukt'`]
      : []),
  ]
}

/** The lines of one chain. */
export function bijKeten(keten: string): Sql {
  const [soort, id] = keten.split(':')
  if (soort === 'werkgever') return sql`r.werkgever_id = ${id}::uuid`
  if (soort === 'arbodienst') return sql`r.arbodienst_id = ${id}::uuid`
  return sql`r.werkgever_id is null and r.arbodienst_id is null`
}
