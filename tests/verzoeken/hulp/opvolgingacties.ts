import { toonDagKort } from '@/lib/wet/kalender'
import type { Rij } from './acties'
import type { Velden } from './ruw'
import { dagenGeleden, type Stad } from './stad'

// How the actions of tasks, advice and signals are called rightly.

const dag = (over: number) => toonDagKort(dagenGeleden(-over))
const PAD = { werkgever: '/werkgever/verzuim', arbodienst: '/arbodienst/dossiers' } as const
type Kant = keyof typeof PAD

const taak = (kant: Kant) =>
  kant === 'werkgever'
    ? ({ als: 'hr', recht: 'taak.regelen.werkgever' } as const)
    : ({ als: 'verzuimconsultant', recht: 'taak.regelen.arbodienst' } as const)

async function maakTaak(stad: Stad, kant: Kant): Promise<{ pad: string; velden: Velden }> {
  const { gevalId } = await stad.ziek(20)
  return {
    pad: `${PAD[kant]}/${gevalId}/taak`,
    velden: [
      ['gevalId', gevalId],
      ['wat', 'Rooster maken'],
      ['kant', kant],
      ['voorId', ''],
      ['uiterlijk', dag(5)],
    ],
  }
}

async function vink(stad: Stad, kant: Kant): Promise<{ pad: string; velden: Velden }> {
  const { gevalId } = await stad.ziek(20)
  const { rows } = await stad.app.admin.query<{ id: string }>(
    `insert into actie (werkgever_id, arbodienst_id, geval_id, kant, wat, uiterlijk, door_id, door_naam)
     values ($1, $2, $3, $4, 'x', current_date, gen_random_uuid(), 'x') returning id`,
    [stad.werkgeverA, kant === 'arbodienst' ? stad.arbodienstA : null, gevalId, kant],
  )
  return {
    pad: `${PAD[kant]}/${gevalId}`,
    velden: [
      ['id', rows[0]?.id ?? ''],
      ['gedaan', 'ja'],
    ],
  }
}

async function geef(stad: Stad, kant: Kant): Promise<{ pad: string; velden: Velden }> {
  const { gevalId } = await stad.ziek(20)
  return {
    pad: `${PAD[kant]}/${gevalId}/taak`,
    velden: [
      ['gevalId', gevalId],
      ['mijlpaal', kant === 'werkgever' ? 'planVanAanpak 1' : 'eersteContact 1'],
      ['voorId', stad.anderen[kant === 'werkgever' ? 'hr' : 'verzuimconsultant'].gebruikerId],
    ],
  }
}

async function uitstel(stad: Stad, kant: Kant): Promise<{ pad: string; velden: Velden }> {
  const { gevalId } = await stad.ziek(20)
  return {
    pad: `${PAD[kant]}/${gevalId}/signaal/frequent`,
    velden: [
      ['gevalId', gevalId],
      ['soort', 'frequent'],
      ['tot', dag(5)],
      ['reden', 'Gesprek gepland'],
    ],
  }
}

function vanKant(kant: Kant, bestand: string): Record<string, Rij> {
  const rij = (maak: (stad: Stad, kant: Kant) => Promise<{ pad: string; velden: Velden }>): Rij => ({
    ...taak(kant),
    maak: (stad) => maak(stad, kant),
  })
  return {
    [`${bestand}#maakTaakActie`]: rij(maakTaak),
    [`${bestand}#vinkAfActie`]: rij(vink),
    [`${bestand}#vinkAfThuisActie`]: rij(vink),
    [`${bestand}#geefTaakActie`]: rij(geef),
    [`${bestand}#stelUitActie`]: rij(uitstel),
  }
}

export const opvolgingacties: Record<string, Rij> = {
  ...vanKant('werkgever', 'app/werkgever/verzuim/opvolging-acties.ts'),
  ...vanKant('arbodienst', 'app/arbodienst/dossiers/opvolging-acties.ts'),
  'app/arbodienst/dossiers/opvolging-acties.ts#geefAdviesActie': {
    als: 'verzuimconsultant',
    recht: 'advies.geven',
    maak: async (stad) => {
      const { gevalId } = await stad.ziek(20)
      return {
        pad: `/arbodienst/dossiers/${gevalId}/advies`,
        velden: [
          ['gevalId', gevalId],
          ['soort', 'mediation'],
          ['toelichting', ''],
          ['uiterlijk', ''],
        ],
      }
    },
  },
  'app/arbodienst/dossiers/opvolging-acties.ts#doePlannerstapActie': {
    als: 'planner',
    recht: 'plannerstap.afvinken',
    maak: async (stad) => {
      const { gevalId } = await stad.ziek(20)
      await stad.app.admin.query(
        `insert into taak (werkgever_id, arbodienst_id, geval_id, code, nummer, wie, vanaf, veilig, uiterlijk, toestand)
         values ($1, $2, $3, 'stapplanner', 1, 'planner', current_date, current_date, current_date, 'open')`,
        [stad.werkgeverA, stad.arbodienstA, gevalId],
      )
      return {
        pad: '/arbodienst',
        velden: [
          ['gevalId', gevalId],
          ['code', 'stapplanner'],
          ['nummer', '1'],
        ],
      }
    },
  },
  'app/werkgever/verzuim/opvolging-acties.ts#volgAdviesOpActie': {
    als: 'hr',
    recht: 'advies.opvolgen',
    maak: async (stad) => {
      const { gevalId } = await stad.ziek(20)
      const { rows } = await stad.app.admin.query<{ id: string }>(
        `insert into advies (werkgever_id, arbodienst_id, geval_id, soort, door_id, door_naam)
         values ($1, $2, $3, 'mediation', gen_random_uuid(), 'x') returning id`,
        [stad.werkgeverA, stad.arbodienstA, gevalId],
      )
      const id = rows[0]?.id ?? ''
      return {
        pad: `/werkgever/verzuim/${gevalId}/advies/${id}`,
        velden: [
          ['adviesId', id],
          ['uitkomst', 'gevolgd'],
          ['op', dag(0)],
          ['reden', ''],
        ],
      }
    },
  },
}
