import { expect, test } from 'vitest'
import { type Ctx, namens, type Sleutel } from '@/lib/db/namens'
import { leesMedischDossier } from '@/lib/medisch/lees-dossier'
import { leesSecondOpinionbeeld } from '@/lib/medisch/lees-second-opinion'
import { maakAfschriftPdf } from '@/lib/medisch/maak-afschrift-pdf'
import { legAdviesEldersVast, legAfschriftVast, legTeruggaveVast } from '@/lib/medisch/second-opinion-elders'
import { vraagSecondOpinionEldersVoor } from '@/lib/medisch/vraag-second-opinion'
import { legToestemmingVast, reageerOpSecondOpinion, trekSecondOpinionIn } from '@/lib/medisch/zet-second-opinion-stap'
import { geefToestemming, leesEigenSecondOpinion, vraagSecondOpinionElders } from '@/lib/werknemer/second-opinion'
import { leesPdf } from '../documenten/lees-pdf'
import { proefDatabase } from '../hulp/database'
import { maakSpreekkamer } from './opzet'

// A second opinion of a bedrijfsarts who is not on this platform.

const db = await proefDatabase()
const s = await maakSpreekkamer(db.admin)

const RECHT = 'medisch.secondOpinion'
const als = <T>(werk: (ctx: Ctx<'medisch'>) => Promise<T>, wie = s.arts) => s.als(wie, RECHT, werk)
const ARTS = { arts: 'Dr. Eva Elders', organisatie: 'Praktijk Kade', onderwerp: 'advies' }
const stapNietMogelijk = { code: 'stapNietMogelijk' }

async function patient() {
  const { werknemerId } = await s.ziek()
  const dossierId = await s.open(werknemerId)
  await s.schrijf(dossierId, 'contact', { klacht: 'hoofdzeer', plan: 'rust' })
  await s.schrijf(dossierId, 'diagnose', { omschrijving: 'geheime diagnose' })
  const { sleutel } = await s.w.aangemeld('werknemer', { werkgeverId: s.werkgeverId, werknemerId })
  const zelf = <T>(werk: (ctx: Ctx<'werknemer'>) => Promise<T>) =>
    namens(sleutel as Sleutel<'werknemer'>, 'secondOpinion.vragen', werk)
  const lees = () => s.inzage(s.arts, { dossierId, wat: 'dossier' }, leesSecondOpinionbeeld)
  const pdf = (id: string, wie = s.arts) =>
    s.inzage(wie, { dossierId, wat: 'uitvoer' }, (ctx) => maakAfschriftPdf(ctx, id))
  return { werknemerId, dossierId, zelf, lees, pdf }
}

test('asked in the own portal, the agreed part handed over as a PDF, the advice recorded when it is shared, answered', async () => {
  const p = await patient()
  expect((await p.zelf(leesEigenSecondOpinion)).kan).toBe(true)
  await p.zelf((ctx) => vraagSecondOpinionElders(ctx, ARTS))
  await expect(p.zelf((ctx) => vraagSecondOpinionElders(ctx, ARTS))).rejects.toMatchObject({
    code: 'secondOpinionNietMogelijk',
  })
  const [opinie] = (await p.lees()).opinies
  const id = opinie?.id ?? ''
  const hier = { id, dossierId: p.dossierId }
  expect(opinie).toMatchObject({
    elders: true,
    artsNaam: 'Dr. Eva Elders',
    organisatie: 'Praktijk Kade',
    via: 'portaal',
  })
  // nothing without consent
  await expect(p.pdf(id)).rejects.toMatchObject({ code: 'nietGevonden' })
  await expect(als((ctx) => legAfschriftVast(ctx, hier))).rejects.toMatchObject(stapNietMogelijk)
  await p.zelf((ctx) => geefToestemming(ctx, { id, magMee: ['contact'] }))
  const tekst = (await leesPdf((await p.pdf(id)).bytes)).bladzijden.join(' ')
  expect(tekst).toContain('hoofdzeer')
  expect(tekst).toContain('Dr. Eva Elders')
  expect(tekst).not.toContain('geheime diagnose')
  // no advice before it was handed over
  const advies = { ...hier, delen: true, advies: 'Eerst minder uren' }
  await expect(als((ctx) => legAdviesEldersVast(ctx, advies))).rejects.toMatchObject(stapNietMogelijk)
  expect((await p.lees()).beeld.notities.filter((n) => n.soort === 'secondOpinionAdvies')).toEqual([])
  await als((ctx) => legAfschriftVast(ctx, hier))
  await als((ctx) => legAdviesEldersVast(ctx, advies))
  const [notitie] = (await s.inzage(s.arts, { dossierId: p.dossierId, wat: 'dossier' }, leesMedischDossier)).notities
  expect(notitie).toMatchObject({
    soort: 'secondOpinionAdvies',
    doorNaam: 'Dr. Eva Elders, Praktijk Kade',
    velden: { advies: 'Eerst minder uren', vastgelegdDoor: 'Anna Arts' },
  })
  await als((ctx) => reageerOpSecondOpinion(ctx, { ...hier, uitkomst: 'deels', reden: 'Vanwege' }))
  expect((await p.zelf(leesEigenSecondOpinion)).opinies).toMatchObject([
    { reactie: 'deels', geslotenReden: 'beantwoord' },
  ])
  await expect(p.pdf(id)).rejects.toMatchObject({ code: 'nietGevonden' })
})

