import { randomUUID } from 'node:crypto'
import { eigenControlegetal, maakPakket } from '@/lib/kluis/pakket'
import { toonDagKort } from '@/lib/wet/kalender'
import type { Rij } from './acties'
import { medischDossier } from './medischacties'
import type { Velden } from './ruw'
import { dagenGeleden, type Stad } from './stad'

// The steps of a second opinion, each made ready by the rows of the steps before it.

const IN_DOSSIER = 'app/medisch/dossiers/[dossierId]/second-opinion/acties.ts'
const ZELF = 'app/werknemer/second-opinion/acties.ts'

const anderen = async (stad: Stad, arbodienstId: string) =>
  (await stad.w.aangemeld('bedrijfsarts', { arbodienstId }, 'Otto Onafhankelijk')).gebruikerId

/** One of this file, so far; with the file of the second doctor when `als` is that one. */
async function opinie(stad: Stad, dossierId: string, tot: 'gevraagd' | 'toestemming' | 'gedeeld'): Promise<string> {
  const elders = await stad.w.arbodienst()
  const { rows } = await stad.app.admin.query<{ id: string }>(
    `with t as (insert into medisch_dossier (arbodienst_id, behandelaar_id, soort, aanduiding) values ($2, $3, 'secondOpinion', 'Second opinion 1') returning id)
     insert into second_opinion (arbodienst_id, dossier_id, werkgever_id, werknemer_id, onderwerp, gevraagd_via, door_id, tweede_arbodienst_id, tweede_arts_id,
       tweede_naam, tweede_organisatie, toestemming_via, toestemming_op, gestuurd_op, tweede_dossier_id, besproken_op, advies_id, delen, delen_op)
     select d.arbodienst_id, d.id, b.werkgever_id, d.werknemer_id, 'advies', 'arts', $3, $2, $3, 'x', 'x',
            case when $4 <> 'gevraagd' then 'mondeling' end, case when $4 <> 'gevraagd' then now() end, case when $4 = 'gedeeld' then now() end,
            case when $4 = 'gedeeld' then t.id end, case when $4 = 'gedeeld' then now() end, case when $4 = 'gedeeld' then t.id end,
            case when $4 = 'gedeeld' then true end, case when $4 = 'gedeeld' then now() end
       from medisch_dossier d join begeleiding b on b.arbodienst_id = d.arbodienst_id and b.werknemer_id = d.werknemer_id, t where d.id = $1 returning id`,
    [dossierId, elders, await anderen(stad, elders), tot],
  )
  return rows[0]?.id ?? ''
}

const ELDERS: Velden = [
  ['arts', 'Dr. Elders'],
  ['organisatie', 'Praktijk Elders'],
  ['onderwerp', 'advies'],
  ['onafhankelijk', 'ja'],
]

/** One of a doctor who is not on the platform, with consent; and handed over. */
export async function elders(stad: Stad, dossierId: string, gestuurd: boolean): Promise<string> {
  const { rows } = await stad.app.admin.query<{ id: string }>(
    `insert into second_opinion (arbodienst_id, dossier_id, werkgever_id, werknemer_id, onderwerp, gevraagd_via, door_id, tweede_naam, tweede_organisatie,
       toestemming_via, toestemming_op, gestuurd_op)
     select d.arbodienst_id, d.id, b.werkgever_id, d.werknemer_id, 'advies', 'arts', d.behandelaar_id, 'x', 'x', 'mondeling', now(), case when $2 then now() end
       from medisch_dossier d join begeleiding b on b.arbodienst_id = d.arbodienst_id and b.werknemer_id = d.werknemer_id where d.id = $1 returning id`,
    [dossierId, gestuurd],
  )
  return rows[0]?.id ?? ''
}

