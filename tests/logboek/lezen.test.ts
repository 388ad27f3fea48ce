import { beforeAll, expect, test } from 'vitest'
import { logboek } from '@/lib/db/logboek'
import { type Ctx, namens, type Sleutel } from '@/lib/db/namens'
import { inzageAlsCsv, leesInzagePerPersoon } from '@/lib/logboek/inzage-per-persoon'
import { leesExportkeuze } from '@/lib/logboek/lees-exportkeuze'
import { leesLogboek } from '@/lib/logboek/lees-logboek'
import { verzegel } from '@/lib/logboek/verzegel'
import { leesLogboekvraag } from '@/lib/logboek/vraag'
import { zoekOnderwerp } from '@/lib/logboek/zoek-onderwerp'
import { proefDatabase } from '../hulp/database'
import { type Wereld, wereld } from '../hulp/wereld'

// Searching the trail, by the privacy officer of the platform, of an employer and of an arbodienst: each his own.

const db = await proefDatabase()
let w: Wereld
let werkgeverId: string
let arbodienstId: string
let anderId: string
let fg: Record<'platform' | 'werkgever' | 'arbodienst' | 'ander', Sleutel<'beheer'>>
let hr: { gebruikerId: string; sleutel: Sleutel<'werkgever'> }
let noor: { gebruikerId: string; sleutel: Sleutel<'arbodienst'> }
let wie: string

beforeAll(async () => {
  w = wereld(db.admin)
  werkgeverId = await w.werkgever('Bakkerij De Proef')
  anderId = await w.werkgever('Slagerij De Ander')
  arbodienstId = await w.arbodienst('Arbo De Proef')
  await w.contract(werkgeverId, arbodienstId)
  fg = {
    platform: (await w.aangemeld('fg', {}, 'Petra Platform')).sleutel,
    werkgever: (await w.aangemeld('fg', { werkgeverId })).sleutel,
    arbodienst: (await w.aangemeld('fg', { arbodienstId })).sleutel,
    ander: (await w.aangemeld('fg', { werkgeverId: anderId })).sleutel,
  }
  hr = await w.aangemeld('hr', { werkgeverId }, 'Hanna =Recht')
  noor = await w.aangemeld('verzuimconsultant', { arbodienstId }, 'Noor Bakker')
  wie = (await w.werknemer(werkgeverId, { personeelsnummer: 'P-100' })).werknemerId
  for (let i = 0; i < 55; i += 1) await schrijf(hr.sleutel, 'medewerker.bekeken', [wie])
  await namens(noor.sleutel, 'dossier.lezen', (ctx) =>
    logboek(ctx, { gebeurtenis: 'dossier.bekeken', handeling: 'lezen', onderwerpen: [wie], object: 'verzuimgeval' }),
  )
})

const schrijf = (sleutel: Sleutel<'werkgever'>, gebeurtenis: string, onderwerpen: string[]) =>
  namens(sleutel, 'register.lezen', (ctx) =>
    logboek(ctx, { gebeurtenis, handeling: 'lezen', onderwerpen, object: 'werknemer' }),
  )
const als = <T>(van: keyof typeof fg, werk: (ctx: Ctx<'beheer'>) => Promise<T>) =>
  namens(fg[van], 'logboek.lezen', werk)
const zoek = (van: keyof typeof fg, vraag: Record<string, unknown> = {}) =>
  als(van, (ctx) => leesLogboek(ctx, leesLogboekvraag(vraag)))

test('pages of 50 fit together, without a gap or a double, also where moments are equal', async () => {
  await db.admin.query(`update logboekregel set op = date_trunc('second', op) where gebeurtenis = 'medewerker.bekeken'`)
  const gezien: string[] = []
  let voor: string | undefined
  for (;;) {
    const blad = await zoek('werkgever', { gebeurtenis: 'medewerker.bekeken', voor })
    gezien.push(...blad.regels.map((r) => r.id))
    expect(blad.regels.length).toBeLessThanOrEqual(50)
    if (blad.volgende === null) break
    voor = blad.volgende
  }
  expect(gezien).toHaveLength(55)
  expect(new Set(gezien).size).toBe(55)
})

test('a line reads as a sentence, with who, role, purpose and for whom', async () => {
  const { regels } = await zoek('arbodienst', { gebeurtenis: 'dossier.bekeken' })
  expect(regels).toMatchObject([
    {
      wie: { naam: 'Noor Bakker' },
      rol: 'verzuimconsultant',
      zin: 'opende een dossier',
      organisatie: 'Arbo De Proef',
      doel: 'begeleiding bij verzuim door de arbodienst',
      onderwerpen: [wie],
    },
  ])
})

