import { expect, test } from 'vitest'
import { contactSchema } from '@/lib/begeleiding/contact-schema'
import { leesWerklijst } from '@/lib/begeleiding/lees-werklijst'
import { legContactVast } from '@/lib/begeleiding/leg-contact-vast'
import { neemOver } from '@/lib/begeleiding/neem-over'
import { leesFilters } from '@/lib/begeleiding/werklijst-filters'
import { Bevestigen } from '@/lib/bevestigen'
import { namens } from '@/lib/db/namens'
import { leesDossier } from '@/lib/verzuim/lees-dossier'
import type { Mijlpaal } from '@/lib/wet/begrippen'
import { proefDatabase } from '../../hulp/database'
import { geleden, type Praktijk, praktijk, vandaag } from '../werklijst/praktijk'

const proef = await proefDatabase()

async function opzet(eersteZiektedag = geleden(10)) {
  const p = await praktijk(proef.admin)
  const { werknemerId } = await p.w.werknemer(p.werkgeverId, { voornaam: 'Jasper', achternaam: 'Wit' })
  const { gevalId } = await p.meldZiek(werknemerId, eersteZiektedag)
  const contact = (wat: Record<string, string | string[]>) =>
    p.alsConsultant('contact.vastleggen', (ctx) =>
      legContactVast(
        ctx,
        contactSchema.parse({ gevalId, soort: 'telefoon', op: vandaag, uitkomst: 'gesproken', ...wat }),
      ),
    )
  return { p, gevalId, werknemerId, contact }
}

async function eersteContact(p: Praktijk, gevalId: string): Promise<Mijlpaal | undefined> {
  const { uitkomst } = await p.alsConsultant('dossier.lezen', (ctx) => leesDossier(ctx, gevalId))
  return uitkomst.goed ? uitkomst.tijdlijn.mijlpalen.find((m) => m.code === 'eersteContact') : undefined
}

test('the first time somebody is spoken to fulfils the first contact; nobody at home does not', async () => {
  const { p, gevalId, contact } = await opzet()
  await contact({ uitkomst: 'geenGehoor', op: geleden(8) })
  await contact({ soort: 'brief', uitkomst: 'verzonden', op: geleden(7) })
  expect((await eersteContact(p, gevalId))?.toestand).toBe('teLaat')
  const lijst = () => p.alsConsultant('werklijst.lezen', (ctx) => leesWerklijst(ctx, leesFilters({})))
  expect((await lijst()).rijen[0]).toMatchObject({ nieuw: true, volgende: { code: 'eersteContact' } })

  await contact({ op: geleden(1), afspraken: 'Maandag weer bellen.', volgendContactOp: geleden(-2) })
  expect(await eersteContact(p, gevalId)).toMatchObject({ toestand: 'teLaatGedaan', gedaanOp: geleden(1) })
  expect((await lijst()).rijen[0]).toMatchObject({
    nieuw: false,
    volgende: { code: 'probleemanalyse' },
    laatsteContactOp: geleden(1),
    volgendContactOp: geleden(-2),
  })

  // One that was earlier and recorded later is the first; a later one changes nothing.
  await contact({ op: geleden(5) })
  await contact({})
  expect(await eersteContact(p, gevalId)).toMatchObject({ toestand: 'opTijdGedaan', gedaanOp: geleden(5) })
  const { contacten, gebeurtenissen } = await p.alsConsultant('dossier.lezen', (ctx) => leesDossier(ctx, gevalId))
  expect(contacten).toHaveLength(5)
  expect(gebeurtenissen.filter((g) => g.soort === 'contact')).toHaveLength(5)
})

test('days that cannot be are refused beside their field, and nothing is saved', async () => {
  const { gevalId, contact } = await opzet(geleden(10))
  await expect(contact({ op: geleden(-1) })).rejects.toMatchObject({ code: 'dagInToekomst', opties: { veld: 'op' } })
  await expect(contact({ op: geleden(11) })).rejects.toMatchObject({ code: 'dagBuitenPeriode', opties: { veld: 'op' } })
  await expect(contact({ volgendContactOp: geleden(1) })).rejects.toMatchObject({
    opties: { veld: 'volgendContactOp' },
  })
  expect(contactSchema.safeParse({ gevalId, soort: 'brief', op: vandaag, uitkomst: 'gesproken' }).success).toBe(false)
  const { rows } = await proef.admin.query('select count(*)::int as n from contactmoment where geval_id = $1', [
    gevalId,
  ])
  expect(rows).toEqual([{ n: 0 }])
})

