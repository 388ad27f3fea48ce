import pg from 'pg'
import { z } from 'zod'

/** A statement as the driver got it. */
export type Vraag = { text: string; values: unknown[]; name?: string }

/** What the driver sends while `werk` runs: so the statements of the product itself are measured, whatever becomes of it. */
export async function afluisteren(werk: () => Promise<unknown>): Promise<Vraag[]> {
  const gehoord: Vraag[] = []
  const echt = pg.Client.prototype.query
  pg.Client.prototype.query = new Proxy(echt, {
    apply(doel, zelf, argumenten: unknown[]) {
      const [eerste, tweede] = argumenten
      const vraag = z
        .object({ text: z.string(), values: z.array(z.unknown()).nullish(), name: z.string().optional() })
        .safeParse(eerste)
      if (vraag.success) gehoord.push({ ...vraag.data, values: vraag.data.values ?? asArray(tweede) })
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
