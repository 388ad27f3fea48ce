import { expect, test } from 'vitest'
import { ontbrekend } from '@/lib/omgeving'
import { adresVanClient } from '@/lib/toegang/adres'

test.each([
  ['203.0.113.7', 1, '203.0.113.7'],
  ['10.9.9.9, 203.0.113.7', 1, '203.0.113.7'],
  ['10.9.9.9, 203.0.113.7, 10.0.0.2', 2, '203.0.113.7'],
  ['203.0.113.7', 2, null],
  [' 2001:db8::1 ', 1, '2001:db8::1'],
  ['', 1, null],
  [null, 1, null],
])('of %j behind %i proxies: %j; what the client claims itself is never taken', (kop, proxys, adres) => {
  expect(adresVanClient(kop, proxys)).toBe(adres)
})

test('the number of proxies is one to nine: with none, anybody could claim any address', () => {
  const over = (n: string) =>
    ontbrekend({ VERTROUWDE_PROXYS: n }).filter((regel) => regel.startsWith('VERTROUWDE_PROXYS'))
  for (const goed of ['1', '2', '9', '']) expect(over(goed)).toEqual([])
  for (const fout of ['0', '-1', '10', 'twee']) expect(over(fout)).toHaveLength(1)
})
