import { randomUUID } from 'node:crypto'
import { vingerafdruk } from '@/lib/medisch/geef-vrij'
import { machtighashes, machtigingcode, machtiginggeheim } from '@/lib/toegang/machtiginglink'
import { toonDagKort } from '@/lib/wet/kalender'
import type { Rij } from './acties'
import { eigenGeval } from './documentacties'
import { doe } from './doe'
import type { OpenOproep } from './open-acties'
import type { Velden } from './ruw'
import { dagenGeleden, type Stad } from './stad'

const OPEN = 'app/medisch/acties.ts#openDossierActie'
const IN_DOSSIER = 'app/medisch/dossiers/[dossierId]/acties.ts'

/** Somebody who is ill with a file of the doctor of A, opened as the screen does it. */
export async function medischDossier(stad: Stad): Promise<{ dossierId: string; werknemerId: string; gevalId: string }> {
  const { werknemerId, gevalId } = await stad.ziek(30)
  const velden: Velden = [
    ['werknemerId', werknemerId],
    ['soort', 'begeleiding'],
  ]
  const naar = await doe(stad.app, stad.anderen.bedrijfsarts.sleutel, OPEN, '/medisch', velden)
  return { dossierId: naar.split('/')[3] ?? '', werknemerId, gevalId }
}

const arts = { als: 'bedrijfsarts' } as const

/** A file and the form on one of its pages. */
const opPagina =
  (deel: string, velden: (stad: Stad, d: { dossierId: string; gevalId: string }) => Promise<Velden> | Velden) =>
  async (stad: Stad) => {
    const d = await medischDossier(stad)
    return {
      pad: `/medisch/dossiers/${d.dossierId}${deel.replace('GEVAL', d.gevalId)}`,
      velden: [['dossierId', d.dossierId], ...(await velden(stad, d))] satisfies Velden,
    }
  }

const MACHTIGING = 'app/medisch/dossiers/[dossierId]/machtigingen/acties.ts'
const VRAAG: Velden = [
  ['behandelaar', 'Dr. De Wit'],
  ['specialisme', 'huisarts'],
  ['adres', 'Kade 1, Utrecht'],
  ['vraag', 'Hoe gaat het?'],
  ['doel', 'Om te weten wat kan'],
]

/** A question to a practitioner in a file, asked as the screen does it, and signed past the wall. */
export async function maakMachtiging(stad: Stad, dossierId: string, getekend: boolean): Promise<string> {
  await doe(
    stad.app,
    stad.anderen.bedrijfsarts.sleutel,
    `${MACHTIGING}#vraagMachtigingActie`,
    `/medisch/dossiers/${dossierId}/machtigingen`,
    [['dossierId', dossierId], ...VRAAG],
  )
  const { rows } = await stad.app.admin.query<{ id: string }>(
    'select id from medische_machtiging where dossier_id = $1 order by gevraagd_op desc limit 1',
    [dossierId],
  )
  const id = rows[0]?.id ?? ''
  if (getekend)
    await stad.app.admin.query(
      `update medische_machtiging set getekend_op = now(), getekend_hash = repeat('a', 64), getekend_door_id = door_id, tweede_factor_op = now() where id = $1`,
      [id],
    )
  return id
}

/** A link that works to decide on it with, and its code. */
export async function maakMachtiginglink(stad: Stad, machtigingId: string) {
  const id = randomUUID()
  const [geheim, code] = [machtiginggeheim(id), machtigingcode(id)]
  const { geheimHash, codeHash } = machtighashes(geheim, code)
  await stad.app.admin.query(
    `insert into medische_machtiginglink (id, arbodienst_id, machtiging_id, geheim_hash, code_hash, door_id, op, verloopt_op)
     select $1, arbodienst_id, id, $3, $4, door_id, now(), now() + interval '1 day' from medische_machtiging where id = $2`,
    [id, machtigingId, Buffer.from(geheimHash), Buffer.from(codeHash)],
  )
  await stad.app.admin.query(
    `insert into linkpost (link_id, arbodienst_id, email, aangevraagd_op) select id, arbodienst_id, 'sam@voorbeeld.test', op from medische_machtiginglink where id = $1`,
    [id],
  )
  return { geheim, code }
}

/** Deciding with a link: for whoever has the link and the code. */
async function metLink(stad: Stad, erbij: (machtigingId: string) => Promise<Velden>): Promise<OpenOproep> {
  const { dossierId } = await medischDossier(stad)
  const machtigingId = await maakMachtiging(stad, dossierId, false)
  const { geheim, code } = await maakMachtiginglink(stad, machtigingId)
  return {
    pad: `/toestemming/${geheim}`,
    drager: null,
    gebruikerId: stad.anderen.bedrijfsarts.gebruikerId,
    velden: [['linkcode', geheim], ['code', code], ...(await erbij(machtigingId))],
    fout: [
      { velden: { code: code === '00000000' ? '00000001' : '00000000' } },
      { velden: { linkcode: machtiginggeheim(randomUUID()) } },
      { velden: { code: '' } },
    ],
  }
}

