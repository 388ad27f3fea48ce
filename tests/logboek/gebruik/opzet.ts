import type pg from 'pg'
import type { Ctx, Sleutel } from '@/lib/db/namens'
import { namens } from '@/lib/db/namens'
import type { Recht } from '@/lib/toegang/rechten'
import { meldHersteld } from '@/lib/verzuim/meld-hersteld'
import { type Dag, plusDagen } from '@/lib/wet/kalender'
import { geleden, praktijk } from '../../gevallen/werklijst/praktijk'

/** One line that must be there, and nothing else. */
export interface Verwacht {
  gebeurtenis: string
  handeling: string
  /** exactly these persons, in any order; none when left out */
  onderwerpen?: string[]
  object?: string
  /** what was typed: it may stand nowhere in the line */
  getypt?: string
}

/** Uses one use case; `regels` is what the trail must then hold more, in this order. */
export type Proef = (w: Opzet) => Promise<{ doe: () => Promise<unknown>; regels: Verwacht[] }>

/**
 * What stands in the table for a file: how it is used, or why it writes no line of its own. A file that is called by a page or an
 * action may only be the last kind when it says with what it is called.
 */
export type Gebruik = Proef | Proef[] | { hoortBij: string } | { hulp: true }

export type Opzet = Awaited<ReturnType<typeof maakOpzet>>

/** An arbodienst, an employer with a department and people, a case, and everybody who works there signed in. */
export async function maakOpzet(admin: pg.Pool) {
  const p = await praktijk(admin)
  const { w, werkgeverId, arbodienstId } = p
  const afdelingId = await w.afdeling(werkgeverId, 'Zorg')
  const fg = (await w.aangemeld('fg', { werkgeverId })).sleutel
  const arts = await w.aangemeld('bedrijfsarts', { arbodienstId })
  const d1 = geleden(10)

  const nieuw = async (gegevens: { achternaam?: string } = {}) =>
    await w.werknemer(werkgeverId, { afdelingId, ...gegevens })
  const ziek = async (sinds: Dag = d1) => {
    const { werknemerId, dienstverbandId } = await nieuw()
    const { gevalId } = await p.meldZiek(werknemerId, sinds)
    const { rows } = await admin.query<{ id: string }>('select id from verzuimmelding where geval_id = $1', [gevalId])
    return { werknemerId, dienstverbandId, gevalId, meldingId: rows[0]?.id ?? '', d1: sinds }
  }
  return {
    ...p,
    admin,
    arts,
    afdelingId,
    d1,
    nieuw,
    ziek,
    hersteld: async () => {
      const z = await ziek()
      const per = plusDagen(z.d1, 5)
      await p.alsHr('verzuim.melden', (ctx) => meldHersteld(ctx, { gevalId: z.gevalId, hersteldPer: per }))
      return { ...z, per }
    },
    alsFg: <T>(recht: Recht, werk: (ctx: Ctx<'beheer'>) => Promise<T>) => namens(fg, recht, werk),
    alsArts: <T>(recht: Recht, werk: (ctx: Ctx<'medisch'>) => Promise<T>) => namens(arts.sleutel, recht, werk),
    alsWerknemer: async (werknemerId: string): Promise<Sleutel<'werknemer'>> =>
      (await w.aangemeld('werknemer', { werkgeverId, werknemerId })).sleutel,
  }
}
