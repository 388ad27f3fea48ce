import { voorKolom } from '@/lib/db/dagen'
import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import { Weigering } from '@/lib/weigering'
import { vandaagInNederland } from '@/lib/wet/kalender'
import { nieuwGeheim, vingerafdruk } from './kluis'
import type { Koekje } from './koekje'
import { isRol, type Portaal, type Rol, rollen } from './rollen'
import { type LevendeSessie, leesSessie, werkplekSleutel } from './sessie'

/** A portal of a tenant in which somebody may work. */
export interface Werkplek {
  /** 'werkgever.<id>': what the choice form sends */
  sleutel: string
  portaal: Portaal
  werkgeverId: string | null
  arbodienstId: string | null
  tenantNaam: string
  rollen: Rol[]
}

/** The portals and tenants in which the holder of this session (with second factor) holds a role today. */
export async function leesWerkplekken(geheim: string, nu: Date = new Date()): Promise<Werkplek[]> {
  return await werkplekkenVan(await metFactor(geheim), nu)
}

/**
 * Binds the session to one of its workplaces. Gives what the cookie has to carry, with a new secret; the old one is
 * worthless from then on.
 */
export async function kiesWerkplek(
  geheim: string,
  sleutel: string,
  nu: Date = new Date(),
): Promise<Koekje & { portaal: Portaal }> {
  const sessie = await metFactor(geheim)
  const plekken = await werkplekkenVan(sessie, nu)
  const plek = plekken.find((p) => p.sleutel === sleutel)
  if (!plek) throw new Weigering('nietGevonden', { tekst: 'U kunt hier niet (meer) werken. Kies een andere werkplek.' })
  const nieuw = nieuwGeheim()
  await alsDienst('portaal_aanmelden', async (db) => {
    const geraakt = await db.sessie.updateMany({
      where: { geheimHash: vingerafdruk(geheim), ingetrokkenOp: null },
      data: {
        geheimHash: vingerafdruk(nieuw),
        portaal: plek.portaal,
        werkgeverId: plek.werkgeverId,
        arbodienstId: plek.arbodienstId,
        laatstGezienOp: nu,
      },
    })
    if (geraakt.count !== 1) throw new Weigering('geenRecht')
    await logboekDienst(db, {
      gebeurtenis: 'aanmelden.werkplek',
      handeling: 'aanmelden',
      object: 'gebruiker',
      objectId: sessie.gebruikerId,
      bijzonderheden: { werkplek: plek.sleutel },
    })
  })
  const { naam, gebruikerId } = sessie
  const wie = { gebruikerId, werkplek: plek.sleutel, naam }
  const scherm = { ...wie, rollen: plek.rollen, tenantNaam: plek.tenantNaam, kanWisselen: plekken.length > 1 }
  return { geheim: nieuw, portaal: plek.portaal, scherm }
}

async function metFactor(geheim: string): Promise<LevendeSessie> {
  const sessie = await leesSessie(geheim)
  if (!sessie?.heeftFactor) throw new Weigering('geenRecht')
  return sessie
}

async function werkplekkenVan(sessie: LevendeSessie, nu: Date): Promise<Werkplek[]> {
  const vandaag = voorKolom(vandaagInNederland(nu))
  const toekenningen = await alsDienst('portaal_aanmelden', (db) =>
    db.roltoekenning.findMany({
      where: {
        gebruikerId: sessie.gebruikerId,
        van: { lte: vandaag },
        OR: [{ totEnMet: null }, { totEnMet: { gte: vandaag } }],
      },
      select: {
        rol: true,
        werkgeverId: true,
        arbodienstId: true,
        werkgever: { select: { naam: true } },
        arbodienst: { select: { naam: true } },
      },
    }),
  )
  const plekken = new Map<string, Werkplek>()
  for (const t of toekenningen) {
    if (!isRol(t.rol)) continue
    const { portaal } = rollen[t.rol]
    const sleutel = werkplekSleutel(portaal, t.werkgeverId ?? t.arbodienstId)
    const plek = plekken.get(sleutel) ?? {
      sleutel,
      portaal,
      werkgeverId: t.werkgeverId,
      arbodienstId: t.arbodienstId,
      tenantNaam: t.werkgever?.naam ?? t.arbodienst?.naam ?? 'Poortwacht',
      rollen: [],
    }
    if (!plek.rollen.includes(t.rol)) plek.rollen.push(t.rol)
    plekken.set(sleutel, plek)
  }
  return [...plekken.values()].sort(
    (a, b) => a.tenantNaam.localeCompare(b.tenantNaam, 'nl') || a.portaal.localeCompare(b.portaal),
  )
}
