import { randomUUID } from 'node:crypto'
import { machtighashes, machtigingcode, machtiginggeheim } from '@/lib/toegang/machtiginglink'
import { toonDagKort } from '@/lib/wet/kalender'
import type { Rij } from './acties'
import { doe } from './doe'
import { arts, eigenMedischDossier, medischDossier, opPagina } from './medischacties'
import type { OpenOproep } from './open-acties'
import type { Velden } from './ruw'
import { dagenGeleden, type Stad } from './stad'

// Asking permission to ask a practitioner something, and deciding on it: signed in, or with a link.

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

export const machtigingacties: Record<string, Rij> = {
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
}
