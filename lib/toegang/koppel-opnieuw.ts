import { generateSecret } from 'otplib'
import type { Tx } from '@/lib/db/client'
import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import { Weigering } from '@/lib/weigering'
import { beginSessie } from './begin-sessie'
import { versleutel, vingerafdruk } from './kluis'
import type { Herkomst } from './meld-aan'
import { type Teller, verbruikPoging, vergeetPoging } from './rem'
import { totpBinding } from './tweede-factor'
import { wachtwoordKlopt } from './wachtwoord'

interface Rij {
  id: string
  gebruiker_id: string
  email: string
  wachtwoord_hash: string | null
}

/**
 * With the link that administrators approved, and the password: begins tying another app. From here the old app, the recovery
 * codes and every session are worth nothing; until the first code of the new app only this link goes on, a password alone does
 * not. Gives the secret of a session that may tie the app and nothing else.
 */
export async function koppelOpnieuw(
  { geheim, wachtwoord }: { geheim: string; wachtwoord: string },
  herkomst: Herkomst,
  nu: Date = new Date(),
): Promise<{ geheim: string }> {
  const brief = await vind(geheim, nu)
  if (!brief) throw new Weigering('briefVerlopen')
  const { gebruiker_id: gebruikerId } = brief
  const tellers: Teller[] = [
    { soort: 'account', van: brief.email },
    { soort: 'alles', van: '' },
  ]
  await verbruikPoging(tellers, nu)
  if (!(await wachtwoordKlopt(brief.wachtwoord_hash, wachtwoord))) {
    await alsDienst('portaal_aanmelden', (db) =>
      logboekDienst(db, {
        gebeurtenis: 'aanmelden.wachtwoord',
        handeling: 'aanmelden',
        uitkomst: 'mislukt',
        object: 'gebruiker',
        objectId: gebruikerId,
      }),
    )
    throw new Weigering('onjuisteInlog', { veld: 'wachtwoord', tekst: 'Dit wachtwoord klopt niet.' })
  }
  await vergeetPoging(tellers)
  return await alsDienst('portaal_aanmelden', async (db) => {
    // Asked again under a lock: it may have been stopped while the password was checked.
    const [open] = await db.$queryRaw<{ id: string }[]>`
      select v.id from factorverzoek v join toegangsbrief b on b.factorverzoek_id = v.id
       where b.id = ${brief.id}::uuid and b.gebruikt_op is null and b.vervallen_op is null and v.gestopt_op is null
         for update of v`
    if (!open) throw new Weigering('briefVerlopen')
    await db.inloggegeven.update({
      where: { gebruikerId },
      data: { totpGeheim: null, totpNieuw: versleutel(totpBinding(gebruikerId), generateSecret()) },
      select: { gebruikerId: true },
    })
    await db.herstelcode.deleteMany({ where: { gebruikerId } })
    await db.sessie.updateMany({ where: { gebruikerId, ingetrokkenOp: null }, data: { ingetrokkenOp: nu } })
    await logboekDienst(db, {
      gebeurtenis: 'factorverlies.begonnen',
      handeling: 'wijzigen',
      object: 'gebruiker',
      objectId: gebruikerId,
    })
    return { geheim: await beginSessie(db, gebruikerId, herkomst, nu, brief.id) }
  })
}

/** The link has done its work: one app. Refuses when it was stopped or used meanwhile. */
export async function verbruikFactorbrief(db: Tx, briefId: string, gebruikerId: string, nu: Date): Promise<void> {
  const verzoek = await db.factorverzoek.updateMany({
    where: { gebruikerId, gestoptOp: null, gekoppeldOp: null, brieven: { some: { id: briefId } } },
    data: { gekoppeldOp: nu },
  })
  const brief = await db.$executeRaw`
    update toegangsbrief set gebruikt_op = ${nu}::timestamptz
     where id = ${briefId}::uuid and gebruikt_op is null and vervallen_op is null and verloopt_op > ${nu}::timestamptz`
  if (verzoek.count !== 1 || brief !== 1) throw new Weigering('geenRecht')
}

async function vind(geheim: string, nu: Date): Promise<Rij | null> {
  const [rij] = await alsDienst(
    'portaal_aanmelden',
    (db) => db.$queryRaw<Rij[]>`
      select b.id, b.gebruiker_id, g.email, i.wachtwoord_hash
        from toegangsbrief b join gebruiker g on g.id = b.gebruiker_id join inloggegeven i on i.gebruiker_id = g.id
       where b.geheim_hash = ${vingerafdruk(geheim)} and b.soort = 'factor' and b.gebruikt_op is null and b.vervallen_op is null
         and b.verloopt_op > ${nu}::timestamptz and g.geblokkeerd_op is null`,
  )
  return rij ?? null
}
