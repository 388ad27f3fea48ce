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
import { namensRechtstreeks, type SqlCtx } from '@/lib/db/namens'
import type { Recht } from '@/lib/toegang/rechten'
import { afluisteren, type Vraag } from './afluisteren'
import { percentiel } from './belasting'

const opdracht = z.object({ geheim: z.string(), gevallen: z.array(z.string()).min(1) })

/** One page as bare SQL. */
export type Kaal = { pagina: string; statements: number; perSeconde: number; p95: number }
/** Sends the statements of one view after the other, over eight connections, as the pages do. */
async function naspelen(pagina: string, beelden: readonly Vraag[][], aantal: number): Promise<Kaal> {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 8 })
  const tijden: number[] = []
  let volgende = 0
  const werker = async (): Promise<void> => {
    const client = await pool.connect()
    for (let n = volgende++; n < aantal; n = volgende++) {
      const vanaf = performance.now()
      for (const { text, values, name } of beelden[n % beelden.length] ?? [])
        await client.query({ text, values, name, rowMode: 'array' })
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

async function lees(stroom: AsyncIterable<Buffer | string>): Promise<string> {
  let tekst = ''
  for await (const stuk of stroom) tekst += stuk.toString()
  return tekst
}

const { geheim, gevallen } = opdracht.parse(JSON.parse(await lees(process.stdin)))
const beeld = async (recht: Recht, werk: (ctx: SqlCtx<'arbodienst'>) => Promise<unknown>): Promise<Vraag[]> => {
  for (let keer = 0; keer < 3; keer++) await namensRechtstreeks({ portaal: 'arbodienst', geheim }, recht, werk)
  return await afluisteren(() => namensRechtstreeks({ portaal: 'arbodienst', geheim }, recht, werk))
}
const lijst = [await beeld('werklijst.lezen', (ctx) => leesWerklijst(ctx, leesFilters({})))]
const dossiers: Vraag[][] = []
for (const id of gevallen.slice(0, 20)) {
  dossiers.push(await beeld('dossier.lezen', (ctx) => leesBegeleidDossier(ctx, id)))
}
await sluitVerbindingen()
const uitkomst: Kaal[] = [await naspelen('werklijst', lijst, 400), await naspelen('dossier', dossiers, 400)]
console.log(JSON.stringify(uitkomst))
