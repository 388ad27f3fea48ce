import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

// The direction of the code (README, architecture) as a table. A file may import what its area allows, and nothing else of
// the project; `prisma/client` is the generated client.

const repo = path.resolve(import.meta.dirname, '../..')

/** For each area: which project areas and which of the guarded packages it may import. The longest prefix counts. */
const mag: Record<string, { gebieden: string[]; pakketten?: string[] }> = {
  'lib/wet': { gebieden: ['lib/wet'], pakketten: ['date-fns'] },
  'lib/db': {
    gebieden: [
      'lib/db',
      'lib/wet',
      'lib/toegang/rechten',
      'lib/toegang/rollen',
      'lib/weigering',
      'lib/omgeving',
      'prisma/client',
    ],
    pakketten: ['@prisma/adapter-pg', 'pg'],
  },
  'lib/omgeving': { gebieden: [] },
  'lib/weigering': { gebieden: [] },
  'lib/toegang': {
    gebieden: ['lib/toegang', 'lib/db', 'lib/wet', 'lib/weigering', 'lib/omgeving', 'lib/actie'],
    pakketten: ['next', 'next-auth', 'otplib', '@node-rs/argon2', 'react', 'qrcode'],
  },
  'lib/bevestigen': { gebieden: [] },
  'lib/actie': {
    gebieden: ['lib/bevestigen', 'lib/concept', 'lib/db', 'lib/toegang', 'lib/weigering', 'lib/formulier'],
    pakketten: ['next'],
  },
  'lib/concept': { gebieden: ['lib/concept', 'lib/db', 'lib/toegang/kluis'] },
  'lib/formulier': { gebieden: ['lib/wet', 'lib/weigering'] },
  'lib/organisatie': {
    gebieden: [
      'lib/organisatie',
      'lib/db',
      'lib/wet',
      'lib/weigering',
      'lib/bevestigen',
      'lib/formulier',
      'lib/toegang',
    ],
    pakketten: ['csv-parse'],
  },
  'lib/poortwacht': {
    gebieden: [
      'lib/poortwacht',
      'lib/db',
      'lib/wet',
      'lib/weigering',
      'lib/bevestigen',
      'lib/formulier',
      'lib/toegang',
      'lib/verzuim',
    ],
  },
  'lib/verzuim': {
    gebieden: [
      'lib/verzuim',
      'lib/poortwacht',
      'lib/organisatie',
      'lib/db',
      'lib/wet',
      'lib/weigering',
      'lib/bevestigen',
      'lib/formulier',
      'lib/toegang',
    ],
  },
  'lib/bewaren': {
    gebieden: ['lib/bewaren', 'lib/db', 'lib/wet', 'lib/weigering', 'lib/bevestigen', 'lib/verzuim', 'lib/toegang'],
  },
  'lib/cijfers': { gebieden: ['lib/cijfers', 'lib/organisatie', 'lib/db', 'lib/wet'] },
  'lib/begeleiding': {
    gebieden: [
      'lib/begeleiding',
      'lib/documenten',
      'lib/poortwacht',
      'lib/verzuim',
      'lib/organisatie',
      'lib/db',
      'lib/wet',
      'lib/weigering',
      'lib/bevestigen',
      'lib/formulier',
      'lib/toegang',
    ],
  },
  'lib/pdf': { gebieden: ['lib/pdf'], pakketten: ['pdfkit'] },
  'lib/documenten': {
    gebieden: [
      'lib/documenten',
      'lib/bestanden',
      'lib/pdf',
      'lib/poortwacht',
      'lib/verzuim',
      'lib/berichten',
      'lib/db',
      'lib/wet',
      'lib/weigering',
      'lib/bevestigen',
      'lib/toegang',
      'lib/omgeving',
    ],
  },
  'lib/bestanden': {
    gebieden: [
      'lib/bestanden',
      'lib/documenten/verpak',
      'lib/verzuim/medische-woorden',
      'lib/db',
      'lib/weigering',
      'lib/omgeving',
    ],
  },
  'lib/werknemer': {
    gebieden: [
      'lib/werknemer',
      'lib/planning',
      'lib/poortwacht',
      'lib/verzuim',
      'lib/db',
      'lib/wet',
      'lib/weigering',
      'lib/toegang',
    ],
  },
  'lib/opvolging': {
    gebieden: [
      'lib/opvolging',
      'lib/planning',
      'lib/poortwacht',
      'lib/verzuim',
      'lib/db',
      'lib/wet',
      'lib/weigering',
      'lib/bevestigen',
      'lib/toegang',
    ],
  },
  'lib/brieven': {
    gebieden: [
      'lib/brieven',
      'lib/bestanden',
      'lib/documenten',
      'lib/pdf',
      'lib/verzuim',
      'lib/db',
      'lib/weigering',
      'lib/bevestigen',
    ],
  },
  'lib/protocol': {
    gebieden: ['lib/protocol', 'lib/verzuim', 'lib/db', 'lib/wet', 'lib/weigering', 'lib/bevestigen'],
  },
  'lib/planning': {
    gebieden: [
      'lib/planning',
      'lib/begeleiding',
      'lib/poortwacht',
      'lib/verzuim',
      'lib/db',
      'lib/wet',
      'lib/weigering',
      'lib/bevestigen',
      'lib/toegang',
    ],
  },
  'lib/beheer': {
    gebieden: ['lib/beheer', 'lib/organisatie', 'lib/db', 'lib/wet', 'lib/weigering', 'lib/bevestigen', 'lib/toegang'],
  },
  'lib/logboek': {
    gebieden: [
      'lib/logboek',
      'lib/db',
      'lib/weigering',
      'lib/omgeving',
      'lib/wet',
      'lib/toegang/rechten',
      'lib/toegang/rollen',
    ],
  },
  // the side of the employee: what a doctor asks him, from the vault
  'lib/machtiging': {
    gebieden: [
      'lib/machtiging',
      'lib/kluis',
      'lib/db',
      'lib/wet',
      'lib/weigering',
      'lib/toegang/kluis',
      'lib/toegang/machtiginglink',
      'lib/toegang/rem',
    ],
  },
  'lib/kluis': { gebieden: ['lib/kluis', 'lib/db', 'lib/omgeving'] },
  'lib/berichten': {
    gebieden: [
      'lib/berichten',
      'lib/db',
      'lib/omgeving',
      'lib/toegang/kluis',
      'lib/toegang/machtiginglink',
      'lib/toegang/rollen',
      'lib/toegang/toestel',
      'lib/wet',
      'lib/weigering',
      'lib/begeleiding/mijlpaalnamen',
      'lib/opvolging/tel-signalen',
      'lib/planning/soorten',
    ],
    pakketten: ['nodemailer'],
  },
  'lib/taken': {
    gebieden: [
      'lib/taken',
      'lib/bewaren',
      'lib/concept',
      'lib/kluis',
      'lib/logboek',
      'lib/poortwacht',
      'lib/planning',
      'lib/documenten',
      'lib/berichten',
      'lib/db',
      'lib/omgeving',
      'lib/wet',
    ],
    pakketten: ['graphile-worker', 'pg'],
  },
  'lib/medisch': {
    gebieden: [
      'lib/bestanden',
      'lib/medisch',
      'lib/begeleiding/mijlpaalnamen',
      'lib/machtiging',
      'lib/kluis',
      'lib/pdf',
      'lib/verzuim',
      'lib/organisatie/zoeknaam',
      'lib/planning',
      'lib/db',
      'lib/wet',
      'lib/weigering',
      'lib/bevestigen',
      'lib/formulier',
      'lib/toegang',
      'lib/poortwacht',
    ],
  },
  components: {
    gebieden: ['components', 'lib/wet', 'lib/verzuim/terugkoppeling', 'lib/documenten/brief'],
    pakketten: ['next', 'react', 'react-dom'],
  },
  app: { gebieden: ['app', 'components', 'lib'], pakketten: ['next', 'react', 'react-dom', 'qrcode'] },
}

