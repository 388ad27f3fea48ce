import type { z } from 'zod'
import { beginDocument } from '@/lib/documenten/begin-document'
import type { Bekend } from '@/lib/documenten/begrippen'
import { type Briefctx, leesHuisstijl, zoekSjabloon } from './lees-brieven'
import type { briefSchema } from './sjabloon-schema'
import { type Briefveld, vulIn } from './velden'

/**
 * Begins a letter in a case from a template: filled in with what is known, in the house style, as a draft that is read and changed
 * before it is fixed. Whoever asks the arbodienst gets a letter of the arbodienst. Refuses a template or a case that is not his.
 */
export async function beginBrief(
  ctx: Briefctx,
  invoer: z.output<typeof briefSchema>,
): Promise<{ gevalId: string; documentId: string }> {
  const sjabloon = await zoekSjabloon(ctx, invoer.sjabloon)
  const stijl = await leesHuisstijl(ctx)
  return await beginDocument(ctx, {
    gevalId: invoer.gevalId,
    soort: ctx.wie.portaal === 'arbodienst' ? 'arbobrief' : 'brief',
    begin: (bekend) => {
      const waarden = waardenVan(bekend)
      return {
        afzender: [stijl.afzender, stijl.adres].filter(Boolean).join('\n'),
        onderwerp: vulIn(sjabloon.onderwerp, waarden),
        tekst: vulIn(sjabloon.tekst, waarden),
        ondertekening: stijl.ondertekening,
      }
    },
  })
}

function waardenVan(b: Bekend): Record<Briefveld, string | null> {
  return {
    datum: b.vandaag,
    'werknemer.voornaam': b.voornaam,
    // the full name begins with the first name
    'werknemer.achternaam': b.werknemer.slice(b.voornaam.length).trim(),
    'werknemer.naam': b.werknemer,
    'werknemer.functie': b.functie,
    'werkgever.naam': b.werkgever,
    'arbodienst.naam': b.arbodienst,
    'consultant.naam': b.consultant,
    'eerste ziektedag': b.eersteZiektedag,
    'hersteld per': b.hersteldPer,
    dossiernummer: b.dossiernummer,
  }
}
