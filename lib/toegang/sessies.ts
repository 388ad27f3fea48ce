import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import { Weigering } from '@/lib/weigering'
import { vingerafdruk } from './kluis'

export interface EigenSessie {
  id: string
  toestel: string | null
  adres: string | null
  aangemaaktOp: Date
  laatstGezienOp: Date
  isDeze: boolean
}

async function eigenaar(geheim: string, nu: Date): Promise<{ id: string; gebruikerId: string }> {
  const sessie = await alsDienst('portaal_aanmelden', (db) =>
    db.sessie.findFirst({
      where: {
        geheimHash: vingerafdruk(geheim),
        ingetrokkenOp: null,
        verlooptOp: { gt: nu },
        tweedeFactorOp: { not: null },
      },
      select: { id: true, gebruikerId: true },
    }),
  )
  if (!sessie) throw new Weigering('geenRecht')
  return sessie
}

/** One's own sessions that are still open, the newest first. */
export async function leesEigenSessies(geheim: string, nu: Date = new Date()): Promise<EigenSessie[]> {
  const ik = await eigenaar(geheim, nu)
  const lijst = await alsDienst('portaal_aanmelden', (db) =>
    db.sessie.findMany({
      where: { gebruikerId: ik.gebruikerId, ingetrokkenOp: null, verlooptOp: { gt: nu } },
      orderBy: { laatstGezienOp: 'desc' },
      take: 50,
      select: { id: true, toestel: true, adres: true, aangemaaktOp: true, laatstGezienOp: true },
    }),
  )
  return lijst.map((s) => ({ ...s, isDeze: s.id === ik.id }))
}

/** Ends one session of oneself, or all of them, this one included. Effective on the very next statement. */
export async function trekIn(geheim: string, welke: { id: string } | 'alle', nu: Date = new Date()): Promise<void> {
  const ik = await eigenaar(geheim, nu)
  await alsDienst('portaal_aanmelden', async (db) => {
    await db.sessie.updateMany({
      where: { gebruikerId: ik.gebruikerId, ingetrokkenOp: null, ...(welke === 'alle' ? {} : { id: welke.id }) },
      data: { ingetrokkenOp: nu },
    })
    await logboekDienst(db, {
      gebeurtenis: welke === 'alle' ? 'sessie.alleBeeindigd' : 'sessie.beeindigd',
      handeling: 'aanmelden',
      object: 'gebruiker',
      objectId: ik.gebruikerId,
    })
  })
}

/** Signs out: ends the session of this secret, whatever state it is in. */
export async function meldAf(geheim: string, nu: Date = new Date()): Promise<void> {
  await alsDienst('portaal_aanmelden', (db) =>
    db.sessie.updateMany({
      where: { geheimHash: vingerafdruk(geheim), ingetrokkenOp: null },
      data: { ingetrokkenOp: nu },
    }),
  )
}
