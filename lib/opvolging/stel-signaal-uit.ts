import { Bevestigen } from '@/lib/bevestigen'
import { voorKolom } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import { type Dossierctx, isVanWerkgever, openGeval } from '@/lib/poortwacht/open-geval'
import { vraagOverTekst } from '@/lib/verzuim/medische-woorden'
import { Weigering } from '@/lib/weigering'
import { dag, plusDagen } from '@/lib/wet/kalender'
import type { Uitstelinvoer } from './schema'

/** Longest time a signal can be put off. */
const HOOGSTENS_DAGEN = 92

/** Puts a signal off until a day, with a reason; only for one's own side. Refuses for ever. */
export async function stelSignaalUit(ctx: Dossierctx, invoer: Uitstelinvoer): Promise<{ gevalId: string }> {
  const geval = await openGeval(ctx, invoer.gevalId)
  if (invoer.tot < ctx.vandaag) throw new Weigering('dagVoorbij', { veld: 'tot' })
  if (invoer.tot > plusDagen(ctx.vandaag, HOOGSTENS_DAGEN))
    throw new Weigering('datumKloptNiet', { veld: 'tot', tekst: 'Kies een dag in de komende 3 maanden.' })
  const vragen = vraagOverTekst('de reden', invoer.reden).filter((v) => !invoer.bevestigd.includes(v))
  if (vragen.length > 0) throw new Bevestigen(vragen)
  await ctx.db.signaaluitstel.createMany({
    data: [
      {
        werkgeverId: geval.werkgeverId,
        arbodienstId: isVanWerkgever(ctx) ? null : ctx.wie.arbodienstId,
        gevalId: geval.id,
        soort: invoer.soort,
        tot: voorKolom(dag(invoer.tot)),
        reden: invoer.reden,
        doorId: ctx.wie.gebruikerId,
        doorNaam: ctx.wie.naam,
        op: ctx.nu,
      },
    ],
  })
  await logboek(ctx, {
    gebeurtenis: 'signaal.uitgesteld',
    handeling: 'wijzigen',
    onderwerpen: [geval.werknemerId],
    object: 'verzuimgeval',
    objectId: geval.id,
    bijzonderheden: { soort: invoer.soort },
  })
  return { gevalId: geval.id }
}
