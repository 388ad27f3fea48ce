/**
 * What the wall costs: the statements behind the pages that are opened most, asked by turns by the role of the portal, behind
 * its policies, and by the owner, for whom none holds. Fifty employers' users and ten consultants take turns, so that no
 * answer stays warm for one of them. Runs in a process of its own with the addresses of one database in its environment and
 * that of the owner on standard input; writes what it measured as JSON.
 */
import { createHash } from 'node:crypto'
import pg from 'pg'
import { z } from 'zod'
import { leesBegeleidDossier } from '@/lib/begeleiding/lees-begeleid-dossier'
import { leesWerklijst } from '@/lib/begeleiding/lees-werklijst'
import { leesFilters } from '@/lib/begeleiding/werklijst-filters'
import { sluitVerbindingen } from '@/lib/db/client'
import { namensRechtstreeks, type SqlCtx } from '@/lib/db/namens'
import { zoekMedewerkers } from '@/lib/organisatie/zoek-medewerkers'
import { zoekMedewerkersSchema } from '@/lib/organisatie/zoek-medewerkers-schema'
import type { Recht } from '@/lib/toegang/rechten'
import { leesDossier } from '@/lib/verzuim/lees-dossier'
import { leesVandaag } from '@/lib/verzuim/lees-vandaag'
import { leesVerzuim } from '@/lib/verzuim/lees-verzuim'
import { verzuimlijstSchema } from '@/lib/verzuim/lees-verzuim-schema'
import { wereld } from '../hulp/wereld'
import { afluisteren, type Vraag } from './afluisteren'
import { percentiel } from './belasting'
import { leesInvoer } from './invoer'
import { leesPlan, vergelijk } from './plan'

/** One statement behind the wall and without it: milliseconds, and what differs between the plans. */
export type Muurkosten = {
  pagina: string
  statement: string
  keren: number
  zonder: number
  met: number
  /** tables that the statement reaches in another way, and ways that a policy adds (plan.ts) */
  anders: string[]
  erbij: string[]
  /** whole scans of a large table, and functions that are called for each row */
  bezwaren: string[]
}

type Gebruiker = { id: string; werkgever_id: string | null; arbodienst_id: string | null; geval_id: string | null }

const WERKGEVERS = 50
const CONSULTANTS = 10
const BEURTEN = 4
/** The fastest tenth: what a statement takes, without what else the machine is doing. */
const DEEL = 0.1
const OPBOUW = /^(begin|commit|rollback|savepoint|deallocate)\b|set_config|begin_werk|schrijf_logboek/i

const { beheer } = z.object({ beheer: z.string() }).parse(await leesInvoer())
const admin = new pg.Pool({ connectionString: beheer, max: 1 })
const eigenaar = new pg.Client({ connectionString: beheer })
const portaal = new pg.Client({ connectionString: process.env.DATABASE_URL })
await Promise.all([eigenaar.connect(), portaal.connect()])

const metingen = new Map<string, Muurkosten & { tijden: { met: number[]; zonder: number[] } }>()

/** Asks each statement of a page by turns as the one and as the other. */
async function meet(pagina: string, vragen: readonly Vraag[]): Promise<void> {
  for (const [nummer, vraag] of vragen.filter(({ text }) => !OPBOUW.test(text.trim())).entries()) {
    const sleutel = `${pagina} ${nummer}`
    let meting = metingen.get(sleutel)
    if (!meting) {
      const [met, zonder] = [await leesPlan(portaal, vraag), await leesPlan(eigenaar, vraag)]
      const statement = vraag.text.replaceAll(/\s+/g, ' ').trim().slice(0, 60)
      const leeg = { keren: 0, zonder: 0, met: 0, tijden: { met: [], zonder: [] } }
      meting = { pagina, statement, ...vergelijk(met, zonder), bezwaren: met.bezwaren, ...leeg }
      metingen.set(sleutel, meting)
    }
    for (let beurt = 0; beurt < BEURTEN; beurt++) {
      meting.tijden.zonder.push(await duur(eigenaar, vraag))
      meting.tijden.met.push(await duur(portaal, vraag))
    }
  }
}

/** As the product sends it: a statement that comes often has a name, and Postgres keeps its plan. */
async function duur(wie: pg.Client, { text, values }: Vraag): Promise<number> {
  const name = createHash('sha256').update(text).digest('base64url')
  const vanaf = performance.now()
  await wie.query({ name, text, values, rowMode: 'array' })
  return performance.now() - vanaf
}

