import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leesCorrectievraag } from '@/lib/verzuim/bekijk-correctie'
import {
  corrigeerEersteZiektedagSchema,
  corrigeerHersteldatumSchema,
  hersteldSchema,
  trekMeldingInSchema,
  werkhervattingSchema,
} from '@/lib/verzuim/correctie-schema'
import { verzuimlijstSchema } from '@/lib/verzuim/lees-verzuim-schema'
import { ziekmeldingSchema } from '@/lib/verzuim/meld-ziek-schema'
import { isDag } from '@/lib/wet/kalender'

// Every form and every query is a public door: whatever comes in, an answer comes out, and never an exception.

const id = '7b5f1a36-0f0a-4a3e-9f0e-0c1d2e3f4a5b'
const goed = { werknemerId: id, eersteZiektedag: '21-11-2026' }

const schemas = {
  ziekmeldingSchema,
  hersteldSchema,
  werkhervattingSchema,
  corrigeerEersteZiektedagSchema,
  corrigeerHersteldatumSchema,
  trekMeldingInSchema,
} as const

const velden = [
  'werknemerId',
  'dienstverbandId',
  'eersteZiektedag',
  'eersteZiektedagAnders',
  'telefoon',
  'verpleegadres',
  'verwachteDuur',
  'lopendWerk',
  'vangnet',
  'arbeidsongeval',
  'verkeersongeval',
  'bevestigd',
  'gevalId',
  'hersteldPer',
  'vanaf',
  'vanafAnders',
  'percentageGewerkt',
  'arbeidstherapeutisch',
  'meldingId',
  'was',
  'wordt',
  'reden',
  'toelichting',
  'stand',
  'zoek',
  'na',
] as const

const lastig = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.string(),
  fc.constantFrom(
    '',
    ' ',
    'anders',
    'ja',
    id,
    '31-02-2026',
    '29-02-2027',
    '01-01-0026',
    '01-01-20226',
    '21-11-2026',
    '-1',
    '100',
    '1e9',
    '\u0000',
    '\u202e',
    '__proto__',
    '\ud800',
  ),
  fc.array(fc.string(), { maxLength: 4 }),
)
const vorm = fc.dictionary(fc.constantFrom(...velden), lastig)

test.each(Object.entries(schemas))('%s gives an answer to anything, each refusal in words at a field', (_, schema) => {
  fc.assert(
    fc.property(fc.oneof(vorm, fc.anything()), (invoer) => {
      const uit = schema.safeParse(invoer)
      if (!uit.success) for (const fout of uit.error.issues) expect(fout.message.length).toBeGreaterThan(0)
    }),
    { numRuns: 500 },
  )
})

test('what is let through is clean: a real day, no control characters, no marks that turn text round', () => {
  fc.assert(
    fc.property(vorm, (invoer) => {
      const uit = ziekmeldingSchema.safeParse({ ...goed, ...invoer })
      if (!uit.success) return
      expect(isDag(uit.data.eersteZiektedag)).toBe(true)
      for (const tekst of [uit.data.telefoon, uit.data.verpleegadres])
        expect(tekst === null || !/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(tekst)).toBe(true)
      expect(uit.data.lopendWerk === null || !/[^\P{Cc}\n\t]|\p{Cs}/u.test(uit.data.lopendWerk)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test.each(['a\u0000b', 'a\u0007', 'a\u202eb', 'a\u2066b', '\ud800', 'x'.repeat(201)])(
  'refuses %j beside its field',
  (verpleegadres) => {
    const uit = ziekmeldingSchema.safeParse({ ...goed, verpleegadres })
    expect(uit.error?.issues.map((i) => i.path[0])).toEqual(['verpleegadres'])
  },
)

test('keeps emoji, accents and line breaks', () => {
  const lopendWerk = 'Bel José 👩‍🔧\r\nen dan İpek'
  expect(ziekmeldingSchema.parse({ ...goed, lopendWerk }).lopendWerk).toBe('Bel José 👩‍🔧\nen dan İpek')
})

test.each(['31-02-2026', '29-02-2027', '01-01-0026', '01-01-20226', '', 'morgen', '2026-13-01'])(
  'refuses the day %j',
  (dag) => {
    const uit = ziekmeldingSchema.safeParse({ ...goed, eersteZiektedag: 'anders', eersteZiektedagAnders: dag })
    expect(uit.error?.issues[0]?.path).toEqual(['eersteZiektedag'])
  },
)

test('knows no field beside the closed list of the law', () => {
  const uit = ziekmeldingSchema.parse({ ...goed, oorzaak: 'griep', diagnose: 'x', notitie: 'y' })
  expect(Object.keys(uit).sort()).toEqual(
    [
      'arbeidsongeval',
      'bevestigd',
      'dienstverbandId',
      'eersteZiektedag',
      'lopendWerk',
      'telefoon',
      'vangnet',
      'verkeersongeval',
      'verpleegadres',
      'verwachteDuur',
      'werknemerId',
    ].filter((k) => k in uit),
  )
  expect(Object.keys(uit)).not.toContain('oorzaak')
})

test('a query string never gives an error', () => {
  fc.assert(
    fc.property(vorm, (vraag) => {
      verzuimlijstSchema.parse(vraag)
      leesCorrectievraag(vraag)
    }),
    { numRuns: 1000 },
  )
})
