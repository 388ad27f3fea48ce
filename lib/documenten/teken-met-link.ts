import { alsDienst } from '@/lib/db/dienst'
import { vingerafdruk } from '@/lib/toegang/kluis'
import { verbruikPoging, vergeetPoging } from '@/lib/toegang/rem'
import { Weigering } from '@/lib/weigering'
import type { Beeld, Teken } from './begrippen'
import { tekencodeHash } from './tekencode'

/** What somebody with the link and the code gets to read. */
export interface TeTekenen {
  naam: string
  beeld: Beeld
  inhoudHash: string
  tekens: Teken[]
}

interface Rij {
  id: string
  code_hash: Uint8Array
  naam: string
  inhoud: string
  inhoud_hash: string
  getekend: Teken[]
}

/** Only the digits that were typed. */
export function leesCode(tekst: string): string {
  return tekst.replaceAll(/\D/g, '')
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
  const rij = await vind(geheim, code, nu)
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
  const { id } = await vind(invoer.geheim, invoer.code, nu)
  const [uit] = await alsDienst(
    'portaal_aanmelden',
    (db) => db.$queryRaw<{ af: boolean }[]>`
      select muur.teken_met_link(${vingerafdruk(invoer.geheim)}, ${tekencodeHash(id, invoer.code)}, ${invoer.inhoudHash}, ${invoer.betekenis},
                                 ${invoer.opmerking}, ${nu}::timestamptz) as af`,
  )
  if (!uit?.af) throw new Weigering('tekenlinkWerktNiet')
  await vergeetPoging(tellers)
}

async function vind(geheim: string, code: string, nu: Date): Promise<Rij> {
  const [rij] = await alsDienst(
    'portaal_aanmelden',
    (db) => db.$queryRaw<Rij[]>`select * from muur.lees_tekenlink(${vingerafdruk(geheim)}, ${nu}::timestamptz)`,
  )
  if (!rij || !Buffer.from(rij.code_hash).equals(Buffer.from(tekencodeHash(rij.id, code))))
    throw new Weigering('tekenlinkWerktNiet', { veld: 'code' })
  return rij
}

function tellersVan(geheim: string, adres: string | null) {
  return [
    { soort: 'code' as const, van: `tekenlink ${Buffer.from(vingerafdruk(geheim)).toString('hex')}` },
    { soort: 'alles' as const, van: '' },
    ...(adres ? [{ soort: 'adres' as const, van: adres }] : []),
  ]
}
