import { contactSchema } from '@/lib/begeleiding/contact-schema'
import { legContactVast } from '@/lib/begeleiding/leg-contact-vast'
import { type Ctx, namens, type Sleutel } from '@/lib/db/namens'
import type { Recht } from '@/lib/toegang/rechten'
import type { Portaal } from '@/lib/toegang/rollen'
import { meldZiek } from '@/lib/verzuim/meld-ziek'
import { ziekmeldingSchema } from '@/lib/verzuim/meld-ziek-schema'
import { plusDagen, toonDagKort, vandaagInNederland } from '@/lib/wet/kalender'
import type { ProefDatabase } from '../../hulp/database'
import { wereld } from '../../hulp/wereld'

// What Postgres lets through depends on its own day, so these tests play today.
export const vandaag = vandaagInNederland(new Date())
export const dagen = (n: number) => plusDagen(vandaag, n)
export const alsTekst = (n: number) => toonDagKort(dagen(n))

/** One unit of work of somebody. */
export function als<P extends Portaal, T>(
  sleutel: Sleutel<P>,
  recht: Recht,
  werk: (ctx: Ctx<P>) => Promise<T>,
): Promise<T> {
  return namens(sleutel, recht, werk)
}

/** A werkgever under contract, with HR, a consultant and departments Top > Onder, and Naast. */
export async function bedrijf(proef: ProefDatabase) {
  const w = wereld(proef.admin)
  const arbodienstId = await w.arbodienst()
  const werkgeverId = await w.werkgever()
  await w.contract(werkgeverId, arbodienstId)
  const consultant = await w.aangemeld('verzuimconsultant', { arbodienstId }, 'Noor Bakker')
  await w.toewijzing(arbodienstId, werkgeverId, consultant.gebruikerId)
  const hr = await w.aangemeld('hr', { werkgeverId }, 'Hanna Recht')
  const top = await w.afdeling(werkgeverId, 'Top')
  const onder = await w.afdeling(werkgeverId, 'Onder', top)
  const naast = await w.afdeling(werkgeverId, 'Naast')
  return { w, arbodienstId, werkgeverId, consultant, hr, top, onder, naast }
}

/** Reports sick as HR does, so many days ago; gives the case. */
export async function ziek(sleutel: Sleutel<'werkgever'>, werknemerId: string, dagenGeleden: number): Promise<string> {
  const invoer = { werknemerId, eersteZiektedag: alsTekst(-dagenGeleden) }
  const doe = (bevestigd: string[]) =>
    als(sleutel, 'verzuim.melden', (ctx) => meldZiek(ctx, ziekmeldingSchema.parse({ ...invoer, bevestigd })))
  try {
    return (await doe([])).gevalId
  } catch (fout) {
    if (!(fout instanceof Error) || !('vragen' in fout) || !Array.isArray(fout.vragen)) throw fout
    return (await doe(fout.vragen.map(String))).gevalId
  }
}

/** A contact with a note that only the arbodienst reads. */
export function contact(sleutel: Sleutel<'arbodienst'>, gevalId: string, notitie: string) {
  return als(sleutel, 'contact.vastleggen', (ctx) =>
    legContactVast(
      ctx,
      contactSchema.parse({
        gevalId,
        soort: 'telefoon',
        op: alsTekst(0),
        uitkomst: 'gesproken',
        afspraken: 'Volgende week weer bellen',
        notitie,
      }),
    ),
  )
}
