import { neemIn } from '@/lib/bestanden/neem-in'
import { metEigenInzage, metInzage } from '@/lib/db/inzage'
import { type Ctx, namens } from '@/lib/db/namens'
import { beslisMachtiging } from '@/lib/machtiging/beslis'
import { leesEigenMachtiging } from '@/lib/machtiging/lees-eigen-machtiging'
import { leesEigenMachtigingen } from '@/lib/machtiging/lees-eigen-machtigingen'
import { beeindigToegang } from '@/lib/medisch/beeindig-toegang'
import { houConcept } from '@/lib/medisch/bewaar-concept'
import { maakFmlPdf } from '@/lib/medisch/fml/maak-fml-pdf'
import { geefToegang } from '@/lib/medisch/geef-toegang'
import { geefVrij } from '@/lib/medisch/geef-vrij'
import { leesMedischBegin } from '@/lib/medisch/lees-begin'
import { leesMedischDossier } from '@/lib/medisch/lees-dossier'
import { leesNoodinzage } from '@/lib/medisch/lees-noodinzage'
import { leesArtsTaken } from '@/lib/medisch/lees-taken'
import { leesToegangsbeeld } from '@/lib/medisch/lees-toegang'
import { legBsnVast } from '@/lib/medisch/leg-bsn-vast'
import { laatVervallen } from '@/lib/medisch/machtiging/laat-vervallen'
import { leesMachtigingen } from '@/lib/medisch/machtiging/lees-machtigingen'
import { maakBrief } from '@/lib/medisch/machtiging/maak-brief'
import { maakBriefPdf } from '@/lib/medisch/machtiging/maak-brief-pdf'
import { stuurMachtiginglink, trekMachtiginglinkIn } from '@/lib/medisch/machtiging/stuur-link'
import { vraagMachtiging } from '@/lib/medisch/machtiging/vraag-machtiging'
import { neemNoodinzage } from '@/lib/medisch/neem-noodinzage'
import { notitieSchema } from '@/lib/medisch/notitie-schema'
import { openBijlage } from '@/lib/medisch/open-bijlage'
import { openDossier } from '@/lib/medisch/open-dossier'
import { schrijfInDossier } from '@/lib/medisch/schrijf'
import { vrijgeefSchema } from '@/lib/medisch/terugkoppeling-schema'
import { toonBsn } from '@/lib/medisch/toon-bsn'
import { voegBijlageToe } from '@/lib/medisch/voeg-bijlage-toe'
import { zetEigenUitkomst } from '@/lib/medisch/zet-uitkomst'
import { zoekDiagnosecode } from '@/lib/medisch/zoek-diagnosecode'
import { Weigering } from '@/lib/weigering'
import { plusDagen } from '@/lib/wet/kalender'
import { vandaag } from '../../gevallen/werklijst/praktijk'
import { maakPdf } from '../../hulp/bestanden'
import type { Gebruik, Opzet } from './opzet'

const regel = (gebeurtenis: string, handeling: string, object: string | undefined, onderwerpen: string[] = []) => ({
  gebeurtenis,
  handeling,
  object,
  onderwerpen,
})

/** Somebody who is ill, with a file of the doctor. */
async function metDossier(w: Opzet) {
  const ziek = await w.ziek()
  const { dossierId } = await w.alsArts('medisch.openen', (ctx) =>
    openDossier(ctx, { werknemerId: ziek.werknemerId, soort: 'begeleiding' }),
  )
  return { ...ziek, dossierId }
}

const VRAAG = { behandelaar: 'Dr. Zeepaardje', specialisme: 'x', adres: 'x', vraag: 'zeepaardje', doel: 'x' }

/** Somebody with an account who was asked permission, signed or not yet. */
async function metMachtiging(w: Opzet, getekend = true) {
  const d = await metDossier(w)
  const sleutel = await w.alsWerknemer(d.werknemerId)
  const { machtigingId } = await w.alsArts('machtiging.vragen', (ctx) =>
    vraagMachtiging(ctx, { dossierId: d.dossierId, ...VRAAG }),
  )
  const alsZelf = <T>(werk: (ctx: Ctx<'werknemer'>) => Promise<T>) =>
    namens(sleutel, 'eigenMachtiging.beslissen', werk, { betrokkene: true })
  if (getekend) {
    const { hash } = await metEigenInzage(sleutel, 'eigenMachtiging.lezen', machtigingId, leesEigenMachtiging)
    await alsZelf((ctx) => beslisMachtiging(ctx, { machtigingId, besluit: 'teken', inhoudHash: hash }))
  }
  return { ...d, sleutel, machtigingId, alsZelf }
}

