import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import { Weigering } from '@/lib/weigering'
import { vingerafdruk } from './kluis'
import { type LevendeSessie, leesSessie } from './sessie'

export interface EigenSessie {
  id: string
  toestel: string | null
  adres: string | null
  aangemaaktOp: Date
  laatstGezienOp: Date
  isDeze: boolean
}

/** One's own sessions that are still alive, the latest used first. */
export async function leesEigenSessies(geheim: string): Promise<EigenSessie[]> {
  const ik = await eigenaar(geheim)
  return await alsDienst(
    'portaal_aanmelden',
    (db) => db.$queryRaw<EigenSessie[]>`
      select s.id, s.toestel, s.adres, s.aangemaakt_op as "aangemaaktOp", s.laatst_gezien_op as "laatstGezienOp",
             s.id = ${ik.id}::uuid as "isDeze"
        from sessie s where s.gebruiker_id = ${ik.gebruikerId}::uuid and muur.leeft(s)
       order by s.laatst_gezien_op desc limit 50`,
  )
}

/** Ends one session of oneself, or all of them, this one included. Effective on the very next statement. */
export async function trekIn(geheim: string, welke: { id: string } | 'alle', nu: Date = new Date()): Promise<void> {
  const ik = await eigenaar(geheim)
  await alsDienst('portaal_aanmelden', async (db) => {
    const geraakt = await db.sessie.updateMany({
      where: { gebruikerId: ik.gebruikerId, ingetrokkenOp: null, ...(welke === 'alle' ? {} : { id: welke.id }) },
      data: { ingetrokkenOp: nu },
    })
    await logboekDienst(db, {
      gebeurtenis: welke === 'alle' ? 'sessie.alleBeeindigd' : 'sessie.beeindigd',
      handeling: 'aanmelden',
      object: 'gebruiker',
      objectId: ik.gebruikerId,
      bijzonderheden: { aantal: geraakt.count },
    })
  })
}

/** Signs out: ends the session of this secret, whatever state it is in. */
export async function meldAf(geheim: string, nu: Date = new Date()): Promise<void> {
  await alsDienst('portaal_aanmelden', async (db) => {
    const [sessie] = await db.$queryRaw<{ gebruiker_id: string }[]>`
      update sessie set ingetrokken_op = ${nu} where geheim_hash = ${vingerafdruk(geheim)} and ingetrokken_op is null
      returning gebruiker_id`
    if (!sessie) return
    await logboekDienst(db, {
      gebeurtenis: 'sessie.afgemeld',
      handeling: 'aanmelden',
      object: 'gebruiker',
      objectId: sessie.gebruiker_id,
    })
  })
}

async function eigenaar(geheim: string): Promise<LevendeSessie> {
  const sessie = await leesSessie(geheim)
  if (!sessie?.heeftFactor) throw new Weigering('geenRecht')
  return sessie
}
