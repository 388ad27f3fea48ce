import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Sleutel } from '@/lib/db/namens'
import { nieuwGeheim, vingerafdruk } from '@/lib/toegang/kluis'
import { type Portaal, type Rol, rollen } from '@/lib/toegang/rollen'

/**
 * Builds a small world as superuser, past the wall, so that a test can then look at it through the wall. Everything gets a
 * random name and id, so that worlds do not touch each other.
 */
export function wereld(admin: pg.Pool) {
  const rij = async (sql: string, waarden: unknown[]): Promise<string> => {
    const uit = await admin.query<{ id: string }>(`${sql} returning id`, waarden)
    const id = uit.rows[0]?.id
    if (!id) throw new Error(`Niets gemaakt: ${sql}`)
    return id
  }

  const maak = {
    arbodienst: (naam = `Arbo ${randomUUID().slice(0, 8)}`) => rij('insert into arbodienst (naam) values ($1)', [naam]),

    werkgever: (naam = `Werkgever ${randomUUID().slice(0, 8)}`) =>
      rij('insert into werkgever (naam) values ($1)', [naam]),

    contract: (werkgeverId: string, arbodienstId: string, van = '2015-01-01', totEnMet: string | null = null) =>
      rij('insert into contract (werkgever_id, arbodienst_id, van, tot_en_met) values ($1, $2, $3, $4)', [
        werkgeverId,
        arbodienstId,
        van,
        totEnMet,
      ]),

    afdeling: (werkgeverId: string, naam = 'Afdeling', ouderId: string | null = null) =>
      rij('insert into afdeling (werkgever_id, naam, ouder_id) values ($1, $2, $3)', [werkgeverId, naam, ouderId]),

    toewijzing: (arbodienstId: string, werkgeverId: string, gebruikerId: string) =>
      rij('insert into toewijzing (arbodienst_id, werkgever_id, gebruiker_id, van) values ($1, $2, $3, $4)', [
        arbodienstId,
        werkgeverId,
        gebruikerId,
        '2015-01-01',
      ]),

    gebruiker: (naam = 'Test Gebruiker') =>
      rij('insert into gebruiker (naam, email) values ($1, $2)', [naam, `${randomUUID()}@voorbeeld.test`]),

    rol: (
      gebruikerId: string,
      rol: Rol,
      bij: { werkgeverId?: string; arbodienstId?: string; afdelingId?: string; werknemerId?: string } = {},
    ) =>
      rij(
        `insert into roltoekenning (gebruiker_id, rol, werkgever_id, arbodienst_id, afdeling_id, werknemer_id, van)
         values ($1, $2, $3, $4, $5, $6, '2015-01-01')`,
        [
          gebruikerId,
          rol,
          bij.werkgeverId ?? null,
          bij.arbodienstId ?? null,
          bij.afdelingId ?? null,
          bij.werknemerId ?? null,
        ],
      ),

    /** A session as sign-in with second factor would have made it. */
    sessie: async <P extends Portaal>(
      gebruikerId: string,
      portaal: P,
      bij: { werkgeverId?: string; arbodienstId?: string } = {},
      factorOp: Date | null = new Date(),
    ): Promise<Sleutel<P>> => {
      const geheim = nieuwGeheim()
      await admin.query(
        `insert into sessie (geheim_hash, gebruiker_id, portaal, werkgever_id, arbodienst_id, tweede_factor_op, verloopt_op)
         values ($1, $2, $3, $4, $5, $6, now() + interval '12 hours')`,
        [
          Buffer.from(vingerafdruk(geheim)),
          gebruikerId,
          portaal,
          bij.werkgeverId ?? null,
          bij.arbodienstId ?? null,
          factorOp,
        ],
      )
      return { portaal, geheim }
    },

    /** Employee with one employment; the department belongs to the employment. */
    werknemer: async (
      werkgeverId: string,
      gegevens: {
        voornaam?: string
        achternaam?: string
        personeelsnummer?: string
        afdelingId?: string
        begin?: string
      } = {},
    ): Promise<{ werknemerId: string; dienstverbandId: string }> => {
      const {
        voornaam = 'Sam',
        achternaam = `Test${randomUUID().slice(0, 6)}`,
        // never digits alone: one such number in eleven is asked about, as it could be a BSN
        personeelsnummer = `p${randomUUID().slice(0, 7)}`,
      } = gegevens
      const werknemerId = await rij(
        `insert into werknemer (werkgever_id, personeelsnummer, voornaam, achternaam, zoeknaam, zoekvoornaam, geboortedatum)
         values ($1, $2, $3, $4, $5, $6, '1985-06-15')`,
        [
          werkgeverId,
          personeelsnummer,
          voornaam,
          achternaam,
          `${achternaam} ${voornaam}`.toLowerCase(),
          voornaam.toLowerCase(),
        ],
      )
      const dienstverbandId = await rij(
        `insert into dienstverband (werkgever_id, werknemer_id, functie, afdeling_id, contracturen, voltijduren, begin)
         values ($1, $2, 'medewerker', $3, 36, 40, $4)`,
        [werkgeverId, werknemerId, gegevens.afdelingId ?? null, gegevens.begin ?? '2015-01-01'],
      )
      return { werknemerId, dienstverbandId }
    },
  }

  return {
    ...maak,

    /** Somebody with a role at a tenant, signed in: the person and what he can prove. */
    aangemeld: async <R extends Rol>(
      rol: R,
      bij: { werkgeverId?: string; arbodienstId?: string; afdelingId?: string; werknemerId?: string },
      naam = `${rol} Test`,
    ): Promise<{ gebruikerId: string; sleutel: Sleutel<(typeof rollen)[R]['portaal']> }> => {
      const gebruikerId = await maak.gebruiker(naam)
      await maak.rol(gebruikerId, rol, bij)
      const { werkgeverId, arbodienstId } = bij
      return {
        gebruikerId,
        sleutel: await maak.sessie(gebruikerId, rollen[rol].portaal, { werkgeverId, arbodienstId }),
      }
    },
  }
}

export type Wereld = ReturnType<typeof wereld>
