import type pg from 'pg'
import type { Wereld } from '../hulp/wereld'

/** Who works with whom. */
export interface Kring {
  admin: pg.Pool
  w: Wereld
  arbodienstId: string
  werkgeverId: string
}

export interface Persoon {
  voornaam?: string
  achternaam?: string
}

export interface Geval {
  werknemerId: string
  gevalId: string
}

/** A case with a task that is due now, so that there is a reason to open it. */
export async function maakGeval(
  k: Kring,
  gegevens: Persoon = {},
  taakOp: string | null = '2024-11-22',
): Promise<Geval> {
  const { werknemerId, dienstverbandId } = await k.w.werknemer(k.werkgeverId, gegevens)
  const { rows } = await k.admin.query<{ id: string }>(
    `insert into verzuimgeval (werkgever_id, werknemer_id, dienstverband_id, arbodienst_id, dossiernummer, eerste_ziektedag, rekenstart, toestand)
     values ($1, $2, $3, $4, gen_random_uuid(), '2024-09-02', '2024-09-02', 'open') returning id`,
    [k.werkgeverId, werknemerId, dienstverbandId, k.arbodienstId],
  )
  const gevalId = rows[0]?.id ?? ''
  if (taakOp) {
    await k.admin.query(
      `insert into taak (werkgever_id, geval_id, code, nummer, wie, vanaf, veilig, uiterlijk, toestand) values ($1, $2, 'evaluatie', 1, 'verzuimconsultant', $3, $3, $3, 'open')`,
      [k.werkgeverId, gevalId, taakOp],
    )
  }
  return { werknemerId, gevalId }
}

/** Somebody of the arbodienst opened this case, at this local moment. */
export async function schrijfOpening(
  k: Kring,
  gebruikerId: string,
  g: Geval,
  op: string,
  uitkomst = 'gelukt',
): Promise<void> {
  await k.admin.query(
    `insert into logboekregel (gebeurtenis, handeling, uitkomst, arbodienst_id, gebruiker_id, portaal, rol, recht, onderwerpen, object, object_id, op)
     values ('dossier.bekeken', 'lezen', $1, $2, $3, 'arbodienst', 'verzuimconsultant', 'dossier.lezen', array[$4::uuid], 'verzuimgeval', $5, $6::timestamp at time zone 'Europe/Amsterdam')`,
    [uitkomst, k.arbodienstId, gebruikerId, g.werknemerId, g.gevalId, op],
  )
}
