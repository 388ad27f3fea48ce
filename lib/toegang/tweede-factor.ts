import { randomBytes } from 'node:crypto'
import { generateSecret, generateURI, verify } from 'otplib'
import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import { Weigering } from '@/lib/weigering'
import { nieuwGeheim, ontsleutel, versleutel, vingerafdruk } from './kluis'
import { eisVrijePoging, telMislukt, vergeetPogingen } from './rem'

/** Seconds: a code may be a few seconds late, never early (RFC 6238). */
const TOLERANTIE: [number, number] = [5, 0]
const HERSTELCODES = 10

const binding = (gebruikerId: string) => `totp:${gebruikerId}`

/** A session that has passed the password but not yet the second factor, with the person it belongs to. */
interface Halverwege {
  sessieId: string
  gebruikerId: string
  naam: string
  email: string
  bevestigd: boolean
}

/** Who is halfway through signing in with this secret; null when the session ended or is unknown. */
export async function wieMeldtZichAan(geheim: string, nu: Date = new Date()): Promise<Halverwege | null> {
  const sessie = await alsDienst('portaal_aanmelden', (db) =>
    db.sessie.findFirst({
      where: {
        geheimHash: vingerafdruk(geheim),
        ingetrokkenOp: null,
        verlooptOp: { gt: nu },
        gebruiker: { geblokkeerdOp: null },
      },
      select: {
        id: true,
        gebruiker: {
          select: { id: true, naam: true, email: true, inloggegeven: { select: { totpBevestigdOp: true } } },
        },
      },
    }),
  )
  if (!sessie) return null
  const { id, naam, email, inloggegeven } = sessie.gebruiker
  return { sessieId: sessie.id, gebruikerId: id, naam, email, bevestigd: inloggegeven?.totpBevestigdOp != null }
}

/** Starts enrolment: a new secret, pending until the first good code. Gives what the app on the phone needs. */
export async function beginInstellen(geheim: string): Promise<{ sleutel: string; uri: string }> {
  const wie = await wieMeldtZichAan(geheim)
  if (!wie || wie.bevestigd) throw new Weigering('geenRecht')
  return await alsDienst('portaal_aanmelden', async (db) => {
    const bewaard = await db.inloggegeven.findUniqueOrThrow({
      where: { gebruikerId: wie.gebruikerId },
      select: { totpGeheim: true },
    })
    // A reload shows the same picture, so that a phone which scanned the first one still fits.
    const sleutel = bewaard.totpGeheim ? ontsleutel(binding(wie.gebruikerId), bewaard.totpGeheim) : generateSecret()
    if (!bewaard.totpGeheim) {
      await db.inloggegeven.update({
        where: { gebruikerId: wie.gebruikerId },
        data: { totpGeheim: versleutel(binding(wie.gebruikerId), sleutel) },
      })
    }
    return { sleutel, uri: generateURI({ issuer: 'Poortwacht', label: wie.email, secret: sleutel }) }
  })
}

/**
 * Second step: a code of the app, or a recovery code. Gives the new secret of the session (the old one is worthless from
 * then on) and, at the first good code of a new phone, ten recovery codes that are shown once.
 */
export async function toonTweedeFactor(
  geheim: string,
  code: string,
  nu: Date = new Date(),
): Promise<{ geheim: string; herstelcodes: string[] }> {
  const wie = await wieMeldtZichAan(geheim, nu)
  if (!wie) throw new Weigering('geenRecht')
  const sleutels = [`code:${wie.gebruikerId}`]
  await eisVrijePoging(sleutels, nu)
  const schoon = code.replaceAll(/[\s-]/g, '').toUpperCase()
  const goed = /^\d{6}$/.test(schoon)
    ? await verzilverTotp(wie.gebruikerId, schoon, nu)
    : await verzilverHerstelcode(wie, schoon, nu)
  if (!goed) {
    await telMislukt(sleutels, nu)
    throw new Weigering('onjuisteCode', { veld: 'code' })
  }
  await vergeetPogingen(sleutels)
  const nieuw = nieuwGeheim()
  const herstelcodes = wie.bevestigd ? [] : Array.from({ length: HERSTELCODES }, nieuweHerstelcode)
  await alsDienst('portaal_aanmelden', async (db) => {
    await db.sessie.update({
      where: { id: wie.sessieId },
      data: { geheimHash: vingerafdruk(nieuw), tweedeFactorOp: nu, laatstGezienOp: nu },
    })
    if (herstelcodes.length > 0) {
      await db.herstelcode.deleteMany({ where: { gebruikerId: wie.gebruikerId } })
      await db.herstelcode.createMany({
        data: herstelcodes.map((h) => ({
          gebruikerId: wie.gebruikerId,
          codeHash: vingerafdruk(h.replaceAll('-', '')),
        })),
      })
    }
    await logboekDienst(db, {
      gebeurtenis: 'aanmelden.tweedeFactor',
      handeling: 'aanmelden',
      object: 'gebruiker',
      objectId: wie.gebruikerId,
    })
  })
  return { geheim: nieuw, herstelcodes }
}

/** True once per time step: the step is stored by one conditional update, so of fifty parallel tries one wins. */
async function verzilverTotp(gebruikerId: string, code: string, nu: Date): Promise<boolean> {
  const gegevens = await alsDienst('portaal_aanmelden', (db) =>
    db.inloggegeven.findUnique({ where: { gebruikerId }, select: { totpGeheim: true, totpLaatsteStap: true } }),
  )
  if (!gegevens?.totpGeheim) return false
  const uitslag = await verify({
    secret: ontsleutel(binding(gebruikerId), gegevens.totpGeheim),
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

async function verzilverHerstelcode(wie: Halverwege, code: string, nu: Date): Promise<boolean> {
  if (!wie.bevestigd) return false
  const geraakt = await alsDienst('portaal_aanmelden', (db) =>
    db.herstelcode.updateMany({
      where: { gebruikerId: wie.gebruikerId, codeHash: vingerafdruk(code), gebruiktOp: null },
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
