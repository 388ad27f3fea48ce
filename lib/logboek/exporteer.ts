import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { beginHash, type Exportkop, type Exportpunt, type Exportregel } from './export'
import { onderteken, publiekeSleutel } from './sleutel'

const HOOGSTENS = 50_000

interface Bereik {
  keten: string
  /** first number in the chain, from 1 */
  van: number
  /** at most 50,000 lines at once */
  aantal?: number
}

/** A signed export of one chain, which can be verified offline (`npm run logboek:controleer`). The export is logged. */
export async function exporteerLogboek(
  ctx: Ctx<'beheer'>,
  { keten, van, aantal = HOOGSTENS }: Bereik,
): Promise<string> {
  const regels = await ctx.db.$queryRaw<Exportregel[]>`
    select z.volgnr::int as volgnr, encode(z.hash, 'hex') as hash, muur.logregel_tekst(r) as tekst
      from logboekzegel z join logboekregel r on r.id = z.regel_id
     where z.keten = ${keten} and z.volgnr >= ${van} order by z.volgnr limit ${Math.min(aantal, HOOGSTENS)}`
  const laatste = regels.at(-1)
  if (!laatste) throw new Weigering('nietGevonden')
  const [ervoor] = await ctx.db.$queryRaw<{ hash: string }[]>`
    select encode(hash, 'hex') as hash from logboekzegel where keten = ${keten} and volgnr = ${van - 1}`
  // A checkpoint names a chain only when it grew; those of this chain within the lines exported.
  const punten = await ctx.db.$queryRaw<Exportpunt[]>`
    select inhoud, encode(handtekening, 'base64') as handtekening, sleutel_id as "sleutelId" from logboekpunt
     where (inhoud::jsonb -> 'koppen' -> ${keten} ->> 0)::bigint between ${van} and ${laatste.volgnr} order by id`
  await logboek(ctx, {
    gebeurtenis: 'logboek.geexporteerd',
    handeling: 'uitvoeren',
    object: 'logboek',
    bijzonderheden: { regels: regels.length },
  })
  const kop: Exportkop = {
    soort: 'poortwacht-logboek',
    versie: 1,
    keten,
    van,
    totEnMet: laatste.volgnr,
    vorigeHash: ervoor?.hash ?? beginHash(keten),
    publiekeSleutel: publiekeSleutel(),
    gemaaktOp: ctx.nu.toISOString(),
  }
  const boven = `${[kop, ...regels, ...punten].map((r) => JSON.stringify(r)).join('\n')}\n`
  return `${boven}${JSON.stringify({ handtekening: onderteken(boven).toString('base64') })}\n`
}
