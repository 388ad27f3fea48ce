import { createHash } from 'node:crypto'
import { nieuwGeheim, vingerafdruk } from '@/lib/toegang/kluis'
import { tekencode, tekencodeHash } from '@/lib/toegang/linkcode'
import type { Rij } from './acties'
import type { OpenOproep } from './open-acties'
import type { Velden } from './ruw'
import type { Stad } from './stad'

// The actions on documents: writing, sharing, fixing, signing. Each about a document of its own, made past the wall.

const VELDEN = {
  samen: { doel: 'Terug', activiteiten: [['a', 'b', 'c']], evaluatie: 'elke week', casemanager: 'Noor' },
  werkgever: { kijk: 'Goed' },
  werknemer: { tevreden: 'ja', werkgever: 'Goed', zelf: 'Veel', kijk: 'Goed' },
}
const INHOUD = JSON.stringify({ soort: 'planVanAanpak', titel: 'Plan van aanpak', versie: 1, gegevens: [], delen: [] })
const HASH = createHash('sha256').update(INHOUD).digest('hex')

let nummer = 100

/** A document of a case in a state, shared with the employee, with every part filled in. */
export async function maakDocument(
  stad: Stad,
  gevalId: string,
  { soort = 'planVanAanpak', toestand = 'concept' as 'concept' | 'tekenen' } = {},
): Promise<{ documentId: string; versieId: string }> {
  const { admin } = stad.app
  const door = stad.anderen.hr.gebruikerId
  const bij = [stad.werkgeverA, gevalId]
  nummer += 1
  const { rows: d } = await admin.query<{ id: string }>(
    `insert into document (werkgever_id, geval_id, soort, nummer, werknemer_leest, door_id, door_naam) values ($1, $2, $3, $4, true, $5, 'Hanna') returning id`,
    [...bij, soort, nummer, door],
  )
  const documentId = d[0]?.id ?? ''
  const { rows: v } = await admin.query<{ id: string }>(
    `insert into documentversie (werkgever_id, geval_id, document_id, nummer, gedeeld_op, door_id, door_naam) values ($1, $2, $3, 1, now(), $4, 'Hanna') returning id`,
    [...bij, documentId, door],
  )
  const versieId = v[0]?.id ?? ''
  for (const [partij, velden] of Object.entries(VELDEN)) {
    await admin.query(
      `insert into documentdeel (werkgever_id, geval_id, versie_id, partij, velden, klaar_op, door_id, door_naam) values ($1, $2, $3, $4, $5, now(), $6, 'Hanna')`,
      [...bij, versieId, partij, JSON.stringify(velden), door],
    )
  }
  if (toestand === 'tekenen') {
    await admin.query(
      `update documentversie set toestand = 'tekenen', inhoud = $2, inhoud_hash = $3, ondertekenaars = $4, vastgesteld_op = now(), vastgesteld_door = 'Hanna' where id = $1`,
      [versieId, INHOUD, HASH, soort === 'oordeelWerknemer' ? ['werknemer'] : ['werkgever', 'werknemer']],
    )
  }
  return { documentId, versieId }
}

/** A document with a version that lapsed and a shared one after it. */
export async function tweeVersies(stad: Stad, gevalId: string): Promise<string> {
  const { documentId, versieId } = await maakDocument(stad, gevalId)
  await stad.app.admin.query(`update documentversie set toestand = 'vervallen' where id = $1`, [versieId])
  await stad.app.admin.query(
    `insert into documentversie (werkgever_id, geval_id, document_id, nummer, gedeeld_op, door_id, door_naam)
     select werkgever_id, geval_id, document_id, 2, now(), door_id, door_naam from documentversie where id = $1`,
    [versieId],
  )
  return documentId
}

async function bijWerkgever(stad: Stad, opties: Parameters<typeof maakDocument>[2] = {}) {
  const { gevalId } = await stad.ziek(50)
  const uit = await maakDocument(stad, gevalId, opties)
  return { ...uit, gevalId, pad: `/werkgever/verzuim/${gevalId}/documenten/${uit.documentId}` }
}

/** The case of the account of the werknemer; reported once. */
export async function eigenGeval(stad: Stad): Promise<string> {
  const { rows } = await stad.app.admin.query<{ id: string }>(
    'select id from verzuimgeval where werknemer_id = $1 limit 1',
    [stad.werknemerId],
  )
  return rows[0]?.id ?? (await stad.meldZiek(stad.werknemerId, 50)).gevalId
}

async function bijWerknemer(stad: Stad, opties: Parameters<typeof maakDocument>[2] = {}) {
  const uit = await maakDocument(stad, await eigenGeval(stad), opties)
  return { ...uit, pad: `/werknemer/documenten/${uit.documentId}` }
}

