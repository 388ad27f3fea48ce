import { bewaarBestand } from '@/lib/bestanden/bewaar-bestand'
import { neemBestandTerug } from '@/lib/bestanden/neem-bestand-terug'
import { neemIn } from '@/lib/bestanden/neem-in'
import { openBestand } from '@/lib/bestanden/open-bestand'
import type { Ctx } from '@/lib/db/namens'
import { beginDocument } from '@/lib/documenten/begin-document'
import { leesDocument } from '@/lib/documenten/lees-document'
import { legVerzendingVast } from '@/lib/documenten/leg-verzending-vast'
import { maakPdf } from '../../hulp/bestanden'
import type { Gebruik, Opzet } from './opzet'

/** Somebody ill, and what HR does with a file of the case. */
async function metBestand(w: Opzet) {
  const { werknemerId, gevalId } = await w.ziek()
  const als = <T>(werk: (ctx: Ctx<'werkgever'>) => Promise<T>) => w.alsHr('document.schrijven.werkgever', werk)
  const bestand = await neemIn('Zevenblad.pdf', maakPdf())
  return { werknemerId, als, voegToe: () => als((ctx) => bewaarBestand(ctx, { gevalId, documentId: null }, bestand)) }
}

const regel = (gebeurtenis: string, handeling: string, werknemerId: string) => ({
  gebeurtenis,
  handeling,
  object: 'bestand',
  onderwerpen: [werknemerId],
  getypt: 'Zevenblad',
})

export const bestanden: Record<string, Gebruik> = {
  'bestanden/eis-bestandsplek': { hoortBij: 'bestanden/bewaar-bestand' },
  'bestanden/noteer-besmet': { hoortBij: 'bestanden/bewaar-bestand' },
  'bestanden/lees-bestanden': { hoortBij: 'documenten/lees-documenten' },
  'documenten/leg-verzending-vast': async (w) => {
    const { werknemerId, gevalId } = await w.ziek()
    const als = <T>(werk: (ctx: Ctx<'werkgever'>) => Promise<T>) => w.alsHr('mijlpaal.vastleggen.werkgever', werk)
    const { documentId } = await als((ctx) => beginDocument(ctx, { gevalId, soort: 'weekmelding42' }))
    const { versie } = await als((ctx) => leesDocument(ctx, documentId))
    await w.admin.query(
      `update documentversie set toestand = 'klaar', inhoud = '{}', inhoud_hash = encode(sha256('{}'), 'hex') where id = $1`,
      [versie.id],
    )
    const bewijs = await neemIn('Zevenblad.pdf', maakPdf())
    return {
      doe: () => als(async (ctx) => await legVerzendingVast(ctx, { gevalId, documentId, op: ctx.vandaag }, bewijs)),
      regels: [
        { ...regel('mijlpaal.gedaan', 'wijzigen', werknemerId), object: 'verzuimgeval' },
        regel('bestand.toegevoegd', 'aanmaken', werknemerId),
      ],
    }
  },
  'bestanden/bewaar-bestand': async (w) => {
    const { werknemerId, voegToe } = await metBestand(w)
    return { doe: voegToe, regels: [regel('bestand.toegevoegd', 'aanmaken', werknemerId)] }
  },
  'bestanden/open-bestand': async (w) => {
    const { werknemerId, als, voegToe } = await metBestand(w)
    const { id } = await voegToe()
    return {
      doe: () => als((ctx) => openBestand(ctx, id)),
      regels: [regel('bestand.geopend', 'uitvoeren', werknemerId)],
    }
  },
  'bestanden/neem-bestand-terug': async (w) => {
    const { werknemerId, als, voegToe } = await metBestand(w)
    const { id } = await voegToe()
    return {
      doe: () => als((ctx) => neemBestandTerug(ctx, { bestandId: id, reden: 'verkeerdBestand' })),
      regels: [regel('bestand.verwijderd', 'verwijderen', werknemerId)],
    }
  },
}
