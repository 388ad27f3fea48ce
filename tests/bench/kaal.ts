/**
 * The statements behind two pages, without Next and without Prisma. Runs in a process of its own with the addresses of one
 * database in its environment and the session on standard input; writes what it measured as JSON.
 *
 * The statements are not written down here a second time: the use case runs once with the driver listened to, and what it
 * sent is sent again. So they are the product's own, whatever becomes of it.
 */
import pg from 'pg'
import { z } from 'zod'
import { leesBegeleidDossier } from '@/lib/begeleiding/lees-begeleid-dossier'
import { leesWerklijst } from '@/lib/begeleiding/lees-werklijst'
import { leesFilters } from '@/lib/begeleiding/werklijst-filters'
import { sluitVerbindingen } from '@/lib/db/client'
import { type Ctx, namens } from '@/lib/db/namens'
import type { Recht } from '@/lib/toegang/rechten'
import { percentiel } from './belasting'

const opdracht = z.object({ geheim: z.string(), gevallen: z.array(z.string()).min(1), beheer: z.string() })

/** One page as bare SQL. */
export type Kaal = { pagina: string; statements: number; perSeconde: number; p95: number }
/** One statement behind the wall and without it, in milliseconds; whether both are answered by the same plan. */
export type Muurkosten = {
  pagina: string
  statement: string
  zonder: number
  met: number
  zelfdePlan: boolean
  verschil: string
}
export type KaleMeting = { kaal: Kaal[]; muur: Muurkosten[] }

type Vraag = { text: string; values: unknown[] }

/** What the driver sends while `werk` runs. */
async function afluisteren(werk: () => Promise<unknown>): Promise<Vraag[]> {
  const gehoord: Vraag[] = []
  const echt = pg.Client.prototype.query
  pg.Client.prototype.query = new Proxy(echt, {
    apply(doel, zelf, argumenten: unknown[]) {
      const [eerste, tweede] = argumenten
      const vraag = z.object({ text: z.string(), values: z.array(z.unknown()).nullish() }).safeParse(eerste)
      if (vraag.success) gehoord.push({ text: vraag.data.text, values: vraag.data.values ?? asArray(tweede) })
      else if (typeof eerste === 'string') gehoord.push({ text: eerste, values: asArray(tweede) })
      return Reflect.apply(doel, zelf, argumenten)
    },
  })
  try {
    await werk()
  } finally {
    pg.Client.prototype.query = echt
  }
  return gehoord
}

function asArray(waarde: unknown): unknown[] {
  return Array.isArray(waarde) ? waarde : []
}

/** Sends the statements of one view after the other, over eight connections, as the pages do. */
async function naspelen(pagina: string, beelden: readonly Vraag[][], aantal: number): Promise<Kaal> {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 8 })
  const tijden: number[] = []
  let volgende = 0
  const werker = async (): Promise<void> => {
    const client = await pool.connect()
    for (let n = volgende++; n < aantal; n = volgende++) {
      const vanaf = performance.now()
      for (const { text, values } of beelden[n % beelden.length] ?? [])
        await client.query({ text, values, rowMode: 'array' })
      tijden.push(performance.now() - vanaf)
    }
    client.release()
  }
  const begin = performance.now()
  await Promise.all(Array.from({ length: 8 }, werker))
  const seconden = (performance.now() - begin) / 1000
  await pool.end()
  return { pagina, statements: beelden[0]?.length ?? 0, perSeconde: aantal / seconden, p95: percentiel(tijden, 0.95) }
}

const OPBOUW = /^(begin|commit|rollback|savepoint|deallocate)\b|set_config|begin_werk|schrijf_logboek/i
const RONDES = 200

