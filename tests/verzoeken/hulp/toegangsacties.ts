import { randomUUID } from 'node:crypto'
import { toonDagKort } from '@/lib/wet/kalender'
import type { Rij } from './acties'
import type { Velden } from './ruw'
import { dagenGeleden, type Stad } from './stad'

// The actions about who may do what: roles, replacement, appointments, organisations, and help asked for by oneself.

const dag = (dagen: number) => toonDagKort(dagenGeleden(-dagen))
const periode = (van: number, tot: number | null): Velden => [
  ['van', dag(van)],
  ['totEnMet', tot === null ? '' : dag(tot)],
]
const nieuw = (rol: string): Velden => [
  ['naam', 'Nora Nieuw'],
  ['email', `${randomUUID()}@voorbeeld.test`],
  ['rol', rol],
  ...periode(0, null),
]
const hr = { als: 'hr', recht: 'toegang.beheren.werkgever' } as const
const arbo = { als: 'arbobeheerder', recht: 'toegang.beheren.arbodienst' } as const
const platform = { als: 'platformbeheerder', recht: 'toegang.beheren.platform' } as const
const organisaties = { als: 'platformbeheerder', recht: 'organisatie.beheren' } as const

/** A list of codes that waits for this platformbeheerder to confirm it. */
export async function maakCodelijst(admin: Stad['app']['admin'], gebruikerId: string): Promise<string> {
  const lijst = { codes: [{ code: 'L101', omschrijving: `Rug ${randomUUID()}` }], fouten: [], aantalFouten: 0 }
  const { rows } = await admin.query<{ id: string }>(
    `insert into diagnosevoorstel (gebruiker_id, bestandsnaam, bron, lijst, gemaakt_op) values ($1, 'cas.csv', 'UWV', $2, clock_timestamp()) returning id`,
    [gebruikerId, lijst],
  )
  return rows[0]?.id ?? ''
}

/** A role to end, of somebody who holds nothing else. */
async function rolVan(
  { w }: Stad,
  rol: 'hr' | 'planner' | 'fg',
  bij: Parameters<Stad['w']['rol']>[2],
  portaal: string,
) {
  const id = await w.rol(await w.gebruiker(), rol, bij)
  return {
    pad: `/${portaal}/toegang/${id}`,
    velden: [
      ['id', id],
      ['totEnMet', ''],
    ] satisfies Velden,
  }
}

/** Somebody who lost his phone and asked for another app. */
async function kwijt(
  { w, app }: Stad,
  rol: 'leidinggevende' | 'planner' | 'fg',
  bij: Parameters<Stad['w']['rol']>[2],
  portaal: string,
  velden: Velden = [],
) {
  const gebruikerId = await w.gebruiker()
  await w.rol(gebruikerId, rol, bij)
  const { rows } = await app.admin.query<{ id: string }>(
    `insert into factorverzoek (gebruiker_id, verloopt_op) values ($1, now() + interval '1 day') returning id`,
    [gebruikerId],
  )
  const id = rows[0]?.id ?? ''
  return { pad: `/${portaal}/toegang/factor/${id}`, velden: [['id', id], ...velden] satisfies Velden }
}
const gezien: Velden = [['hoe', 'document']]

async function vervanging(
  stad: Stad,
  bij: { werkgeverId?: string; arbodienstId?: string },
  vervangene: string,
  vervanger: string,
) {
  const { rows } = await stad.app.admin.query<{ id: string }>(
    `insert into vervanging (werkgever_id, arbodienst_id, vervangene_id, vervanger_id, van, tot_en_met)
     values ($1, $2, $3, $4, current_date, current_date + 2) returning id`,
    [bij.werkgeverId ?? null, bij.arbodienstId ?? null, vervangene, vervanger],
  )
  return [['id', rows[0]?.id ?? '']] satisfies Velden
}

const leider = async ({ w, werkgeverA, zorg }: Stad) =>
  (await w.aangemeld('leidinggevende', { werkgeverId: werkgeverA, afdelingId: zorg })).gebruikerId
const consultant = async ({ w, arbodienstA }: Stad) =>
  (await w.aangemeld('verzuimconsultant', { arbodienstId: arbodienstA })).gebruikerId

const arts = async ({ w, arbodienstA }: Stad) =>
  (await w.aangemeld('bedrijfsarts', { arbodienstId: arbodienstA })).gebruikerId

