import { generateSecret } from 'otplib'
import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import { Weigering } from '@/lib/weigering'
import { onthoudToestel } from './bekend-toestel'
import { vervangHerstelcodes } from './herstelcodes'
import { nieuwGeheim, ontsleutel, versleutel, vingerafdruk } from './kluis'
import { verbruikFactorbrief } from './koppel-opnieuw'
import { type Teller, verbruikPoging, vergeetPoging } from './rem'
import { type LevendeSessie, leesSessie, metVerseFactor } from './sessie'
import { controleerTotp, type Instelling, instelling, totpBinding } from './tweede-factor'

/** Starts tying another phone: a secret that waits for its first code. The phone one has works until then. */
export async function beginNieuweTelefoon(geheim: string): Promise<void> {
  const { gebruikerId } = await metVerseFactor(geheim)
  await alsDienst('portaal_aanmelden', (db) =>
    db.inloggegeven.update({
      where: { gebruikerId },
      data: { totpNieuw: versleutel(totpBinding(gebruikerId), generateSecret()) },
      select: { gebruikerId: true },
    }),
  )
}

/** Who may tie another phone: who just showed the one he has, or lost it and has the link that was approved. */
async function magKoppelen(geheim: string): Promise<LevendeSessie> {
  const sessie = await leesSessie(geheim)
  return sessie?.briefId && !sessie.heeftFactor ? sessie : await metVerseFactor(geheim)
}

/** What the new phone scans, or null when tying one was not started. */
export async function leesNieuweTelefoon(geheim: string): Promise<Instelling | null> {
  const sessie = await magKoppelen(geheim)
  const wachtend = await leesWachtend(sessie.gebruikerId)
  return wachtend && instelling(sessie, wachtend.sleutel)
}

/**
 * The first code of the new phone: from now on it is the second factor and the old one opens nothing. Every other session of
 * the account ends and there are new recovery codes. Gives the new secret of this session.
 */
export async function bevestigNieuweTelefoon(
  geheim: string,
  code: string,
  nu: Date = new Date(),
  toestelgeheim: string | null = null,
): Promise<{ geheim: string; herstelcodes: string[] }> {
  const { id, gebruikerId, briefId, heeftFactor, toestel } = await magKoppelen(geheim)
  const tellers: Teller[] = [
    { soort: 'code', van: gebruikerId },
    { soort: 'alles', van: '' },
  ]
  await verbruikPoging(tellers, nu)
  const wachtend = await leesWachtend(gebruikerId)
  if (!wachtend) throw new Weigering('formulierVerlopen')
  const stap = await controleerTotp(wachtend.sleutel, code, 0, nu)
  if (stap === null) throw new Weigering('onjuisteCode', { veld: 'code' })
  await vergeetPoging(tellers)
  const nieuw = nieuwGeheim()
  return await alsDienst('portaal_aanmelden', async (db) => {
    const geraakt = await db.$executeRaw`
      update inloggegeven set totp_geheim = totp_nieuw, totp_nieuw = null, totp_laatste_stap = ${stap}, totp_bevestigd_op = ${nu}
       where gebruiker_id = ${gebruikerId}::uuid and totp_nieuw = ${wachtend.waarde}`
    if (geraakt !== 1) throw new Weigering('formulierVerlopen')
    const sessie = await db.sessie.updateMany({
      where: { geheimHash: vingerafdruk(geheim), ingetrokkenOp: null },
      data: { geheimHash: vingerafdruk(nieuw), tweedeFactorOp: nu, laatstGezienOp: nu },
    })
    if (sessie.count !== 1) throw new Weigering('geenRecht')
    await db.sessie.updateMany({
      where: { gebruikerId, ingetrokkenOp: null, id: { not: id } },
      data: { ingetrokkenOp: nu },
    })
    if (briefId && !heeftFactor) await verbruikFactorbrief(db, briefId, gebruikerId, nu)
    if (toestelgeheim)
      await onthoudToestel(db, gebruikerId, { geheim: toestelgeheim, naam: toestel, eerste: false }, nu)
    const herstelcodes = await vervangHerstelcodes(db, gebruikerId)
    await logboekDienst(db, {
      gebeurtenis: briefId && !heeftFactor ? 'factorverlies.gekoppeld' : 'tweedeFactor.vervangen',
      handeling: 'wijzigen',
      object: 'gebruiker',
      objectId: gebruikerId,
    })
    return { geheim: nieuw, herstelcodes }
  })
}

async function leesWachtend(gebruikerId: string): Promise<{ waarde: Uint8Array<ArrayBuffer>; sleutel: string } | null> {
  const rij = await alsDienst('portaal_aanmelden', (db) =>
    db.inloggegeven.findUnique({ where: { gebruikerId }, select: { totpNieuw: true } }),
  )
  return rij?.totpNieuw ? { waarde: rij.totpNieuw, sleutel: ontsleutel(totpBinding(gebruikerId), rij.totpNieuw) } : null
}
