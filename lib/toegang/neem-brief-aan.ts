import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import { Weigering } from '@/lib/weigering'
import { beginSessie } from './begin-sessie'
import { stop } from './factorverlies'
import { vingerafdruk } from './kluis'
import type { Herkomst } from './meld-aan'
import { hashWachtwoord } from './wachtwoord'
import { teMakkelijk } from './wachtwoordeisen'

/** A letter whose link still works, and whose it is. */
export interface OpenBrief {
  soort: 'uitnodiging' | 'wachtwoord' | 'factor'
  naam: string
  email: string
}

interface Rij extends OpenBrief {
  gebruiker_id: string
}

/** The letter of a link, or null: unknown, used, over and lapsed are one answer. Changes nothing. */
export async function leesBrief(geheim: string, nu: Date = new Date()): Promise<OpenBrief | null> {
  const rij = await vind(geheim, nu)
  return rij && { soort: rij.soort, naam: rij.naam, email: rij.email }
}

/**
 * Chooses a password with a letter. One conditional update takes it, so that of many at once one wins. Every session of the
 * account ends. An invitation goes on to tying an app (gives the secret of a session that opens nothing yet); a new password
 * does not: then one signs in with it and with the second factor one had.
 */
export async function neemBriefAan(
  { geheim, wachtwoord }: { geheim: string; wachtwoord: string },
  herkomst: Herkomst,
  nu: Date = new Date(),
): Promise<{ geheim: string | null }> {
  const brief = await vind(geheim, nu)
  // a letter to tie another app chooses no password (koppel-opnieuw.ts)
  if (!brief || brief.soort === 'factor') throw new Weigering('briefVerlopen')
  const bezwaar = teMakkelijk(wachtwoord, brief)
  if (bezwaar) throw new Weigering('wachtwoordTeMakkelijk', { veld: 'wachtwoord', tekst: bezwaar })
  // Before the transaction: it takes long on purpose, and a connection should not wait for it.
  const hash = await hashWachtwoord(wachtwoord)
  return await alsDienst('portaal_aanmelden', async (db) => {
    const genomen = await db.$executeRaw`
      update toegangsbrief set gebruikt_op = ${nu}::timestamptz
       where geheim_hash = ${vingerafdruk(geheim)} and gebruikt_op is null and vervallen_op is null and verloopt_op > ${nu}::timestamptz`
    if (genomen !== 1) throw new Weigering('briefVerlopen')
    const gebruikerId = brief.gebruiker_id
    await db.toegangsbrief.updateMany({
      where: { gebruikerId, soort: { in: ['uitnodiging', 'wachtwoord'] }, gebruiktOp: null, vervallenOp: null },
      data: { vervallenOp: nu },
    })
    // Whoever reads somebody's mail must not be able to finish what the owner was identified for.
    await stop(db, gebruikerId, nu)
    const gegevens = { wachtwoordHash: hash, wachtwoordOp: nu }
    const inlog = await db.inloggegeven.upsert({
      where: { gebruikerId },
      create: { gebruikerId, ...gegevens },
      update: { ...gegevens, totpNieuw: null },
      select: { totpBevestigdOp: true },
    })
    await db.sessie.updateMany({ where: { gebruikerId, ingetrokkenOp: null }, data: { ingetrokkenOp: nu } })
    await logboekDienst(db, {
      gebeurtenis: 'brief.gebruikt',
      handeling: 'wijzigen',
      object: 'gebruiker',
      objectId: gebruikerId,
      bijzonderheden: { soort: brief.soort },
    })
    const eersteKeer = brief.soort === 'uitnodiging' && inlog.totpBevestigdOp === null
    return { geheim: eersteKeer ? await beginSessie(db, gebruikerId, herkomst, nu) : null }
  })
}

async function vind(geheim: string, nu: Date): Promise<Rij | null> {
  const [rij] = await alsDienst(
    'portaal_aanmelden',
    (db) => db.$queryRaw<Rij[]>`
      select b.soort, b.gebruiker_id, g.naam, g.email from toegangsbrief b join gebruiker g on g.id = b.gebruiker_id
       where b.geheim_hash = ${vingerafdruk(geheim)} and b.gebruikt_op is null and b.vervallen_op is null
         and b.soort in ('uitnodiging', 'wachtwoord', 'factor') and b.verloopt_op > ${nu}::timestamptz and g.geblokkeerd_op is null`,
  )
  return rij ?? null
}