export const toegangsacties: Record<string, Rij> = {
  'app/werkgever/toegang/acties.ts#keurFactorGoedActie': {
    als: 'hr',
    recht: 'factor.herstellen.werkgever',
    maak: (stad) =>
      kwijt(stad, 'leidinggevende', { werkgeverId: stad.werkgeverA, afdelingId: stad.zorg }, 'werkgever', gezien),
  },
  'app/werkgever/toegang/acties.ts#wijsFactorAfActie': {
    als: 'hr',
    recht: 'factor.herstellen.werkgever',
    maak: (stad) => kwijt(stad, 'leidinggevende', { werkgeverId: stad.werkgeverA, afdelingId: stad.zorg }, 'werkgever'),
  },
  'app/arbodienst/toegang/acties.ts#keurFactorGoedActie': {
    als: 'arbobeheerder',
    recht: 'factor.herstellen.arbodienst',
    maak: (stad) => kwijt(stad, 'planner', { arbodienstId: stad.arbodienstA }, 'arbodienst', gezien),
  },
  'app/arbodienst/toegang/acties.ts#wijsFactorAfActie': {
    als: 'arbobeheerder',
    recht: 'factor.herstellen.arbodienst',
    maak: (stad) => kwijt(stad, 'planner', { arbodienstId: stad.arbodienstA }, 'arbodienst'),
  },
  'app/beheer/toegang/acties.ts#keurFactorGoedActie': {
    als: 'platformbeheerder',
    recht: 'factor.herstellen.platform',
    maak: (stad) => kwijt(stad, 'fg', {}, 'beheer', gezien),
  },
  'app/beheer/toegang/acties.ts#wijsFactorAfActie': {
    als: 'platformbeheerder',
    recht: 'factor.herstellen.platform',
    maak: (stad) => kwijt(stad, 'fg', {}, 'beheer'),
  },
  'app/werkgever/toegang/acties.ts#geefRolActie': {
    ...hr,
    maak: async ({ zorg }) => ({
      pad: '/werkgever/toegang',
      velden: [...nieuw('leidinggevende'), ['afdelingId', zorg]],
    }),
  },
  'app/werkgever/toegang/acties.ts#beeindigRolActie': {
    ...hr,
    maak: (stad) => rolVan(stad, 'hr', { werkgeverId: stad.werkgeverA }, 'werkgever'),
  },
  'app/werkgever/vervanging/acties.ts#wijsVervangerAanActie': {
    als: 'hr',
    recht: 'vervanging.regelen.werkgever',
    maak: async (stad) => ({
      pad: '/werkgever/vervanging',
      velden: [['vervangeneId', await leider(stad)], ['vervangerId', await leider(stad)], ...periode(0, 3)],
    }),
  },
  'app/werkgever/vervanging/acties.ts#beeindigVervangingActie': {
    als: 'hr',
    recht: 'vervanging.regelen.werkgever',
    maak: async (stad) => ({
      pad: '/werkgever/vervanging',
      velden: await vervanging(stad, { werkgeverId: stad.werkgeverA }, await leider(stad), await leider(stad)),
    }),
  },
  'app/arbodienst/toegang/acties.ts#geefRolActie': {
    ...arbo,
    maak: async () => ({ pad: '/arbodienst/toegang', velden: nieuw('planner') }),
  },
  'app/arbodienst/toegang/acties.ts#beeindigRolActie': {
    ...arbo,
    maak: (stad) => rolVan(stad, 'planner', { arbodienstId: stad.arbodienstA }, 'arbodienst'),
  },
  'app/arbodienst/toegang/acties.ts#wijsToeActie': {
    ...arbo,
    maak: async (stad) => ({
      pad: '/arbodienst/toegang',
      velden: [
        ['werkgeverId', stad.werkgeverA],
        ['gebruikerId', await consultant(stad)],
        ['inPlaatsVan', ''],
        ...periode(0, null),
      ],
    }),
  },
  'app/arbodienst/toegang/acties.ts#beeindigToewijzingActie': {
    ...arbo,
    maak: async (stad) => ({
      pad: '/arbodienst/toegang',
      velden: [['id', await stad.w.toewijzing(stad.arbodienstA, stad.werkgeverA, await consultant(stad))]],
    }),
  },
  'app/arbodienst/vervanging/acties.ts#wijsVervangerAanActie': {
    als: 'arbobeheerder',
    recht: 'vervanging.regelen.arbodienst',
    maak: async (stad) => ({
      pad: '/arbodienst/vervanging',
      velden: [['vervangeneId', await consultant(stad)], ['vervangerId', await consultant(stad)], ...periode(0, 3)],
    }),
  },
  'app/arbodienst/vervanging/acties.ts#beeindigVervangingActie': {
    als: 'arbobeheerder',
    recht: 'vervanging.regelen.arbodienst',
    maak: async (stad) => ({
      pad: '/arbodienst/vervanging',
      velden: await vervanging(
        stad,
        { arbodienstId: stad.arbodienstA },
        await consultant(stad),
        await consultant(stad),
      ),
    }),
  },
  'app/medisch/vervanging/acties.ts#wijsVervangerAanActie': {
    als: 'bedrijfsarts',
    recht: 'vervanging.regelen.medisch',
    maak: async (stad) => ({
      pad: '/medisch/vervanging',
      velden: [['vervangeneId', ''], ['vervangerId', await arts(stad)], ...periode(0, 3)],
    }),
  },
  'app/medisch/vervanging/acties.ts#beeindigVervangingActie': {
    als: 'bedrijfsarts',
    recht: 'vervanging.regelen.medisch',
    maak: async (stad) => ({
      pad: '/medisch/vervanging',
      velden: await vervanging(
        stad,
        { arbodienstId: stad.arbodienstA },
        stad.anderen.bedrijfsarts.gebruikerId,
        await arts(stad),
      ),
    }),
  },
  'app/arbodienst/gesprekken/acties.ts#neemGesprekAanActie': {
    als: 'verzuimconsultant',
    recht: 'gesprek.aannemen',
    // somebody of another arbodienst gets the same answer, a counted try and nothing else
    eigenTenantOok: true,
    maak: async ({ werkgeverA, w }) => {
      await w.werknemer(werkgeverA, { personeelsnummer: 'belt-1' })
      return {
        pad: '/arbodienst/gesprekken',
        velden: [
          ['werkgeverId', werkgeverA],
          ['personeelsnummer', 'belt-1'],
          ['geboortedatum', '15-06-1985'],
        ],
      }
    },
  },
  'app/arbodienst/gesprekken/acties.ts#rondGesprekAfActie': {
    als: 'verzuimconsultant',
    recht: 'gesprek.aannemen',
    maak: async (stad) => {
      const { werknemerId } = await stad.ziek()
      await stad.app.admin.query('update begeleiding set verzoek_op = now() where werknemer_id = $1', [werknemerId])
      return { pad: '/arbodienst/gesprekken', velden: [['werknemerId', werknemerId]] }
    },
  },
  'app/werknemer/gesprek/acties.ts#vraagGesprekActie': {
    als: 'werknemer',
    recht: 'gesprek.vragen',
    eigenTenantOok: true,
    maak: async () => ({ pad: '/werknemer/gesprek', velden: [] }),
  },
  'app/beheer/toegang/acties.ts#geefRolActie': {
    ...platform,
    maak: async () => ({ pad: '/beheer/toegang', velden: [...nieuw('fg'), ['organisatie', '']] }),
  },
  'app/beheer/toegang/acties.ts#beeindigRolActie': { ...platform, maak: (stad) => rolVan(stad, 'fg', {}, 'beheer') },
  'app/beheer/toegang/acties.ts#maakOrganisatieActie': {
    ...organisaties,
    maak: async () => ({
      pad: '/beheer/toegang',
      velden: [
        ['soort', 'werkgever'],
        ['naam', `Nieuw ${randomUUID().slice(0, 8)}`],
      ],
    }),
  },
  'app/beheer/diagnosecodes/acties.ts#bevestigCodelijstActie': {
    als: 'platformbeheerder',
    recht: 'diagnosecodes.beheren',
    maak: async ({ app, anderen }) => {
      const id = await maakCodelijst(app.admin, anderen.platformbeheerder.gebruikerId)
      return { pad: `/beheer/diagnosecodes/${id}`, velden: [['id', id]] satisfies Velden }
    },
  },
  'app/beheer/toegang/acties.ts#wisselArbodienstActie': {
    ...organisaties,
    maak: async ({ w, arbodienstB }) => ({
      pad: '/beheer/toegang',
      velden: [
        ['werkgeverId', await w.werkgever()],
        ['arbodienstId', arbodienstB],
        ['vanaf', dag(0)],
      ],
    }),
  },
}
