import { metInzage, neemVoor } from '@/lib/db/inzage'
import { type Ctx, namens, type Sleutel } from '@/lib/db/namens'
import { eigenControlegetal } from '@/lib/kluis/pakket'
import { beginOverdracht } from '@/lib/medisch/begin-overdracht'
import { besluitArtswissel, draagDossierOver, legArtswisselVast } from '@/lib/medisch/besluit-artswissel'
import { bespreekSecondOpinion } from '@/lib/medisch/bespreek-second-opinion'
import { koppelDossier } from '@/lib/medisch/koppel-dossier'
import { leesOverdrachten, wachtzinVan } from '@/lib/medisch/lees-overdrachten'
import { leesSecondOpinionbeeld } from '@/lib/medisch/lees-second-opinion'
import { legBsnVast } from '@/lib/medisch/leg-bsn-vast'
import { maakAfschriftPdf } from '@/lib/medisch/maak-afschrift-pdf'
import { maakOverdracht, sluitOverdracht } from '@/lib/medisch/maak-overdracht'
import { neemPakketIn } from '@/lib/medisch/neem-pakket-in'
import { ontvangOverdracht } from '@/lib/medisch/ontvang-overdracht'
import { openDossier } from '@/lib/medisch/open-dossier'
import { legAdviesEldersVast, legAfschriftVast, legTeruggaveVast } from '@/lib/medisch/second-opinion-elders'
import { stuurSecondOpinion } from '@/lib/medisch/stuur-second-opinion'
import { vraagSecondOpinionVoor } from '@/lib/medisch/vraag-second-opinion'
import {
  geefSecondOpinionTerug,
  legDelenVast,
  legToestemmingVast,
  reageerOpSecondOpinion,
  trekSecondOpinionIn,
} from '@/lib/medisch/zet-second-opinion-stap'
import {
  geefToestemming,
  kiesDelen,
  trekEigenSecondOpinionIn,
  vraagArtswissel,
  vraagSecondOpinion,
  vraagSecondOpinionElders,
} from '@/lib/werknemer/second-opinion'
import { vandaag } from '../../gevallen/werklijst/praktijk'
import type { Gebruik, Opzet } from './opzet'

const RECHT = 'medisch.secondOpinion'
const regel = (gebeurtenis: string, handeling: string, werknemerId: string) => ({
  gebeurtenis,
  handeling,
  object: 'medisch_dossier',
  onderwerpen: [werknemerId],
})

/** A file, its person with an account, and a doctor of another arbodienst. */
async function opzet(w: Opzet) {
  const { werknemerId } = await w.ziek()
  const { dossierId } = await w.alsArts('medisch.openen', (ctx) =>
    openDossier(ctx, { werknemerId, soort: 'begeleiding' }),
  )
  const tweede = await w.w.aangemeld('bedrijfsarts', { arbodienstId: await w.w.arbodienst() })
  const sleutel = await w.alsWerknemer(werknemerId)
  const zelf = <T>(werk: (ctx: Ctx<'werknemer'>) => Promise<T>) => namens(sleutel, 'secondOpinion.vragen', werk)
  const eerste = <T>(werk: (ctx: Ctx<'medisch'>) => Promise<T>) => w.alsArts(RECHT, werk)
  const ander = <T>(werk: (ctx: Ctx<'medisch'>) => Promise<T>) =>
    namens(tweede.sleutel as Sleutel<'medisch'>, RECHT, werk)
  const vraag = { artsId: tweede.gebruikerId, onderwerp: 'advies' }
  const nu = async () => {
    const { rows } = await w.admin.query<{ id: string; daar: string }>(
      'select id, tweede_dossier_id as daar from second_opinion where dossier_id = $1 and gesloten_op is null',
      [dossierId],
    )
    return { id: rows[0]?.id ?? '', daar: rows[0]?.daar ?? '' }
  }
  const stuur = async () => {
    const { id } = await nu()
    const inzage = await neemVoor(w.arts.sleutel, RECHT, { dossierId, wat: 'uitvoer' })
    await eerste((ctx) => stuurSecondOpinion({ ...ctx, inzage }, { id, dossierId }))
  }
  /** of a doctor who is not on the platform, with consent */
  const elders = async () => {
    await zelf((ctx) =>
      vraagSecondOpinionElders(ctx, { arts: 'Dr. Elders', organisatie: 'Elders', onderwerp: 'advies' }),
    )
    const { id } = await nu()
    await zelf((ctx) => geefToestemming(ctx, { id, magMee: ['contact'] }))
    return { id, dossierId }
  }
  const gestuurd = async () => {
    await zelf((ctx) => vraagSecondOpinion(ctx, vraag))
    await zelf(async (ctx) => geefToestemming(ctx, { id: (await nu()).id, magMee: ['contact'] }))
    await stuur()
    const { id, daar } = await nu()
    return { id, dossierId: daar }
  }
  const bespreek = (hier: { id: string; dossierId: string }) =>
    ander((ctx) => bespreekSecondOpinion(ctx, { ...hier, advies: 'Zeepaardje' }))
  return { werknemerId, dossierId, zelf, eerste, vraag, nu, stuur, gestuurd, elders, bespreek, ander }
}

