import { generateSecret, generateURI, verify } from 'otplib'
import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import { Weigering } from '@/lib/weigering'
import { onthoudToestel } from './bekend-toestel'
import { vervangHerstelcodes } from './herstelcodes'
import { nieuwGeheim, ontsleutel, versleutel, vingerafdruk } from './kluis'
import { type Teller, verbruikPoging, vergeetPoging } from './rem'
import { type LevendeSessie, leesSessie } from './sessie'

/** Seconds: a code may be a few seconds late, never early (RFC 6238). */
const TOLERANTIE: [number, number] = [5, 0]

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
 * `toestelgeheim` is what the device remembers between sign-ins, to mail somebody whose account is used on a new one.
 */
export async function toonTweedeFactor(
  geheim: string,
  code: string,
  nu: Date = new Date(),
  toestelgeheim: string | null = null,
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
  const herstelcodes = await alsDienst('portaal_aanmelden', async (db) => {
    // Under the old secret and not by id: a session that was signed out meanwhile does not come back to life.
    const geraakt = await db.sessie.updateMany({
      where: { geheimHash: vingerafdruk(geheim), ingetrokkenOp: null },
      data: { geheimHash: vingerafdruk(nieuw), tweedeFactorOp: nu, laatstGezienOp: nu },
    })
    if (geraakt.count !== 1) throw new Weigering('geenRecht')
    const codes = sessie.factorIngesteld ? [] : await vervangHerstelcodes(db, sessie.gebruikerId)
    if (toestelgeheim && !sessie.heeftFactor) {
      const eerste = !sessie.factorIngesteld
      await onthoudToestel(db, sessie.gebruikerId, { geheim: toestelgeheim, naam: sessie.toestel, eerste }, nu)
    }
    await logboekDienst(db, regel)
    return codes
  })
  return { geheim: nieuw, herstelcodes }
}

/** As {@link toonTweedeFactor} with a recovery code, whose refusal says what to do with a list. */
export async function toonHerstelcode(
  geheim: string,
  herstelcode: string,
  toestelgeheim: string | null = null,
): Promise<{ geheim: string }> {
  return await toonTweedeFactor(geheim, herstelcode, new Date(), toestelgeheim).catch((fout) => {
    if (!(fout instanceof Weigering && fout.code === 'onjuisteCode')) throw fout
    throw new Weigering('onjuisteCode', {
      veld: 'herstelcode',
      tekst: 'Deze herstelcode klopt niet of is al gebruikt. Neem een andere van uw lijst.',
    })
  })
}

/** The session of somebody who has given his password and has no second factor yet. */
async function halverwege(geheim: string): Promise<LevendeSessie> {
  const sessie = await leesSessie(geheim)
  if (!sessie || sessie.factorIngesteld) throw new Weigering('geenRecht')
  return sessie
}

/** What an app needs to be tied to this account. */
export function instelling(sessie: LevendeSessie, sleutel: string): Instelling {
  return { sleutel, uri: generateURI({ issuer: 'Poortwacht', label: sessie.email, secret: sleutel }) }
}

/** The time step of a good code that comes after `na`, or null. */
export async function controleerTotp(sleutel: string, code: string, na: number, nu: Date): Promise<number | null> {
  const uitslag = await verify({
    secret: sleutel,
    token: code,
    epoch: Math.floor(nu.getTime() / 1000),
    epochTolerance: TOLERANTIE,
    afterTimeStep: na,
  })
  return uitslag.valid && 'timeStep' in uitslag ? uitslag.timeStep : null
}

/** True once per time step: the step is stored by one conditional update, so of fifty parallel tries one wins. */
async function verzilverTotp(gebruikerId: string, code: string, nu: Date): Promise<boolean> {
  const gegevens = await alsDienst('portaal_aanmelden', (db) =>
    db.inloggegeven.findUnique({ where: { gebruikerId }, select: { totpGeheim: true, totpLaatsteStap: true } }),
  )
  if (!gegevens?.totpGeheim) return false
  const stap = await controleerTotp(
    ontsleutel(totpBinding(gebruikerId), gegevens.totpGeheim),
    code,
    Number(gegevens.totpLaatsteStap),
    nu,
  )
  if (stap === null) return false
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
