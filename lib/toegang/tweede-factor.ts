import { randomBytes } from 'node:crypto'
import { generateSecret, generateURI, verify } from 'otplib'
import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import { Weigering } from '@/lib/weigering'
import { nieuwGeheim, ontsleutel, versleutel, vingerafdruk } from './kluis'
import { type Teller, verbruikPoging, vergeetPoging } from './rem'
import { type LevendeSessie, leesSessie } from './sessie'

/** Seconds: a code may be a few seconds late, never early (RFC 6238). */
const TOLERANTIE: [number, number] = [5, 0]
const HERSTELCODES = 10

/** What the app on the phone needs: the key as text, and the address that stands in the picture. */
export interface Instelling {
  sleutel: string
  uri: string
}

/** Ties the encrypted secret to its owner. */
export function totpBinding(gebruikerId: string): string {
  return `totp:${gebruikerId}`
}

/**
 * Starts enrolment: a fresh secret, pending until the first good code. Every other sign-in of this account that is still
 * without a second factor ends, so that nobody else who knows the password can read along what the owner scans.
 */
export async function beginInstellen(geheim: string): Promise<Instelling> {
  const sessie = await halverwege(geheim)
  const sleutel = generateSecret()
  await alsDienst('portaal_aanmelden', async (db) => {
    const geraakt = await db.inloggegeven.updateMany({
      where: { gebruikerId: sessie.gebruikerId, totpBevestigdOp: null },
      data: { totpGeheim: versleutel(totpBinding(sessie.gebruikerId), sleutel) },
    })
    if (geraakt.count !== 1) throw new Weigering('geenRecht')
    await db.sessie.updateMany({
      where: { gebruikerId: sessie.gebruikerId, tweedeFactorOp: null, ingetrokkenOp: null, id: { not: sessie.id } },
      data: { ingetrokkenOp: new Date() },
    })
  })
  return instelling(sessie, sleutel)
}

/** The secret that waits for its first code, so that a reload shows the same picture. */
export async function leesInstelling(geheim: string): Promise<Instelling> {
  const sessie = await halverwege(geheim)
  const bewaard = await alsDienst('portaal_aanmelden', (db) =>
    db.inloggegeven.findUnique({ where: { gebruikerId: sessie.gebruikerId }, select: { totpGeheim: true } }),
  )
  if (!bewaard?.totpGeheim) throw new Weigering('geenRecht')
  return instelling(sessie, ontsleutel(totpBinding(sessie.gebruikerId), bewaard.totpGeheim))
}

/**
 * Second step, or proving it again later: a code of the app, or a recovery code. Gives the new secret of the session (the
 * old one is worthless from then on) and, at the first good code of a new phone, ten recovery codes that are shown once.
 */
export async function toonTweedeFactor(
  geheim: string,
  code: string,
  nu: Date = new Date(),
): Promise<{ geheim: string; herstelcodes: string[] }> {
  const sessie = await leesSessie(geheim)
  if (!sessie) throw new Weigering('geenRecht')
  const tellers: Teller[] = [
    { soort: 'code', van: sessie.gebruikerId },
    { soort: 'alles', van: '' },
  ]
  await verbruikPoging(tellers, nu)
  const schoon = code.replaceAll(/[\s-]/g, '').toUpperCase()
  const goed = /^\d{6}$/.test(schoon)
    ? await verzilverTotp(sessie.gebruikerId, schoon, nu)
    : await verzilverHerstelcode(sessie, schoon, nu)
  const regel = {
    gebeurtenis: /^\d{6}$/.test(schoon) ? 'aanmelden.tweedeFactor' : 'aanmelden.herstelcode',
    handeling: 'aanmelden',
    object: 'gebruiker',
    objectId: sessie.gebruikerId,
  } as const
  if (!goed) {
    await alsDienst('portaal_aanmelden', (db) => logboekDienst(db, { ...regel, uitkomst: 'mislukt' }))
    throw new Weigering('onjuisteCode', { veld: 'code' })
  }
  await vergeetPoging(tellers)
  const nieuw = nieuwGeheim()
  const herstelcodes = sessie.factorIngesteld ? [] : Array.from({ length: HERSTELCODES }, nieuweHerstelcode)
  await alsDienst('portaal_aanmelden', async (db) => {
    // Under the old secret and not by id: a session that was signed out meanwhile does not come back to life.
    const geraakt = await db.sessie.updateMany({
      where: { geheimHash: vingerafdruk(geheim), ingetrokkenOp: null },
      data: { geheimHash: vingerafdruk(nieuw), tweedeFactorOp: nu, laatstGezienOp: nu },
    })
    if (geraakt.count !== 1) throw new Weigering('geenRecht')
    if (herstelcodes.length > 0) {
      await db.herstelcode.deleteMany({ where: { gebruikerId: sessie.gebruikerId } })
      await db.herstelcode.createMany({
        data: herstelcodes.map((h) => ({
          gebruikerId: sessie.gebruikerId,
          codeHash: vingerafdruk(h.replaceAll('-', '')),
        })),
      })
    }
    await logboekDienst(db, regel)
  })
  return { geheim: nieuw, herstelcodes }
}

/** The session of somebody who has given his password and has no second factor yet. */
async function halverwege(geheim: string): Promise<LevendeSessie> {
  const sessie = await leesSessie(geheim)
  if (!sessie || sessie.factorIngesteld) throw new Weigering('geenRecht')
  return sessie
}

function instelling(sessie: LevendeSessie, sleutel: string): Instelling {
  return { sleutel, uri: generateURI({ issuer: 'Poortwacht', label: sessie.email, secret: sleutel }) }
}

/** True once per time step: the step is stored by one conditional update, so of fifty parallel tries one wins. */
async function verzilverTotp(gebruikerId: string, code: string, nu: Date): Promise<boolean> {
  const gegevens = await alsDienst('portaal_aanmelden', (db) =>
    db.inloggegeven.findUnique({ where: { gebruikerId }, select: { totpGeheim: true, totpLaatsteStap: true } }),
  )
  if (!gegevens?.totpGeheim) return false
  const uitslag = await verify({
    secret: ontsleutel(totpBinding(gebruikerId), gegevens.totpGeheim),
    token: code,
    epoch: Math.floor(nu.getTime() / 1000),
    epochTolerance: TOLERANTIE,
    afterTimeStep: Number(gegevens.totpLaatsteStap),
  })
  if (!uitslag.valid || !('timeStep' in uitslag)) return false
  const stap = uitslag.timeStep
  const geraakt = await alsDienst(
    'portaal_aanmelden',
    (db) =>
      db.$executeRaw`update inloggegeven set totp_laatste_stap = ${stap}, totp_bevestigd_op = coalesce(totp_bevestigd_op, ${nu})
      where gebruiker_id = ${gebruikerId}::uuid and totp_laatste_stap < ${stap}`,
  )
  return geraakt === 1
}

async function verzilverHerstelcode(sessie: LevendeSessie, code: string, nu: Date): Promise<boolean> {
  if (!sessie.factorIngesteld) return false
  const geraakt = await alsDienst('portaal_aanmelden', (db) =>
    db.herstelcode.updateMany({
      where: { gebruikerId: sessie.gebruikerId, codeHash: vingerafdruk(code), gebruiktOp: null },
      data: { gebruiktOp: nu },
    }),
  )
  return geraakt.count === 1
}

/** 120 random bits in groups that can be read out. */
function nieuweHerstelcode(): string {
  const tekens = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
  const letters = [...randomBytes(24)].map((b) => tekens[b % 32] ?? 'A').join('')
  return letters.replaceAll(/(.{4})(?=.)/g, '$1-')
}
