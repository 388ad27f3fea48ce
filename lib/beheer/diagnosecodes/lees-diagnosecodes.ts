import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { type Dag, vandaagInNederland } from '@/lib/wet/kalender'

/** Rows of one page. */
const PER_BLAD = 50

export interface Coderegel {
  code: string
  omschrijving: string
  bron: string
  ingelezen: Dag
  vervallen: Dag | null
}

export interface Codebeeld {
  /** how many a doctor can choose, and of which a newer list does not have */
  teKiezen: number
  vervallen: number
  /** first letters of codes, to begin at */
  letters: string[]
  regels: Coderegel[]
  /** where the next page starts; null at the end */
  volgende: string | null
}

/** The list of codes from a code on, also those that are no longer offered. */
export async function leesDiagnosecodes(ctx: Ctx<'beheer'>, vanaf: string): Promise<Codebeeld> {
  const [tel] = await ctx.db.$queryRaw<{ te_kiezen: number; vervallen: number; letters: string[] | null }[]>`
    select count(*) filter (where vervallen_op is null)::int as te_kiezen, count(vervallen_op)::int as vervallen,
           array_agg(distinct left(code, 1) order by left(code, 1)) as letters from diagnosecode`
  const rijen = await ctx.db.diagnosecode.findMany({
    where: { code: { gte: vanaf } },
    orderBy: { code: 'asc' },
    take: PER_BLAD + 1,
  })
  await logboek(ctx, { gebeurtenis: 'diagnosecodes.bekeken', handeling: 'lezen', object: 'diagnosecode' })
  return {
    teKiezen: tel?.te_kiezen ?? 0,
    vervallen: tel?.vervallen ?? 0,
    letters: tel?.letters ?? [],
    regels: rijen.slice(0, PER_BLAD).map((rij) => ({
      code: rij.code,
      omschrijving: rij.omschrijving,
      bron: rij.bron,
      ingelezen: vandaagInNederland(rij.ingelezenOp),
      vervallen: rij.vervallenOp && vandaagInNederland(rij.vervallenOp),
    })),
    volgende: rijen[PER_BLAD]?.code ?? null,
  }
}
