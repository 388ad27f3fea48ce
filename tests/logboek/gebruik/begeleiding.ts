import { randomUUID } from 'node:crypto'
import { contactSchema } from '@/lib/begeleiding/contact-schema'
import { leesBegeleidDossier } from '@/lib/begeleiding/lees-begeleid-dossier'
import { leesWerkgevers, leesWerkgeversvraag } from '@/lib/begeleiding/lees-werkgevers'
import { leesWerklijst } from '@/lib/begeleiding/lees-werklijst'
import { legContactVast } from '@/lib/begeleiding/leg-contact-vast'
import { neemOver } from '@/lib/begeleiding/neem-over'
import { leesFilters } from '@/lib/begeleiding/werklijst-filters'
import { leesZoekvraag, zoekDossiers } from '@/lib/begeleiding/zoek-dossiers'
import { leesOrganisaties } from '@/lib/beheer/lees-organisaties'
import { namens } from '@/lib/db/namens'
import { exporteerLogboek } from '@/lib/logboek/exporteer'
import { leesInzagePerPersoon } from '@/lib/logboek/inzage-per-persoon'
import { leesExportkeuze } from '@/lib/logboek/lees-exportkeuze'
import { leesLogboek } from '@/lib/logboek/lees-logboek'
import { beoordeel } from '@/lib/logboek/steekproef/beoordeel'
import { leesSteekproef } from '@/lib/logboek/steekproef/lees-steekproef'
import { leesSteekproeven } from '@/lib/logboek/steekproef/lees-steekproeven'
import { verzegel } from '@/lib/logboek/verzegel'
import { leesLogboekvraag } from '@/lib/logboek/vraag'
import { zoekOnderwerp } from '@/lib/logboek/zoek-onderwerp'
import { bijzonderheidSchema } from '@/lib/poortwacht/bijzonderheid-schema'
import { legBijzonderheidVast } from '@/lib/poortwacht/leg-bijzonderheid-vast'
import { legMijlpaalVast } from '@/lib/poortwacht/leg-mijlpaal-vast'
import { mijlpaalSchema } from '@/lib/poortwacht/mijlpaal-schema'
import { trekBijzonderheidTerug } from '@/lib/poortwacht/trek-bijzonderheid-terug'
import { trekMijlpaalTerug } from '@/lib/poortwacht/trek-mijlpaal-terug'
import { leesEigenVerzuim } from '@/lib/werknemer/lees-eigen-verzuim'
import { plusDagen } from '@/lib/wet/kalender'
import type { Gebruik, Opzet } from './opzet'

const regel = (gebeurtenis: string, handeling: string, object: string | undefined, onderwerpen: string[] = []) => ({
  gebeurtenis,
  handeling,
  object,
  onderwerpen,
})

const begeleid = async (w: Opzet, waar = 'true') =>
  (
    await w.admin.query<{ id: string }>(
      `select distinct werknemer_id as id from verzuimgeval where arbodienst_id = $1 and ${waar}`,
      [w.arbodienstId],
    )
  ).rows.map((r) => r.id)

/** A week of review with one line about one person, made past the job. */
async function steekproef(w: Opzet) {
  const { werknemerId } = await w.nieuw()
  const keten = `werkgever:${w.werkgeverId}`
  const week = `20${String(10 + Math.floor(Math.random() * 80))}-W${String(10 + Math.floor(Math.random() * 40))}`
  const { rows } = await w.admin.query<{ id: string }>(
    `with s as (insert into steekproef (keten, week, maandag) values ($1, $2, '2026-01-05') returning keten, week),
          r as (insert into logboekregel (gebeurtenis, handeling, uitkomst, werkgever_id, gebruiker_id, onderwerpen)
                values ('dossier.bekeken', 'lezen', 'gelukt', $3, gen_random_uuid(), array[$4::uuid]) returning id)
     insert into steekproefitem (keten, week, regel_id, aanleiding) select s.keten, s.week, r.id, 'nacht' from s, r returning id`,
    [keten, week, w.werkgeverId, werknemerId],
  )
  return { keten, week, werknemerId, itemId: rows[0]?.id ?? '' }
}