/** Packages that only the areas above may use. */
const bewaakt = [
  'date-fns',
  '@prisma/adapter-pg',
  '@prisma/client',
  'pg',
  'next',
  'next-auth',
  'otplib',
  '@node-rs/argon2',
  'react',
  'react-dom',
  'qrcode',
  'csv-parse',
  'nodemailer',
  'pdfkit',
]

function bestanden(map: string): string[] {
  return readdirSync(path.join(repo, map), { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && /\.tsx?$/.test(e.name))
    .map((e) => path.relative(repo, path.join(e.parentPath, e.name)))
}

function invoer(bestand: string): { doel: string; alleenType: boolean }[] {
  const tekst = readFileSync(path.join(repo, bestand), 'utf8')
  return [
    ...tekst.matchAll(
      /(?:import|export)\s+(type\s+)?[^'"()]*?from\s+['"]([^'"]+)['"]|import\s*\(\s*['"]([^'"]+)['"]\s*\)|import\s+['"]([^'"]+)['"]/g,
    ),
  ].map((m) => ({ doel: m[2] ?? m[3] ?? m[4] ?? '', alleenType: Boolean(m[1]) }))
}

function inProject(bestand: string, doel: string): string | null {
  if (doel.startsWith('@/')) return doel.slice(2)
  if (doel.startsWith('.')) return path.normalize(path.join(path.dirname(bestand), doel))
  return null
}