test('by person: the platform sees both sides, each tenant its own, another nothing', async () => {
  const van = async (k: keyof typeof fg) => {
    const { regels } = await zoek(k, { onderwerp: wie, handeling: 'lezen' })
    return new Set(regels.map((r) => r.keten.split(':')[0]))
  }
  expect(await van('platform')).toEqual(new Set(['werkgever', 'arbodienst']))
  expect(await van('werkgever')).toEqual(new Set(['werkgever']))
  expect(await van('arbodienst')).toEqual(new Set(['arbodienst']))
  expect(await van('ander')).toEqual(new Set())
})

test('by who did it: by the beginning of a name or the whole e-mail; several are offered, those of another tenant are not', async () => {
  expect((await zoek('arbodienst', { zoek: 'noor b' })).regels).toMatchObject([{ wie: { naam: 'Noor Bakker' } }])
  await w.aangemeld('verzuimconsultant', { arbodienstId }, 'Noor Bakkersma')
  const keuze = await zoek('arbodienst', { zoek: 'Noor B' })
  expect(keuze.acteurs?.map((a) => a.naam)).toEqual(['Noor Bakker', 'Noor Bakkersma'])
  expect(keuze.regels).toEqual([])
  expect((await zoek('werkgever', { zoek: 'Noor' })).acteurs).toEqual([])
  expect((await zoek('platform', { zoek: 'Noor' })).acteurs).toHaveLength(2)
  // an id of somebody of another tenant gives no name either, though he is in the trail
  const { wie: vreemde, regels } = await zoek('werkgever', { wie: noor.gebruikerId })
  expect(regels).toEqual([])
  expect(vreemde?.naam).not.toContain('Noor')
})

test('by moment: the days are those of the Netherlands, both included', async () => {
  const { rows } = await db.admin.query<{ id: string }>(
    `insert into logboekregel (gebeurtenis, handeling, uitkomst, werkgever_id, op) values
       ('afdeling.bekeken', 'lezen', 'gelukt', $1, '2025-07-01T00:00:00+02:00'), ('afdeling.bekeken', 'lezen', 'gelukt', $1, '2025-07-02T23:59:59.999999+02:00'),
       ('afdeling.bekeken', 'lezen', 'gelukt', $1, '2025-06-30T23:59:59.999999+02:00'), ('afdeling.bekeken', 'lezen', 'gelukt', $1, '2025-07-03T00:00:00+02:00') returning id`,
    [werkgeverId],
  )
  const { regels } = await zoek('werkgever', { van: '01-07-2025', totEnMet: '2-7-2025' })
  expect(regels.map((r) => r.id).sort()).toEqual(
    rows
      .slice(0, 2)
      .map((r) => String(r.id))
      .sort(),
  )
})

test('what did not go well, in one organisation', async () => {
  await namens(hr.sleutel, 'logboek.lezen', () => Promise.resolve(1)).catch(() => undefined)
  const { regels, organisatie } = await zoek('platform', { uitkomst: 'geweigerd', keten: `werkgever:${werkgeverId}` })
  expect(regels.length).toBeGreaterThan(0)
  expect(new Set(regels.map((r) => r.uitkomst))).toEqual(new Set(['geweigerd']))
  expect(organisatie).toBe('Bakkerij De Proef')
})

test('whatever stands in the address: never an error', async () => {
  for (const vraag of [
    {
      voor: '-1',
      van: '31-02-2026',
      wie: 'x',
      onderwerp: "'; drop table",
      uitkomst: ['gelukt', 'x'],
      keten: 'werkgever:1',
    },
    { voor: '999999999999999999999', zoek: ' % _ \\ \u0000', gebeurtenis: '__proto__' },
    { voor: '123456789012345678', totEnMet: '99-99-9999', handeling: '' },
  ]) {
    expect(await zoek('werkgever', vraag)).toBeDefined()
  }
})

