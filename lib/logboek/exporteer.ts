import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden } from '@/lib/weigering'
import { beginHash, type Exportkop, type Exportpunt, type Exportregel, ketensleutel } from './export'
import { onderteken, publiekeSleutel } from './sleutel'

/** Most lines of one file. */
export const PER_BESTAND = 50_000

interface Bereik {
  keten: string
  /** first number in the chain, from 1 */
  van: number
  aantal?: number
}

/** A signed export of one chain, which can be verified offline (`npm run logboek:controleer`). The export is logged. */
export async function exporteerLogboek(
  ctx: Ctx<'beheer'>,
  { keten, van, aantal = PER_BESTAND }: Bereik,
): Promise<string> {
  const tot = van + Math.min(aantal, PER_BESTAND) - 1
  const [laatste] = await ctx.db.$queryRaw<{ volgnr: number }[]>`
    select volgnr::int from logboekzegel where keten = ${keten} order by volgnr desc limit 1`
  if (!laatste || laatste.volgnr < van) throw nietGevonden('logboek', keten)
  // Checkpoints before lines: a line that is sealed meanwhile must not be missed by a checkpoint that is newer than the lines.
  const punten = await leesPunten(ctx, keten, van, laatste.volgnr <= tot ? null : tot)
  const regels = await ctx.db.$queryRaw<Exportregel[]>`
    select z.volgnr::int as volgnr, encode(z.hash, 'hex') as hash, muur.logregel_tekst(r) as tekst
      from logboekzegel z join logboekregel r on r.id = z.regel_id
     where z.keten = ${keten} and z.volgnr between ${van} and ${tot} order by z.volgnr`
  const [ervoor] = await ctx.db.$queryRaw<{ hash: string }[]>`
    select encode(hash, 'hex') as hash from logboekzegel where keten = ${keten} and volgnr = ${van - 1}`
  await logboek(ctx, {
    gebeurtenis: 'logboek.geexporteerd',
    handeling: 'uitvoeren',
    object: 'logboek',
    bijzonderheden: { regels: regels.length, van },
  })
  const kop: Exportkop = {
    soort: 'poortwacht-logboek',
    versie: 1,
    keten,
    van,
    // By the seals and not by the lines: a line that was taken away leaves its number.
    totEnMet: Math.max(Math.min(laatste.volgnr, tot), regels.at(-1)?.volgnr ?? 0),
    vorigeHash: ervoor?.hash ?? beginHash(keten),
    publiekeSleutel: publiekeSleutel(),
    gemaaktOp: ctx.nu.toISOString(),
  }
  const boven = `${[kop, ...regels, ...punten].map((r) => JSON.stringify(r)).join('\n')}\n`
  return `${boven}${JSON.stringify({ handtekening: onderteken(boven).toString('base64') })}\n`
}

/**
 * The checkpoints about these lines. At the end of the chain (`tot` is null) also those about lines that are not there any
 * more, and newer ones that name the chain while nothing says where: so a chain that was cut off does not verify.
 */
async function leesPunten(ctx: Ctx<'beheer'>, keten: string, van: number, tot: number | null): Promise<Exportpunt[]> {
  return await ctx.db.$queryRaw<Exportpunt[]>`
    select k.volgnr::int as volgnr, p.inhoud, replace(encode(p.handtekening, 'base64'), E'\n', '') as handtekening, p.sleutel_id as "sleutelId"
      from logboekpuntkop k join logboekpunt p on p.id = k.punt_id
     where k.keten = ${keten} and k.volgnr >= ${van} and (${tot}::bigint is null or k.volgnr <= ${tot}::bigint)
    union all
    select null, p.inhoud, replace(encode(p.handtekening, 'base64'), E'\n', ''), p.sleutel_id
      from logboekpunt p
     where ${tot}::bigint is null and position(${ketensleutel(keten)} in p.inhoud) > 0
       and p.id > (select coalesce(max(k.punt_id), 0) from logboekpuntkop k where k.keten = ${keten})
     order by 1`
}
