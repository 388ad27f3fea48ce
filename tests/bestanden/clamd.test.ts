import net from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isWakker, leesClamadres, ScannerWeg, scan } from '@/lib/bestanden/clamd'
import { maakPdf } from '../hulp/bestanden'
import { MERKWOORD, startClamd, vindClamd, vrijePoort } from '../hulp/clamd'

test('an address is a server with a port, or a socket', () => {
  expect(leesClamadres('tcp://scanner:3311')).toEqual({ host: 'scanner', port: 3311 })
  expect(leesClamadres('tcp://[::1]')).toEqual({ host: '::1', port: 3310 })
  expect(leesClamadres('unix:/var/run/clamav/clamd.ctl')).toEqual({ path: '/var/run/clamav/clamd.ctl' })
})

const binair = vindClamd()

if (binair) {
  describe('with the real daemon', () => {
    let d: Awaited<ReturnType<typeof startClamd>>
    beforeAll(async () => {
      d = await startClamd(binair)
    })
    afterAll(async () => {
      await d.stop()
    })

    test.each(['tcp', 'unix'] as const)('over %s a clean file is clean and an infected one is not', async (weg) => {
      const adres = leesClamadres(d[weg])
      expect(await isWakker(adres)).toBe(true)
      expect(await scan(adres, maakPdf())).toEqual({ uitslag: 'schoon' })
      const uit = await scan(adres, maakPdf('', MERKWOORD))
      expect(uit).toMatchObject({ uitslag: 'besmet' })
      expect('wat' in uit && uit.wat).toContain('Poortwacht.Proef')
    })

    test('a file of 10 MB is sent whole: what stands in its last bytes is found', async () => {
      const groot = Buffer.alloc(10 * 1024 * 1024, 'a')
      expect(await scan(leesClamadres(d.tcp), groot)).toEqual({ uitslag: 'schoon' })
      groot.write(MERKWOORD, groot.length - MERKWOORD.length)
      expect(await scan(leesClamadres(d.tcp), groot)).toMatchObject({ uitslag: 'besmet' })
    })

    test('more than the daemon takes is no clean file', async () => {
      await expect(scan(leesClamadres(d.tcp), Buffer.alloc(13 * 1024 * 1024))).rejects.toBeInstanceOf(ScannerWeg)
    })

    test('twenty at once keep their own answers', async () => {
      const uit = await Promise.all(
        Array.from({ length: 20 }, (_, i) => scan(leesClamadres(d.tcp), maakPdf('', i % 2 ? MERKWOORD : 'Goed'))),
      )
      expect(uit.map((u) => u.uitslag)).toEqual(Array.from({ length: 20 }, (_, i) => (i % 2 ? 'besmet' : 'schoon')))
    })
  })
} else {
  test('clamd is not on this machine: only how we talk to it was tested, not the daemon itself', () => {
    expect(vindClamd()).toBeNull()
  })
}

describe('a daemon that does not answer as it should is never "clean"', () => {
  /** Something that listens and answers so. */
  async function met(antwoord: string | null, werk: (poort: number) => Promise<void>): Promise<void> {
    const dienst = net.createServer((lijn) => {
      lijn.on('error', () => undefined)
      if (antwoord === null) lijn.destroy()
      else lijn.on('data', (deel) => deel.subarray(-4).equals(Buffer.alloc(4)) && lijn.end(antwoord))
    })
    await new Promise<void>((klaar) => dienst.listen(0, '127.0.0.1', klaar))
    try {
      await werk((dienst.address() as net.AddressInfo).port)
    } finally {
      await new Promise((klaar) => dienst.close(klaar))
    }
  }

  test.each([
    ['hangs up', null],
    ['says nothing', ''],
    ['says something else', 'OK\0'],
    ['says OK of something else', 'stream: OK FOUND OK\0'],
    ['has no memory left', 'INSTREAM: Can’t allocate memory ERROR\0'],
    ['talks without end', 'x'.repeat(20_000)],
  ])('that %s', async (_, antwoord) => {
    await met(antwoord, async (poort) => {
      await expect(scan({ host: '127.0.0.1', port: poort }, maakPdf(), 2000)).rejects.toBeInstanceOf(ScannerWeg)
    })
  })

  test('that is silent, within the time it gets', async () => {
    const stil = net.createServer((lijn) => lijn.on('error', () => undefined).resume())
    await new Promise<void>((klaar) => stil.listen(0, '127.0.0.1', klaar))
    const { port } = stil.address() as net.AddressInfo
    await expect(scan({ host: '127.0.0.1', port }, maakPdf(), 200)).rejects.toThrow('te lang')
    expect(await isWakker({ host: '127.0.0.1', port }, 100)).toBe(false)
    stil.close()
  })

  test('that is not there', async () => {
    const port = await vrijePoort()
    await expect(scan({ host: '127.0.0.1', port }, maakPdf())).rejects.toBeInstanceOf(ScannerWeg)
    await expect(scan({ path: '/nergens/clamd.ctl' }, maakPdf())).rejects.toBeInstanceOf(ScannerWeg)
  })
})