test('a text that looks medical is asked about, in the agreements and in the note, and saved when confirmed', async () => {
  const { gevalId, contact } = await opzet()
  const tekst = { afspraken: 'Na de operatie bellen.', notitie: 'Heeft migraine.' }
  const vragen = await contact(tekst).then(
    () => [],
    (fout: unknown) => (fout instanceof Bevestigen ? fout.vragen : []),
  )
  expect(vragen).toHaveLength(2)
  await expect(contact({ ...tekst, bevestigd: vragen.slice(0, 1) })).rejects.toBeInstanceOf(Bevestigen)
  await contact({ ...tekst, bevestigd: vragen })
  const { rows } = await proef.admin.query('select afspraken from contactmoment where geval_id = $1', [gevalId])
  expect(rows).toEqual([{ afspraken: tekst.afspraken }])
})

test('the werkgever reads what was agreed and never the note', async () => {
  const { p, gevalId, contact } = await opzet()
  await contact({ afspraken: 'Dinsdag bellen.', notitie: 'Alleen voor ons: belt liever laat.' })

  const vanArbodienst = await p.alsConsultant('dossier.lezen', (ctx) => leesDossier(ctx, gevalId))
  expect(vanArbodienst.notities).toMatchObject([{ tekst: 'Alleen voor ons: belt liever laat.' }])

  const vanWerkgever = await p.alsHr('verzuim.lezen', (ctx) => leesDossier(ctx, gevalId))
  expect(vanWerkgever.contacten).toMatchObject([{ afspraken: 'Dinsdag bellen.', uitkomst: 'gesproken' }])
  expect(vanWerkgever.notities).toEqual([])
  expect(JSON.stringify(vanWerkgever)).not.toContain('Alleen voor ons')
  await expect(p.alsHr('verzuim.lezen', (ctx) => ctx.db.contactnotitie.findMany())).rejects.toMatchObject({
    code: 'nietGevonden',
  })
  const bewijs = await proef.admin.query('select tekst from contactnotitie where geval_id = $1', [gevalId])
  expect(bewijs.rows).toEqual([{ tekst: 'Alleen voor ons: belt liever laat.' }])
})

test("taking over moves the case to one's own list, and is refused when somebody else was first", async () => {
  const { p, gevalId } = await opzet()
  const bram = await p.w.aangemeld('verzuimconsultant', { arbodienstId: p.arbodienstId }, 'Bram Otten')
  const eva = await p.w.aangemeld('verzuimconsultant', { arbodienstId: p.arbodienstId }, 'Eva Smit')
  const neem = (wie: typeof bram, van: string | null) =>
    namens(wie.sleutel, 'dossier.overnemen', (ctx) => neemOver(ctx, { gevalId, van }))
  const lijst = (wie: typeof bram) =>
    namens(wie.sleutel, 'werklijst.lezen', async (ctx) =>
      (await leesWerklijst(ctx, leesFilters({}))).rijen.map((r) => r.gevalId),
    )

  const uitslagen = await Promise.allSettled([
    neem(bram, p.consultant.gebruikerId),
    neem(eva, p.consultant.gebruikerId),
  ])
  expect(uitslagen.filter((u) => u.status === 'fulfilled')).toHaveLength(1)
  expect(uitslagen.find((u) => u.status === 'rejected')?.reason).toMatchObject({ code: 'intussenGewijzigd' })
  expect([await lijst(p.consultant), ...(await lijst(bram)), ...(await lijst(eva))]).toEqual([[], gevalId])
  const { gebeurtenissen } = await p.alsConsultant('dossier.lezen', (ctx) => leesDossier(ctx, gevalId))
  expect(gebeurtenissen.find((g) => g.soort === 'overgenomen')?.gegevens.van).toBe('Noor Bakker')
})
