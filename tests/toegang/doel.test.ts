import fc from 'fast-check'
import { expect, test } from 'vitest'
import { metDoel, veiligDoel } from '@/lib/toegang/doel'

test.each([
  ['/werkgever', 'werkgever'],
  ['/werkgever/medewerkers?zoek=de+wit&na=1', 'werkgever'],
  ['/arbodienst/dossiers/0b5a5e', 'arbodienst'],
  ['/beheer?na=%2F%2Fkwaad.example', 'beheer'],
])('%s is a page to return to', (pad, portaal) => {
  expect(veiligDoel(pad)).toEqual({ pad, portaal })
})

test.each([
  undefined,
  null,
  ['/beheer'],
  '',
  '/',
  'beheer',
  '/aanmelden',
  '/afmelden',
  '/beheerder',
  '//kwaad.example/beheer',
  '///kwaad.example/beheer',
  '/\\kwaad.example/beheer',
  '/beheer\\..\\..\\kwaad',
  '/beheer/../aanmelden',
  '/beheer/%2e%2e/sessies',
  'https://kwaad.example/beheer',
  'javascript:alert(1)//beheer',
  '/beheer\n/x',
  '/beheer\u202e',
  ' /beheer',
  `/beheer?${'a'.repeat(500)}`,
])('%j is not', (tekst) => {
  expect(veiligDoel(tekst)).toBeNull()
})

test('whatever is typed, the result stays on this host and in a portal', () => {
  const stukjes = fc.constantFrom(
    '/',
    '//',
    '\\',
    '..',
    '%2e%2e',
    'beheer',
    'werkgever',
    '@',
    ':',
    '?',
    '#',
    'kwaad.example',
    'https:',
    '\t',
    '%5c',
    '.',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(stukjes).map((delen) => `/${delen.join('')}`),
      ),
      (tekst) => {
        const doel = veiligDoel(tekst)
        if (!doel) return
        const adres = new URL(metDoel('/aanmelden', doel), 'https://poortwacht.example')
        const terug = new URL(adres.searchParams.get('naar') ?? '', 'https://poortwacht.example')
        expect(terug.origin).toBe('https://poortwacht.example')
        expect(terug.pathname === `/${doel.portaal}` || terug.pathname.startsWith(`/${doel.portaal}/`)).toBe(true)
        expect(veiligDoel(doel.pad)).toEqual(doel)
      },
    ),
    { numRuns: 5_000 },
  )
})
