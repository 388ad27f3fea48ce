import { describe, expect, test } from 'vitest'
import { Bevestigen } from '@/lib/bevestigen'
import { leesGeschiedenis } from '@/lib/organisatie/lees-geschiedenis'
import { leesMedewerker } from '@/lib/organisatie/lees-medewerker'
import { BSN_VRAAG, voegMedewerkerToe } from '@/lib/organisatie/voeg-medewerker-toe'
import { wijzigMedewerker } from '@/lib/organisatie/wijzig-medewerker'
import { Weigering } from '@/lib/weigering'
import { proefDatabase } from '../../hulp/database'
import { als, bedrijf, formulier, voegToe, weigering } from './opzet'

const proef = await proefDatabase()

const b = await bedrijf(proef.admin)

const lees = (id: string, sleutel = b.hr) => als(sleutel, 'register.lezen', (ctx) => leesMedewerker(ctx, id))
const wijzig = (invoer: Parameters<typeof wijzigMedewerker>[1], sleutel = b.hr) =>
  als(sleutel, 'register.wijzigen', (ctx) => wijzigMedewerker(ctx, invoer))
const geschiedenis = (id: string) => als(b.hr, 'register.lezen', (ctx) => leesGeschiedenis(ctx, id))

describe('adding somebody', () => {
  test('the person, the employment and who added them are there', async () => {
    const id = await voegToe(b.hr, {
      afdelingId: b.nacht,
      email: 'j@voorbeeld.nl',
      postcode: '1234ab',
      contracturen: '32,5',
    })
    const m = await lees(id)
    expect(m).toMatchObject({ naam: 'Jasper de Wit', geboortedatum: '1985-06-15', postcode: '1234 AB', versie: 1 })
    expect(m.dienstverbanden).toMatchObject([
      { afdeling: 'Nacht', contracturen: 32.5, begin: '2020-01-01', stand: 'loopt' },
    ])
    expect(await geschiedenis(id)).toMatchObject([{ doorNaam: 'Hanna Recht', wijzigingen: [{ veld: 'toegevoegd' }] }])
  })

  test('a personnel number is used once in a werkgever, and by another werkgever as well', async () => {
    await voegToe(b.hr, { personeelsnummer: '500' })
    expect(await weigering(voegToe(b.hr, { personeelsnummer: '500' }))).toMatchObject({
      code: 'personeelsnummerBestaat',
      veld: 'personeelsnummer',
    })
    const ander = await bedrijf(proef.admin)
    await voegToe(ander.hr, { personeelsnummer: '500' })
  })

  test('the same number twenty times at once is added once', async () => {
    const uit = await Promise.allSettled(
      Array.from({ length: 20 }, () => voegToe(b.hr, { personeelsnummer: 'tegelijk' })),
    )
    expect(uit.filter((u) => u.status === 'fulfilled')).toHaveLength(1)
    for (const u of uit) if (u.status === 'rejected') expect(u.reason).toBeInstanceOf(Weigering)
    const { rows } = await proef.admin.query(
      "select 1 from dienstverband d join werknemer w on w.id = d.werknemer_id where w.personeelsnummer = 'tegelijk'",
    )
    expect(rows).toHaveLength(1)
  })

  test.each([
    [{ geboortedatum: '01-01-2099' }, 'geboortedatum'],
    [{ geboortedatum: '01-01-2020' }, 'geboortedatum'],
    [{ geboortedatum: '01-01-1901' }, 'geboortedatum'],
    [{ begin: '01-01-1990' }, 'begin'],
    [{ begin: '01-01-2090' }, 'begin'],
    [{ begin: '02-01-2020', einde: '01-01-2020' }, 'einde'],
    [{ afdelingId: crypto.randomUUID() }, 'afdelingId'],
  ])('refused beside its field: %j', async (velden, veld) => {
    expect(await weigering(voegToe(b.hr, velden))).toMatchObject({ veld })
  })

  test('a department of another werkgever does not exist', async () => {
    const ander = await bedrijf(proef.admin)
    expect(await weigering(voegToe(b.hr, { afdelingId: ander.zorg }))).toMatchObject({ code: 'afdelingOnbekend' })
  })

  test('a number that may be a burgerservicenummer is asked about first', async () => {
    await expect(voegToe(b.hr, { personeelsnummer: '111222333' })).rejects.toBeInstanceOf(Bevestigen)
    await als(b.hr, 'register.wijzigen', (ctx) =>
      voegMedewerkerToe(ctx, { ...formulier({ personeelsnummer: '111222333' }), bevestigd: [BSN_VRAAG] }),
    )
  })

  test('a leidinggevende adds nobody', async () => {
    expect(await weigering(voegToe(b.leider, { afdelingId: b.nacht }))).toMatchObject({ code: 'geenRecht' })
    // Also when the right were forgotten in the code: the wall says no.
    const langs = als(b.leider, 'register.lezen', (ctx) =>
      voegMedewerkerToe(ctx, formulier({ personeelsnummer: 'langs-de-muur', afdelingId: b.nacht })),
    )
    expect(await weigering(langs)).toMatchObject({ code: 'nietGevonden' })
    const { rows } = await proef.admin.query("select 1 from werknemer where personeelsnummer = 'langs-de-muur'")
    expect(rows).toHaveLength(0)
  })
})