/** All people with a file of this doctor. */
const mijnMensen = async (w: Opzet) =>
  (
    await w.admin.query<{ id: string }>(
      'select werknemer_id as id from medisch_dossier where arbodienst_id = $1 and behandelaar_id = $2 and werknemer_id is not null',
      [w.arbodienstId, w.arts.gebruikerId],
    )
  ).rows.map((r) => r.id)

export const medisch: Record<string, Gebruik> = {
  'medisch/lees-vervangperioden': { hulp: true },
  'medisch/kluis/stukken': { hulp: true },
  'medisch/kluis/bijlagen': { hulp: true },
  'medisch/voeg-bijlage-toe': async (w) => {
    const { dossierId, werknemerId } = await metDossier(w)
    const bestand = await neemIn('Zeepaardje.pdf', maakPdf(), true)
    return {
      doe: () =>
        w.alsArts('medisch.schrijven', (ctx) =>
          voegBijlageToe(ctx, dossierId, bestand, {
            verzoek: crypto.randomUUID(),
            vervangtId: null,
            machtigingId: null,
          }),
        ),
      regels: [
        {
          ...regel('medischDossier.bijlageToegevoegd', 'aanmaken', 'medisch_dossier', [werknemerId]),
          getypt: 'zeepaardje',
        },
      ],
    }
  },
  'medisch/open-bijlage': async (w) => {
    const { dossierId, werknemerId } = await metDossier(w)
    const bestand = await neemIn('Zeepaardje.pdf', maakPdf(), true)
    await w.alsArts('medisch.schrijven', (ctx) =>
      voegBijlageToe(ctx, dossierId, bestand, { verzoek: crypto.randomUUID(), vervangtId: null, machtigingId: null }),
    )
    const { rows } = await w.admin.query<{ id: string }>('select id from medische_bijlage where dossier_id = $1', [
      dossierId,
    ])
    return {
      doe: () => metInzage(w.arts.sleutel, 'medisch.lezen', { dossierId, wat: `bijlage:${rows[0]?.id}` }, openBijlage),
      regels: [regel('medischDossier.bijlageGelezen', 'uitvoeren', 'medisch_dossier', [werknemerId])],
    }
  },
  'medisch/open-dossier': async (w) => {
    const { werknemerId } = await w.ziek()
    return {
      doe: () => w.alsArts('medisch.openen', (ctx) => openDossier(ctx, { werknemerId, soort: 'begeleiding' })),
      regels: [regel('medischDossier.geopend', 'aanmaken', 'medisch_dossier', [werknemerId])],
    }
  },
  'medisch/lees-begin': [
    async (w) => {
      await metDossier(w)
      return {
        doe: () => w.alsArts('medisch.lezen', (ctx) => leesMedischBegin(ctx)),
        regels: [
          regel('agenda.bekeken', 'lezen', 'afspraak'),
          regel('medisch.lijstBekeken', 'lezen', 'medisch_dossier', await mijnMensen(w)),
        ],
      }
    },
    async (w) => ({
      doe: () => w.alsArts('medisch.lezen', (ctx) => leesMedischBegin(ctx, 'Nergensnaam')),
      regels: [{ ...regel('medisch.gezocht', 'zoeken', 'medisch_dossier'), getypt: 'nergensnaam' }],
    }),
  ],
  'medisch/lees-taken': async (w) => {
    await metDossier(w)
    return {
      doe: () => w.alsArts('medisch.lezen', leesArtsTaken),
      regels: [regel('taken.bekeken', 'lezen', 'taak', await mijnMensen(w))],
    }
  },
  // a public list, the same for every patient
  'medisch/zoek-diagnosecode': async (w) => ({
    doe: () => w.alsArts('medisch.lezen', (ctx) => zoekDiagnosecode(ctx, { tekst: 'rug' })),
    regels: [],
  }),
  'medisch/lees-spreekuur': { hoortBij: 'medisch/lees-begin' },
  'medisch/zet-uitkomst': async (w) => {
    const { werknemerId, gevalId } = await metDossier(w)
    const { rows } = await w.admin.query<{ id: string }>(
      `insert into afspraak (arbodienst_id, werkgever_id, werknemer_id, geval_id, behandelaar_id, soort, vorm, dag, van_minuut, tot_minuut, door_id, door_naam)
       values ($1, $2, $3, $4, $5, 'spreekuur', 'telefoon', current_date - 1, 600, 630, $5, 'x') returning id`,
      [w.arbodienstId, w.werkgeverId, werknemerId, gevalId, w.arts.gebruikerId],
    )
    return {
      doe: () =>
        w.alsArts('agenda.bijwerken', (ctx) =>
          zetEigenUitkomst(ctx, { id: rows[0]?.id ?? '', versie: 1, uitkomst: 'nietVerschenen' }),
        ),
      regels: [regel('afspraak.uitkomst', 'wijzigen', 'afspraak', [werknemerId])],
    }
  },
  'medisch/lees-dossierscherm': { hoortBij: 'medisch/lees-dossier' },
  'medisch/lees-dossier': async (w) => {
    const { dossierId, werknemerId } = await metDossier(w)
    return {
      doe: () => metInzage(w.arts.sleutel, 'medisch.lezen', { dossierId, wat: 'dossier' }, leesMedischDossier),
      regels: [regel('medischDossier.gelezen', 'lezen', 'medisch_dossier', [werknemerId])],
    }
  },
  'medisch/lees-toegang': async (w) => {
    const { dossierId, werknemerId } = await metDossier(w)
    return {
      doe: () => metInzage(w.arts.sleutel, 'medisch.lezen', { dossierId, wat: 'dossier' }, leesToegangsbeeld),
      regels: [regel('medischDossier.gelezen', 'lezen', 'medisch_dossier', [werknemerId])],
    }
  },
  'medisch/machtiging/vraag-machtiging': async (w) => {
    const { dossierId, werknemerId } = await metDossier(w)
    return {
      doe: () => w.alsArts('machtiging.vragen', (ctx) => vraagMachtiging(ctx, { dossierId, ...VRAAG })),
      regels: [
        {
          ...regel('machtiging.gevraagd', 'aanmaken', 'medische_machtiging', [werknemerId]),
          getypt: 'zeepaardje',
        },
      ],
    }
  },
  'medisch/machtiging/laat-vervallen': async (w) => {
    const m = await metMachtiging(w)
    return {
      doe: () => w.alsArts('machtiging.vragen', (ctx) => laatVervallen(ctx, m)),
      regels: [regel('machtiging.vervallen', 'wijzigen', 'medische_machtiging', [m.werknemerId])],
    }
  },
  'medisch/machtiging/maak-brief': async (w) => {
    const m = await metMachtiging(w)
    return {
      doe: () => w.alsArts('machtiging.vragen', (ctx) => maakBrief(ctx, m)),
      regels: [regel('machtiging.briefGemaakt', 'aanmaken', 'medische_machtiging', [m.werknemerId])],
    }
  },
  'medisch/machtiging/maak-brief-pdf': async (w) => {
    const m = await metMachtiging(w)
    await w.alsArts('machtiging.vragen', (ctx) => maakBrief(ctx, m))
    const { rows } = await w.admin.query<{ id: string }>(
      'select id from medische_machtigingbrief where machtiging_id = $1',
      [m.machtigingId],
    )
    return {
      doe: () =>
        metInzage(w.arts.sleutel, 'medisch.uitvoeren', { dossierId: m.dossierId, wat: 'uitvoer' }, (ctx) =>
          maakBriefPdf(ctx, rows[0]?.id ?? ''),
        ),
      regels: [regel('medischDossier.uitgevoerd', 'uitvoeren', 'medisch_dossier', [m.werknemerId])],
    }
  },
  'medisch/machtiging/stuur-link': [
    async (w) => {
      const m = await metMachtiging(w, false)
      return {
        doe: () =>
          w.alsArts('machtiging.vragen', (ctx) =>
            stuurMachtiginglink(ctx, { ...m, email: 'zeepaardje@voorbeeld.test' }),
          ),
        regels: [
          {
            ...regel('machtiging.linkGestuurd', 'uitvoeren', 'medische_machtiging', [m.werknemerId]),
            getypt: 'zeepaardje',
          },
        ],
      }
    },
    async (w) => {
      const m = await metMachtiging(w, false)
      await w.alsArts('machtiging.vragen', (ctx) => stuurMachtiginglink(ctx, { ...m, email: 'sam@voorbeeld.test' }))
      return {
        doe: () => w.alsArts('machtiging.vragen', (ctx) => trekMachtiginglinkIn(ctx, m)),
        regels: [regel('machtiging.linkIngetrokken', 'wijzigen', 'medische_machtiging', [m.werknemerId])],
      }
    },
  ],
  'medisch/machtiging/lees-machtigingen': async (w) => {
    const m = await metMachtiging(w)
    return {
      doe: () =>
        metInzage(w.arts.sleutel, 'medisch.lezen', { dossierId: m.dossierId, wat: 'dossier' }, leesMachtigingen),
      regels: [regel('medischDossier.gelezen', 'lezen', 'medisch_dossier', [m.werknemerId])],
    }
  },
  'machtiging/lees-eigen-machtigingen': async (w) => {
    const m = await metMachtiging(w)
    return {
      doe: () => namens(m.sleutel, 'eigenMachtiging.lezen', leesEigenMachtigingen, { betrokkene: true }),
      regels: [regel('eigenMachtigingen.bekeken', 'lezen', 'medische_machtiging', [m.werknemerId])],
    }
  },
  'machtiging/lees-eigen-machtiging': async (w) => {
    const m = await metMachtiging(w, false)
    return {
      doe: () => metEigenInzage(m.sleutel, 'eigenMachtiging.lezen', m.machtigingId, leesEigenMachtiging),
      regels: [
        { ...regel('machtiging.gelezen', 'lezen', 'medische_machtiging', [m.werknemerId]), getypt: 'zeepaardje' },
        regel('eigenMachtigingen.bekeken', 'lezen', 'medische_machtiging', [m.werknemerId]),
      ],
    }
  },
  'machtiging/beslis': async (w) => {
    const m = await metMachtiging(w)
    return {
      doe: () =>
        m.alsZelf((ctx) => beslisMachtiging(ctx, { machtigingId: m.machtigingId, besluit: 'trekIn', inhoudHash: '' })),
      regels: [regel('machtiging.ingetrokken', 'wijzigen', 'medische_machtiging', [m.werknemerId])],
    }
  },
  'medisch/fml/maak-fml-pdf': async (w) => {
    const { dossierId, werknemerId } = await metDossier(w)
    const { notitieId } = await w.alsArts('medisch.schrijven', (ctx) =>
      schrijfInDossier(ctx, { dossierId, soort: 'fml', gevalId: null, vervangtId: null, velden: { i4_14: '2' } }),
    )
    return {
      doe: () =>
        metInzage(w.arts.sleutel, 'medisch.uitvoeren', { dossierId, wat: 'uitvoer' }, (ctx) =>
          maakFmlPdf(ctx, notitieId),
        ),
      regels: [regel('medischDossier.uitgevoerd', 'uitvoeren', 'medisch_dossier', [werknemerId])],
    }
  },
  'medisch/schrijf': async (w) => {
    const { dossierId, werknemerId } = await metDossier(w)
    const invoer = notitieSchema.parse({ dossierId, soort: 'medicatie', tekst: 'Zeepaardjespillen' })
    return {
      doe: () => w.alsArts('medisch.schrijven', (ctx) => schrijfInDossier(ctx, invoer)),
      regels: [
        {
          ...regel('medischDossier.geschreven', 'aanmaken', 'medisch_dossier', [werknemerId]),
          getypt: 'zeepaardjespillen',
        },
      ],
    }
  },
  'medisch/bewaar-concept': async (w) => {
    const { dossierId, werknemerId } = await metDossier(w)
    return {
      doe: () =>
        w.alsArts('medisch.schrijven', (ctx) =>
          houConcept(ctx, dossierId, { soort: 'contact', velden: { klacht: 'Zeepaardjespijn' } }),
        ),
      regels: [
        {
          ...regel('medischDossier.conceptBegonnen', 'aanmaken', 'medisch_dossier', [werknemerId]),
          getypt: 'zeepaardjespijn',
        },
      ],
    }
  },
  'medisch/geef-vrij': async (w) => {
    const { dossierId, gevalId, werknemerId } = await metDossier(w)
    const ruw = { dossierId, gevalId, soort: 'probleemanalyse', overweging: 'Zeepaardje', mogelijkheden: 'Halve dagen' }
    const geef = (gezien: string) =>
      w.alsArts('terugkoppeling.vrijgeven', (ctx) => geefVrij(ctx, vrijgeefSchema.parse({ ...ruw, gezien })))
    const voorbeeld = await geef('').catch((fout: unknown) => (fout instanceof Weigering ? fout.opties.gegevens : {}))
    const gezien = voorbeeld && 'gezien' in voorbeeld ? (voorbeeld.gezien ?? '') : ''
    return {
      doe: () => geef(gezien),
      regels: [
        regel('mijlpaal.gedaan', 'wijzigen', 'verzuimgeval', [werknemerId]),
        {
          ...regel('terugkoppeling.vrijgegeven', 'aanmaken', 'verzuimgeval', [werknemerId]),
          getypt: 'zeepaardje',
        },
      ],
    }
  },
  'medisch/leg-bsn-vast': async (w) => {
    const { dossierId, werknemerId } = await metDossier(w)
    return {
      doe: () => w.alsArts('medisch.bsn', (ctx) => legBsnVast(ctx, { dossierId, bsn: '111222333' })),
      regels: [
        {
          ...regel('medischDossier.bsnVastgelegd', 'wijzigen', 'medisch_dossier', [werknemerId]),
          getypt: '111222333',
        },
      ],
    }
  },
  'medisch/toon-bsn': async (w) => {
    const { dossierId, werknemerId } = await metDossier(w)
    await w.alsArts('medisch.bsn', (ctx) => legBsnVast(ctx, { dossierId, bsn: '111222333' }))
    return {
      doe: () => metInzage(w.arts.sleutel, 'medisch.bsn', { dossierId, wat: 'bsn' }, toonBsn),
      regels: [
        { ...regel('medischDossier.bsnGelezen', 'lezen', 'medisch_dossier', [werknemerId]), getypt: '111222333' },
      ],
    }
  },
  'medisch/geef-toegang': async (w) => {
    const { dossierId, werknemerId } = await metDossier(w)
    const { gebruikerId } = await w.w.aangemeld('bedrijfsarts', { arbodienstId: w.arbodienstId })
    const invoer = { dossierId, gebruikerId, soort: 'consult' as const, omvang: [], totEnMet: plusDagen(vandaag, 7) }
    return {
      doe: () => w.alsArts('medisch.toegang', (ctx) => geefToegang(ctx, invoer)),
      regels: [regel('medischDossier.toegangGegeven', 'aanmaken', 'medisch_dossier', [werknemerId])],
    }
  },
  'medisch/beeindig-toegang': async (w) => {
    const { dossierId, werknemerId } = await metDossier(w)
    const { gebruikerId } = await w.w.aangemeld('bedrijfsarts', { arbodienstId: w.arbodienstId })
    const invoer = { dossierId, gebruikerId, soort: 'consult' as const, omvang: [], totEnMet: vandaag }
    await w.alsArts('medisch.toegang', (ctx) => geefToegang(ctx, invoer))
    const { rows } = await w.admin.query<{ id: string }>('select id from behandelrelatie where dossier_id = $1', [
      dossierId,
    ])
    return {
      doe: () => w.alsArts('medisch.lezen', (ctx) => beeindigToegang(ctx, { dossierId, toegangId: rows[0]?.id ?? '' })),
      regels: [regel('medischDossier.toegangBeeindigd', 'wijzigen', 'medisch_dossier', [werknemerId])],
    }
  },
  'medisch/lees-noodinzage': async (w) => {
    const { werknemerId } = await metDossier(w)
    return {
      doe: () => w.alsArts('medisch.noodinzage', (ctx) => leesNoodinzage(ctx, werknemerId)),
      regels: [regel('medischDossier.noodinzageBekeken', 'lezen', 'medisch_dossier', [werknemerId])],
    }
  },
  'medisch/neem-noodinzage': async (w) => {
    const { dossierId, werknemerId } = await metDossier(w)
    const ander = await w.w.gebruiker('Ander Arts')
    await w.w.rol(ander, 'bedrijfsarts', { arbodienstId: w.arbodienstId })
    await w.admin.query('update medisch_dossier set behandelaar_id = $2 where id = $1', [dossierId, ander])
    return {
      doe: () =>
        w.alsArts('medisch.noodinzage', (ctx) =>
          neemNoodinzage(ctx, { werknemerId, grond: 'acuutGevaar', reden: 'Zeepaardje in acuut gevaar' }),
        ),
      regels: [
        {
          ...regel('medischDossier.noodinzage', 'wijzigen', 'medisch_dossier', [werknemerId]),
          getypt: 'zeepaardje',
        },
      ],
    }
  },
}
