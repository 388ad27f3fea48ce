import fc from 'fast-check'

/** What people paste, mistype and send on purpose. */
const LELIJK = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '👩‍⚕️🤒 beterschap',
  '\u202egpj.exe',
  '\u2066verborgen\u2069',
  '\ud800',
  'x'.repeat(501),
  'é'.repeat(5_000),
  '31-02-2026',
  '29-02-2027',
  '01-01-0026',
  '01-01-20226',
  '2026-13-45',
  '0000-00-00',
  '-1',
  '1e309',
  '999999999999999999999999',
  'NaN',
  '0x10',
  '٣',
  "'; drop table werknemer; --",
  '<script>alert(1)</script>',
  '{{7*7}}',
  '../../../etc/passwd',
  '%00',
  '%ff%fe',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  '[object Object]',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '=cmd|calc',
  '\r\nSet-Cookie: a=b',
]

/** A value of a field or a query: one of the ugly ones, or anything. */
export const waarde = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...LELIJK) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 700 }) },
)

/** A name that pages know, or any other. */
export const naam = (...bekend: string[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...bekend) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('__proto__', 'constructor', '', '[]', 'a[b]', '_rsc', '$ACTION_ID_x', '0'),
    },
    { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  )

/** What no answer may ever show: where our code stands, or what the database said. */
export const BINNENKANT =
  /\n\s+at .+\(|node_modules|\/lib\/|PrismaClient|prisma\.|SQLSTATE|pg_|violates|ECONN|syntax error at/

/** How many times; many more in the long campaigns. */
export const keren = (aantal: number): number => (process.env.LANG_TESTS === '1' ? aantal * 30 : aantal)

/** Without halves of characters: those cannot stand in an address or in the name of a file. */
export const heel = (tekst: string): string => Buffer.from(tekst).toString()

/** As it stands in an address. */
export const inAdres = (tekst: string): string => encodeURIComponent(heel(tekst))