/** The pages of one person, listened to and then measured in his session. */
async function persoon<P extends 'werkgever' | 'arbodienst'>(
  welk: P,
  wie: Gebruiker,
  paginas: [string, Recht, (ctx: SqlCtx<P>) => Promise<unknown>][],
): Promise<void> {
  const sleutel = await wereld(admin).sessie(wie.id, welk, {
    werkgeverId: wie.werkgever_id ?? undefined,
    arbodienstId: wie.arbodienst_id ?? undefined,
  })
  for (const [pagina, recht, werk] of paginas) {
    const vragen = await afluisteren(() => namensRechtstreeks(sleutel, recht, werk))
    for (const client of [portaal, eigenaar]) {
      await client.query('begin')
      await client.query('set local plan_cache_mode = force_generic_plan')
    }
    await portaal.query(`select set_config('role', $1, true), set_config('app.sessie', $2, true)`, [
      `portaal_${welk}`,
      sleutel.geheim,
    ])
    await meet(pagina, vragen)
    await Promise.all([portaal.query('rollback'), eigenaar.query('rollback')])
  }
}

const hr = await admin.query<Gebruiker>(
  `select distinct on (r.werkgever_id) r.gebruiker_id as id, r.werkgever_id, null as arbodienst_id,
          (select g.id from verzuimgeval g where g.werkgever_id = r.werkgever_id and g.toestand = 'open' limit 1) as geval_id
     from roltoekenning r where r.rol = 'hr' order by r.werkgever_id limit ${WERKGEVERS}`,
)
for (const wie of hr.rows) {
  await persoon('werkgever', wie, [
    ['werkgever: begin', 'begin.werkgever', leesVandaag],
    ['werkgever: register', 'register.lezen', (ctx) => zoekMedewerkers(ctx, zoekMedewerkersSchema.parse({}))],
    [
      'werkgever: zoeken',
      'register.lezen',
      (ctx) => zoekMedewerkers(ctx, zoekMedewerkersSchema.parse({ zoek: 'jan' })),
    ],
    ['werkgever: verzuim', 'verzuim.lezen', (ctx) => leesVerzuim(ctx, verzuimlijstSchema.parse({}))],
    ...(wie.geval_id
      ? [
          ['werkgever: dossier', 'verzuim.lezen', (ctx) => leesDossier(ctx, wie.geval_id ?? '')] satisfies [
            string,
            Recht,
            (ctx: SqlCtx<'werkgever'>) => Promise<unknown>,
          ],
        ]
      : []),
  ])
}
const consultants = await admin.query<Gebruiker>(
  `select distinct on (r.gebruiker_id) r.gebruiker_id as id, null as werkgever_id, r.arbodienst_id,
          (select g.id from verzuimgeval g where g.verzuimconsultant_id = r.gebruiker_id and g.toestand = 'open' limit 1) as geval_id
     from roltoekenning r where r.rol = 'verzuimconsultant' order by r.gebruiker_id limit ${CONSULTANTS}`,
)
for (const wie of consultants.rows) {
  await persoon('arbodienst', wie, [
    ['arbodienst: werklijst', 'werklijst.lezen', (ctx) => leesWerklijst(ctx, leesFilters({}))],
    ['arbodienst: van iedereen', 'werklijst.lezen', (ctx) => leesWerklijst(ctx, leesFilters({ van: 'alle' }))],
    ...(wie.geval_id
      ? [
          ['arbodienst: dossier', 'dossier.lezen', (ctx) => leesBegeleidDossier(ctx, wie.geval_id ?? '')] satisfies [
            string,
            Recht,
            (ctx: SqlCtx<'arbodienst'>) => Promise<unknown>,
          ],
        ]
      : []),
  ])
}
await Promise.all([sluitVerbindingen(), admin.end(), eigenaar.end(), portaal.end()])
const uitkomst: Muurkosten[] = [...metingen.values()].map(({ tijden, ...meting }) => ({
  ...meting,
  keren: tijden.met.length,
  zonder: percentiel(tijden.zonder, DEEL),
  met: percentiel(tijden.met, DEEL),
}))
console.log(JSON.stringify(uitkomst))