export const begeleiding: Record<string, Gebruik> = {
  'begeleiding/lees-werklijst': [
    async (w) => {
      await w.ziek()
      return {
        doe: () => w.alsConsultant('werklijst.lezen', (ctx) => leesWerklijst(ctx, leesFilters({ van: 'alle' }))),
        regels: [regel('werklijst.bekeken', 'lezen', 'werklijst', await begeleid(w, `toestand = 'open'`))],
      }
    },
    async (w) => ({
      doe: () => w.alsConsultant('werklijst.lezen', (ctx) => leesWerklijst(ctx, leesFilters({ zoek: 'nergensnaam' }))),
      regels: [{ ...regel('werklijst.doorzocht', 'zoeken', 'werklijst'), getypt: 'nergensnaam' }],
    }),
  ],
  'begeleiding/lees-keuzes': { hoortBij: 'begeleiding/lees-werklijst' },
  'begeleiding/lees-tellingen': { hoortBij: 'begeleiding/lees-werklijst' },
  'begeleiding/lees-begeleid-dossier': async (w) => {
    const { werknemerId, gevalId } = await w.ziek()
    return {
      doe: () => w.alsConsultant('dossier.lezen', (ctx) => leesBegeleidDossier(ctx, gevalId)),
      regels: [regel('dossier.bekeken', 'lezen', 'verzuimgeval', [werknemerId])],
    }
  },
  'begeleiding/zoek-dossiers': [
    async (w) => {
      await w.ziek()
      return {
        doe: () => w.alsConsultant('dossier.lezen', (ctx) => zoekDossiers(ctx, leesZoekvraag({}))),
        regels: [regel('dossiers.bekeken', 'lezen', 'begeleiding', await begeleid(w))],
      }
    },
    async (w) => ({
      doe: () => w.alsConsultant('dossier.lezen', (ctx) => zoekDossiers(ctx, leesZoekvraag({ zoek: 'nergensnaam' }))),
      regels: [{ ...regel('dossiers.gezocht', 'zoeken', 'begeleiding'), getypt: 'nergensnaam' }],
    }),
  ],
  'begeleiding/lees-werkgevers': async (w) => ({
    doe: () => w.alsConsultant('werklijst.lezen', (ctx) => leesWerkgevers(ctx, leesWerkgeversvraag({}))),
    regels: [regel('werkgevers.bekeken', 'lezen', 'werkgever')],
  }),
  'begeleiding/leg-contact-vast': async (w) => {
    const { werknemerId, gevalId, d1 } = await w.ziek()
    const invoer = contactSchema.parse({
      gevalId,
      soort: 'telefoon',
      op: plusDagen(d1, 2),
      uitkomst: 'gesproken',
      afspraken: 'Belt maandag weer',
      notitie: 'Voelt zich al beter',
    })
    return {
      doe: () => w.alsConsultant('contact.vastleggen', (ctx) => legContactVast(ctx, invoer)),
      regels: [{ ...regel('contact.vastgelegd', 'aanmaken', 'contactmoment', [werknemerId]), getypt: 'Voelt zich' }],
    }
  },
  'begeleiding/neem-over': async (w) => {
    const { werknemerId, gevalId } = await w.ziek()
    await w.admin.query('update verzuimgeval set verzuimconsultant_id = null where id = $1', [gevalId])
    return {
      doe: () => w.alsConsultant('dossier.overnemen', (ctx) => neemOver(ctx, { gevalId, van: null })),
      regels: [regel('dossier.overgenomen', 'wijzigen', 'verzuimgeval', [werknemerId])],
    }
  },
  'poortwacht/leg-mijlpaal-vast': async (w) => {
    const { werknemerId, gevalId } = await w.ziek()
    const invoer = mijlpaalSchema.parse({
      gevalId,
      code: 'probleemanalyse',
      nummer: 1,
      soort: 'nietVanToepassing',
      reden: 'Wordt niet gedaan',
    })
    return {
      doe: () => w.alsConsultant('mijlpaal.vastleggen.arbodienst', (ctx) => legMijlpaalVast(ctx, invoer)),
      regels: [
        {
          ...regel('mijlpaal.nietVanToepassing', 'wijzigen', 'verzuimgeval', [werknemerId]),
          getypt: 'Wordt niet gedaan',
        },
      ],
    }
  },
  'poortwacht/trek-mijlpaal-terug': async (w) => {
    const { werknemerId, gevalId, d1 } = await w.ziek()
    const welke = { gevalId, code: 'probleemanalyse', nummer: 1 }
    const gedaan = mijlpaalSchema.parse({ ...welke, soort: 'gedaan', op: plusDagen(d1, 2) })
    await w.alsConsultant('mijlpaal.vastleggen.arbodienst', (ctx) => legMijlpaalVast(ctx, gedaan))
    return {
      doe: () =>
        w.alsConsultant('mijlpaal.vastleggen.arbodienst', (ctx) =>
          trekMijlpaalTerug(ctx, { ...welke, reden: 'Was een ander', bevestigd: [] }),
        ),
      regels: [{ ...regel('mijlpaal.ongedaan', 'wijzigen', 'verzuimgeval', [werknemerId]), getypt: 'Was een ander' }],
    }
  },
  'poortwacht/leg-bijzonderheid-vast': async (w) => {
    const { werknemerId, gevalId, d1 } = await w.ziek()
    const invoer = bijzonderheidSchema.parse({ gevalId, soort: 'wiaAanvraag', aanvraagOp: d1 })
    return {
      doe: () => w.alsConsultant('mijlpaal.vastleggen.arbodienst', (ctx) => legBijzonderheidVast(ctx, invoer)),
      regels: [regel('bijzonderheid.vastgelegd', 'wijzigen', 'verzuimgeval', [werknemerId])],
    }
  },
  'poortwacht/trek-bijzonderheid-terug': async (w) => {
    const { werknemerId, gevalId, d1 } = await w.ziek()
    const invoer = bijzonderheidSchema.parse({ gevalId, soort: 'wiaAanvraag', aanvraagOp: d1 })
    await w.alsConsultant('mijlpaal.vastleggen.arbodienst', (ctx) => legBijzonderheidVast(ctx, invoer))
    const { rows } = await w.admin.query('select id from gevalfeit where geval_id = $1', [gevalId])
    const terug = { gevalId, soort: 'wiaAanvraag' as const, id: rows[0].id, reden: 'Was een ander', bevestigd: [] }
    return {
      doe: () => w.alsConsultant('mijlpaal.vastleggen.arbodienst', (ctx) => trekBijzonderheidTerug(ctx, terug)),
      regels: [
        { ...regel('bijzonderheid.ongedaan', 'wijzigen', 'verzuimgeval', [werknemerId]), getypt: 'Was een ander' },
      ],
    }
  },
  'poortwacht/herbereken': { hoortBij: 'organisatie/wijzig-dienstverband' },
  'poortwacht/lees-feiten': { hulp: true },
  'poortwacht/lees-geval': { hulp: true },
  'poortwacht/noteer-in-dossier': { hulp: true },
  'poortwacht/open-geval': { hulp: true },
  'werknemer/lees-eigen-verzuim': async (w) => {
    const { werknemerId } = await w.ziek()
    const sleutel = await w.alsWerknemer(werknemerId)
    return {
      doe: () => namens(sleutel, 'eigenDossier.lezen', leesEigenVerzuim),
      regels: [regel('eigenDossier.bekeken', 'lezen', 'verzuimgeval', [werknemerId])],
    }
  },
  'beheer/lees-organisaties': async (w) => ({
    doe: () => w.alsFg('beheer.lezen', (ctx) => leesOrganisaties(ctx, null)),
    regels: [regel('organisaties.bekeken', 'lezen', 'werkgever')],
  }),
}

