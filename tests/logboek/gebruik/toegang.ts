import { leesAfschrift, leesAfschriften } from '@/lib/begeleiding/afschriften'
import { leesGesprekken, neemGesprekAan, rondGesprekAf } from '@/lib/begeleiding/gesprekken'
import { beeindigRol } from '@/lib/beheer/beeindig-rol'
import { bevestigCodelijst } from '@/lib/beheer/diagnosecodes/bevestig-codelijst'
import { bewaarCodelijst } from '@/lib/beheer/diagnosecodes/bewaar-codelijst'
import { keurCodelijst } from '@/lib/beheer/diagnosecodes/keur-lijst'
import { leesCodevoorstel } from '@/lib/beheer/diagnosecodes/lees-codevoorstel'
import { leesDiagnosecodes } from '@/lib/beheer/diagnosecodes/lees-diagnosecodes'
import { keurFactorGoed, leesFactorverzoek, leesFactorverzoeken, wijsFactorAf } from '@/lib/beheer/factorverzoeken'
import { geefRol } from '@/lib/beheer/geef-rol'
import { rechtenAlsZinnen } from '@/lib/beheer/lees-rechten'
import { leesToegang } from '@/lib/beheer/lees-toegang'
import { leesVervangingen } from '@/lib/beheer/lees-vervangingen'
import { maakOrganisatie } from '@/lib/beheer/maak-organisatie'
import { beeindigToewijzing, wijsToe } from '@/lib/beheer/wijs-toe'
import { beeindigVervanging, wijsVervangerAan } from '@/lib/beheer/wijs-vervanger-aan'
import { wisselArbodienst } from '@/lib/beheer/wissel-arbodienst'
import { leesConcept } from '@/lib/concept/lees-concept'
import { vergeetConcept } from '@/lib/concept/vergeet-concept'
import { namens } from '@/lib/db/namens'
import { leesSignalen } from '@/lib/verzuim/lees-signalen'
import { vraagGesprek } from '@/lib/werknemer/vraag-gesprek'
import { dag, plusDagen, vandaagInNederland } from '@/lib/wet/kalender'
import type { Gebruik, Opzet } from './opzet'

const vandaag = vandaagInNederland(new Date())
const regel = (gebeurtenis: string, handeling: string, object: string, onderwerpen: string[] = []) => ({
  gebeurtenis,
  handeling,
  object,
  onderwerpen,
})

/** A list of codes that waits to be confirmed, and who read it. */
async function codelijst(w: Opzet) {
  const sleutel = await platform(w)
  const lijst = keurCodelijst(new TextEncoder().encode('code;omschrijving\r\nL101;Rug'))
  const bewaar = () =>
    namens(sleutel, 'diagnosecodes.beheren', (ctx) => bewaarCodelijst(ctx, { naam: 'cas.csv', bron: 'UWV', lijst }))
  return { sleutel, bewaar }
}

/** Somebody who can sign in already, so that no letter goes out. */
async function bekende(w: Opzet) {
  const id = await w.w.gebruiker('Bekende Collega')
  await w.admin.query(`insert into inloggegeven (gebruiker_id, wachtwoord_hash) values ($1, 'x')`, [id])
  const { rows } = await w.admin.query<{ email: string }>('select email from gebruiker where id = $1', [id])
  return { id, email: rows[0]?.email ?? '', naam: 'Bekende Collega' }
}
const leiding = (w: Opzet) => w.w.aangemeld('leidinggevende', { werkgeverId: w.werkgeverId, afdelingId: w.afdelingId })
const beheerder = async (w: Opzet) => (await w.w.aangemeld('arbobeheerder', { arbodienstId: w.arbodienstId })).sleutel
const platform = async (w: Opzet) => (await w.w.aangemeld('platformbeheerder', {})).sleutel
/** A manager of the werkgever who lost his phone. */
async function kwijt(w: Opzet) {
  const { gebruikerId } = await leiding(w)
  const { rows } = await w.admin.query<{ id: string }>(
    `insert into factorverzoek (gebruiker_id, verloopt_op) values ($1, now() + interval '1 day') returning id`,
    [gebruikerId],
  )
  return { gebruikerId, id: rows[0]?.id ?? '' }
}
const begeleide = async (w: Opzet) => {
  const { werknemerId } = await w.ziek()
  await w.admin.query('update begeleiding set verzoek_op = now() where werknemer_id = $1', [werknemerId])
  return werknemerId
}
const wachtend = async (w: Opzet) =>
  (
    await w.admin.query<{ id: string }>(
      'select werknemer_id as id from begeleiding where arbodienst_id = $1 and verzoek_op is not null and verzoek_afgerond_op is null',
      [w.arbodienstId],
    )
  ).rows.map((r) => r.id)