export const openMachtigingacties: Record<string, (stad: Stad) => Promise<OpenOproep>> = {
  'app/(openbaar)/toestemming/[geheim]/acties.ts#openMachtiginglinkActie': async (stad) => ({
    ...(await metLink(stad, async () => [])),
    leestAlleen: true as const,
  }),
  'app/(openbaar)/toestemming/[geheim]/acties.ts#beslisMachtiginglinkActie': (stad) =>
    metLink(stad, async (machtigingId) => {
      const { rows } = await stad.app.admin.query<{ hash: string }>(
        `select encode(sha256(inhoud), 'hex') as hash from medische_notitie where id = $1`,
        [machtigingId],
      )
      return [
        ['inhoudHash', rows[0]?.hash ?? ''],
        ['besluit', 'teken'],
      ]
    }),
}

/** The file of the person of the account of the werknemer. */
export async function eigenMedischDossier(stad: Stad): Promise<string> {
  await eigenGeval(stad)
  const naar = await doe(stad.app, stad.anderen.bedrijfsarts.sleutel, OPEN, '/medisch', [
    ['werknemerId', stad.werknemerId],
    ['soort', 'begeleiding'],
  ])
  return naar.split('/')[3] ?? ''
}

const collega = async (stad: Stad) =>
  (await stad.w.aangemeld('bedrijfsarts', { arbodienstId: stad.arbodienstA }, 'Carla Collega')).gebruikerId