const tekenvelden = (versieId: string): Velden => [
  ['versieId', versieId],
  ['inhoudHash', HASH],
  ['betekenis', 'akkoord'],
  ['opmerking', ''],
]
const deel = (versieId: string, soort: string, partij: string, velden: Velden): Velden => [
  ['versieId', versieId],
  ['soort', soort],
  ['partij', partij],
  ['stand', '1'],
  ...velden,
]
const schrijven = { als: 'hr', recht: 'document.schrijven.werkgever' } as const
const zelf = { als: 'werknemer', recht: 'eigenDocument.schrijven' } as const
const wg = 'app/werkgever/verzuim/[gevalId]/documenten'
const arbo = 'app/arbodienst/dossiers/[gevalId]/documenten'
const wn = 'app/werknemer/documenten'

export const documentacties: Record<string, Rij> = {
  [`${wg}/acties.ts#beginDocumentActie`]: {
    ...schrijven,
    maak: async (stad) => {
      const { gevalId } = await stad.ziek(50)
      return {
        pad: `/werkgever/verzuim/${gevalId}/documenten`,
        velden: [
          ['gevalId', gevalId],
          ['soort', 'planVanAanpak'],
        ],
      }
    },
  },
  [`${arbo}/acties.ts#beginDocumentActie`]: {
    als: 'verzuimconsultant',
    recht: 'document.voorbereiden',
    maak: async (stad) => {
      const { gevalId } = await stad.ziek(50)
      return {
        pad: `/arbodienst/dossiers/${gevalId}/documenten`,
        velden: [
          ['gevalId', gevalId],
          ['soort', 'bijstelling'],
        ],
      }
    },
  },
  [`${wn}/acties.ts#beginDocumentActie`]: {
    ...zelf,
    maak: async (stad) => ({
      pad: '/werknemer/documenten',
      velden: [
        ['gevalId', await eigenGeval(stad)],
        ['soort', 'oordeelWerknemer'],
      ],
    }),
  },
  'app/werkgever/verzuim/[gevalId]/verslag/acties.ts#maakRivActie': {
    ...schrijven,
    maak: async (stad) => {
      const { gevalId } = await stad.ziek(50)
      return { pad: `/werkgever/verzuim/${gevalId}/verslag`, velden: [['gevalId', gevalId]] }
    },
  },
  'app/arbodienst/dossiers/[gevalId]/verslag/acties.ts#maakRivActie': {
    als: 'verzuimconsultant',
    recht: 'document.voorbereiden',
    maak: async (stad) => {
      const { gevalId } = await stad.ziek(50)
      return { pad: `/arbodienst/dossiers/${gevalId}/verslag`, velden: [['gevalId', gevalId]] }
    },
  },
  [`${wg}/[documentId]/schrijven/acties.ts#bewaarDeelActie`]: {
    ...schrijven,
    maak: async (stad) => {
      const { pad, versieId } = await bijWerkgever(stad)
      return { pad: `${pad}/schrijven`, velden: deel(versieId, 'planVanAanpak', 'werkgever', [['kijk', 'Beter']]) }
    },
  },
  [`${arbo}/[documentId]/schrijven/acties.ts#bewaarDeelActie`]: {
    als: 'verzuimconsultant',
    recht: 'document.voorbereiden',
    maak: async (stad) => {
      const { gevalId, documentId, versieId } = await bijWerkgever(stad)
      return {
        pad: `/arbodienst/dossiers/${gevalId}/documenten/${documentId}/schrijven`,
        velden: deel(versieId, 'planVanAanpak', 'samen', [['doel', 'Beter']]),
      }
    },
  },
  [`${wn}/[documentId]/acties.ts#bewaarDeelActie`]: {
    ...zelf,
    maak: async (stad) => {
      const { pad, versieId } = await bijWerknemer(stad)
      return { pad, velden: deel(versieId, 'planVanAanpak', 'werknemer', [['kijk', 'Beter']]) }
    },
  },
  [`${wg}/[documentId]/acties.ts#deelDocumentActie`]: {
    ...schrijven,
    maak: async (stad) => {
      const { pad, versieId } = await bijWerkgever(stad)
      await stad.app.admin.query('update documentversie set gedeeld_op = null where id = $1', [versieId])
      return { pad, velden: [['versieId', versieId]] }
    },
  },
  [`${wg}/[documentId]/acties.ts#stelVastActie`]: {
    ...schrijven,
    maak: async (stad) => {
      const { pad, versieId } = await bijWerkgever(stad)
      return { pad, velden: [['versieId', versieId]] }
    },
  },
  [`${wn}/[documentId]/acties.ts#stelVastActie`]: {
    ...zelf,
    maak: async (stad) => {
      const { pad, versieId } = await bijWerknemer(stad, { soort: 'oordeelWerknemer' })
      return { pad, velden: [['versieId', versieId]] }
    },
  },
  [`${wg}/[documentId]/acties.ts#nieuweVersieActie`]: {
    ...schrijven,
    maak: async (stad) => {
      const { pad, versieId } = await bijWerkgever(stad, { toestand: 'tekenen' })
      return {
        pad,
        velden: [
          ['versieId', versieId],
          ['reden', 'Andere uren'],
        ],
      }
    },
  },
  [`${wn}/[documentId]/acties.ts#nieuweVersieActie`]: {
    ...zelf,
    maak: async (stad) => {
      const { pad, versieId } = await bijWerknemer(stad, { soort: 'oordeelWerknemer', toestand: 'tekenen' })
      return {
        pad,
        velden: [
          ['versieId', versieId],
          ['reden', 'Ik wil iets toevoegen'],
        ],
      }
    },
  },
  [`${wg}/[documentId]/acties.ts#tekenActie`]: {
    als: 'hr',
    recht: 'document.tekenen.werkgever',
    maak: async (stad) => {
      const { pad, versieId } = await bijWerkgever(stad, { toestand: 'tekenen' })
      return { pad, velden: tekenvelden(versieId) }
    },
  },
  [`${wn}/[documentId]/acties.ts#tekenActie`]: {
    als: 'werknemer',
    recht: 'eigenDocument.tekenen',
    maak: async (stad) => {
      const { pad, versieId } = await bijWerknemer(stad, { toestand: 'tekenen' })
      return { pad, velden: tekenvelden(versieId) }
    },
  },
  [`${wg}/[documentId]/acties.ts#stuurTekenlinkActie`]: {
    als: 'hr',
    recht: 'document.tekenen.werkgever',
    maak: async (stad) => {
      const { pad, versieId } = await bijWerkgever(stad, { toestand: 'tekenen' })
      return {
        pad,
        velden: [
          ['versieId', versieId],
          ['email', 'sam@voorbeeld.test'],
        ],
      }
    },
  },
  [`${wg}/[documentId]/acties.ts#trekTekenlinkInActie`]: {
    ...schrijven,
    maak: async (stad) => {
      const { pad, versieId, gevalId } = await bijWerkgever(stad, { toestand: 'tekenen' })
      await maakLink(stad, versieId, gevalId)
      return { pad, velden: [['versieId', versieId]] }
    },
  },
}

