import { expect, test } from 'vitest'
import { namens } from '@/lib/db/namens'
import { mag, matrix, type Recht, rechten, reikwijdte } from '@/lib/toegang/rechten'
import { geeftRollen, type Rol, rollen } from '@/lib/toegang/rollen'
import { proefDatabase } from '../hulp/database'
import { wereld } from '../hulp/wereld'
import { rechtenPerTabel } from '../muur/rechten-per-tabel'

// The matrix itself, and where the database repeats it: the portal of a role, and which roles one may give.

const proef = await proefDatabase()

const alleRollen = Object.keys(rollen) as Rol[]

/** Somebody with just this role, signed in. */
async function met(rol: Rol) {
  const w = wereld(proef.admin)
  const werkgeverId = await w.werkgever()
  const arbodienstId = await w.arbodienst()
  const afdelingId = await w.afdeling(werkgeverId)
  const { werknemerId } = await w.werknemer(werkgeverId)
  const { portaal } = rollen[rol]
  if (portaal === 'werkgever') return await w.aangemeld(rol, { werkgeverId, ...(rol === 'hr' ? {} : { afdelingId }) })
  if (portaal === 'werknemer') return await w.aangemeld(rol, { werkgeverId, werknemerId })
  return await w.aangemeld(rol, portaal === 'beheer' ? {} : { arbodienstId })
}

test('every right is held by somebody, nothing unknown is', () => {
  for (const [recht, houders] of Object.entries(rechten)) expect([recht, houders.length > 0]).toEqual([recht, true])
  expect(mag([], 'register.lezen')).toBe(false)
  expect(mag(['hr'], 'bestaatNiet' as Recht)).toBe(false)
  expect(mag(['bestaatNiet' as Rol], 'register.lezen')).toBe(false)
  expect(mag(['toString' as Rol], 'register.lezen')).toBe(false)
  expect(mag(['zin' as Rol], 'register.lezen')).toBe(false)
  expect(reikwijdte(['leidinggevende'], 'verzuim.lezen')).toEqual(['afdeling', 'vervangt'])
})

test('no right reaches across a portal', () => {
  for (const [portaal, regels] of Object.entries(matrix))
    for (const recht of Object.keys(regels) as Recht[])
      expect(rechten[recht].filter((rol) => rollen[rol].portaal !== portaal)).toEqual([])
})

test('no role gives a role of another side, or its own way up', () => {
  for (const rol of alleRollen)
    for (const ander of geeftRollen[rol]) {
      const past =
        rol === 'platformbeheerder' || rollen[ander].portaal === rollen[rol].portaal || rol === 'arbobeheerder'
      expect([rol, ander, past]).toEqual([rol, ander, true])
    }
  expect(alleRollen.filter((rol) => geeftRollen[rol].length > 0)).toEqual(['hr', 'arbobeheerder', 'platformbeheerder'])
})

test('the database knows the same portal of each role, and the same roles to give', async () => {
  for (const rol of alleRollen) {
    const { rows } = await proef.admin.query('select muur.portaal_van($1) as portaal', [rol])
    expect([rol, rows[0].portaal]).toEqual([rol, rollen[rol].portaal])
    const { sleutel } = await met(rol)
    const geeft = await namens(sleutel, 'eigenSessies.beheren', async ({ db }) => {
      const [rij] = await db.$queryRaw<{ rollen: string[] }[]>`select muur.geeft_rollen() as rollen`
      return rij?.rollen
    })
    expect([rol, geeft]).toEqual([rol, geeftRollen[rol]])
  }
})

test('each right refuses each role that does not hold it, politely, and lets each role in that does', async () => {
  for (const rol of alleRollen) {
    const { sleutel } = await met(rol)
    for (const recht of Object.keys(rechten) as Recht[]) {
      const uitkomst = await namens(sleutel, recht, async () => 'binnen').catch((fout) => fout.code)
      expect([rol, recht, uitkomst]).toEqual([rol, recht, mag([rol], recht) ? 'binnen' : 'geenRecht'])
    }
  }
})

test('every right that the comparison with Postgres uses exists', () => {
  const gebruikt = Object.values(rechtenPerTabel).flatMap((daden) =>
    Object.values(daden).flatMap((p) => Object.values(p ?? {})),
  )
  expect(gebruikt.filter((recht) => recht !== undefined && !(recht in rechten))).toEqual([])
})