export const logboeken: Record<string, Gebruik> = {
  'logboek/lees-logboek': [
    async (w) => ({
      doe: () => w.alsFg('logboek.lezen', (ctx) => leesLogboek(ctx, leesLogboekvraag({}))),
      regels: [regel('logboek.bekeken', 'lezen', 'logboekregel')],
    }),
    async (w) => {
      const onderwerp = randomUUID()
      return {
        doe: () =>
          w.alsFg('logboek.lezen', (ctx) => leesLogboek(ctx, leesLogboekvraag({ onderwerp, zoek: 'Niemandal' }))),
        regels: [{ ...regel('logboek.bekeken', 'zoeken', 'logboekregel', [onderwerp]), getypt: 'niemandal' }],
      }
    },
  ],
  'logboek/namen': { hoortBij: 'logboek/lees-logboek' },
  'logboek/regel': { hoortBij: 'logboek/lees-logboek' },
  'logboek/zoek-onderwerp': async (w) => {
    const { werknemerId } = await w.nieuw()
    const { rows } = await w.admin.query<{ nummer: string }>(
      'select personeelsnummer as nummer from werknemer where id = $1',
      [werknemerId],
    )
    const personeelsnummer = rows[0]?.nummer ?? ''
    return {
      doe: () => w.alsFg('logboek.lezen', (ctx) => zoekOnderwerp(ctx, { personeelsnummer, werkgever: null })),
      regels: [{ ...regel('logboek.persoonGezocht', 'zoeken', 'werknemer', [werknemerId]), getypt: personeelsnummer }],
    }
  },
  'logboek/lees-exportkeuze': async (w) => ({
    doe: () => w.alsFg('logboek.exporteren', (ctx) => leesExportkeuze(ctx, {})),
    regels: [regel('logboek.exportBekeken', 'lezen', 'logboek')],
  }),
  'logboek/exporteer': async (w) => {
    await verzegel(new Date())
    return {
      doe: () =>
        w.alsFg('logboek.exporteren', (ctx) => exporteerLogboek(ctx, { keten: `werkgever:${w.werkgeverId}`, van: 1 })),
      regels: [regel('logboek.geexporteerd', 'uitvoeren', 'logboek')],
    }
  },
  'logboek/inzage-per-persoon': async (w) => {
    const { werknemerId } = await w.nieuw()
    return {
      doe: () => w.alsFg('logboek.exporteren', (ctx) => leesInzagePerPersoon(ctx, { onderwerp: werknemerId })),
      regels: [regel('logboek.persoonGeexporteerd', 'uitvoeren', 'logboek', [werknemerId])],
    }
  },
  'logboek/steekproef/lees-steekproeven': async (w) => ({
    doe: () => w.alsFg('logboek.lezen', (ctx) => leesSteekproeven(ctx, null)),
    regels: [regel('steekproef.lijstBekeken', 'lezen', 'steekproef')],
  }),
  'logboek/steekproef/lees-steekproef': async (w) => {
    const { keten, week, werknemerId } = await steekproef(w)
    return {
      doe: () => w.alsFg('logboek.lezen', (ctx) => leesSteekproef(ctx, { keten, week })),
      regels: [regel('steekproef.bekeken', 'lezen', 'steekproef', [werknemerId])],
    }
  },
  'logboek/steekproef/beoordeel': async (w) => {
    const { itemId, werknemerId } = await steekproef(w)
    return {
      doe: () =>
        w.alsFg('logboek.beoordelen', (ctx) =>
          beoordeel(ctx, { id: itemId, oordeel: 'onterecht', opmerking: 'Had hier niets te zoeken' }),
        ),
      regels: [
        { ...regel('steekproef.beoordeeld', 'wijzigen', 'steekproefitem', [werknemerId]), getypt: 'niets te zoeken' },
      ],
    }
  },
}
