import { createHash } from 'node:crypto'
import { alsDienst } from '@/lib/db/dienst'
import { ketensleutel } from './export'
import { onderteken, publiekeSleutel, sleutelId } from './sleutel'

const PER_KEER = 20_000

/**
 * Seals the audit trail: puts every new line into the hash chain of its tenant, and signs a checkpoint of the chains that
 * grew. A job, once a minute; running it twice adds nothing. Gives the number of lines sealed.
 */
export async function verzegel(nu: Date): Promise<number> {
  let totaal = 0
  for (;;) {
    const aantal = await alsDienst('taken', async (db) => {
      const [rij] = await db.$queryRaw<{ aantal: number }[]>`select muur.verzegel(${PER_KEER}::int) as aantal`
      return rij?.aantal ?? 0
    })
    totaal += aantal
    if (aantal < PER_KEER) break
  }
  await zetPunt(nu)
  return totaal
}

/** What a checkpoint says; this text is what is signed. */
export interface Punt {
  id: number
  op: string
  /** SHA-256 of the checkpoint before; null for the first */
  vorige: string | null
  /** key of the chain -> hash of its last line, for the chains that grew; names no tenant and no numbers, as every tenant gets it */
  koppen: Record<string, string>
}

async function zetPunt(nu: Date): Promise<void> {
  await alsDienst('taken', async (db) => {
    await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended('poortwacht logboek punt', 0))::text`
    const vorige = await db.logboekpunt.findFirst({ orderBy: { id: 'desc' } })
    const koppen = await db.$queryRaw<{ keten: string; volgnr: bigint; hash: string; zegel: bigint }[]>`
      select distinct on (keten) keten, volgnr, encode(hash, 'hex') as hash, max(id) over () as zegel
        from logboekzegel where id > ${vorige?.totZegel ?? 0n} order by keten, volgnr desc`
    if (koppen.length === 0) return
    const punt: Punt = {
      id: Number(vorige?.id ?? 0n) + 1,
      op: nu.toISOString(),
      vorige: vorige ? createHash('sha256').update(vorige.inhoud).digest('hex') : null,
      koppen: Object.fromEntries(koppen.map((k) => [ketensleutel(k.keten), k.hash])),
    }
    const inhoud = JSON.stringify(punt)
    await db.logboekpunt.createMany({
      data: {
        id: punt.id,
        op: nu,
        totZegel: koppen[0]?.zegel ?? 0n,
        inhoud,
        handtekening: Uint8Array.from(onderteken(inhoud)),
        sleutelId: sleutelId(publiekeSleutel()),
      },
    })
    await db.logboekpuntkop.createMany({
      data: koppen.map(({ keten, volgnr }) => ({ keten, volgnr, puntId: punt.id })),
    })
  })
}
