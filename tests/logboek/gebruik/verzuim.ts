import { leesCijfers } from '@/lib/cijfers/lees-cijfers'
import { cijfersvraagSchema } from '@/lib/cijfers/lees-cijfers-schema'
import { bekijkCorrectie, bekijkIntrekking } from '@/lib/verzuim/bekijk-correctie'
import { bekijkHerstel } from '@/lib/verzuim/bekijk-herstel'
import { corrigeerEersteZiektedag } from '@/lib/verzuim/corrigeer-eerste-ziektedag'
import { corrigeerHersteldatum } from '@/lib/verzuim/corrigeer-hersteldatum'
import { leesBevestiging } from '@/lib/verzuim/lees-bevestiging'
import { leesDossier } from '@/lib/verzuim/lees-dossier'
import { leesVandaag } from '@/lib/verzuim/lees-vandaag'
import { leesVerzuim } from '@/lib/verzuim/lees-verzuim'
import { verzuimlijstSchema } from '@/lib/verzuim/lees-verzuim-schema'
import { leesWijzigvorm } from '@/lib/verzuim/lees-wijzigvorm'
import { leesZiekmeldformulier } from '@/lib/verzuim/lees-ziekmeldformulier'
import { legWerkhervattingVast } from '@/lib/verzuim/leg-werkhervatting-vast'
import { meldEerdereZiekte } from '@/lib/verzuim/meld-eerdere-ziekte'
import { eerdereZiekteSchema } from '@/lib/verzuim/meld-eerdere-ziekte-schema'
import { meldHersteld } from '@/lib/verzuim/meld-hersteld'
import { meldZiek } from '@/lib/verzuim/meld-ziek'
import { ziekmeldingSchema } from '@/lib/verzuim/meld-ziek-schema'
import { trekMeldingIn } from '@/lib/verzuim/trek-melding-in'
import { zoekWie } from '@/lib/verzuim/zoek-wie'
import { plusDagen } from '@/lib/wet/kalender'
import type { Gebruik, Opzet } from './opzet'

const regel = (gebeurtenis: string, handeling: string, object: string, onderwerpen: string[] = []) => ({
  gebeurtenis,
  handeling,
  object,
  onderwerpen,
})

/** Everybody of the werkgever with an open case. */
const zieken = async (w: Opzet) =>
  (
    await w.admin.query<{ id: string }>(
      `select distinct werknemer_id as id from verzuimgeval where werkgever_id = $1 and toestand = 'open'`,
      [w.werkgeverId],
    )
  ).rows.map((r) => r.id)

