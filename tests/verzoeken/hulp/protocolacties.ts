import type { Rij } from './acties'
import type { Velden } from './ruw'
import type { Stad } from './stad'

// How the actions of a protocol are called rightly: each time at an employer of its own.

const beheer = { als: 'arbobeheerder', recht: 'protocol.beheren' } as const
const BESTAND = 'app/arbodienst/werkgevers/[werkgeverId]/protocol/acties.ts'

/** A draft with one step that never held, at this employer of A. */
export async function protocolconcept(stad: Stad, werkgeverId: string): Promise<void> {
  await stad.app.admin.query(
    `insert into protocolversie (arbodienst_id, werkgever_id, contract_id, nummer, stappen, door_id, door_naam)
     select arbodienst_id, werkgever_id, id, 1, $2, $3, 'x' from contract where werkgever_id = $1`,
    [
      werkgeverId,
      JSON.stringify([{ code: 'stap1', naam: 'Bellen', wie: ['werkgever'], dagen: 5, anker: 'ziekmelding' }]),
      stad.anderen.arbobeheerder.gebruikerId,
    ],
  )
}

async function bij(stad: Stad, met: boolean): Promise<{ pad: string; velden: Velden }> {
  const werkgeverId = await stad.w.werkgever()
  await stad.w.contract(werkgeverId, stad.arbodienstA)
  if (met) await protocolconcept(stad, werkgeverId)
  return { pad: `/arbodienst/werkgevers/${werkgeverId}/protocol`, velden: [['werkgeverId', werkgeverId]] }
}

const opConcept = (naar: string, erbij: Velden): Rij => ({
  ...beheer,
  maak: async (stad) => {
    const { pad, velden } = await bij(stad, true)
    return { pad: `${pad}${naar}`, velden: [...velden, ['stand', '1'], ...erbij] }
  },
})

export const protocolacties: Record<string, Rij> = {
  [`${BESTAND}#beginConceptActie`]: { ...beheer, maak: (stad) => bij(stad, false) },
  [`${BESTAND}#schrijfStapActie`]: opConcept('/stap/nieuw', [
    ['code', ''],
    ['naam', 'Kennismaken'],
    ['anker', 'eersteContact'],
    ['dagen', '7'],
    ['uitvoerder', 'leidinggevende'],
    ['geldt', 'ja'],
  ]),
  [`${BESTAND}#verwijderStapActie`]: opConcept('', [['code', 'stap1']]),
  [`${BESTAND}#verwijderConceptActie`]: opConcept('', []),
  [`${BESTAND}#stelInWerkingActie`]: opConcept('', []),
}
