import { expect, test } from 'vitest'
import { bevatBsn, isBsn, medischeWoorden, vraagOverTekst } from '@/lib/verzuim/medische-woorden'

test.each([
  ['Ligt thuis met griep', ['griep']],
  ['Heeft een burn-out', ['burn-out']],
  ['BURNOUT!', ['BURNOUT']],
  ['gebroken   been', ['gebroken   been']],
  ['depressieve klachten na bevalling', ['depressieve', 'bevalling']],
  ['depressies', ['depressies']],
  ['Zwangerschapsklachten', ['Zwangerschapsklachten']],
  ['wordt geopereerd; daarna fysiotherapie', ['geopereerd', 'fysiotherapie']],
  ['rugklachten en migraine', ['rugklachten', 'migraine']],
  ['suïcidaal', ['suïcidaal']],
  ['suïcidaal', ['suïcidaal']],
  ['Griep en griep', ['griep']],
])('finds what is medical in %j', (tekst, woorden) => {
  expect(medischeWoorden(tekst)).toEqual(woorden)
})

test.each([
  'Offerte voor Jansen gaat maandag de deur uit',
  'Klacht van klant De Boer afhandelen',
  'Overgang naar het nieuwe systeem begeleiden',
  'Dossiers overgeven aan Piet',
  'Operationele planning van week 48',
  'Chemische opslag controleren',
  'Verkoopgesprek met mevrouw Tia',
  'Levering van 250 ms scopen',
  'De hernieuwde afspraak',
  'Pijnpunten van het proces bespreken',
])('leaves ordinary work alone: %j', (tekst) => {
  expect(medischeWoorden(tekst)).toEqual([])
})

test('a number that passes the eleven test is a BSN, in the ways people write it; a date or a phone number is not', () => {
  expect(isBsn('111222333')).toBe(true)
  expect(isBsn('111222334')).toBe(false)
  expect(isBsn('000000000')).toBe(false)
  for (const tekst of ['BSN 111222333', '111.222.333', '1112 22 333', 'nr 111-222-333.'])
    expect(bevatBsn(tekst), tekst).toBe(true)
  for (const tekst of ['21-11-2026', '06 12 34 56 78', '0612345678', 'order 1112223334', '2026-11-21', 'week 48'])
    expect(bevatBsn(tekst), tekst).toBe(false)
})

test('the question names the words and the place, and nothing is asked about nothing', () => {
  expect(vraagOverTekst('lopend werk', null)).toEqual([])
  expect(vraagOverTekst('lopend werk', 'Bel Jansen')).toEqual([])
  expect(vraagOverTekst('lopend werk', 'griep')[0]).toContain('Bij lopend werk staat "griep"')
})