async function maakLink(stad: Stad, versieId: string, gevalId: string) {
  const geheim = nieuwGeheim()
  const { rows } = await stad.app.admin.query<{ id: string }>(
    `insert into tekenlink (werkgever_id, geval_id, versie_id, email, naam, code_hash, geheim_hash, gemaild_op, verloopt_op, door_id, door_naam)
     values ($1, $2, $3, 'sam@voorbeeld.test', 'Sam', 'x'::bytea, $4, now(), now() + interval '14 days', $5, 'Hanna') returning id`,
    [stad.werkgeverA, gevalId, versieId, Buffer.from(vingerafdruk(geheim)), stad.anderen.hr.gebruikerId],
  )
  const id = rows[0]?.id ?? ''
  const code = tekencode(id)
  await stad.app.admin.query('update tekenlink set code_hash = $2 where id = $1', [
    id,
    Buffer.from(tekencodeHash(id, code)),
  ])
  return { geheim, code }
}

/** Signing with a link: for whoever has the link and the code. */
async function metLink(stad: Stad, erbij: Velden): Promise<OpenOproep> {
  const { versieId, gevalId } = await bijWerkgever(stad, { toestand: 'tekenen' })
  const { geheim, code } = await maakLink(stad, versieId, gevalId)
  const ander = code === '00000000' ? '00000001' : '00000000'
  return {
    pad: `/tekenen/${geheim}`,
    drager: null,
    gebruikerId: stad.anderen.hr.gebruikerId,
    velden: [['linkcode', geheim], ['code', code], ...erbij],
    fout: [{ velden: { code: ander } }, { velden: { linkcode: nieuwGeheim() } }, { velden: { code: '' } }],
  }
}

export const openDocumentacties: Record<string, (stad: Stad) => Promise<OpenOproep>> = {
  'app/(openbaar)/tekenen/[geheim]/acties.ts#openMetLinkActie': async (stad) => ({
    ...(await metLink(stad, [])),
    leestAlleen: true as const,
  }),
  'app/(openbaar)/tekenen/[geheim]/acties.ts#tekenMetLinkActie': (stad) =>
    metLink(stad, [
      ['inhoudHash', HASH],
      ['betekenis', 'gezien'],
      ['opmerking', ''],
    ]),
}
