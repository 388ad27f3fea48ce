import { expect, test } from 'vitest'
import { leesHoogstens } from '@/app/opladen/lees-hoogstens'

const KB = 1024

/** A body of so many pieces of 64 kB, and how many were asked for. */
function stroom(stukken: number) {
  const stand = { gevraagd: 0, afgebroken: false }
  const body = new ReadableStream<Uint8Array>({
    pull(regelaar) {
      if (stand.gevraagd === stukken) return regelaar.close()
      stand.gevraagd++
      regelaar.enqueue(new Uint8Array(64 * KB).fill(stand.gevraagd))
    },
    cancel() {
      stand.afgebroken = true
    },
  })
  return { body, stand }
}

test('what fits comes back whole', async () => {
  const bytes = await leesHoogstens(stroom(3).body, 192 * KB)
  expect([bytes?.length, bytes?.[0], bytes?.at(-1)]).toEqual([192 * KB, 1, 3])
  expect(await leesHoogstens(null, 10)).toHaveLength(0)
})

test('one byte too many is null, and read to its end so that the browser gets its answer', async () => {
  const { body, stand } = stroom(100)
  expect(await leesHoogstens(body, 192 * KB)).toBeNull()
  expect(stand).toEqual({ gevraagd: 100, afgebroken: false })
})

test('what is announced as too large is never kept, also when it turns out smaller', async () => {
  expect(await leesHoogstens(stroom(1).body, 192 * KB, 50 * KB * KB)).toBeNull()
})

test('what never ends is broken off', async () => {
  const { body, stand } = stroom(1_000_000)
  expect(await leesHoogstens(body, 192 * KB)).toBeNull()
  expect(stand.afgebroken).toBe(true)
  expect(stand.gevraagd).toBeLessThan(2000)
})