/** As the second doctor, of arbodienst A: a file at another arbodienst, and the copy of it with the doctor of A. */
async function alsTweede(stad: Stad, besproken: boolean): Promise<{ id: string; dossierId: string }> {
  const { dossierId: bron } = await medischDossier(stad)
  const { admin } = stad.app
  const elders = await stad.w.arbodienst()
  const arts = stad.anderen.bedrijfsarts.gebruikerId
  const daar = await anderen(stad, elders)
  const { rows } = await admin.query<{ id: string; dossier_id: string }>(
    `with kopie as (insert into medisch_dossier (arbodienst_id, behandelaar_id, soort, aanduiding) values ($2, $3, 'secondOpinion', 'Second opinion 2') returning id),
          bij as (insert into begeleiding select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'arbodienst_id', $4::uuid))).*
                    from begeleiding b join medisch_dossier d on d.arbodienst_id = b.arbodienst_id and d.werknemer_id = b.werknemer_id where d.id = $1 returning werknemer_id, werkgever_id),
          eerste as (insert into medisch_dossier (arbodienst_id, behandelaar_id, soort, aanduiding) select $4, $5, 'preventief', 'Anoniem 3' from bij returning id)
     insert into second_opinion (arbodienst_id, dossier_id, werkgever_id, werknemer_id, onderwerp, gevraagd_via, door_id, tweede_arbodienst_id, tweede_arts_id,
       tweede_naam, tweede_organisatie, toestemming_via, toestemming_op, gestuurd_op, tweede_dossier_id, besproken_op, advies_id)
     select $4, eerste.id, bij.werkgever_id, bij.werknemer_id, 'advies', 'arts', $5, $2, $3, 'x', 'x', 'mondeling', now(), now(), kopie.id,
            case when $6 then now() end, case when $6 then kopie.id end
       from kopie, bij, eerste returning id, tweede_dossier_id as dossier_id`,
    [bron, stad.arbodienstA, arts, elders, daar, besproken],
  )
  const { id = '', dossier_id: dossierId = '' } = rows[0] ?? {}
  // keys as the app makes them, so that what is written opens
  const { sleutelbinding } = await import('@/lib/kluis/dossiersleutel')
  const { nieuweSleutel } = await import('@/lib/kluis/envelop')
  const { sleuteldienst } = await import('@/lib/kluis/sleuteldienst')
  const dienst = sleuteldienst()
  const { rows: eerste } = await admin.query<{ id: string }>(
    'select dossier_id as id from second_opinion where id = $1',
    [id],
  )
  for (const [huurder, dossier] of [
    [stad.arbodienstA, dossierId],
    [elders, eerste[0]?.id ?? ''],
  ] as const)
    await admin.query(
      'insert into dossiersleutel (dossier_id, arbodienst_id, sleutel, hoofdsleutel) values ($1, $2, $3, $4)',
      [
        dossier,
        huurder,
        Buffer.from(await dienst.wikkel(nieuweSleutel(), sleutelbinding(huurder, dossier))),
        dienst.huidige,
      ],
    )
  if (besproken) await admin.query(`update second_opinion set advies = 'x', advies_op = now() where id = $1`, [id])
  return { id, dossierId }
}

const arts = { als: 'bedrijfsarts', recht: 'medisch.secondOpinion' } as const
const pad = (dossierId: string) => `/medisch/dossiers/${dossierId}/second-opinion`
const bij =
  (velden: (stad: Stad, dossierId: string) => Promise<Velden>): Rij['maak'] =>
  async (stad) => {
    const { dossierId } = await medischDossier(stad)
    return { pad: pad(dossierId), velden: [['dossierId', dossierId], ...(await velden(stad, dossierId))] }
  }
const bijTweede =
  (besproken: boolean, velden: Velden): Rij['maak'] =>
  async (stad) => {
    const { id, dossierId } = await alsTweede(stad, besproken)
    return { pad: pad(dossierId), velden: [['dossierId', dossierId], ['id', id], ...velden] }
  }
const collega = async (stad: Stad) =>
  (await stad.w.aangemeld('bedrijfsarts', { arbodienstId: stad.arbodienstA }, 'Carla Collega')).gebruikerId
const wissel = async (stad: Stad, dossierId: string) => {
  const { rows } = await stad.app.admin.query<{ id: string }>(
    `insert into artswissel (arbodienst_id, dossier_id, werkgever_id, werknemer_id, gevraagd_via, door_id)
     select d.arbodienst_id, d.id, b.werkgever_id, d.werknemer_id, 'brief', d.behandelaar_id from medisch_dossier d
       join begeleiding b on b.arbodienst_id = d.arbodienst_id and b.werknemer_id = d.werknemer_id where d.id = $1 returning id`,
    [dossierId],
  )
  return rows[0]?.id ?? ''
}

