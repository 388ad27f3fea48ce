import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import * as afdeling from '@/lib/organisatie/afdeling-schema'
import { leesCsv } from '@/lib/organisatie/inlezen/lees-csv'
import * as inlezen from '@/lib/organisatie/inlezen-schema'
import * as medewerker from '@/lib/organisatie/medewerker-schema'
import { zoekMedewerkersSchema } from '@/lib/organisatie/zoek-medewerkers-schema'
import { alsZoekwoorden, naBegin } from '@/lib/organisatie/zoeknaam'
import { Weigering } from '@/lib/weigering'

// Whatever is sent: an answer or a message, never a crash; and nothing that hides, turns or breaks text gets through.

const gevaarlijk = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u
const scherp = fc.constantFrom(
  '\u0000',
  '\u202e',
  '\ud800',
  '\u2028',
  '31-02-2026',
  '1e309',
  '__proto__',
  '=1+1',
  '👩‍🚒',
  '\t',
  '-0',
  '١٢',
)
const tekst = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.string({ unit: 'grapheme', maxLength: 600 }),
  fc.tuple(fc.string(), scherp, fc.string()).map((delen) => delen.join('')),
)
const waarde = fc.oneof({ weight: 8, arbitrary: tekst }, { weight: 1, arbitrary: fc.anything() })

function isVeilig(x: unknown): boolean {
  if (typeof x === 'string') return !gevaarlijk.test(x)
  if (typeof x !== 'object' || x === null) return true
  return Object.entries(x).every(([sleutel, inhoud]) => sleutel === 'bevestigd' || isVeilig(inhoud))
}

const schemas: Record<string, z.ZodObject> = {
  voegMedewerkerToe: medewerker.voegMedewerkerToeSchema,
  wijzigMedewerker: medewerker.wijzigMedewerkerSchema,
  voegDienstverbandToe: medewerker.voegDienstverbandToeSchema,
  wijzigDienstverband: medewerker.wijzigDienstverbandSchema,
  beeindigDienstverband: medewerker.beeindigDienstverbandSchema,
  voegAfdelingToe: afdeling.voegAfdelingToeSchema,
  wijzigAfdeling: afdeling.wijzigAfdelingSchema,
  verwijderAfdeling: afdeling.verwijderAfdelingSchema,
  bevestigVoorstel: inlezen.bevestigVoorstelSchema,
  verwijderVoorstel: inlezen.verwijderVoorstelSchema,
}

describe.each(Object.entries(schemas))('%s', (_naam, schema) => {
  test('never throws on anything', () => {
    fc.assert(fc.property(fc.anything(), (x) => void schema.safeParse(x)))
  })

  // Field by field, so that a value gets through when it can.
  test.each(Object.entries(schema.shape))('%s', (veld, veldschema) => {
    fc.assert(
      fc.property(waarde, (x) => {
        const gelezen = (veldschema as z.ZodType).safeParse(x)
        if (gelezen.success) expect(veld === 'bevestigd' || isVeilig(gelezen.data)).toBe(true)
        else for (const issue of gelezen.error.issues) expect(issue.message).not.toBe('')
      }),
      { numRuns: 150 },
    )
  })
})

test('a good form with one field full of anything: a message at that field alone, or a clean value', () => {
  const goed: Record<string, string> = {
    personeelsnummer: '1',
    voornaam: 'Sam',
    achternaam: 'Wit',
    functie: 'kok',
    contracturen: '36',
    voltijduren: '40',
    begin: '01-01-2020',
  }
  const velden = Object.keys(medewerker.voegMedewerkerToeSchema.shape).filter((veld) => veld !== 'bevestigd')
  fc.assert(
    fc.property(fc.constantFrom(...velden), tekst, (veld, x) => {
      const gelezen = medewerker.voegMedewerkerToeSchema.safeParse({ ...goed, [veld]: x })
      if (gelezen.success) expect(isVeilig(gelezen.data)).toBe(true)
      for (const issue of gelezen.error?.issues ?? []) {
        expect(issue.path).toEqual([veld])
        expect(issue.message).toMatch(/[a-z]/)
      }
    }),
    { numRuns: 1000 },
  )
})

test('the query of the list takes anything', () => {
  fc.assert(
    fc.property(
      fc.record({ zoek: waarde, afdeling: waarde, dienst: waarde, na: waarde }, { requiredKeys: [] }),
      (query) => {
        const { zoek, na } = zoekMedewerkersSchema.parse(query)
        expect(isVeilig(zoek.replace(/[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ''))).toBe(true)
        expect(na === null || typeof na.id === 'string').toBe(true)
      },
    ),
    { numRuns: 1000 },
  )
})

test('search words: lower case, without accents, stable, and a beginning of the name stays one', () => {
  fc.assert(
    fc.property(tekst, (x) => {
      const woorden = alsZoekwoorden(x)
      expect(alsZoekwoorden(woorden)).toBe(woorden)
      expect(woorden).not.toMatch(/\p{M}|\p{Cc}|^ | $| {2}/u)
    }),
    { numRuns: 1000 },
  )
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (begin, rest) => {
      const heel = Buffer.from(begin + rest)
      expect(Buffer.compare(heel, Buffer.from(begin))).toBeGreaterThanOrEqual(0)
      expect(Buffer.compare(heel, Buffer.from(naBegin(begin)))).toBeLessThanOrEqual(0)
    }),
  )
})

test('a file of anything is refused with a reason or read', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 2000 }),
    tekst.map((x) => new TextEncoder().encode(`Personeelsnummer;Achternaam\n${x}`)),
    fc.array(tekst).map((x) => new TextEncoder().encode(`persnr,achternaam\r\n${x.join(',')}`)),
  )
  fc.assert(
    fc.property(bytes, (x) => {
      try {
        expect(leesCsv(x).rijen.length).toBeGreaterThan(0)
      } catch (fout) {
        expect(fout).toBeInstanceOf(Weigering)
      }
    }),
    { numRuns: 500 },
  )
})