export const medischacties: Record<string, Rij> = {
  [OPEN]: {
    ...arts,
    recht: 'medisch.openen',
    maak: async (stad) => {
      const { werknemerId } = await stad.ziek(30)
      return {
        pad: '/medisch',
        velden: [
          ['werknemerId', werknemerId],
          ['soort', 'begeleiding'],
        ],
      }
    },
  },
  'app/medisch/acties.ts#zetUitkomstActie': {
    ...arts,
    recht: 'agenda.bijwerken',
    maak: async (stad) => {
      const { werknemerId, gevalId } = await stad.ziek(30)
      const { rows } = await stad.app.admin.query<{ id: string }>(
        `insert into afspraak (arbodienst_id, werkgever_id, werknemer_id, geval_id, behandelaar_id, soort, vorm, dag, van_minuut, tot_minuut, door_id, door_naam)
         values ($1, $2, $3, $4, $5, 'spreekuur', 'telefoon', current_date - 1, 60, 90, $5, 'x') returning id`,
        [stad.arbodienstA, stad.werkgeverA, werknemerId, gevalId, stad.anderen.bedrijfsarts.gebruikerId],
      )
      return {
        pad: `/medisch?dag=${dagenGeleden(1)}`,
        velden: [
          ['id', rows[0]?.id ?? ''],
          ['versie', '1'],
          ['uitkomst', 'geweest'],
        ],
      }
    },
  },
  [`${IN_DOSSIER}#schrijfActie`]: {
    ...arts,
    recht: 'medisch.schrijven',
    maak: opPagina('', () => [
      ['soort', 'medicatie'],
      ['gevalId', ''],
      ['vervangtId', ''],
      ['tekst', 'Geen'],
    ]),
  },
  [`${IN_DOSSIER}#legBsnVastActie`]: {
    ...arts,
    recht: 'medisch.bsn',
    maak: opPagina('/bsn', () => [['bsn', '111222333']]),
  },
  [`${IN_DOSSIER}#geefToegangActie`]: {
    ...arts,
    recht: 'medisch.toegang',
    maak: opPagina('/toegang', async (stad) => [
      ['gebruikerId', await collega(stad)],
      ['soort', 'consult'],
      ['totEnMet', toonDagKort(dagenGeleden(-7))],
    ]),
  },
  [`${IN_DOSSIER}#beeindigToegangActie`]: {
    ...arts,
    recht: 'medisch.lezen',
    maak: opPagina('/toegang', async (stad, { dossierId }) => {
      const { rows } = await stad.app.admin.query<{ id: string }>(
        `insert into behandelrelatie (arbodienst_id, dossier_id, gebruiker_id, soort, omvang, van, tot_en_met, door_id)
         values ($1, $2, $3, 'consult', '{}', current_date, current_date, $4) returning id`,
        [stad.arbodienstA, dossierId, await collega(stad), stad.anderen.bedrijfsarts.gebruikerId],
      )
      return [['toegangId', rows[0]?.id ?? '']]
    }),
  },
  'app/medisch/dossiers/[dossierId]/advies/acties.ts#geefVrijActie': {
    ...arts,
    recht: 'terugkoppeling.vrijgeven',
    maak: opPagina('/advies?soort=probleemanalyse&geval=GEVAL', (_, { gevalId }) => [
      ['gevalId', gevalId],
      ['soort', 'probleemanalyse'],
      ['vervangtId', ''],
      ['overweging', 'Rustig opbouwen'],
      ['mogelijkheden', 'Halve dagen zittend werk'],
      [
        'gezien',
        vingerafdruk('probleemanalyse', {
          mogelijkheden: 'Halve dagen zittend werk',
          beperkingen: null,
          prognose: null,
          advies: null,
          doel: null,
          benutbaar: null,
          percentage: null,
          volgendContactOp: null,
        }),
      ],
    ]),
  },
  'app/medisch/dossiers/[dossierId]/fml/acties.ts#legFmlVastActie': {
    ...arts,
    recht: 'medisch.schrijven',
    maak: opPagina('/fml/nieuw', () => [
      ['gevalId', ''],
      ['op', toonDagKort(dagenGeleden(0))],
      ['i4_14', '1'],
      ['n4_14', 'tot 10 kg'],
    ]),
  },
  [`${MACHTIGING}#vraagMachtigingActie`]: {
    ...arts,
    recht: 'machtiging.vragen',
    maak: opPagina('/machtigingen', () => VRAAG),
  },
  [`${MACHTIGING}#laatVervallenActie`]: {
    ...arts,
    recht: 'machtiging.vragen',
    maak: opPagina('/machtigingen', async (stad, { dossierId }) => [
      ['machtigingId', await maakMachtiging(stad, dossierId, true)],
    ]),
  },
  [`${MACHTIGING}#maakBriefActie`]: {
    ...arts,
    recht: 'machtiging.vragen',
    maak: opPagina('/machtigingen', async (stad, { dossierId }) => [
      ['machtigingId', await maakMachtiging(stad, dossierId, true)],
    ]),
  },
  [`${MACHTIGING}#legInformatieVastActie`]: {
    ...arts,
    recht: 'medisch.schrijven',
    maak: opPagina('/machtigingen', async (stad, { dossierId }) => [
      ['machtigingId', await maakMachtiging(stad, dossierId, true)],
      ['ontvangenOp', toonDagKort(dagenGeleden(0))],
      ['tekst', 'Gaat goed'],
      ['kosten', '47,50'],
    ]),
  },
  [`${MACHTIGING}#stuurMachtiginglinkActie`]: {
    ...arts,
    recht: 'machtiging.vragen',
    maak: opPagina('/machtigingen', async (stad, { dossierId }) => [
      ['machtigingId', await maakMachtiging(stad, dossierId, false)],
      ['email', 'sam@voorbeeld.test'],
    ]),
  },
  [`${MACHTIGING}#trekMachtiginglinkInActie`]: {
    ...arts,
    recht: 'machtiging.vragen',
    maak: opPagina('/machtigingen', async (stad, { dossierId }) => {
      const machtigingId = await maakMachtiging(stad, dossierId, false)
      await maakMachtiginglink(stad, machtigingId)
      return [['machtigingId', machtigingId]]
    }),
  },
  'app/werknemer/toestemming/acties.ts#beslisActie': {
    als: 'werknemer',
    recht: 'eigenMachtiging.beslissen',
    maak: async (stad) => {
      const machtigingId = await maakMachtiging(stad, await eigenMedischDossier(stad), true)
      return {
        pad: '/werknemer/toestemming',
        velden: [
          ['machtigingId', machtigingId],
          ['besluit', 'trekIn'],
        ],
      }
    },
  },
  'app/medisch/noodinzage/[werknemerId]/acties.ts#neemNoodinzageActie': {
    ...arts,
    recht: 'medisch.noodinzage',
    maak: async (stad) => {
      const { dossierId, werknemerId } = await medischDossier(stad)
      await stad.app.admin.query('update medisch_dossier set behandelaar_id = $2 where id = $1', [
        dossierId,
        await collega(stad),
      ])
      return {
        pad: `/medisch/noodinzage/${werknemerId}`,
        velden: [
          ['werknemerId', werknemerId],
          ['grond', 'acuutGevaar'],
          ['reden', 'Belt in acute nood, behandelaar is niet bereikbaar'],
        ],
      }
    },
  },
}
