import { alsLinkhouder } from '@/lib/db/betrokkene'
import { vingerafdruk } from '@/lib/toegang/kluis'
import { machtighashes } from '@/lib/toegang/machtiginglink'
import { verbruikPoging, vergeetPoging } from '@/lib/toegang/rem'
import { Weigering } from '@/lib/weigering'
import type { Machtigingsinhoud } from './inhoud'
import { type Machtigingrij, ontcijfer } from './ontcijfer'

/** What somebody with the link and the code gets to read. */
export interface Linkvraag {
  naam: string
  arts: string
  arbodienst: string
  inhoud: Machtigingsinhoud
  inhoudHash: string
}

interface Herkomst {
  adres: string | null
}

/**
 * Reads the question of a link, with its code: the intent is committed first, with its line in the trail, as for every reading of the
 * vault. A wrong code, an unknown link, one that was used, is over or was answered otherwise are one answer; tries are counted before it
 * is known whether they are good.
 */
export async function openMachtigingMetLink(
  { geheim, code }: { geheim: string; code: string },
  herkomst: Herkomst,
  nu: Date = new Date(),
): Promise<Linkvraag> {
  const tellers = tellersVan(geheim, herkomst)
  await verbruikPoging(tellers, nu)
  const { geheimHash, codeHash } = machtighashes(geheim, code)
  const [voornemen] = await alsLinkhouder(
    (db) =>
      db.$queryRaw<{ id: string | null }[]>`select muur.open_machtiginglink(${geheimHash}, ${codeHash})::text as id`,
  )
  const inzage = voornemen?.id
  if (!inzage) throw new Weigering('tekenlinkWerktNiet', { veld: 'code' })
  const [rij] = await alsLinkhouder(
    (db) => db.$queryRaw<(Machtigingrij & { arts: string; arbodienst: string; naam: string })[]>`
      select * from muur.lees_machtiginglink(${inzage}::uuid, ${geheimHash}, ${codeHash})`,
  )
  if (!rij) throw new Weigering('tekenlinkWerktNiet', { veld: 'code' })
  await vergeetPoging(tellers)
  const { naam, arts, arbodienst, inhoud_hash: inhoudHash } = rij
  return { naam, arts, arbodienst, inhoud: await ontcijfer(rij), inhoudHash }
}

/** Gives permission or not, with a link and its code, which is asked again: once, whoever tries at the same time. */
export async function beslisMachtigingMetLink(
  { geheim, code, ...invoer }: { geheim: string; code: string; inhoudHash: string; besluit: 'teken' | 'weiger' },
  herkomst: Herkomst,
  nu: Date = new Date(),
): Promise<void> {
  const tellers = tellersVan(geheim, herkomst)
  await verbruikPoging(tellers, nu)
  const { geheimHash, codeHash } = machtighashes(geheim, code)
  const [uit] = await alsLinkhouder(
    (db) => db.$queryRaw<{ gelukt: boolean }[]>`
      select muur.beslis_met_link(${geheimHash}, ${codeHash}, ${invoer.besluit}, ${invoer.inhoudHash}) as gelukt`,
  )
  if (!uit?.gelukt) throw new Weigering('tekenlinkWerktNiet', { veld: 'code' })
  await vergeetPoging(tellers)
}

function tellersVan(geheim: string, { adres }: Herkomst) {
  return [
    { soort: 'code' as const, van: `machtiginglink ${Buffer.from(vingerafdruk(geheim)).toString('hex')}` },
    { soort: 'alles' as const, van: '' },
    ...(adres ? [{ soort: 'adres' as const, van: adres }] : []),
  ]
}
