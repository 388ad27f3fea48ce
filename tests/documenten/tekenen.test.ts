import { describe, expect, test } from 'vitest'
import { beginDocument } from '@/lib/documenten/begin-document'
import { deelDocument } from '@/lib/documenten/deel-document'
import { leesDocument } from '@/lib/documenten/lees-document'
import { maakNieuweVersie } from '@/lib/documenten/nieuwe-versie'
import { stelVast } from '@/lib/documenten/stel-vast'
import { teken } from '@/lib/documenten/teken'
import { verhuisGevallen } from '@/lib/poortwacht/verhuis-gevallen'
import { vandaagInNederland } from '@/lib/wet/kalender'
import { proefDatabase } from '../hulp/database'
import { dossier, handtekening, plan } from './hulp'

const db = await proefDatabase()

const vandaag = () => vandaagInNederland(new Date())

describe('a plan van aanpak of both parties', () => {
  test('is written by each, signed by each, and sets its milestone done', async () => {
    const d = await dossier(db.admin)
    const { documentId, versieId, inhoudHash } = await d.voorgelegdPlan()
    const getoond = await d.lees(documentId)
    expect(getoond.versie.toestand).toBe('tekenen')
    expect(getoond.versie.beeld.delen.map((x) => [x.partij, x.titel])).toEqual([
      ['samen', 'Het plan'],
      ['werkgever', 'Kijk van de werkgever'],
      ['werknemer', 'Kijk van de medewerker'],
    ])
    expect(await d.alsHr((ctx) => teken(ctx, handtekening(versieId, inhoudHash)))).toMatchObject({ af: false })
    expect(
      await d.alsZelf((ctx) => teken(ctx, { ...handtekening(versieId, inhoudHash), betekenis: 'gezien' })),
    ).toMatchObject({
      af: true,
    })
    const af = await d.lees(documentId)
    expect(af.versie).toMatchObject({ toestand: 'getekend', hash: inhoudHash })
    expect(af.versie.tekens.map((t) => [t.partij, t.betekenis, t.wijze])).toEqual([
      ['werkgever', 'akkoord', 'aangemeld'],
      ['werknemer', 'gezien', 'aangemeld'],
    ])
    const { rows } = await db.admin.query(
      `select code, nummer, soort, op::text, door_naam from mijlpaalfeit where geval_id = $1 and vervallen_op is null`,
      [d.gevalId],
    )
    expect(rows).toEqual([
      { code: 'planVanAanpak', nummer: 1, soort: 'gedaan', op: vandaag(), door_naam: 'Sam Wilders' },
    ])
    // the employee may not write tasks: the case waits to be computed, and the job does it
    const stand = async () =>
      (
        await db.admin.query<{ toestand: string }>(
          `select toestand from taak where geval_id = $1 and code = 'planVanAanpak'`,
          [d.gevalId],
        )
      ).rows[0]?.toestand
    expect(await stand()).not.toBe('gedaan')
    await verhuisGevallen(vandaag(), new Date())
    expect(await stand()).toBe('gedaan')
    const { rows: geschiedenis } = await db.admin.query(
      `select gegevens from gebeurtenis where geval_id = $1 and soort = 'documentGetekend'`,
      [d.gevalId],
    )
    expect(geschiedenis).toEqual([{ gegevens: { document: 'planVanAanpak', nummer: 1, versie: 1, op: vandaag() } }])
  })

  test('what one writes the other does not read before it is given', async () => {
    const d = await dossier(db.admin)
    const { documentId } = await d.alsHr((ctx) => beginDocument(ctx, { gevalId: d.gevalId, soort: 'planVanAanpak' }))
    await expect(d.alsZelf((ctx) => leesDocument(ctx, documentId))).rejects.toThrow(/niet \(meer\) te vinden/)
    await d.schrijf('werkgever', documentId, 'samen', plan)
    await d.schrijf('werkgever', documentId, 'werkgever', { kijk: 'Wij gaan ervoor.' })
    const { versie } = await d.lees(documentId)
    const deelVan = async (partij: string) =>
      (await d.alsConsultant((ctx) => leesDocument(ctx, documentId))).versie.delen.find((x) => x.partij === partij)
        ?.velden
    expect(await deelVan('werkgever')).toEqual({})
    await d.alsHr((ctx) => deelDocument(ctx, { versieId: versie.id }))
    expect(await deelVan('werkgever')).toEqual({ kijk: 'Wij gaan ervoor.' })
    await d.schrijf('werknemer', documentId, 'werknemer', { kijk: 'Nog niet af' })
    const bijHr = async () => (await d.lees(documentId)).versie.delen.find((x) => x.partij === 'werknemer')?.velden
    expect(await bijHr()).toEqual({})
    const { rows } = await db.admin.query(
      `select velden from documentdeel where versie_id = $1 and partij = 'werknemer'`,
      [versie.id],
    )
    expect(rows).toEqual([{ velden: { kijk: 'Nog niet af' } }])
    await d.schrijf('werknemer', documentId, 'werknemer', { kijk: 'Nu wel' }, true)
    expect(await bijHr()).toEqual({ kijk: 'Nu wel' })
  })

  test('nobody writes the part of another', async () => {
    const d = await dossier(db.admin)
    const { documentId } = await d.alsHr((ctx) => beginDocument(ctx, { gevalId: d.gevalId, soort: 'planVanAanpak' }))
    await expect(d.schrijf('werkgever', documentId, 'werknemer', { kijk: 'Namens Sam' })).rejects.toThrow(/geen recht/)
    await expect(d.schrijf('arbodienst', documentId, 'werkgever', { kijk: 'Namens HR' })).rejects.toThrow(/geen recht/)
    await d.schrijf('arbodienst', documentId, 'samen', plan)
    expect((await d.lees(documentId)).versie.delen[0]?.velden.doel).toBe(plan.doel)
  })

  test('asks about medical words and a citizen service number before it saves', async () => {
    const d = await dossier(db.admin)
    const { documentId } = await d.alsHr((ctx) => beginDocument(ctx, { gevalId: d.gevalId, soort: 'planVanAanpak' }))
    await expect(
      d.schrijf('werkgever', documentId, 'samen', { ...plan, doel: 'Na de hernia weer aan het werk' }),
    ).rejects.toMatchObject({
      vragen: [expect.stringContaining('hernia')],
    })
    await expect(
      d.schrijf('werkgever', documentId, 'samen', { ...plan, 'activiteiten.0.wie': 'BSN 111222333' }),
    ).rejects.toMatchObject({ vragen: [expect.stringContaining('burgerservicenummer')] })
  })
})