/** Each question of a page as the portal's role and as one for whom no policy holds, by turns. */
async function muurkosten(
  pagina: string,
  beeld: readonly Vraag[],
  geheim: string,
  beheer: string,
): Promise<Muurkosten[]> {
  const portaal = new pg.Client({ connectionString: process.env.DATABASE_URL })
  const eigenaar = new pg.Client({ connectionString: beheer })
  await Promise.all([portaal.connect(), eigenaar.connect()])
  await portaal.query('begin')
  await portaal.query(`select set_config('role', 'portaal_arbodienst', true), set_config('app.sessie', $1, true)`, [
    geheim,
  ])
  await eigenaar.query('begin')
  const uit: Muurkosten[] = []
  for (const { text, values } of beeld.filter((v) => !OPBOUW.test(v.text.trim()))) {
    const duur = async (wie: pg.Client): Promise<number> => {
      const vanaf = performance.now()
      await wie.query({ text, values, rowMode: 'array' })
      return performance.now() - vanaf
    }
    const [met, zonder]: [number[], number[]] = [[], []]
    for (let i = 0; i < RONDES; i++) {
      zonder.push(await duur(eigenaar))
      met.push(await duur(portaal))
    }
    const plannen = [await plan(portaal, { text, values }), await plan(eigenaar, { text, values })] as const
    uit.push({
      pagina,
      statement: text.replaceAll(/\s+/g, ' ').trim().slice(0, 70),
      zonder: percentiel(zonder, 0.5),
      met: percentiel(met, 0.5),
      zelfdePlan: plannen[0].join() === plannen[1].join(),
      verschil: plannen[0].filter((stap) => !plannen[1].includes(stap)).join(', '),
    })
  }
  await Promise.all([portaal.end(), eigenaar.end()])
  return uit
}

type Knoop = {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Parent Relationship'?: string
  'Subplan Name'?: string
  Plans?: Knoop[]
}

/** The steps of a plan that touch a table or join; what a policy asks once (an InitPlan) is not one of them. */
async function plan(wie: pg.Client, vraag: Vraag): Promise<string[]> {
  const { rows } = await wie.query<{ 'QUERY PLAN': { Plan: Knoop }[] }>({
    text: `explain (format json) ${vraag.text}`,
    values: vraag.values,
  })
  const stappen: string[] = []
  const loop = (knoop: Knoop): void => {
    const { 'Node Type': soort, 'Relation Name': tabel, 'Index Name': index } = knoop
    if (soort !== 'Result') stappen.push([soort, index ?? tabel].filter(Boolean).join(' '))
    for (const onder of knoop.Plans ?? []) if (onder['Parent Relationship'] !== 'InitPlan') loop(onder)
  }
  const wortel = rows[0]?.['QUERY PLAN'][0]?.Plan
  if (wortel) loop(wortel)
  return stappen
}

async function lees(stroom: AsyncIterable<Buffer | string>): Promise<string> {
  let tekst = ''
  for await (const stuk of stroom) tekst += stuk.toString()
  return tekst
}

const { geheim, gevallen, beheer } = opdracht.parse(JSON.parse(await lees(process.stdin)))
const beeld = async (recht: Recht, werk: (ctx: Ctx<'arbodienst'>) => Promise<unknown>): Promise<Vraag[]> => {
  await namens({ portaal: 'arbodienst', geheim }, recht, werk)
  return await afluisteren(() => namens({ portaal: 'arbodienst', geheim }, recht, werk))
}
const lijst = [await beeld('werklijst.lezen', (ctx) => leesWerklijst(ctx, leesFilters({})))]
const dossiers: Vraag[][] = []
for (const id of gevallen.slice(0, 20)) {
  dossiers.push(await beeld('dossier.lezen', (ctx) => leesBegeleidDossier(ctx, id)))
}
await sluitVerbindingen()
const uitkomst: KaleMeting = {
  kaal: [await naspelen('werklijst', lijst, 400), await naspelen('dossier', dossiers, 400)],
  muur: [
    ...(await muurkosten('werklijst', lijst[0] ?? [], geheim, beheer)),
    ...(await muurkosten('dossier', dossiers[0] ?? [], geheim, beheer)),
  ],
}
console.log(JSON.stringify(uitkomst))
