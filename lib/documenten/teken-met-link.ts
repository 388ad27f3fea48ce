import { alsDienst } from '@/lib/db/dienst'
import { vingerafdruk } from '@/lib/toegang/kluis'
import { tekencodeHash } from '@/lib/toegang/linkcode'
import { verbruikPoging, vergeetPoging } from '@/lib/toegang/rem'
import { Weigering } from '@/lib/weigering'
import type { Beeld, Teken } from './begrippen'

/** What somebody with the link and the code gets to read. */
export interface TeTekenen {
  naam: string
  beeld: Beeld
  inhoudHash: string
  tekens: Teken[]
}

interface Rij {
  naam: string
  inhoud: string
  inhoud_hash: string
  getekend: Teken[]
}

/**
 * Opens the document of a link, with its code. A wrong code, an unknown link, one that was used and one that is over are one answer;
 * tries are counted per link and per address, before it is known whether they are good.
 */
export async function openMetLink(
  { geheim, code }: { geheim: string; code: string },
  herkomst: { adres: string | null },
  nu: Date = new Date(),
): Promise<TeTekenen> {
  const tellers = tellersVan(geheim, herkomst.adres)
  await verbruikPoging(tellers, nu)
  const codeHash = await codeVan(geheim, code, nu)
  const [rij] = await alsDienst(
    'portaal_aanmelden',
    (db) => db.$queryRaw<Rij[]>`
      select * from muur.open_tekenlink(${vingerafdruk(geheim)}, ${codeHash}, ${nu}::timestamptz)`,
  )
  if (!rij) throw new Weigering('tekenlinkWerktNiet', { veld: 'code' })
  await vergeetPoging(tellers)
  return { naam: rij.naam, beeld: JSON.parse(rij.inhoud) as Beeld, inhoudHash: rij.inhoud_hash, tekens: rij.getekend }
}

/** Signs with a link and its code, which is asked again: once, whoever tries at the same time. */
export async function tekenMetLink(
  invoer: {
    geheim: string
    code: string
    inhoudHash: string
    betekenis: 'akkoord' | 'gezien'
    opmerking: string | null
  },
  herkomst: { adres: string | null },
  nu: Date = new Date(),
): Promise<void> {
  const tellers = tellersVan(invoer.geheim, herkomst.adres)
  await verbruikPoging(tellers, nu)
  const codeHash = await codeVan(invoer.geheim, invoer.code, nu)
  const [uit] = await alsDienst(
    'portaal_aanmelden',
    (db) => db.$queryRaw<{ af: boolean }[]>`
      select muur.teken_met_link(${vingerafdruk(invoer.geheim)}, ${codeHash}, ${invoer.inhoudHash}, ${invoer.betekenis},
                                 ${invoer.opmerking}, ${nu}::timestamptz) as af`,
  )
  if (!uit?.af) throw new Weigering('tekenlinkWerktNiet', { veld: 'code' })
  await vergeetPoging(tellers)
}

/** What the code of this link has to be kept as; of an unknown link something that fits none, in the same time. */
async function codeVan(geheim: string, code: string, nu: Date): Promise<Uint8Array<ArrayBuffer>> {
  const [rij] = await alsDienst(
    'portaal_aanmelden',
    (db) => db.$queryRaw<{ id: string | null }[]>`
      select muur.vind_tekenlink(${vingerafdruk(geheim)}, ${nu}::timestamptz) as id`,
  )
  return tekencodeHash(rij?.id ?? 'onbekend', code)
}

function tellersVan(geheim: string, adres: string | null) {
  return [
    { soort: 'code' as const, van: `tekenlink ${Buffer.from(vingerafdruk(geheim)).toString('hex')}` },
    { soort: 'alles' as const, van: '' },
    ...(adres ? [{ soort: 'adres' as const, van: adres }] : []),
  ]
}
