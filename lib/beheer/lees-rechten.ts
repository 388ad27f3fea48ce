import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { matrix, type Recht, rechten, reikwijdte, voorIedereen } from '@/lib/toegang/rechten'
import { relaties } from '@/lib/toegang/relaties'
import { type Portaal, portaalnamen, portalen, rollen } from '@/lib/toegang/rollen'

export interface Rechtengroep {
  naam: string
  onder: string
  rechten: { zin: string; wie: { rollen: string; reikt: string }[] }[]
}

const ONDER: Record<Portaal, string> = {
  werkgever: 'Alleen het eigen register en verzuim, nooit notities van de arbodienst of iets medisch.',
  arbodienst: 'Alleen mensen die ziek zijn gemeld of zelf om hulp vroegen, nooit het register of iets medisch.',
  medisch: 'Alleen met een tweede factor, via een eigen toegang tot de database.',
  werknemer: 'Alleen het eigen dossier.',
  beheer: 'Organisaties, accounts en het logboek, nooit de inhoud van een dossier.',
}

/** The matrix as sentences, a group for each portal. */
export async function rechtenAlsZinnen(ctx: Ctx<'beheer'>): Promise<Rechtengroep[]> {
  await logboek(ctx, { gebeurtenis: 'rechten.bekeken', handeling: 'lezen', object: 'rechten' })
  return [
    ...portalen.map((portaal) => ({
      naam: portaalnamen[portaal],
      onder: ONDER[portaal],
      rechten: Object.entries(matrix[portaal]).map(([recht, { zin }]) => ({ zin, wie: wieHoudt(recht as Recht) })),
    })),
    {
      naam: 'Iedereen',
      onder: 'In elk portaal.',
      rechten: Object.values(voorIedereen).map(({ zin }) => ({
        zin,
        wie: [{ rollen: 'iedereen', reikt: relaties.zelf }],
      })),
    },
  ]
}

/** Roles that reach as far stand together. */
function wieHoudt(recht: Recht): { rollen: string; reikt: string }[] {
  const groepen = new Map<string, string[]>()
  for (const rol of rechten[recht]) {
    const reikt = alsRij(reikwijdte([rol], recht).map((relatie) => relaties[relatie]))
    groepen.set(reikt, [...(groepen.get(reikt) ?? []), rollen[rol].naam])
  }
  return [...groepen].map(([reikt, namen]) => ({ rollen: alsRij(namen), reikt }))
}

function alsRij(delen: string[]): string {
  return delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`
}