export const verzuim: Record<string, Gebruik> = {
  'verzuim/meld-ziek': async (w) => {
    const { werknemerId } = await w.nieuw()
    const invoer = ziekmeldingSchema.parse({ werknemerId, eersteZiektedag: w.d1 })
    return {
      doe: () => w.alsHr('verzuim.melden', (ctx) => meldZiek(ctx, invoer)),
      regels: [regel('verzuim.ziekGemeld', 'aanmaken', 'verzuimmelding', [werknemerId])],
    }
  },
  'verzuim/meld-eerdere-ziekte': async (w) => {
    const { werknemerId } = await w.nieuw()
    const invoer = eerdereZiekteSchema.parse({
      werknemerId,
      eersteZiektedag: plusDagen(w.d1, -60),
      hersteldPer: plusDagen(w.d1, -55),
    })
    return {
      doe: () => w.alsHr('verzuim.melden', (ctx) => meldEerdereZiekte(ctx, invoer)),
      regels: [regel('verzuim.eerderZiekGemeld', 'aanmaken', 'verzuimmelding', [werknemerId])],
    }
  },
  'verzuim/lees-ziekmeldformulier': async (w) => {
    const { werknemerId } = await w.nieuw()
    return {
      doe: () => w.alsHr('verzuim.melden', (ctx) => leesZiekmeldformulier(ctx, werknemerId)),
      regels: [regel('verzuim.ziekmeldformulier', 'lezen', 'werknemer', [werknemerId])],
    }
  },
  'verzuim/zoek-wie': async (w) => {
    const { werknemerId } = await w.nieuw({ achternaam: 'Bijzonderling' })
    return {
      doe: () => w.alsHr('verzuim.melden', (ctx) => zoekWie(ctx, 'bijzonderl')),
      regels: [
        { gebeurtenis: 'register.gezocht', handeling: 'zoeken', onderwerpen: [werknemerId], getypt: 'bijzonderl' },
      ],
    }
  },
  'verzuim/lees-bevestiging': async (w) => {
    const { werknemerId, meldingId } = await w.ziek()
    return {
      doe: () => w.alsHr('verzuim.melden', (ctx) => leesBevestiging(ctx, meldingId)),
      regels: [regel('verzuim.bevestigingBekeken', 'lezen', 'verzuimmelding', [werknemerId])],
    }
  },
  'verzuim/lees-vandaag': async (w) => {
    await w.ziek()
    return {
      doe: () => w.alsHr('verzuim.lezen', leesVandaag),
      regels: [regel('verzuim.vandaagBekeken', 'lezen', 'verzuim', await zieken(w))],
    }
  },
  'cijfers/lees-cijfers': async (w) => ({
    doe: () => w.alsHr('cijfers.lezen', (ctx) => leesCijfers(ctx, cijfersvraagSchema.parse({}))),
    regels: [regel('cijfers.bekeken', 'lezen', 'cijfers')],
  }),
  'verzuim/lees-verzuim': [
    async (w) => {
      await w.ziek()
      return {
        doe: () => w.alsHr('verzuim.lezen', (ctx) => leesVerzuim(ctx, verzuimlijstSchema.parse({}))),
        regels: [regel('verzuim.lijstBekeken', 'lezen', 'verzuim', await zieken(w))],
      }
    },
    async (w) => ({
      doe: () =>
        w.alsHr('verzuim.lezen', (ctx) => leesVerzuim(ctx, verzuimlijstSchema.parse({ zoek: 'nergens-te-vinden' }))),
      regels: [{ ...regel('verzuim.doorzocht', 'zoeken', 'verzuim'), getypt: 'nergens-te-vinden' }],
    }),
  ],
  'verzuim/lees-dossier': [
    async (w) => {
      const { werknemerId, gevalId } = await w.ziek()
      return {
        doe: () => w.alsHr('verzuim.lezen', (ctx) => leesDossier(ctx, gevalId)),
        regels: [regel('dossier.bekeken', 'lezen', 'verzuimgeval', [werknemerId])],
      }
    },
    async (w) => {
      const { werknemerId, gevalId } = await w.ziek()
      return {
        doe: () => w.alsConsultant('dossier.lezen', (ctx) => leesDossier(ctx, gevalId)),
        regels: [regel('dossier.bekeken', 'lezen', 'verzuimgeval', [werknemerId])],
      }
    },
  ],
  'verzuim/lees-wijzigvorm': async (w) => {
    const { werknemerId, gevalId } = await w.ziek()
    return {
      doe: () => w.alsHr('verzuim.melden', (ctx) => leesWijzigvorm(ctx, gevalId)),
      regels: [regel('verzuim.wijzigformulier', 'lezen', 'verzuimgeval', [werknemerId])],
    }
  },
  // What a change would do is shown by doing it and taking it back: only the page leaves its line.
  'verzuim/bekijk-herstel': async (w) => {
    const { werknemerId, gevalId, d1 } = await w.ziek()
    return {
      doe: () =>
        w.alsHr('verzuim.melden', async (ctx) => {
          await leesWijzigvorm(ctx, gevalId)
          await bekijkHerstel(ctx, { gevalId, hersteldPer: plusDagen(d1, 3) })
        }),
      regels: [regel('verzuim.wijzigformulier', 'lezen', 'verzuimgeval', [werknemerId])],
    }
  },
  'verzuim/bekijk-correctie': async (w) => {
    const { werknemerId, gevalId, meldingId, d1 } = await w.ziek()
    return {
      doe: () =>
        w.alsHr('verzuim.corrigeren', async (ctx) => {
          const vorm = await leesWijzigvorm(ctx, gevalId)
          await bekijkCorrectie(ctx, vorm, { melding: meldingId, wat: 'eerste', nietHersteld: false }, plusDagen(d1, 1))
          await bekijkIntrekking(ctx, gevalId, meldingId)
        }),
      regels: [regel('verzuim.wijzigformulier', 'lezen', 'verzuimgeval', [werknemerId])],
    }
  },
  'verzuim/meld-hersteld': async (w) => {
    const { werknemerId, gevalId, d1 } = await w.ziek()
    return {
      doe: () => w.alsHr('verzuim.melden', (ctx) => meldHersteld(ctx, { gevalId, hersteldPer: plusDagen(d1, 3) })),
      regels: [regel('verzuim.hersteldGemeld', 'wijzigen', 'verzuimmelding', [werknemerId])],
    }
  },
  'verzuim/leg-werkhervatting-vast': async (w) => {
    const { werknemerId, gevalId, d1 } = await w.ziek()
    return {
      doe: () =>
        w.alsHr('verzuim.melden', (ctx) =>
          legWerkhervattingVast(ctx, {
            gevalId,
            vanaf: plusDagen(d1, 3),
            percentageGewerkt: 40,
            arbeidstherapeutisch: false,
          }),
        ),
      regels: [regel('verzuim.werkhervatting', 'wijzigen', 'verzuimgeval', [werknemerId])],
    }
  },
  'verzuim/corrigeer-eerste-ziektedag': async (w) => {
    const { werknemerId, meldingId, d1 } = await w.ziek()
    return {
      doe: () =>
        w.alsHr('verzuim.corrigeren', (ctx) =>
          corrigeerEersteZiektedag(ctx, {
            meldingId,
            was: d1,
            wordt: plusDagen(d1, 1),
            reden: 'vergissing',
            toelichting: null,
            bevestigd: [],
          }),
        ),
      regels: [regel('verzuim.eersteZiektedagGecorrigeerd', 'wijzigen', 'verzuimmelding', [werknemerId])],
    }
  },
  'verzuim/corrigeer-hersteldatum': async (w) => {
    const { werknemerId, meldingId, per } = await w.hersteld()
    return {
      doe: () =>
        w.alsHr('verzuim.corrigeren', (ctx) =>
          corrigeerHersteldatum(ctx, {
            meldingId,
            was: per,
            wordt: plusDagen(per, 1),
            reden: 'vergissing',
            toelichting: null,
            bevestigd: [],
          }),
        ),
      regels: [regel('verzuim.hersteldatumGecorrigeerd', 'wijzigen', 'verzuimmelding', [werknemerId])],
    }
  },
  'verzuim/trek-melding-in': async (w) => {
    const { werknemerId, meldingId } = await w.ziek()
    return {
      doe: () =>
        w.alsHr('verzuim.corrigeren', (ctx) =>
          trekMeldingIn(ctx, { meldingId, reden: 'anders', toelichting: 'Per ongeluk gemeld', bevestigd: [] }),
        ),
      regels: [
        { ...regel('verzuim.meldingIngetrokken', 'wijzigen', 'verzuimmelding', [werknemerId]), getypt: 'Per ongeluk' },
      ],
    }
  },
  'verzuim/bekijk-vooraf': { hulp: true },
  'verzuim/bewaar-dagen': { hulp: true },
  'verzuim/deel-in': { hulp: true },
  'verzuim/nieuwe-melding': { hulp: true },
  'verzuim/draag-over': { hulp: true },
  'verzuim/gebeurtenissen': { hulp: true },
  'verzuim/lees-meldstand': { hulp: true },
  'verzuim/lees-protocolnamen': { hulp: true },
  'verzuim/open-voor-wijziging': { hulp: true },
  'verzuim/stuur-bericht': { hulp: true },
  'verzuim/vergrendel': { hulp: true },
  'verzuim/verplaats-feiten': { hulp: true },
}
