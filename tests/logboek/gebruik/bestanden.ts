import { bewaarBestand } from '@/lib/bestanden/bewaar-bestand'
import { neemBestandTerug } from '@/lib/bestanden/neem-bestand-terug'
import { neemIn } from '@/lib/bestanden/neem-in'
import { openBestand } from '@/lib/bestanden/open-bestand'
import type { Ctx } from '@/lib/db/namens'
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
