import { leesMedischBegin } from '@/lib/medisch/lees-begin'
import { openDossier } from '@/lib/medisch/open-dossier'
import type { Gebruik } from './opzet'

const regel = (gebeurtenis: string, handeling: string, object: string | undefined, onderwerpen: string[] = []) => ({
  gebeurtenis,
  handeling,
  object,
  onderwerpen,
})

export const medisch: Record<string, Gebruik> = {
  'medisch/kluis/stukken': { hulp: true },
  'medisch/open-dossier': async (w) => {
    const { werknemerId } = await w.ziek()
    return {
      doe: () => w.alsArts('medisch.openen', (ctx) => openDossier(ctx, { werknemerId, soort: 'begeleiding' })),
      regels: [regel('medischDossier.geopend', 'aanmaken', 'medisch_dossier', [werknemerId])],
    }
  },
  'medisch/lees-begin': async (w) => ({
    doe: () => w.alsArts('medisch.lezen', leesMedischBegin),
    regels: [regel('medisch.betreden', 'lezen', undefined)],
  }),
}
