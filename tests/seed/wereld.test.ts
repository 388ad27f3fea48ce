import { beforeAll, describe, expect, it } from 'vitest'
import { type Dag, dag, dagenTussen } from '@/lib/wet/kalender'
import { accounts } from '@/prisma/seed/accounts'
import { type Gebruikers, maakGebruikers } from '@/prisma/seed/gebruikers'
import { naamlijsten } from '@/prisma/seed/namen'
import type { Rij } from '@/prisma/seed/schrijf'
import { maakWereld } from '@/prisma/seed/wereld'

let gebruikers: Gebruikers

beforeAll(async () => {
  gebruikers = await maakGebruikers(accounts.map(({ email, naam }) => ({ email, naam })))
})

const wereldOp = (vandaag: Dag) => maakWereld({ vandaag, nu: new Date(`${vandaag}T13:00:00Z`) }, gebruikers)

describe('the world of the demo', () => {
  it.each(['2026-01-01', '2027-03-28', '2028-02-29'].map(dag))('can be told on %s', (op) => {
    // A contradiction in the facts of any case would throw.
    const wereld = wereldOp(op)
    const dagen = (tabel: string, kolom: string) =>
      (wereld.get(tabel) ?? []).map((rij) => rij[kolom]).filter((d) => typeof d === 'string')
    expect(dagen('mijlpaalfeit', 'op').filter((d) => d > op)).toEqual([])
    expect(dagen('contactmoment', 'op').filter((d) => d > op)).toEqual([])
    expect(dagen('verzuimmelding', 'gemeldOp').filter((d) => d > `${op}T13:00:00Z`)).toEqual([])
    expect(dagen('gebeurtenis', 'op').filter((d) => d > `${op}T13:00:00Z`)).toEqual([])
  })

  it('has cases in every phase', () => {
    const vandaag = dag('2026-11-21')
    const wereld = wereldOp(vandaag)
    const gevallen = wereld.get('verzuimgeval') ?? []
    const open = gevallen.filter((g) => g.toestand === 'open')
    const week = (g: Rij) => Math.floor(dagenTussen(g.rekenstart as Dag, vandaag) / 7) + 1
    const weken = new Set(open.map(week))
    for (const n of [1, 2, 5, 6, 7, 41, 42, 50, 90, 92]) expect(weken, `week ${n}`).toContain(n)
    expect(open.filter((g) => g.eersteZiektedag === vandaag).length).toBeGreaterThanOrEqual(4)
    expect(open.filter((g) => g.eersteContactOp === null).length).toBeGreaterThanOrEqual(8)
    expect(open.filter((g) => g.rekenstart !== g.eersteZiektedag).length).toBeGreaterThanOrEqual(3)
    expect(open.filter((g) => (g.afwezigheid as number) < 100).length).toBeGreaterThanOrEqual(20)
    expect(open.filter((g) => (g.volgendeUiterlijk as Dag) < vandaag).length).toBeGreaterThanOrEqual(3)
    expect(new Set(gevallen.map((g) => g.toestand))).toEqual(new Set(['open', 'onderbroken', 'gesloten']))
    const vanNoor = open.filter((g) => g.verzuimconsultantId === gebruikers.perEmail.get('noor@arbo.example')?.id)
    expect(vanNoor.length).toBeGreaterThanOrEqual(50)
    const sancties = wereld.get('loonsanctie') ?? []
    expect(sancties.map((s) => (s.besluitOp as Dag) < vandaag)).toEqual([true, true, true])
  })

  it('is the same at every run', () => {
    expect(JSON.stringify([...wereldOp(dag('2026-11-21'))])).toBe(JSON.stringify([...wereldOp(dag('2026-11-21'))]))
  })

  it('names nobody outside the ranges that belong to nobody', () => {
    const mensen = wereldOp(dag('2026-11-21')).get('werknemer') ?? []
    expect(mensen.every((m) => /^06-0000\d{4}$/.test(String(m.telefoon)))).toBe(true)
    expect(mensen.every((m) => m.email === null || /^[a-z0-9.]+@[a-z]+\.example$/.test(String(m.email)))).toBe(true)
    const uniek = (lijst: readonly string[]) => new Set(lijst).size
    expect(uniek(naamlijsten.flatMap((h) => [...h.vrouw, ...h.man]))).toBeGreaterThanOrEqual(150)
    expect(uniek(naamlijsten.flatMap((h) => h.achternaam.map((a) => a.achternaam)))).toBeGreaterThanOrEqual(200)
  })
})