async function afschrift(w: Opzet) {
  const { werknemerId } = await w.ziek()
  const { rows } = await w.admin.query<{ id: string }>(
    `insert into gevalafschrift (arbodienst_id, werkgever_id, werknemer_id, geval_id, dossiernummer, eerste_ziektedag, toestand, tot_en_met, gegevens)
     values ($1, $2, $3, gen_random_uuid(), 'x', current_date, 'open', current_date - 1, '{}') returning id`,
    [w.arbodienstId, w.werkgeverId, werknemerId],
  )
  return { id: rows[0]?.id ?? '', werknemerId }
}

/** One's own words that were not sent: nobody else can read them, and they are no record of anybody. */
const eigenWoorden =
  (daad: (...args: Parameters<typeof leesConcept>) => Promise<unknown>): Gebruik =>
  async (w) => {
    const { gebruikerId, sleutel } = await leiding(w)
    const plaats = { gebruiker: gebruikerId, werkplek: `werkgever.${w.werkgeverId}`, formulier: 'a'.repeat(64) }
    return { doe: () => namens(sleutel, 'eigenConcept.lezen', (ctx) => daad(ctx, plaats)), regels: [] }
  }

export const toegang: Record<string, Gebruik> = {
  'concept/lees-concept': eigenWoorden(leesConcept),
  'concept/vergeet-concept': eigenWoorden(vergeetConcept),
  'beheer/diagnosecodes/lees-diagnosecodes': async (w) => {
    const sleutel = await platform(w)
    return {
      doe: () => namens(sleutel, 'diagnosecodes.beheren', (ctx) => leesDiagnosecodes(ctx, '')),
      regels: [regel('diagnosecodes.bekeken', 'lezen', 'diagnosecode')],
    }
  },
  'beheer/diagnosecodes/bewaar-codelijst': async (w) => ({
    doe: (await codelijst(w)).bewaar,
    regels: [regel('diagnosecodes.lijstGelezen', 'aanmaken', 'diagnosevoorstel')],
  }),
  'beheer/diagnosecodes/vergelijk': { hoortBij: 'beheer/diagnosecodes/lees-codevoorstel' },
  'beheer/diagnosecodes/lees-codevoorstel': async (w) => {
    const { sleutel, bewaar } = await codelijst(w)
    const { id } = await bewaar()
    return {
      doe: () => namens(sleutel, 'diagnosecodes.beheren', (ctx) => leesCodevoorstel(ctx, id)),
      regels: [regel('diagnosecodes.voorstelBekeken', 'lezen', 'diagnosevoorstel')],
    }
  },
  'beheer/diagnosecodes/bevestig-codelijst': async (w) => {
    const { sleutel, bewaar } = await codelijst(w)
    const { id } = await bewaar()
    return {
      doe: () => namens(sleutel, 'diagnosecodes.beheren', (ctx) => bevestigCodelijst(ctx, { id })),
      regels: [regel('diagnosecodes.ingelezen', 'wijzigen', 'diagnosevoorstel')],
    }
  },
  'beheer/geef-rol': async (w) => {
    const wie = await bekende(w)
    return {
      doe: () =>
        w.alsHr('toegang.beheren.werkgever', (ctx) =>
          geefRol(ctx, { ...wie, rol: 'hr', van: vandaag, totEnMet: null }),
        ),
      regels: [{ ...regel('rol.gegeven', 'aanmaken', 'roltoekenning'), getypt: wie.email }],
    }
  },
  'beheer/beeindig-rol': async (w) => {
    const { gebruikerId } = await leiding(w)
    const { rows } = await w.admin.query<{ id: string }>('select id from roltoekenning where gebruiker_id = $1', [
      gebruikerId,
    ])
    return {
      doe: () =>
        w.alsHr('toegang.beheren.werkgever', (ctx) => beeindigRol(ctx, { id: rows[0]?.id ?? '', totEnMet: null })),
      regels: [regel('rol.beeindigd', 'wijzigen', 'roltoekenning')],
    }
  },
  'beheer/lees-toegang': async (w) => ({
    doe: () => w.alsHr('toegang.beheren.werkgever', (ctx) => leesToegang(ctx, null)),
    regels: [regel('toegang.bekeken', 'lezen', 'roltoekenning')],
  }),
  'beheer/factorverzoeken': async (w) => {
    const [een, ander] = [await kwijt(w), await kwijt(w)]
    return {
      doe: () =>
        w.alsHr('factor.herstellen.werkgever', async (ctx) => {
          await leesFactorverzoeken(ctx)
          await leesFactorverzoek(ctx, een.id)
          await keurFactorGoed(ctx, { id: een.id, hoe: 'document' })
          await wijsFactorAf(ctx, { id: ander.id })
        }),
      regels: [
        regel('factorverlies.bekeken', 'lezen', 'factorverzoek'),
        regel('factorverlies.bekeken', 'lezen', 'gebruiker'),
        regel('factorverlies.goedgekeurd', 'uitvoeren', 'gebruiker'),
        regel('factorverlies.afgewezen', 'uitvoeren', 'gebruiker'),
      ],
    }
  },
  'beheer/lees-toewijzingen': { hoortBij: 'beheer/lees-toegang' },
  'beheer/lees-keuzes': { hoortBij: 'beheer/lees-toegang' },
  'beheer/lees-vervangingen': async (w) => ({
    doe: () => w.alsHr('vervanging.regelen.werkgever', leesVervangingen),
    regels: [regel('vervangingen.bekeken', 'lezen', 'vervanging')],
  }),
  'beheer/wijs-vervanger-aan': async (w) => {
    const [een, ander] = [await leiding(w), await leiding(w)]
    return {
      doe: () =>
        namens(een.sleutel, 'vervanging.regelen.werkgever', async (ctx) => {
          const { id } = await wijsVervangerAan(ctx, {
            vervangeneId: null,
            vervangerId: ander.gebruikerId,
            van: vandaag,
            totEnMet: plusDagen(vandaag, 2),
          })
          await beeindigVervanging(ctx, { id })
        }),
      regels: [
        regel('vervanging.aangewezen', 'aanmaken', 'vervanging'),
        regel('vervanging.beeindigd', 'wijzigen', 'vervanging'),
      ],
    }
  },
  'beheer/wijs-toe': async (w) => {
    const sleutel = await beheerder(w)
    const { gebruikerId } = await w.w.aangemeld('verzuimconsultant', { arbodienstId: w.arbodienstId })
    return {
      doe: () =>
        namens(sleutel, 'toegang.beheren.arbodienst', async (ctx) => {
          const toe = { werkgeverId: w.werkgeverId, gebruikerId, van: vandaag, totEnMet: null, inPlaatsVan: null }
          await beeindigToewijzing(ctx, await wijsToe(ctx, toe))
        }),
      regels: [
        regel('toewijzing.gegeven', 'aanmaken', 'toewijzing'),
        regel('toewijzing.beeindigd', 'wijzigen', 'toewijzing'),
      ],
    }
  },
  'beheer/maak-organisatie': async (w) => {
    const sleutel = await platform(w)
    return {
      doe: () =>
        namens(sleutel, 'organisatie.beheren', (ctx) =>
          maakOrganisatie(ctx, { soort: 'werkgever', naam: 'Zeldzaam Bedrijf' }),
        ),
      regels: [{ ...regel('organisatie.gemaakt', 'aanmaken', 'werkgever'), getypt: 'Zeldzaam Bedrijf' }],
    }
  },
  'beheer/wissel-arbodienst': async (w) => {
    const sleutel = await platform(w)
    const werkgeverId = await w.w.werkgever()
    await w.w.contract(werkgeverId, w.arbodienstId)
    const arbodienstId = await w.w.arbodienst()
    return {
      doe: () =>
        namens(sleutel, 'organisatie.beheren', (ctx) =>
          wisselArbodienst(ctx, { werkgeverId, arbodienstId, vanaf: vandaag }),
        ),
      regels: [regel('contract.beeindigd', 'wijzigen', 'contract'), regel('contract.begonnen', 'aanmaken', 'contract')],
    }
  },
  'beheer/lees-rechten': async (w) => ({
    doe: () => w.alsFg('rechten.lezen', rechtenAlsZinnen),
    regels: [regel('rechten.bekeken', 'lezen', 'rechten')],
  }),
  'verzuim/lees-signalen': async (w) => {
    const afdelingId = await w.w.afdeling(w.werkgeverId, 'Signalen')
    const { werknemerId } = await w.w.werknemer(w.werkgeverId, { afdelingId })
    await w.meldZiek(werknemerId, plusDagen(vandaag, -30))
    const { sleutel } = await w.w.aangemeld('signaalontvanger', { werkgeverId: w.werkgeverId, afdelingId })
    return {
      doe: () => namens(sleutel, 'signalen.lezen', leesSignalen),
      regels: [regel('signalen.bekeken', 'lezen', 'taak', [werknemerId])],
    }
  },
  'werknemer/vraag-gesprek': async (w) => {
    const { werknemerId } = await w.nieuw()
    const sleutel = await w.alsWerknemer(werknemerId)
    return {
      doe: () => namens(sleutel, 'gesprek.vragen', vraagGesprek),
      regels: [regel('gesprek.aangevraagd', 'aanmaken', 'begeleiding', [werknemerId])],
    }
  },
  'begeleiding/gesprekken': [
    async (w) => {
      const { werknemerId } = await w.nieuw()
      const { rows } = await w.admin.query<{ nummer: string }>(
        'select personeelsnummer as nummer from werknemer where id = $1',
        [werknemerId],
      )
      const personeelsnummer = rows[0]?.nummer ?? ''
      const wie = { werkgeverId: w.werkgeverId, personeelsnummer, geboortedatum: dag('1985-06-15') }
      return {
        doe: () => w.alsConsultant('gesprek.aannemen', (ctx) => neemGesprekAan(ctx, wie)),
        regels: [
          { ...regel('gesprek.aangevraagdNamens', 'aanmaken', 'begeleiding', [werknemerId]), getypt: personeelsnummer },
        ],
      }
    },
    async (w) => {
      const werknemerId = await begeleide(w)
      return {
        doe: () => w.alsConsultant('gesprek.aannemen', (ctx) => rondGesprekAf(ctx, { werknemerId })),
        regels: [regel('gesprek.afgerond', 'wijzigen', 'begeleiding', [werknemerId])],
      }
    },
    async (w) => {
      await begeleide(w)
      return {
        doe: () => w.alsConsultant('gesprek.aannemen', leesGesprekken),
        regels: [regel('gesprekken.bekeken', 'lezen', 'begeleiding', await wachtend(w))],
      }
    },
  ],
  'begeleiding/afschriften': [
    async (w) => {
      const { id, werknemerId } = await afschrift(w)
      return {
        doe: () => w.alsConsultant('afschrift.lezen', (ctx) => leesAfschrift(ctx, id)),
        regels: [regel('afschrift.bekeken', 'lezen', 'gevalafschrift', [werknemerId])],
      }
    },
    async (w) => {
      await w.admin.query('delete from gevalafschrift')
      const { werknemerId } = await afschrift(w)
      return {
        doe: () => w.alsConsultant('afschrift.lezen', (ctx) => leesAfschriften(ctx, null)),
        regels: [regel('afschriften.bekeken', 'lezen', 'gevalafschrift', [werknemerId])],
      }
    },
  ],
}