/** A file that goes to another arbodienst: recorded, and its package made. */
async function overdracht(w: Opzet) {
  const o = await opzet(w)
  const begin = () =>
    w.alsArts('medisch.overdragen', (ctx) =>
      beginOverdracht(ctx, {
        dossierId: o.dossierId,
        tegenpartij: 'Arbo Zeepaardje',
        geinformeerd: 'gesprek',
        geinformeerdOp: vandaag,
        instemming: 'ja',
      }),
    )
  const maak = async () => {
    const { rows } = await w.admin.query<{ id: string }>('select id from dossieroverdracht where dossier_id = $1', [
      o.dossierId,
    ])
    const id = rows[0]?.id ?? ''
    const voornemen = { dossierId: o.dossierId, wat: 'uitvoer' } as const
    const pakket = await metInzage(w.arts.sleutel, 'medisch.overdragen', voornemen, (ctx) => maakOverdracht(ctx, id))
    return { bytes: sluitOverdracht(pakket, []).bytes, wachtzin: wachtzinVan(id), controlegetal: eigenControlegetal() }
  }
  return { ...o, begin, maak }
}

export const secondOpinion: Record<string, Gebruik> = {
  'medisch/koppel-dossier': async (w) => {
    const [een, ander] = [await opzet(w), await opzet(w)]
    for (const { dossierId } of [een, ander])
      await w.alsArts('medisch.bsn', (ctx) => legBsnVast(ctx, { dossierId, bsn: '123456782' }))
    const koppel = (bevestigd: string[]) =>
      w.alsArts('medisch.koppelen', (ctx) =>
        koppelDossier(ctx, { dossierId: een.dossierId, anderId: ander.dossierId, bevestigd }),
      )
    const vragen = await koppel([]).then(
      () => [],
      (fout: { vragen: string[] }) => fout.vragen,
    )
    return {
      doe: () => koppel(vragen),
      regels: [
        {
          gebeurtenis: 'medischDossier.gekoppeld',
          handeling: 'wijzigen',
          object: 'medisch_dossier',
          onderwerpen: [een.werknemerId, ander.werknemerId],
          getypt: '123456782',
        },
      ],
    }
  },
  'medisch/begin-overdracht': async (w) => {
    const o = await overdracht(w)
    return {
      doe: o.begin,
      regels: [{ ...regel('dossieroverdracht.begonnen', 'aanmaken', o.werknemerId), getypt: 'zeepaardje' }],
    }
  },
  'medisch/maak-overdracht': async (w) => {
    const o = await overdracht(w)
    await o.begin()
    return {
      doe: o.maak,
      regels: [
        regel('medischDossier.uitgevoerd', 'uitvoeren', o.werknemerId),
        regel('dossieroverdracht.gemaakt', 'uitvoeren', o.werknemerId),
      ],
    }
  },
  'medisch/lees-overdrachten': async (w) => {
    const o = await overdracht(w)
    return {
      doe: () =>
        metInzage(w.arts.sleutel, 'medisch.overdragen', { dossierId: o.dossierId, wat: 'dossier' }, leesOverdrachten),
      regels: [regel('medischDossier.gelezen', 'lezen', o.werknemerId)],
    }
  },
  'medisch/ontvang-overdracht': async (w) => {
    const o = await overdracht(w)
    await o.begin()
    const { bytes, ...bij } = await o.maak()
    const pakket = await neemPakketIn(bytes, bij)
    return {
      doe: () => w.alsArts('medisch.overdragen', (ctx) => ontvangOverdracht(ctx, o.dossierId, pakket)),
      regels: [regel('dossieroverdracht.ontvangen', 'aanmaken', o.werknemerId)],
    }
  },

  'verzuim/lees-second-opinion': { hulp: true },
  'verzuim/zet-second-opinion-stap': { hulp: true },
  'werknemer/second-opinion': [
    async (w) => {
      const o = await opzet(w)
      return {
        doe: async () => {
          await o.zelf((ctx) => vraagSecondOpinion(ctx, o.vraag))
          const { id } = await o.nu()
          await o.zelf((ctx) => geefToestemming(ctx, { id, magMee: [] }))
          await o.zelf((ctx) => trekEigenSecondOpinionIn(ctx, { id }))
          await o.zelf(vraagArtswissel)
        },
        regels: [
          regel('secondOpinion.gevraagd', 'aanmaken', o.werknemerId),
          regel('secondOpinion.toestemming', 'wijzigen', o.werknemerId),
          regel('secondOpinion.ingetrokken', 'wijzigen', o.werknemerId),
          regel('artswissel.gevraagd', 'aanmaken', o.werknemerId),
        ],
      }
    },
    async (w) => {
      const o = await opzet(w)
      const hier = await o.gestuurd()
      await o.bespreek(hier)
      return {
        doe: () => o.zelf((ctx) => kiesDelen(ctx, { id: hier.id, delen: true })),
        regels: [regel('secondOpinion.delen', 'wijzigen', o.werknemerId)],
      }
    },
  ],
  'medisch/lees-second-opinion': async (w) => {
    const o = await opzet(w)
    return {
      doe: () =>
        metInzage(w.arts.sleutel, 'medisch.lezen', { dossierId: o.dossierId, wat: 'dossier' }, leesSecondOpinionbeeld),
      regels: [regel('medischDossier.gelezen', 'lezen', o.werknemerId)],
    }
  },
  'medisch/vraag-second-opinion': async (w) => {
    const o = await opzet(w)
    return {
      doe: () => o.eerste((ctx) => vraagSecondOpinionVoor(ctx, { ...o.vraag, dossierId: o.dossierId })),
      regels: [regel('secondOpinion.gevraagd', 'aanmaken', o.werknemerId)],
    }
  },
  'medisch/second-opinion-elders': [
    async (w) => {
      const o = await opzet(w)
      const hier = await o.elders()
      return {
        doe: async () => {
          await o.eerste((ctx) => legAfschriftVast(ctx, hier))
          await o.eerste((ctx) => legAdviesEldersVast(ctx, { ...hier, delen: true, advies: 'Zeepaardje' }))
        },
        regels: [
          regel('secondOpinion.gestuurd', 'wijzigen', o.werknemerId),
          { ...regel('secondOpinion.adviesVastgelegd', 'wijzigen', o.werknemerId), getypt: 'zeepaardje' },
        ],
      }
    },
    async (w) => {
      const o = await opzet(w)
      const hier = await o.elders()
      return {
        doe: () => o.eerste((ctx) => legTeruggaveVast(ctx, hier)),
        regels: [regel('secondOpinion.teruggegeven', 'wijzigen', o.werknemerId)],
      }
    },
  ],
  'medisch/maak-afschrift-pdf': async (w) => {
    const o = await opzet(w)
    const hier = await o.elders()
    const voornemen = { dossierId: o.dossierId, wat: 'uitvoer' } as const
    return {
      doe: () => metInzage(w.arts.sleutel, 'medisch.uitvoeren', voornemen, (ctx) => maakAfschriftPdf(ctx, hier.id)),
      regels: [regel('medischDossier.uitgevoerd', 'uitvoeren', o.werknemerId)],
    }
  },
  'medisch/stuur-second-opinion': async (w) => {
    const o = await opzet(w)
    await o.zelf((ctx) => vraagSecondOpinion(ctx, o.vraag))
    const { id } = await o.nu()
    await o.eerste((ctx) =>
      legToestemmingVast(ctx, { id, dossierId: o.dossierId, magMee: ['contact'], via: 'mondeling' }),
    )
    return {
      doe: o.stuur,
      regels: [
        regel('medischDossier.uitgevoerd', 'uitvoeren', o.werknemerId),
        regel('secondOpinion.gestuurd', 'uitvoeren', o.werknemerId),
      ],
    }
  },
  'medisch/bespreek-second-opinion': async (w) => {
    const o = await opzet(w)
    const hier = await o.gestuurd()
    return {
      doe: () => o.bespreek(hier),
      regels: [{ ...regel('secondOpinion.besproken', 'wijzigen', o.werknemerId), getypt: 'zeepaardje' }],
    }
  },
  'medisch/zet-second-opinion-stap': [
    async (w) => {
      const o = await opzet(w)
      await o.zelf((ctx) => vraagSecondOpinion(ctx, o.vraag))
      const hier = { id: (await o.nu()).id, dossierId: o.dossierId }
      return {
        doe: async () => {
          await o.eerste((ctx) => legToestemmingVast(ctx, { ...hier, magMee: [], via: 'schriftelijk' }))
          await o.eerste((ctx) => trekSecondOpinionIn(ctx, hier))
        },
        regels: [
          regel('secondOpinion.toestemming', 'wijzigen', o.werknemerId),
          regel('secondOpinion.ingetrokken', 'wijzigen', o.werknemerId),
        ],
      }
    },
    async (w) => {
      const o = await opzet(w)
      const hier = await o.gestuurd()
      return {
        doe: () => o.ander((ctx) => geefSecondOpinionTerug(ctx, hier)),
        regels: [regel('secondOpinion.teruggegeven', 'wijzigen', o.werknemerId)],
      }
    },
    async (w) => {
      const o = await opzet(w)
      const daar = await o.gestuurd()
      await o.bespreek(daar)
      return {
        doe: async () => {
          await o.ander((ctx) => legDelenVast(ctx, { ...daar, delen: true }))
          await o.eerste((ctx) =>
            reageerOpSecondOpinion(ctx, {
              id: daar.id,
              dossierId: o.dossierId,
              uitkomst: 'overgenomen',
              reden: 'Zeepaardje',
            }),
          )
        },
        regels: [
          regel('secondOpinion.delen', 'wijzigen', o.werknemerId),
          { ...regel('secondOpinion.reactie', 'wijzigen', o.werknemerId), getypt: 'zeepaardje' },
        ],
      }
    },
  ],
  'medisch/besluit-artswissel': async (w) => {
    const o = await opzet(w)
    const collega = await w.w.aangemeld('bedrijfsarts', { arbodienstId: w.arbodienstId })
    const { dossierId } = o
    return {
      doe: async () => {
        await o.eerste((ctx) => legArtswisselVast(ctx, { dossierId }))
        const { rows } = await w.admin.query<{ id: string }>('select id from artswissel where dossier_id = $1', [
          dossierId,
        ])
        const id = rows[0]?.id ?? ''
        const besluit = { id, dossierId, naarId: null, uitleg: 'Zeepaardje', bevestigd: [] }
        await o.eerste((ctx) => besluitArtswissel(ctx, { ...besluit, besluit: 'afgewezen' }))
        await o.eerste((ctx) => draagDossierOver(ctx, { dossierId, naarId: collega.gebruikerId }))
      },
      regels: [
        regel('artswissel.gevraagd', 'aanmaken', o.werknemerId),
        { ...regel('artswissel.besloten', 'wijzigen', o.werknemerId), getypt: 'zeepaardje' },
        regel('medischDossier.overgedragen', 'wijzigen', o.werknemerId),
      ],
    }
  },
}
