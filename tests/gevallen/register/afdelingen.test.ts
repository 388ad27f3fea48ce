import { expect, test } from 'vitest'
import { leesAfdeling } from '@/lib/organisatie/lees-afdeling'
import { leesAfdelingenpagina } from '@/lib/organisatie/lees-afdelingen'
import { verwijderAfdeling } from '@/lib/organisatie/verwijder-afdeling'
import { voegAfdelingToe } from '@/lib/organisatie/voeg-afdeling-toe'
import { wijzigAfdeling } from '@/lib/organisatie/wijzig-afdeling'
import { proefDatabase } from '../../hulp/database'
import { als, bedrijf, voegToe } from './opzet'

const proef = await proefDatabase()

const b = await bedrijf(proef.admin)

const voeg = (naam: string, ouderId: string | null = null, bij = b) =>
  als(bij.hr, 'afdeling.wijzigen', (ctx) => voegAfdelingToe(ctx, { naam, ouderId }))
const wijzig = (id: string, naam: string, ouderId: string | null, bij = b) =>
  als(bij.hr, 'afdeling.wijzigen', (ctx) => wijzigAfdeling(ctx, { id, naam, ouderId }))
const verwijder = (id: string, sleutel = b.hr) =>
  als(sleutel, 'afdeling.wijzigen', (ctx) => verwijderAfdeling(ctx, { id }))
const boom = async (sleutel = b.hr) =>
  (await als(sleutel, 'register.lezen', (ctx) => leesAfdelingenpagina(ctx))).afdelingen

test('the tree: parents first, brothers by name, with the people in service in and below each', async () => {
  await voegToe(b.hr, { afdelingId: b.nacht })
  await voegToe(b.hr, { afdelingId: b.nacht, einde: '01-01-2021' })
  expect((await boom()).map((a) => [a.pad.join('/'), a.inDienst])).toEqual([
    ['Kantoor', 0],
    ['Zorg', 1],
    ['Zorg/Dag', 0],
    ['Zorg/Nacht', 1],
  ])
})

test('a leidinggevende sees his own tree, and may change nothing', async () => {
  expect((await boom(b.leider)).map((a) => a.pad.join('/'))).toEqual(['Zorg', 'Zorg/Dag', 'Zorg/Nacht'])
  await expect(als(b.leider, 'register.lezen', (ctx) => leesAfdeling(ctx, b.kantoor))).rejects.toMatchObject({
    code: 'nietGevonden',
  })
  await expect(verwijder(b.dagdienst, b.leider)).rejects.toMatchObject({ code: 'geenRecht' })
  const langs = als(b.leider, 'register.lezen', (ctx) =>
    wijzigAfdeling(ctx, { id: b.nacht, naam: 'Gekaapt', ouderId: null }),
  )
  await langs.catch(() => undefined)
  const { rows } = await proef.admin.query<{ naam: string }>(
    'select naam from afdeling where werkgever_id = $1 order by naam',
    [b.werkgeverId],
  )
  expect(rows.map((r) => r.naam)).toEqual(['Dag', 'Kantoor', 'Nacht', 'Zorg'])
})

test('add, rename, move and remove', async () => {
  const c = await bedrijf(proef.admin)
  const { id } = await voeg('Keuken', c.kantoor, c)
  await wijzig(id, 'De keuken', c.zorg, c)
  expect((await boom(c.hr)).map((a) => a.pad.join('/'))).toContain('Zorg/De keuken')
  await verwijder(id, c.hr)
  expect(await boom(c.hr)).toHaveLength(4)
})

test('a name is used once at one place', async () => {
  await expect(voeg('zórg')).rejects.toMatchObject({ code: 'afdelingBestaat', opties: { veld: 'naam' } })
  await expect(wijzig(b.dagdienst, 'NACHT', b.zorg)).rejects.toMatchObject({ code: 'afdelingBestaat' })
  await wijzig(b.dagdienst, 'Dag', b.zorg)
})

test('never below itself, also not when two move at once', async () => {
  await expect(wijzig(b.zorg, 'Zorg', b.zorg)).rejects.toMatchObject({ code: 'afdelingKring' })
  await expect(wijzig(b.zorg, 'Zorg', b.nacht)).rejects.toMatchObject({ code: 'afdelingKring' })
  const c = await bedrijf(proef.admin)
  for (let i = 0; i < 5; i++) {
    await wijzig(c.nacht, 'Nacht', null, c)
    await wijzig(c.dagdienst, 'Dag', null, c)
    const uit = await Promise.allSettled([
      wijzig(c.nacht, 'Nacht', c.dagdienst, c),
      wijzig(c.dagdienst, 'Dag', c.nacht, c),
    ])
    expect(uit.filter((u) => u.status === 'fulfilled')).toHaveLength(1)
    expect(await boom(c.hr)).toHaveLength(4)
  }
})

test('not below, and not to be changed as, a department of another werkgever', async () => {
  const c = await bedrijf(proef.admin)
  await expect(voeg('Vreemd', c.zorg)).rejects.toMatchObject({ code: 'afdelingOnbekend', opties: { veld: 'ouderId' } })
  await expect(wijzig(c.zorg, 'Gekaapt', null)).rejects.toMatchObject({ code: 'nietGevonden' })
  await expect(verwijder(c.dagdienst)).rejects.toMatchObject({ code: 'nietGevonden' })
  const { rows } = await proef.admin.query('select 1 from afdeling where werkgever_id = $1', [c.werkgeverId])
  expect(rows).toHaveLength(4)
})

test('what is in use stays: departments below it, employments (ended too), a leidinggevende', async () => {
  const c = await bedrijf(proef.admin)
  await voegToe(c.hr, { afdelingId: c.nacht, einde: '01-01-2021' })
  for (const id of [c.zorg, c.nacht])
    await expect(verwijder(id, c.hr)).rejects.toMatchObject({ code: 'afdelingInGebruik' })
  await verwijder(c.dagdienst, c.hr)
  expect(await boom(c.hr)).toHaveLength(3)
})
