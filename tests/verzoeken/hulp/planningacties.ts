import { toonDagKort } from '@/lib/wet/kalender'
import type { Rij } from './acties'
import type { Velden } from './ruw'
import { dagenGeleden, type Stad } from './stad'

// How the actions of the planning are called rightly. Each call is about a day of its own, so that nothing stands in the way.

const plannen = { als: 'verzuimconsultant', recht: 'planning.wijzigen' } as const
const PAD = '/arbodienst/planning'

let ver = 100
const eigenDag = () => {
  ver += 1
  return toonDagKort(dagenGeleden(-ver))
}

const moment = (): Velden => [
  ['moment', 'anders'],
  ['dag', eigenDag()],
  ['tijd', '10:00'],
  ['duur', '20'],
  ['vorm', 'telefoon'],
  ['locatie', ''],
]

/** An appointment of somebody of A who is ill, so many days from now. */
async function afspraak(stad: Stad, over: number): Promise<string> {
  const { werknemerId, gevalId } = await stad.ziek(20)
  ver += 1
  const { rows } = await stad.app.admin.query<{ id: string }>(
    `insert into afspraak (arbodienst_id, werkgever_id, werknemer_id, geval_id, behandelaar_id, soort, vorm, dag, van_minuut, tot_minuut, door_id, door_naam)
     values ($1, $2, $3, $4, $5, 'vervolgconsult', 'telefoon', current_date + $6::int, 600, 620, $5, 'x') returning id`,
    [
      stad.arbodienstA,
      stad.werkgeverA,
      werknemerId,
      gevalId,
      stad.anderen.verzuimconsultant.gebruikerId,
      over < 0 ? -ver : ver,
    ],
  )
  return rows[0]?.id ?? ''
}

async function blok(stad: Stad): Promise<string> {
  ver += 1
  const { rows } = await stad.app.admin.query<{ id: string }>(
    `insert into spreekuurblok (arbodienst_id, behandelaar_id, dag, van_minuut, tot_minuut, duur, vorm)
     values ($1, $2, current_date + $3::int, 540, 600, 30, 'telefoon') returning id`,
    [stad.arbodienstA, stad.anderen.bedrijfsarts.gebruikerId, ver],
  )
  return rows[0]?.id ?? ''
}

export const planningacties: Record<string, Rij> = {
  'app/arbodienst/planning/acties.ts#planAfspraakActie': {
    ...plannen,
    maak: async (stad) => {
      const { werknemerId, gevalId } = await stad.ziek(20)
      return {
        pad: `${PAD}/nieuw?geval=${gevalId}`,
        velden: [
          ['werknemerId', werknemerId],
          ['gevalId', gevalId],
          ['soort', 'vervolgconsult'],
          ['behandelaarId', stad.anderen.verzuimconsultant.gebruikerId],
          ...moment(),
        ],
      }
    },
  },
  'app/arbodienst/planning/acties.ts#verzetAfspraakActie': {
    ...plannen,
    maak: async (stad) => {
      const id = await afspraak(stad, 1)
      return { pad: `${PAD}/${id}`, velden: [['id', id], ['versie', '1'], ...moment()] }
    },
  },
  'app/arbodienst/planning/acties.ts#zegAfspraakAfActie': {
    ...plannen,
    maak: async (stad) => {
      const id = await afspraak(stad, 1)
      return {
        pad: `${PAD}/${id}`,
        velden: [
          ['id', id],
          ['versie', '1'],
          ['reden', 'werknemer'],
          ['inRekening', 'nee'],
        ],
      }
    },
  },
  'app/arbodienst/planning/acties.ts#zetUitkomstActie': {
    ...plannen,
    maak: async (stad) => {
      const id = await afspraak(stad, -1)
      return {
        pad: `${PAD}/${id}`,
        velden: [
          ['id', id],
          ['versie', '1'],
          ['uitkomst', 'geweest'],
        ],
      }
    },
  },
  'app/arbodienst/planning/acties.ts#planBlokActie': {
    ...plannen,
    // somebody of another arbodienst can only plan for his own people
    maak: async (stad) => ({
      pad: `${PAD}/spreekuren`,
      velden: [
        ['behandelaarId', stad.anderen.bedrijfsarts.gebruikerId],
        ['dag', eigenDag()],
        ['van', '9:00'],
        ['tot', '12:00'],
        ['duur', '30'],
        ['vorm', 'telefoon'],
        ['locatie', ''],
        ['weken', '1'],
      ],
    }),
  },
  'app/arbodienst/planning/acties.ts#verwijderBlokActie': {
    ...plannen,
    maak: async (stad) => ({ pad: `${PAD}/spreekuren`, velden: [['id', await blok(stad)]] }),
  },
  'app/arbodienst/planning/acties.ts#zetOpWachtlijstActie': {
    ...plannen,
    maak: async (stad) => {
      const { werknemerId, gevalId } = await stad.ziek(20)
      return {
        pad: `${PAD}/nieuw?geval=${gevalId}`,
        velden: [
          ['werknemerId', werknemerId],
          ['gevalId', gevalId],
          ['soort', 'spreekuur'],
          ['uiterlijk', ''],
        ],
      }
    },
  },
  'app/arbodienst/planning/acties.ts#haalVanWachtlijstActie': {
    ...plannen,
    maak: async (stad) => {
      const { werknemerId, gevalId } = await stad.ziek(20)
      const { rows } = await stad.app.admin.query<{ id: string }>(
        `insert into wachtlijstplek (arbodienst_id, werkgever_id, werknemer_id, geval_id, soort, door_id, door_naam)
         values ($1, $2, $3, $4, 'spreekuur', gen_random_uuid(), 'x') returning id`,
        [stad.arbodienstA, stad.werkgeverA, werknemerId, gevalId],
      )
      return { pad: PAD, velden: [['id', rows[0]?.id ?? '']] }
    },
  },
}
