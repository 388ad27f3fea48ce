import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { contactSchema } from '@/lib/begeleiding/contact-schema'
import { leesWerkgevers, leesWerkgeversvraag } from '@/lib/begeleiding/lees-werkgevers'
import { leesWerklijst } from '@/lib/begeleiding/lees-werklijst'
import { leesWatAls } from '@/lib/begeleiding/wat-als-vraag'
import { alsVraag, leesFilters } from '@/lib/begeleiding/werklijst-filters'
import { leesZoekvraag, zoekDossiers } from '@/lib/begeleiding/zoek-dossiers'
import { leesZoekterm } from '@/lib/begeleiding/zoekterm'
import { leesMijlpaalpad, mijlpaalSchema, mijlpaalTerugSchema } from '@/lib/poortwacht/mijlpaal-schema'
import { proefDatabase } from '../../hulp/database'
import { type Praktijk, praktijk } from './praktijk'

const proef = await proefDatabase()
let p: Praktijk
beforeAll(async () => {
  p = await praktijk(proef.admin)
  await p.zaak({ voornaam: 'Jasper', achternaam: 'Wit' })
})

const uuid = '0b7c2f6e-8f6a-4a53-9d52-0f6c1c3d8a11'
const hostiel = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(
    '',
    '\u0000',
    '\ud800',
    'NaN',
    '2026-02-31',
    `2026-02-31_${uuid}`,
    `2026-01-01_${uuid}`,
    `9999-12-31_${uuid}`,
    `2026-01-01T25:00:00Z_${uuid}`,
    `2026-01-01T10:00:00.123456Z_${uuid}`,
    `1900-01-01T00:00:00Z_${uuid}`,
    '999-999',
    '0-0',
    '3-8',
    'x'.repeat(5_000),
    "'; drop table verzuimgeval; --",
    'mij',
    'alle',
    uuid,
    'onderbroken',
    'gesloten',
    '\u202eevil',
    '2026-',
    'De',
  ),
)
const velden = [
  'stand',
  'van',
  'werkgever',
  'mijlpaal',
  'wie',
  'afwezig',
  'weken',
  'nieuw',
  'zoek',
  'na',
  'wat',
  'op',
  'tot',
]
const vraag = fc.oneof(
  fc.anything(),
  fc.dictionary(
    fc.constantFrom(...velden),
    fc.oneof(hostiel, fc.array(hostiel, { maxLength: 3 }), fc.constant(undefined)),
  ),
)

test('any query string is read as valid filters, which give the same filters again through the address', () => {
  fc.assert(
    fc.property(vraag, (v) => {
      const filters = leesFilters(v)
      const opnieuw = leesFilters(Object.fromEntries(new URLSearchParams(alsVraag(filters))))
      expect(opnieuw).toEqual(filters)
      leesZoekvraag(v)
      leesWerkgeversvraag(v)
      const watAls = leesWatAls(v)
      expect(watAls.verandering === null || Object.keys(watAls.fouten).length === 0).toBe(true)
    }),
    { numRuns: 3_000 },
  )
})

test('any text is read as a search term, a milestone or nothing; forms refuse without throwing', () => {
  fc.assert(
    fc.property(hostiel, fc.anything(), (tekst, iets) => {
      leesZoekterm(tekst)
      leesMijlpaalpad(tekst)
      for (const schema of [contactSchema, mijlpaalSchema, mijlpaalTerugSchema]) {
        expect(schema.safeParse(iets).success).toBe(false)
        schema.safeParse({
          gevalId: uuid,
          code: tekst,
          nummer: tekst,
          soort: tekst,
          op: tekst,
          tot: tekst,
          reden: tekst,
          afspraken: tekst,
        })
      }
    }),
    { numRuns: 2_000 },
  )
})

test('whatever stands in the address, the pages answer', async () => {
  await fc.assert(
    fc.asyncProperty(vraag, async (v) => {
      await p.alsConsultant('werklijst.lezen', async (ctx) => {
        await leesWerklijst(ctx, leesFilters(v))
        await zoekDossiers(ctx, leesZoekvraag(v))
        await leesWerkgevers(ctx, leesWerkgeversvraag(v))
      })
    }),
    { numRuns: 60 },
  )
})
