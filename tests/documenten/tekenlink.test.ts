import { expect, test } from 'vitest'
import type { Mail } from '@/lib/berichten/verstuur'
import { stuurTekenlink } from '@/lib/documenten/stuur-tekenlink'
import { teken } from '@/lib/documenten/teken'
import { openMetLink, tekenMetLink } from '@/lib/documenten/teken-met-link'
import { DAGEN_GELDIG, verstuurTekenlinks } from '@/lib/documenten/verstuur-tekenlinks'
import { tekencode } from '@/lib/toegang/linkcode'
import { proefDatabase } from '../hulp/database'
import { dossier, handtekening } from './hulp'

const db = await proefDatabase()

const ergens = { adres: null }

/** A plan that waits for the employee, and the mail he got. */
async function metMail() {
  const d = await dossier(db.admin)
  const plan = await d.voorgelegdPlan()
  await d.alsHr((ctx) => stuurTekenlink(ctx, { versieId: plan.versieId, email: 'sam@thuis.example' }))
  const mails: Mail[] = []
  await verstuurTekenlinks(new Date(), async (mail) => void mails.push(mail))
  const mail = mails.at(-1)
  const geheim = /tekenen\/(\S+)/.exec(mail?.tekst ?? '')?.[1] ?? ''
  const { link } = await d.lees(plan.documentId)
  return { d, ...plan, mail, geheim, code: tekencode(link?.id ?? '') }
}

test('somebody without an account reads and signs with the link and the code, once', async () => {
  const { d, documentId, versieId, inhoudHash, mail, geheim, code } = await metMail()
  // nobody and nothing is named in the mail, and the code is not in it
  expect(mail?.tekst).not.toMatch(/Sam|Wilders|plan|ziek/i)
  expect(mail?.tekst).not.toContain(code)
  const gelezen = await openMetLink({ geheim, code }, ergens)
  expect(gelezen).toMatchObject({ naam: 'Sam Wilders', inhoudHash })
  expect(gelezen.beeld.titel).toBe('Plan van aanpak')
  const zet = () =>
    tekenMetLink({ geheim, code, inhoudHash, betekenis: 'gezien', opmerking: 'Liever drie ochtenden.' }, ergens)
  const uit = await Promise.allSettled([zet(), zet(), zet()])
  expect(uit.filter((u) => u.status === 'fulfilled')).toHaveLength(1)
  await d.alsHr((ctx) => teken(ctx, handtekening(versieId, inhoudHash)))
  const { versie } = await d.lees(documentId)
  expect(versie.toestand).toBe('getekend')
  expect(versie.tekens.map((t) => [t.partij, t.wijze, t.opmerking])).toEqual([
    ['werknemer', 'link', 'Liever drie ochtenden.'],
    ['werkgever', 'aangemeld', null],
  ])
  await expect(openMetLink({ geheim, code }, ergens)).rejects.toThrow(/werkt niet/)
  const { rows } = await db.admin.query(
    `select gebeurtenis from logboekregel where object_id = $1 and gebeurtenis like '%MetLink' order by id`,
    [versieId],
  )
  expect(rows.map((r) => r.gebeurtenis)).toEqual(['document.gelezenMetLink', 'document.getekendMetLink'])
})

test('a wrong code, another link, one that is over or taken back: one answer; and five tries an hour', async () => {
  const { d, versieId, inhoudHash, geheim, code } = await metMail()
  const fout = code === '00000000' ? '00000001' : '00000000'
  await expect(openMetLink({ geheim: 'x'.repeat(43), code }, ergens)).rejects.toThrow(/werkt niet/)
  const later = new Date(Date.now() + (DAGEN_GELDIG * 24 + 1) * 3_600_000)
  await expect(openMetLink({ geheim, code }, ergens, later)).rejects.toThrow(/werkt niet/)
  for (let i = 0; i < 5; i++) await expect(openMetLink({ geheim, code: fout }, ergens)).rejects.toThrow(/werkt niet/)
  await expect(openMetLink({ geheim, code: fout }, ergens)).rejects.toThrow(/werkt niet/)
  // the sixth wrong one closed the door for a moment, for the right code as well
  await expect(openMetLink({ geheim, code }, ergens)).rejects.toThrow(/te veel pogingen/)
  await expect(
    tekenMetLink({ geheim, code, inhoudHash, betekenis: 'akkoord', opmerking: null }, ergens),
  ).rejects.toThrow(/te veel pogingen/)
  const { rows } = await db.admin.query('select from handtekening where versie_id = $1', [versieId])
  expect(rows).toHaveLength(0)
  // a new link replaces the old one
  await d.alsHr((ctx) => stuurTekenlink(ctx, { versieId, email: 'sam@thuis.example' }))
  const straks = new Date(Date.now() + 3_600_000)
  await expect(openMetLink({ geheim, code }, ergens, straks)).rejects.toThrow(/werkt niet/)
})

test('without the code the database gives nothing, whatever a statement asks', async () => {
  const { geheim } = await metMail()
  const { vingerafdruk } = await import('@/lib/toegang/kluis')
  const { alsDienst } = await import('@/lib/db/dienst')
  const rijen = await alsDienst(
    'portaal_aanmelden',
    (tx) =>
      tx.$queryRaw<unknown[]>`select * from muur.open_tekenlink(${vingerafdruk(geheim)}, ${vingerafdruk('x')}, now())`,
  )
  expect(rijen).toEqual([])
  await expect(alsDienst('portaal_aanmelden', (tx) => tx.documentversie.findMany())).rejects.toThrow()
  const { rows } = await db.admin.query('select count(*)::int as n from documentversie')
  expect(rows[0]?.n).toBeGreaterThan(0)
})