describe('what was fixed', () => {
  test('cannot be changed by the use cases, nor past them', async () => {
    const d = await dossier(db.admin)
    const { documentId, versieId } = await d.voorgelegdPlan()
    await expect(d.schrijf('werkgever', documentId, 'samen', plan)).rejects.toThrow(/al vastgesteld/)
    for (const sql of [
      `update documentversie set inhoud = replace(inhoud, 'Terug', 'Nooit') where id = $1`,
      `update documentversie set toestand = 'concept' where id = $1`,
      `update documentversie set toestand = 'getekend' where id = $1`,
      `update documentversie set ondertekenaars = array['werkgever'] where id = $1`,
      `update documentdeel set velden = '{}' where versie_id = $1`,
    ]) {
      await expect(db.admin.query(sql, [versieId]), sql).rejects.toMatchObject({ code: '23514' })
    }
    // the hash is that of the text, whoever writes the row
    await expect(
      db.admin.query(
        `insert into documentversie (werkgever_id, geval_id, document_id, nummer, inhoud, inhoud_hash, door_id, door_naam)
         select werkgever_id, geval_id, document_id, 9, 'iets', inhoud_hash, door_id, door_naam from documentversie where id = $1`,
        [versieId],
      ),
    ).rejects.toThrow(/documentversie_hash/)
  })

  test('a signature under another hash, twice, or with an old second factor is refused', async () => {
    const d = await dossier(db.admin)
    const { versieId, inhoudHash } = await d.voorgelegdPlan()
    await expect(d.alsHr((ctx) => teken(ctx, handtekening(versieId, 'a'.repeat(64))))).rejects.toThrow(/intussen/)
    await d.alsHr((ctx) => teken(ctx, handtekening(versieId, inhoudHash)))
    await expect(d.alsHr((ctx) => teken(ctx, handtekening(versieId, inhoudHash)))).rejects.toThrow(
      /niet \(meer\) te ondertekenen/,
    )
    await expect(
      db.admin.query(`update handtekening set betekenis = 'gezien' where versie_id = $1`, [versieId]),
    ).rejects.toMatchObject({
      code: '23514',
    })
    await db.admin.query(`update sessie set tweede_factor_op = now() - interval '16 minutes' where gebruiker_id = $1`, [
      d.zelf.gebruikerId,
    ])
    await expect(d.alsZelf((ctx) => teken(ctx, handtekening(versieId, inhoudHash)))).rejects.toThrow(
      /Bevestig eerst opnieuw/,
    )
    // and the database says the same to a statement that skips the use case
    await expect(
      d.alsZelf(
        (ctx) =>
          ctx.db
            .$executeRaw`insert into handtekening (werkgever_id, geval_id, versie_id, partij, wijze, betekenis, naam, gebruiker_id, inhoud_hash, tweede_factor_op)
          values (${d.werkgeverId}::uuid, ${d.gevalId}::uuid, ${versieId}::uuid, 'werknemer', 'aangemeld', 'akkoord', 'Sam', ${d.zelf.gebruikerId}::uuid, ${inhoudHash}, now())`,
      ),
    ).rejects.toThrow(/niet \(meer\) te vinden/)
  })

  test('a change is a new version, and the old one stays', async () => {
    const d = await dossier(db.admin)
    const { documentId, versieId, inhoudHash } = await d.voorgelegdPlan()
    await d.alsHr((ctx) => teken(ctx, handtekening(versieId, inhoudHash)))
    await d.alsHr((ctx) => maakNieuweVersie(ctx, { versieId, reden: 'Andere uren', bevestigd: [] }))
    const nieuw = await d.lees(documentId)
    expect(nieuw.versie).toMatchObject({ nummer: 2, toestand: 'concept', gedeeld: false })
    expect(nieuw.versie.delen[0]?.velden.doel).toBe(plan.doel)
    const oud = await d.lees(documentId, 1)
    expect(oud.versie).toMatchObject({ toestand: 'vervallen', hash: inhoudHash })
    await expect(d.alsZelf((ctx) => teken(ctx, handtekening(versieId, inhoudHash)))).rejects.toThrow(
      /niet \(meer\) te ondertekenen/,
    )
  })

  test('both at the same moment: each signs once, and it is signed', async () => {
    const d = await dossier(db.admin)
    const { documentId, versieId, inhoudHash } = await d.voorgelegdPlan()
    const pogingen = [1, 2, 3].flatMap(() => [
      d.alsHr((ctx) => teken(ctx, handtekening(versieId, inhoudHash))),
      d.alsZelf((ctx) => teken(ctx, handtekening(versieId, inhoudHash))),
    ])
    const uit = await Promise.allSettled(pogingen)
    expect(uit.filter((u) => u.status === 'fulfilled')).toHaveLength(2)
    const af = await d.lees(documentId)
    expect(af.versie.toestand).toBe('getekend')
    expect(af.versie.tekens).toHaveLength(2)
  })
})