test('from a personnel number to an id: each finds his own people, and the answer holds nothing else', async () => {
  const vind = (van: keyof typeof fg, personeelsnummer: string, werkgever: string | null = null) =>
    als(van, (ctx) => zoekOnderwerp(ctx, { personeelsnummer, werkgever }))
  expect(await vind('werkgever', 'P-100')).toEqual({ onderwerp: wie })
  expect(await vind('platform', 'P-100', 'bakkerij de proef')).toEqual({ onderwerp: wie })
  const nee = { code: 'nietGevonden' }
  await expect(vind('platform', 'P-100')).rejects.toMatchObject(nee)
  await expect(vind('platform', 'P-100', 'Slagerij De Ander')).rejects.toMatchObject(nee)
  await expect(vind('werkgever', 'P-10')).rejects.toMatchObject(nee)
  await expect(vind('ander', 'P-100')).rejects.toMatchObject(nee)
  // never reported sick: for the arbodienst this person does not exist
  await expect(vind('arbodienst', 'P-100')).rejects.toMatchObject(nee)
  expect((await db.admin.query('select 1 from werknemer where id = $1', [wie])).rowCount).toBe(1)
  const { rows } = await db.admin.query<{ tekst: string }>(
    `select r::text as tekst from logboekregel r where gebeurtenis in ('logboek.persoonGezocht', 'toegang.geweigerd') order by id desc limit 7`,
  )
  expect(rows).toHaveLength(7)
  for (const { tekst } of rows) expect(tekst).not.toContain('P-10')
})

test('somebody who is no privacy officer gets nothing of these functions, though there is something to get', async () => {
  const beheerder = (await w.aangemeld('platformbeheerder', {})).sleutel
  await namens(beheerder, 'beheer.lezen', async ({ db: tx }) => {
    expect(await tx.$queryRaw`select * from muur.logregels_over(${wie}::uuid)`).toEqual([])
    expect(await tx.$queryRaw`select * from muur.namen_in_logboek(array[${noor.gebruikerId}::uuid])`).toEqual([])
    expect(await tx.$queryRaw`select * from muur.zoek_acteur('noor')`).toEqual([])
    expect(await tx.$queryRaw`select * from muur.zoek_onderwerp('Bakkerij De Proef', 'P-100', null)`).toEqual([])
  })
  await expect(
    namens(hr.sleutel, 'register.lezen', ({ db: tx }) => tx.$queryRaw`select * from muur.zoek_acteur('noor')`),
  ).rejects.toMatchObject({ code: 'nietGevonden' })
})

test('who looked at one person: as a list and as CSV, without a formula and without content', async () => {
  const { inzagen, afgekapt } = await namens(fg.platform, 'logboek.exporteren', (ctx) =>
    leesInzagePerPersoon(ctx, { onderwerp: wie }),
  )
  expect(afgekapt).toBe(false)
  expect(inzagen.find((i) => i.rol === 'verzuimconsultant')).toMatchObject({
    wie: 'Noor Bakker',
    organisatie: 'Arbo De Proef',
    deed: 'opende een dossier',
    waarom: 'begeleiding bij verzuim door de arbodienst',
    uitkomst: 'gelukt',
  })
  expect(inzagen.filter((i) => i.deed.startsWith('bekeek de gegevens'))).toHaveLength(55)
  const csv = inzageAlsCsv([
    {
      op: '2026-03-29T00:30:00Z',
      wie: '=HYPERLINK("x")',
      rol: 'HR',
      organisatie: '',
      deed: '',
      waarom: '',
      uitkomst: '',
    },
  ])
  expect(csv).toBe(
    '\ufeff"Moment";"Wie";"Rol";"Organisatie";"Wat";"Waarom";"Uitkomst"\r\n"2026-03-29 01:30:00";"\'=HYPERLINK(""x"")";"HR";"";"";"";""\r\n',
  )
  const eigen = await namens(fg.werkgever, 'logboek.exporteren', (ctx) => leesInzagePerPersoon(ctx, { onderwerp: wie }))
  expect(eigen.inzagen.some((i) => i.wie === 'Noor Bakker')).toBe(false)
})

test('what can be exported for a period: the numbers of the lines of those days, of the own chain', async () => {
  await verzegel(new Date())
  const keuze = (van: keyof typeof fg, vraag: Record<string, unknown> = {}) =>
    namens(fg[van], 'logboek.exporteren', (ctx) => leesExportkeuze(ctx, leesLogboekvraag(vraag)))
  const { rows } = await db.admin.query<{ n: number }>(
    'select max(volgnr)::int as n from logboekzegel where keten = $1',
    [`werkgever:${werkgeverId}`],
  )
  expect(await keuze('werkgever')).toMatchObject({
    organisatie: 'Bakkerij De Proef',
    delen: [{ totEnMet: rows[0]?.n }],
  })
  // asking for the chain of another gives the own
  expect((await keuze('ander', { keten: `werkgever:${werkgeverId}` })).keten).toBe(`werkgever:${anderId}`)
  expect((await keuze('platform', { keten: `werkgever:${werkgeverId}` })).delen).toHaveLength(1)
  expect((await keuze('werkgever', { van: '01-01-2035' })).delen).toEqual([])
})
