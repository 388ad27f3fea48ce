import { koppelAgenda, ontkoppelAgenda } from '@/lib/berichten/agendakoppeling'
import { leesBerichten } from '@/lib/berichten/lees-berichten'
import type { Gebruik } from './opzet'

/** Messages and how somebody is reached. What says nothing of anybody leaves no line. */
export const berichten: Record<string, Gebruik> = {
  'berichten/lees-berichten': async (w) => {
    const { werknemerId } = await w.ziek()
    await w.admin.query(`delete from bericht b using verzuimgeval g where g.id = b.geval_id and g.werknemer_id <> $1`, [
      werknemerId,
    ])
    return {
      doe: () => w.alsConsultant('berichten.lezen', (ctx) => leesBerichten(ctx, null)),
      regels: [{ gebeurtenis: 'berichten.bekeken', handeling: 'lezen', onderwerpen: [werknemerId], object: 'bericht' }],
    }
  },
  'berichten/agendakoppeling': [
    async (w) => ({
      doe: () => w.alsConsultant('berichten.lezen', (ctx) => koppelAgenda(ctx, {})),
      regels: [{ gebeurtenis: 'agenda.gekoppeld', handeling: 'aanmaken', object: 'agendakoppeling' }],
    }),
    async (w) => ({
      doe: () => w.alsConsultant('berichten.lezen', ontkoppelAgenda),
      regels: [{ gebeurtenis: 'agenda.ontkoppeld', handeling: 'wijzigen', object: 'agendakoppeling' }],
    }),
  ],
  'berichten/markeer-gelezen': { hoortBij: 'berichten/lees-berichten' },
  'berichten/postvoorkeur': { hoortBij: 'berichten/lees-berichten' },
}