/** A file of the person of the account, with nothing of it yet; a clean one each time. */
async function eigenDossier(stad: Stad): Promise<string> {
  const { admin } = stad.app
  const { werknemerId: ander } = await stad.ziek(30)
  await admin.query(
    `insert into begeleiding select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'werknemer_id', $1::uuid))).*
       from begeleiding b where b.arbodienst_id = $2 and b.werknemer_id = $3 on conflict do nothing`,
    [stad.werknemerId, stad.arbodienstA, ander],
  )
  // what another action wrote in his file stays, without him
  await admin.query(
    `update medisch_dossier set werknemer_id = null, soort = 'preventief', aanduiding = 'Anoniem oud' where werknemer_id = $1 and soort = 'begeleiding'`,
    [stad.werknemerId],
  )
  const { rows } = await admin.query<{ id: string }>(
    `insert into medisch_dossier (arbodienst_id, werknemer_id, behandelaar_id) values ($1, $2, $3) returning id`,
    [stad.arbodienstA, stad.werknemerId, stad.anderen.bedrijfsarts.gebruikerId],
  )
  return rows[0]?.id ?? ''
}
const zelf = { als: 'werknemer', recht: 'secondOpinion.vragen', eigenTenantOok: true } as const
const eigen =
  (velden: (stad: Stad, dossierId: string) => Promise<Velden>): Rij['maak'] =>
  async (stad) => ({ pad: '/werknemer/second-opinion', velden: await velden(stad, await eigenDossier(stad)) })

const OVERDRACHT = 'app/medisch/dossiers/[dossierId]/overdracht/acties.ts'
const overdragen = { als: 'bedrijfsarts', recht: 'medisch.overdragen' } as const

/** A package about somebody with a file, made elsewhere with the keys of this installation, and what goes with it by telephone. */
export async function maakElders(stad: Stad): Promise<{ dossierId: string; bestand: Buffer; bij: Velden }> {
  const { dossierId, werknemerId } = await medischDossier(stad)
  const { rows } = await stad.app.admin.query<{ geboren: string | null }>(
    'select geboortedatum::text as geboren from begeleiding where werknemer_id = $1',
    [werknemerId],
  )
  const kop = { id: randomUUID(), van: 'Arbo Elders', gemaaktOp: new Date().toISOString(), vervaltOp: dagenGeleden(-7) }
  const inhoud = {
    persoon: { naam: 'x', geboortedatum: rows[0]?.geboren ?? null },
    notities: [],
    bijlagen: [],
    nietMee: 0,
  }
  return {
    dossierId,
    bestand: Buffer.from(maakPakket(kop, inhoud, 'WACHTZIN')),
    bij: [
      ['wachtzin', 'WACHTZIN'],
      ['controlegetal', eigenControlegetal()],
    ],
  }
}