describe('changing somebody', () => {
  test('one row of history for each field that changed, and the search finds the new name', async () => {
    const id = await voegToe(b.hr)
    const m = await lees(id)
    await wijzig({ ...m, achternaam: 'Zwart', tussenvoegsel: null, telefoon: '06 12345678' })
    const [groep] = await geschiedenis(id)
    expect(groep?.doorNaam).toBe('Hanna Recht')
    expect(new Set(groep?.wijzigingen)).toEqual(
      new Set([
        { veld: 'achternaam', oud: 'Wit', nieuw: 'Zwart' },
        { veld: 'tussenvoegsel', oud: 'de', nieuw: null },
        { veld: 'telefoon', oud: null, nieuw: '06 12345678' },
      ]),
    )
    const { rows } = await proef.admin.query<{ zoeknaam: string }>('select zoeknaam from werknemer where id = $1', [id])
    expect(rows[0]?.zoeknaam).toBe('zwart jasper')
    expect((await lees(id)).versie).toBe(2)
  })

  test('nothing changed: nothing is written', async () => {
    const id = await voegToe(b.hr)
    await wijzig(await lees(id))
    expect((await lees(id)).versie).toBe(1)
    expect(await geschiedenis(id)).toHaveLength(1)
  })

  test('two at once: one wins, the other is told what stands there now', async () => {
    const id = await voegToe(b.hr)
    const m = await lees(id)
    const nummers = Array.from({ length: 10 }, (_, i) => `06 1000000${i}`)
    const uit = await Promise.allSettled(nummers.map((telefoon) => wijzig({ ...m, telefoon })))
    expect(uit.filter((u) => u.status === 'fulfilled')).toHaveLength(1)
    const nu = await lees(id)
    expect(nu.versie).toBe(2)
    for (const u of uit) {
      if (u.status === 'fulfilled') continue
      expect(u.reason).toMatchObject({
        code: 'intussenGewijzigd',
        opties: { gegevens: { telefoon: nu.telefoon, versie: '2' } },
      })
    }
    expect(await geschiedenis(id)).toHaveLength(2)
  })

  test('a number that somebody else has is refused beside its field, and nothing changes', async () => {
    const id = await voegToe(b.hr, { personeelsnummer: 'x1' })
    await voegToe(b.hr, { personeelsnummer: 'x2' })
    const m = await lees(id)
    expect(await weigering(wijzig({ ...m, personeelsnummer: 'x2', voornaam: 'Anders' }))).toMatchObject({
      code: 'personeelsnummerBestaat',
      veld: 'personeelsnummer',
    })
    expect(await lees(id)).toEqual(m)
  })

  test('of another werkgever, or outside the own departments, nobody is there', async () => {
    const ander = await bedrijf(proef.admin)
    const id = await voegToe(ander.hr, { afdelingId: ander.kantoor })
    const m = await lees(id, ander.hr)
    expect(await weigering(lees(id))).toMatchObject({ code: 'nietGevonden' })
    expect(await weigering(wijzig(m))).toMatchObject({ code: 'nietGevonden' })
    expect(await weigering(lees(id, ander.leider))).toMatchObject({ code: 'nietGevonden' })
    const { rows } = await proef.admin.query('select 1 from werknemer where id = $1', [id])
    expect(rows).toHaveLength(1)
  })

  test('a leidinggevende reads his people, without the history, and may change nothing', async () => {
    const id = await voegToe(b.hr, { afdelingId: b.nacht })
    const m = await lees(id, b.leider)
    expect(m).toMatchObject({ magWijzigen: false, dienstverbanden: [{ afdeling: 'Nacht' }] })
    expect(await als(b.leider, 'register.lezen', (ctx) => leesGeschiedenis(ctx, id))).toEqual([])
    expect(await geschiedenis(id)).toHaveLength(1)
    expect(await weigering(wijzig({ ...m, voornaam: 'x' }, b.leider))).toMatchObject({ code: 'geenRecht' })
  })
})

test('reading and changing a person stands in the trail with him as subject', async () => {
  const id = await voegToe(b.hr)
  const m = await lees(id)
  await wijzig({ ...m, plaats: 'Geheimdorp' })
  const { rows } = await proef.admin.query<{ gebeurtenis: string }>(
    'select gebeurtenis, bijzonderheden from logboekregel where $1 = any (onderwerpen) order by id',
    [id],
  )
  expect(rows.map((r) => r.gebeurtenis)).toEqual([
    'medewerker.toegevoegd',
    'medewerker.bekeken',
    'medewerker.gewijzigd',
  ])
  expect(JSON.stringify(rows)).not.toContain('Geheimdorp')
})
