import { expect, test } from 'vitest'
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
