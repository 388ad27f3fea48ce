import { vingerafdruk } from '@/lib/medisch/geef-vrij'
import { toonDagKort } from '@/lib/wet/kalender'
import type { Rij } from './acties'
import { eigenGeval } from './documentacties'
import { doe } from './doe'
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

export const arts = { als: 'bedrijfsarts' } as const

/** A file and the form on one of its pages. */
export const opPagina =
  (deel: string, velden: (stad: Stad, d: { dossierId: string; gevalId: string }) => Promise<Velden> | Velden) =>
  async (stad: Stad) => {
    const d = await medischDossier(stad)
    return {
      pad: `/medisch/dossiers/${d.dossierId}${deel.replace('GEVAL', d.gevalId)}`,
      velden: [['dossierId', d.dossierId], ...(await velden(stad, d))] satisfies Velden,
    }
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
