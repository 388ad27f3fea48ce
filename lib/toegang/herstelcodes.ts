import { randomBytes } from 'node:crypto'
import type { Tx } from '@/lib/db/client'
import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import { vingerafdruk } from './kluis'
import { metVerseFactor } from './sessie'

const AANTAL = 10

/** Gives ten new recovery codes in place of the ones there were; only their hashes are kept. */
export async function vervangHerstelcodes(db: Tx, gebruikerId: string): Promise<string[]> {
  const codes = Array.from({ length: AANTAL }, nieuweHerstelcode)
  await db.herstelcode.deleteMany({ where: { gebruikerId } })
  await db.herstelcode.createMany({
    data: codes.map((code) => ({ gebruikerId, codeHash: vingerafdruk(code.replaceAll('-', '')) })),
  })
  return codes
}

/** New recovery codes for somebody who is signed in and has just shown his second factor. The old ones work no more. */
export async function vernieuwHerstelcodes(geheim: string): Promise<string[]> {
  const { gebruikerId } = await metVerseFactor(geheim)
  return await alsDienst('portaal_aanmelden', async (db) => {
    // Two at once would leave twenty.
    await db.$queryRaw`select gebruiker_id from inloggegeven where gebruiker_id = ${gebruikerId}::uuid for update`
    const codes = await vervangHerstelcodes(db, gebruikerId)
    await logboekDienst(db, {
      gebeurtenis: 'herstelcode.vernieuwd',
      handeling: 'wijzigen',
      object: 'gebruiker',
      objectId: gebruikerId,
    })
    return codes
  })
}

/** 120 random bits in groups that can be read out. */
function nieuweHerstelcode(): string {
  const tekens = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
  const letters = [...randomBytes(24)].map((b) => tekens[b % 32] ?? 'A').join('')
  return letters.replaceAll(/(.{4})(?=.)/g, '$1-')
}