test('not shared, given back, taken back: nothing of it comes into the file', async () => {
  for (const einde of ['nietGedeeld', 'teruggegeven', 'ingetrokken'] as const) {
    const p = await patient()
    await als((ctx) => vraagSecondOpinionEldersVoor(ctx, { ...ARTS, dossierId: p.dossierId }))
    const id = (await p.lees()).opinies[0]?.id ?? ''
    const hier = { id, dossierId: p.dossierId }
    await als((ctx) => legToestemmingVast(ctx, { ...hier, magMee: [], via: 'mondeling' }))
    await als((ctx) => legAfschriftVast(ctx, hier))
    if (einde === 'nietGedeeld') await als((ctx) => legAdviesEldersVast(ctx, { ...hier, delen: false, advies: 'x' }))
    if (einde === 'teruggegeven') await als((ctx) => legTeruggaveVast(ctx, hier))
    if (einde === 'ingetrokken') await als((ctx) => trekSecondOpinionIn(ctx, hier))
    const { opinies, beeld } = await p.lees()
    expect(opinies).toMatchObject([{ geslotenReden: einde }])
    expect(beeld.notities.map((n) => n.soort).sort()).toEqual(['contact', 'diagnose'])
    await expect(als((ctx) => legAdviesEldersVast(ctx, { ...hier, delen: true, advies: 'x' }))).rejects.toMatchObject(
      stapNietMogelijk,
    )
  }
})

test('not of the own arbodienst, and its steps by nobody but who treats', async () => {
  const p = await patient()
  const { rows } = await db.admin.query<{ naam: string }>('select naam from arbodienst where id = $1', [s.arbodienstId])
  await expect(
    p.zelf((ctx) => vraagSecondOpinionElders(ctx, { ...ARTS, organisatie: ` ${rows[0]?.naam.toUpperCase()} ` })),
  ).rejects.toMatchObject({ code: 'secondOpinionNietMogelijk' })
  await p.zelf((ctx) => vraagSecondOpinionElders(ctx, ARTS))
  const id = (await p.lees()).opinies[0]?.id ?? ''
  await p.zelf((ctx) => geefToestemming(ctx, { id, magMee: ['contact'] }))
  const hier = { id, dossierId: p.dossierId }
  await expect(als((ctx) => legAfschriftVast(ctx, hier), s.collega)).rejects.toMatchObject(stapNietMogelijk)
  await expect(p.pdf(id, s.collega)).rejects.toMatchObject({ code: 'nietGevonden' })
  // past the app: the function of the platform's own copies makes nothing of it, nor does the employee take a doctor's step
  const [direct] = await als(
    (ctx) => ctx.db.$queryRaw<{ af: boolean }[]>`
      select muur.stuur_second_opinion(${id}::uuid, gen_random_uuid(), 'x'::bytea, 1, '[]'::jsonb, null) as af`,
  )
  expect(direct).toEqual({ af: false })
  await expect(
    p.zelf((ctx) => ctx.db.$queryRaw`select muur.second_opinion_elders(${id}::uuid, 'gestuurd', null, null)`),
  ).rejects.toThrow()
  const ander = await patient()
  const vreemd = await s.schrijf(ander.dossierId, 'secondOpinionAdvies', { advies: 'x' })
  await als((ctx) => legAfschriftVast(ctx, hier))
  const [fout] = await als(
    (ctx) =>
      ctx.db.$queryRaw<
        { af: boolean }[]
      >`select muur.second_opinion_elders(${id}::uuid, 'advies', ${vreemd}::uuid, null) as af`,
  )
  expect(fout).toEqual({ af: false })
  expect(
    (await db.admin.query('select 1 from second_opinion where id = $1 and besproken_op is null', [id])).rowCount,
  ).toBe(1)
})
