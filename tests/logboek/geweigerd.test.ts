import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { noteerWeigering } from '@/lib/db/geweigerd'
import { logboek } from '@/lib/db/logboek'
import { namens, type Sleutel } from '@/lib/db/namens'
import { leesMedewerker } from '@/lib/organisatie/lees-medewerker'
import { leesDossier } from '@/lib/verzuim/lees-dossier'
import { Weigering } from '@/lib/weigering'
import { proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'

// What was refused leaves a line: after the rollback, in the same session, with what was asked for and nothing else.

const db = await proefDatabase()
let hr: { gebruikerId: string; sleutel: Sleutel<'werkgever'> }
let leider: { gebruikerId: string; sleutel: Sleutel<'werkgever'> }
let werkgeverId: string
let vreemde: string

beforeAll(async () => {
  const w = wereld(db.admin)
  werkgeverId = await w.werkgever()
  hr = await w.aangemeld('hr', { werkgeverId })
  leider = await w.aangemeld('leidinggevende', { werkgeverId, afdelingId: await w.afdeling(werkgeverId) })
  vreemde = (await w.werknemer(await w.werkgever())).werknemerId
})

/** The lines that this makes, and the refusal it ends in. */
async function regelsVan(werk: () => Promise<unknown>) {
  const { rows: stand } = await db.admin.query<{ id: string }>('select coalesce(max(id), 0) as id from logboekregel')
  const fout = await werk().catch((f: unknown) => f)
  const { rows } = await db.admin.query(
    `select gebeurtenis, handeling, uitkomst, recht, gebruiker_id, werkgever_id, portaal, rol, onderwerpen, object, object_id, verzoek_id is not null as verzoek, bijzonderheden
       from logboekregel where id > $1 order by id`,
    [stand[0]?.id],
  )
  return { fout, regels: rows }
}

const basis = {
  gebeurtenis: 'toegang.geweigerd',
  uitkomst: 'geweigerd',
  portaal: 'werkgever',
  onderwerpen: [],
  verzoek: true,
}

test('a right that is missing: one line, and the line of the work that was rolled back is not there', async () => {
  const { fout, regels } = await regelsVan(() =>
    namens(leider.sleutel, 'register.wijzigen', () => Promise.resolve(1), { gevraagd: { objectId: vreemde } }),
  )
  expect(fout).toMatchObject({ code: 'geenRecht' })
  expect(regels).toEqual([
    {
      ...basis,
      handeling: 'wijzigen',
      recht: 'register.wijzigen',
      gebruiker_id: leider.gebruikerId,
      werkgever_id: werkgeverId,
      rol: 'leidinggevende',
      object: 'register',
      object_id: vreemde,
      bijzonderheden: { reden: 'geenRecht' },
    },
  ])
})

test('a row of another tenant, that does exist: one line with what was asked for', async () => {
  const { fout, regels } = await regelsVan(() =>
    namens(hr.sleutel, 'register.lezen', (ctx) => leesMedewerker(ctx, vreemde)),
  )
  expect(fout).toMatchObject({ code: 'nietGevonden' })
  expect((await db.admin.query('select 1 from werknemer where id = $1', [vreemde])).rowCount).toBe(1)
  expect(regels).toMatchObject([
    {
      ...basis,
      handeling: 'lezen',
      recht: 'register.lezen',
      object: 'werknemer',
      object_id: vreemde,
      bijzonderheden: { reden: 'nietGevonden' },
    },
  ])
})

test('an id that is nobody gives exactly the same line as an id of somebody else', async () => {
  const niemand = randomUUID()
  const [eigen, ander] = [
    await regelsVan(() => namens(hr.sleutel, 'verzuim.lezen', (ctx) => leesDossier(ctx, niemand))),
    await regelsVan(() => namens(hr.sleutel, 'verzuim.lezen', (ctx) => leesDossier(ctx, vreemde))),
  ]
  expect(eigen.regels).toHaveLength(1)
  expect({ ...eigen.regels[0], object_id: null }).toEqual({ ...ander.regels[0], object_id: null })
})

test('what Postgres itself refuses (P2025, 42501): one line each, and nothing of what was done before it', async () => {
  const eerst = (ctx: Parameters<typeof logboek>[0]) => logboek(ctx, { gebeurtenis: 'proef', handeling: 'wijzigen' })
  const p2025 = await regelsVan(() =>
    namens(hr.sleutel, 'register.wijzigen', async (ctx) => {
      await eerst(ctx)
      await ctx.db.werknemer.update({ where: { id: vreemde }, data: { telefoon: '06' } })
    }),
  )
  expect(p2025.fout).toMatchObject({ code: 'nietGevonden' })
  expect(p2025.regels).toMatchObject([{ ...basis, object: 'werknemer', bijzonderheden: { reden: 'nietGevonden' } }])
  const rls = await regelsVan(() =>
    namens(hr.sleutel, 'register.wijzigen', async (ctx) => {
      await eerst(ctx)
      await ctx.db.$executeRaw`insert into afdeling (werkgever_id, naam) values (${randomUUID()}::uuid, 'x')`
    }),
  )
  expect(rls.fout).toMatchObject({ code: 'nietGevonden' })
  expect(rls.regels).toMatchObject([{ ...basis, bijzonderheden: { reden: 'nietGevonden' } }])
})

test('without a valid session there is no line', async () => {
  const { regels } = await regelsVan(() =>
    namens({ portaal: 'werkgever', geheim: 'zo maar iets' }, 'register.lezen', () => Promise.resolve(1)),
  )
  expect(regels).toEqual([])
  const { regels: ook } = await regelsVan(() =>
    noteerWeigering({ portaal: 'werkgever', geheim: 'zo maar iets' }, 'register.lezen', 'herkomst', {}),
  )
  expect(ook).toEqual([])
})

test('a refusal of another kind (a rule, a fault) is not a refusal of access', async () => {
  for (const fout of [new Weigering('alZiekGemeld'), new Error('stuk')]) {
    const { regels } = await regelsVan(() => namens(hr.sleutel, 'verzuim.melden', () => Promise.reject(fout)))
    expect(regels).toEqual([])
  }
})

test('a form of another site leaves its line', async () => {
  const { regels } = await regelsVan(() => noteerWeigering(hr.sleutel, 'verzuim.melden', 'herkomst', {}))
  expect(regels).toMatchObject([
    { ...basis, verzoek: false, handeling: 'wijzigen', object: 'verzuim', bijzonderheden: { reden: 'herkomst' } },
  ])
})

test('when the line cannot be written the refusal stands all the same', async () => {
  await db.admin.query('alter table logboekregel rename to logboekregel_weg')
  try {
    await expect(namens(leider.sleutel, 'register.wijzigen', () => Promise.resolve(1))).rejects.toMatchObject({
      code: 'geenRecht',
    })
  } finally {
    await db.admin.query('alter table logboekregel_weg rename to logboekregel')
  }
})

test('fifty refusals at once leave fifty lines', async () => {
  const { regels } = await regelsVan(() =>
    Promise.all(
      Array.from({ length: 50 }, () =>
        namens(hr.sleutel, 'register.lezen', (ctx) => leesMedewerker(ctx, vreemde)).catch(() => undefined),
      ),
    ),
  )
  expect(regels).toHaveLength(50)
})