export const secondOpinionActies: Record<string, Rij> = {
  'app/medisch/dossiers/[dossierId]/acties.ts#koppelActie': {
    als: 'bedrijfsarts',
    recht: 'medisch.koppelen',
    maak: async (stad) => {
      const [een, ander] = [await medischDossier(stad), await medischDossier(stad)]
      await stad.app.admin.query(
        `insert into bsn (dossier_id, arbodienst_id, inhoud, zoek, door_id, op)
         select id, arbodienst_id, 'x'::bytea, 'zelfde'::bytea, behandelaar_id, now() from medisch_dossier where id = any ($1::uuid[])`,
        [[een.dossierId, ander.dossierId]],
      )
      return {
        pad: `/medisch/dossiers/${een.dossierId}`,
        velden: [
          ['dossierId', een.dossierId],
          ['anderId', ander.dossierId],
        ],
      }
    },
  },
  [`${OVERDRACHT}#beginOverdrachtActie`]: {
    ...overdragen,
    maak: async (stad) => {
      const { dossierId } = await medischDossier(stad)
      return {
        pad: `/medisch/dossiers/${dossierId}/overdracht`,
        velden: [
          ['dossierId', dossierId],
          ['tegenpartij', 'Arbo Elders'],
          ['geinformeerd', 'gesprek'],
          ['geinformeerdOp', toonDagKort(dagenGeleden(1))],
          ['instemming', 'ja'],
        ],
      }
    },
  },

  [`${IN_DOSSIER}#vraagActie`]: {
    ...arts,
    maak: bij(async (stad) => [
      ['artsId', await anderen(stad, await stad.w.arbodienst())],
      ['onderwerp', 'advies'],
    ]),
  },
  [`${IN_DOSSIER}#vraagEldersActie`]: { ...arts, maak: bij(async () => ELDERS) },
  [`${IN_DOSSIER}#afschriftGegevenActie`]: {
    ...arts,
    maak: bij(async (stad, d) => [['id', await elders(stad, d, false)]]),
  },
  [`${IN_DOSSIER}#teruggaveActie`]: { ...arts, maak: bij(async (stad, d) => [['id', await elders(stad, d, true)]]) },
  [`${IN_DOSSIER}#adviesEldersActie`]: {
    ...arts,
    maak: bij(async (stad, d) => [
      ['id', await elders(stad, d, true)],
      ['delen', 'ja'],
      ['advies', 'Minder uren'],
    ]),
  },
  [`${ZELF}#vraagEldersActie`]: { ...zelf, maak: eigen(async () => ELDERS) },
  [`${IN_DOSSIER}#toestemmingActie`]: {
    ...arts,
    maak: bij(async (stad, d) => [
      ['id', await opinie(stad, d, 'gevraagd')],
      ['magMee', 'contact'],
      ['via', 'mondeling'],
    ]),
  },
  [`${IN_DOSSIER}#stuurActie`]: {
    ...arts,
    maak: bij(async (stad, d) => [['id', await opinie(stad, d, 'toestemming')]]),
  },
  [`${IN_DOSSIER}#trekInActie`]: { ...arts, maak: bij(async (stad, d) => [['id', await opinie(stad, d, 'gevraagd')]]) },
  [`${IN_DOSSIER}#reactieActie`]: {
    ...arts,
    maak: bij(async (stad, d) => [
      ['id', await opinie(stad, d, 'gedeeld')],
      ['uitkomst', 'deels'],
      ['reden', 'Omdat'],
    ]),
  },
  [`${IN_DOSSIER}#geefTerugActie`]: { ...arts, maak: bijTweede(false, []) },
  [`${IN_DOSSIER}#besprokenActie`]: { ...arts, maak: bijTweede(false, [['advies', 'Rustig opbouwen']]) },
  [`${IN_DOSSIER}#deelActie`]: { ...arts, maak: bijTweede(true, [['delen', 'nee']]) },
  [`${IN_DOSSIER}#wisselActie`]: { ...arts, maak: bij(async () => []) },
  [`${IN_DOSSIER}#besluitActie`]: {
    ...arts,
    maak: bij(async (stad, d) => [
      ['id', await wissel(stad, d)],
      ['besluit', 'afgewezen'],
      ['naarId', ''],
      ['uitleg', 'U hebt een goede reden nodig.'],
    ]),
  },
  [`${IN_DOSSIER}#draagOverActie`]: {
    ...arts,
    recht: 'medisch.toegang',
    maak: bij(async (stad) => [['naarId', await collega(stad)]]),
  },
  [`${ZELF}#vraagSecondOpinionActie`]: {
    ...zelf,
    maak: eigen(async (stad) => [
      ['artsId', await anderen(stad, await stad.w.arbodienst())],
      ['onderwerp', 'advies'],
    ]),
  },
  [`${ZELF}#geefToestemmingActie`]: {
    ...zelf,
    maak: eigen(async (stad, d) => [['id', await opinie(stad, d, 'gevraagd')]]),
  },
  [`${ZELF}#kiesDelenActie`]: {
    ...zelf,
    maak: eigen(async (stad, d) => {
      const id = await opinie(stad, d, 'gedeeld')
      await stad.app.admin.query('update second_opinion set delen = null, delen_op = null where id = $1', [id])
      return [
        ['id', id],
        ['delen', 'nee'],
      ]
    }),
  },
  [`${ZELF}#trekInActie`]: { ...zelf, maak: eigen(async (stad, d) => [['id', await opinie(stad, d, 'gevraagd')]]) },
  [`${ZELF}#vraagArtswisselActie`]: { ...zelf, maak: eigen(async () => []) },
}
