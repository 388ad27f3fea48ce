import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import type { Dag } from '@/lib/wet/kalender'
import { REGELS } from '@/lib/wet/termijnen'
import { tijdlijn } from '@/lib/wet/tijdlijn'
import { feitenVan } from './feiten-van'
import { schrijfBerekening } from './herbereken'
import { type GevalGegevens, leesGevallen } from './lees-geval'
import { REGELVERSIE } from './regelversie'
import { type TaakGegevens, takenVan } from './taken-van'

const PER_KEER = 200

/** What a run over all running cases found. */
export interface Controle {
  gecontroleerd: number
  /** cases whose stored tasks did not follow from their facts: a fault in the product */
  verschillen: { gevalId: string; codes: string[] }[]
  /** cases that were computed anew: because a day passed, the rules changed or a difference was found */
  bijgewerkt: number
}

/**
 * Every night, and after a change of the rules: recomputes all running cases, in batches so that memory stays flat. What
 * was stored must equal a computation for the day and the rules it was stored with; if not, a fact was changed without its
 * tasks, which is reported as a fault and mended. Running it again the same day changes nothing.
 */
export async function controleerGevallen(vandaag: Dag, nu: Date): Promise<Controle> {
  const uit: Controle = { gecontroleerd: 0, verschillen: [], bijgewerkt: 0 }
  let na = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const ids = await alsDienst(
      'taken',
      (db) =>
        db.$queryRaw<{ id: string }[]>`
        select id from verzuimgeval where id > ${na}::uuid and toestand <> 'gesloten' order by id limit ${PER_KEER}`,
    )
    const laatste = ids.at(-1)
    if (!laatste) return uit
    na = laatste.id
    await alsDienst('taken', (db) =>
      controleerGroep(
        { db, vandaag, nu },
        ids.map((r) => r.id),
        uit,
      ),
    )
  }
}

async function controleerGroep(ctx: Pick<Ctx, 'db' | 'vandaag' | 'nu'>, ids: string[], uit: Controle): Promise<void> {
  // Whoever changes one of these cases meanwhile waits, or has finished before we read.
  await ctx.db.$queryRaw`
    select pg_advisory_xact_lock(hashtextextended(x.werknemer_id::text, 0))::text
      from (select werknemer_id from verzuimgeval where id = any (${ids}::uuid[]) order by werknemer_id) x`
  const opgeslagen = await leesTaken(ctx, ids)
  for (const geval of await leesGevallen(ctx, ids)) {
    uit.gecontroleerd += 1
    const codes = verschil(geval, opgeslagen.get(geval.id) ?? [])
    if (codes.length > 0) {
      uit.verschillen.push({ gevalId: geval.id, codes })
      await logboekDienst(ctx.db, {
        gebeurtenis: 'taken.verschil',
        handeling: 'wijzigen',
        uitkomst: 'mislukt',
        object: 'verzuimgeval',
        objectId: geval.id,
        bijzonderheden: { codes: codes.join(' ').slice(0, 500) },
      })
    }
    if (codes.length > 0 || geval.berekendOp !== ctx.vandaag || geval.regelversie !== REGELVERSIE) {
      await schrijfBerekening(ctx, geval)
      uit.bijgewerkt += 1
    }
  }
}

/** Codes of the tasks that do not follow from the facts, for the day and the rules with which they were stored. */
function verschil(geval: GevalGegevens, opgeslagen: TaakGegevens[]): string[] {
  // Never computed, or by other rules: there is nothing to compare with.
  if (geval.berekendOp === null || geval.regelversie !== REGELVERSIE) return []
  const feiten = feitenVan(geval)
  const uitkomst = feiten.perioden.length === 0 ? null : tijdlijn(feiten, REGELS, geval.berekendOp)
  const vers = uitkomst?.goed ? takenVan(uitkomst.tijdlijn) : []
  const sleutel = (t: TaakGegevens) =>
    [t.code, t.nummer, t.wie, t.vanaf, t.veilig, t.uiterlijk, t.toestand, t.gedaanOp, t.looptDoor].join('|')
  const hier = new Set(opgeslagen.map(sleutel))
  const daar = new Set(vers.map(sleutel))
  return [
    ...new Set(
      [...vers.filter((t) => !hier.has(sleutel(t))), ...opgeslagen.filter((t) => !daar.has(sleutel(t)))].map(
        (t) => t.code,
      ),
    ),
  ]
}

async function leesTaken(ctx: Pick<Ctx, 'db'>, ids: string[]): Promise<Map<string, TaakGegevens[]>> {
  const rijen = await ctx.db.$queryRaw<(TaakGegevens & { gevalId: string })[]>`
    select geval_id as "gevalId", code, nummer, wie, vanaf::text, veilig::text, uiterlijk::text, toestand, gedaan_op::text as "gedaanOp", loopt_door as "looptDoor"
      from taak where geval_id = any (${ids}::uuid[])`
  const per = new Map<string, TaakGegevens[]>()
  for (const { gevalId, ...taak } of rijen) per.set(gevalId, [...(per.get(gevalId) ?? []), taak])
  return per
}