test('the employee writes and signs his own opinion; the werkgever reads it after that', async () => {
  const d = await dossier(db.admin)
  const { documentId } = await d.alsZelf((ctx) => beginDocument(ctx, { gevalId: d.gevalId, soort: 'oordeelWerknemer' }))
  await d.schrijf('werknemer', documentId, 'werknemer', {
    tevreden: 'deels',
    werkgever: 'Kon sneller.',
    zelf: 'Alles gedaan.',
  })
  const bijHr = async () => (await d.lees(documentId)).versie.beeld.delen
  expect(await bijHr()).toEqual([])
  const { versie } = await d.alsZelf((ctx) => leesDocument(ctx, documentId))
  await expect(d.alsHr((ctx) => stelVast(ctx, { versieId: versie.id }))).rejects.toThrow(/geen recht/)
  await d.alsZelf((ctx) => stelVast(ctx, { versieId: versie.id }))
  const { versie: vast } = await d.alsZelf((ctx) => leesDocument(ctx, documentId))
  expect(await d.alsZelf((ctx) => teken(ctx, handtekening(versie.id, vast.hash ?? '')))).toMatchObject({ af: true })
  expect((await bijHr())[0]?.velden[0]).toMatchObject({ tekst: 'Deels' })
})

test('two who begin the same document get the same one', async () => {
  const d = await dossier(db.admin)
  const uit = await Promise.all(
    [1, 2, 3, 4].map(() => d.alsHr((ctx) => beginDocument(ctx, { gevalId: d.gevalId, soort: 'planVanAanpak' }))),
  )
  expect(new Set(uit.map((u) => u.documentId)).size).toBe(1)
})