const onder = (pad: string, gebied: string) =>
  pad === gebied || pad.startsWith(`${gebied}/`) || pad.startsWith(`${gebied}.`)

function gebiedVan(bestand: string): string | undefined {
  return Object.keys(mag)
    .filter((g) => onder(bestand, g))
    .sort((a, b) => b.length - a.length)[0]
}

function overtredingen(bestand: string, regels: { doel: string; alleenType: boolean }[]): string[] {
  const gebied = gebiedVan(bestand)
  const regel = gebied ? mag[gebied] : undefined
  if (!regel) return [`${bestand}: dit gebied staat niet in de tabel`]
  return regels.flatMap(({ doel, alleenType }) => {
    const pad = inProject(bestand, doel)
    if (pad !== null) {
      if (/\.(css|svg|json)$/.test(pad)) return []
      if (onder(pad, 'lib/medisch') && !onder(bestand, 'lib/medisch') && !onder(bestand, 'app/medisch'))
        return [`${bestand} -> ${pad}`]
      // components may know the types of what they show, never the code behind them
      if (gebied === 'components' && alleenType) return []
      return regel.gebieden.some((g) => onder(pad, g)) ? [] : [`${bestand} -> ${pad}`]
    }
    const pakket = bewaakt.find((p) => doel === p || doel.startsWith(`${p}/`))
    return pakket && !regel.pakketten?.includes(pakket) ? [`${bestand} -> ${doel}`] : []
  })
}

const alle = ['lib', 'components', 'app'].flatMap(bestanden)

test('every import goes in the direction of the table', () => {
  expect(alle.length).toBeGreaterThan(40)
  expect(alle.flatMap((b) => overtredingen(b, invoer(b)))).toEqual([])
})

test('the table forbids what it should', () => {
  const fout = (bestand: string, doel: string) => overtredingen(bestand, [{ doel, alleenType: false }])
  expect(fout('lib/wet/tijdlijn.ts', '@/lib/db/namens')).toHaveLength(1)
  expect(fout('components/knop.tsx', '@/lib/toegang/cookie')).toHaveLength(1)
  expect(fout('lib/verzuim/meld-ziek.ts', '@/prisma/client/client')).toHaveLength(1)
  expect(fout('app/werkgever/page.tsx', '@/lib/medisch/lees-notitie')).toHaveLength(1)
  expect(fout('lib/verzuim/meld-ziek.ts', 'date-fns')).toHaveLength(1)
  expect(fout('app/medisch/page.tsx', '@/lib/medisch/lees-notitie')).toHaveLength(0)
})

test('pages and actions get a database handle from namens only', () => {
  const deur = /\b(klant|alsDienst)\s*\(/
  const overtreders = [...bestanden('app'), ...bestanden('components')].filter((b) =>
    deur.test(readFileSync(path.join(repo, b), 'utf8')),
  )
  expect(overtreders).toEqual([])
})

test('the law engine has no clock, no environment and no input or output', () => {
  const verboden = /\bDate\.now\(|new Date\(\s*\)|process\.|\bfetch\(|node:/
  expect(bestanden('lib/wet').filter((b) => verboden.test(readFileSync(path.join(repo, b), 'utf8')))).toEqual([])
})

test('the session is set for the transaction only, everywhere', () => {
  const buiten = [...bestanden('lib'), ...bestanden('app')].flatMap((b) =>
    [...readFileSync(path.join(repo, b), 'utf8').matchAll(/set_config\([^)]*\)/g)].map((m) => `${b}: ${m[0]}`),
  )
  expect(buiten.length).toBeGreaterThan(1)
  expect(buiten.filter((r) => !/, true\)$/.test(r))).toEqual([])
})
