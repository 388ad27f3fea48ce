import { neemIn } from '@/lib/bestanden/neem-in'
import { beginBrief } from '@/lib/brieven/begin-brief'
import { beginSjabloon } from '@/lib/brieven/begin-sjabloon'
import { bewaarHuisstijl } from '@/lib/brieven/bewaar-huisstijl'
import { bewaarLogo } from '@/lib/brieven/bewaar-logo'
import { bewaarSjabloon } from '@/lib/brieven/bewaar-sjabloon'
import { keurLogo } from '@/lib/brieven/keur-logo'
import { leesBrieven } from '@/lib/brieven/lees-brieven'
import { verwijderLogo } from '@/lib/brieven/verwijder-logo'
import { verwijderSjabloon } from '@/lib/brieven/verwijder-sjabloon'
import { maakPng } from '../../hulp/bestanden'
import type { Gebruik, Opzet } from './opzet'

const regel = (gebeurtenis: string, handeling: string, object = 'briefsjabloon', getypt?: string) => ({
  gebeurtenis,
  handeling,
  object,
  getypt,
})
const invoer = {
  id: undefined,
  versie: 0,
  soort: 'eigen' as const,
  naam: 'Kerstgroet',
  onderwerp: 'Fijne dagen',
  tekst: 'Beste {werknemer.voornaam}',
  bevestigd: [],
}
const als = (w: Opzet) => w.alsHr

export const brieven: Record<string, Gebruik> = {
  'brieven/lees-brieven': async (w) => ({
    doe: () => als(w)('brief.beheren.werkgever', leesBrieven),
    regels: [regel('brieven.bekeken', 'lezen')],
  }),
  'brieven/begin-sjabloon': async (w) => ({
    doe: () => als(w)('brief.beheren.werkgever', (ctx) => beginSjabloon(ctx, 'standaard-ziekmelding')),
    regels: [regel('brieven.bekeken', 'lezen')],
  }),
  'brieven/bewaar-sjabloon': async (w) => ({
    doe: () => als(w)('brief.beheren.werkgever', (ctx) => bewaarSjabloon(ctx, invoer)),
    regels: [regel('brieven.sjabloonBewaard', 'aanmaken', 'briefsjabloon', 'Kerstgroet')],
  }),
  'brieven/verwijder-sjabloon': async (w) => {
    const { id } = await als(w)('brief.beheren.werkgever', (ctx) => bewaarSjabloon(ctx, invoer))
    return {
      doe: () => als(w)('brief.beheren.werkgever', (ctx) => verwijderSjabloon(ctx, { id })),
      regels: [regel('brieven.sjabloonVerwijderd', 'verwijderen')],
    }
  },
  'brieven/bewaar-huisstijl': async (w) => ({
    doe: () =>
      als(w)('brief.beheren.werkgever', (ctx) =>
        bewaarHuisstijl(ctx, { versie: 0, afzender: 'Bakker Bos', adres: null, ondertekening: 'Groet', kleur: null }),
      ),
    regels: [regel('brieven.huisstijlBewaard', 'wijzigen', 'huisstijl', 'Bakker Bos')],
  }),
  'brieven/bewaar-logo': async (w) => ({
    doe: async () => {
      const bestand = await neemIn('logo.png', maakPng())
      const beeld = await keurLogo(bestand)
      await als(w)('brief.beheren.werkgever', (ctx) => bewaarLogo(ctx, bestand, beeld, { alt: 'Logo van Bakker Bos' }))
    },
    regels: [regel('brieven.logoBewaard', 'aanmaken', 'logo', 'Bakker Bos')],
  }),
  'brieven/verwijder-logo': async (w) => {
    const bestand = await neemIn('logo.png', maakPng())
    const beeld = await keurLogo(bestand)
    await als(w)('brief.beheren.werkgever', (ctx) => bewaarLogo(ctx, bestand, beeld, { alt: 'Logo' }))
    return {
      doe: () => als(w)('brief.beheren.werkgever', verwijderLogo),
      regels: [regel('brieven.logoVerwijderd', 'wijzigen', 'logo')],
    }
  },
  'brieven/noteer-logo-besmet': { hoortBij: 'brieven/bewaar-logo' },
  'brieven/begin-brief': async (w) => {
    const { gevalId, werknemerId } = await w.ziek()
    return {
      doe: () =>
        w.alsConsultant('document.voorbereiden', (ctx) =>
          beginBrief(ctx, { gevalId, sjabloon: 'standaard-contactverzoek' }),
        ),
      regels: [{ ...regel('document.begonnen', 'aanmaken', 'document'), onderwerpen: [werknemerId] }],
    }
  },
}
