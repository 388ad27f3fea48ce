import { voorKolom, voorKolomOfNiets } from '@/lib/db/dagen'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { min } from '@/lib/wet/kalender'
import { REGELS } from '@/lib/wet/termijnen'
import { tijdlijn } from '@/lib/wet/tijdlijn'
import { afwezigOp, feitenVan } from './feiten-van'
import { type GevalGegevens, leesGeval } from './lees-geval'
import { REGELVERSIE } from './regelversie'
import { standVan, type TaakGegevens, takenVan } from './taken-van'

/**
 * Recomputes what follows from the facts of a case: its tasks, where its clock stands, and what comes first. Called at the
 * end of every change of a fact, in the same transaction. Doing it twice changes nothing the second time. Refuses facts
 * that contradict each other (`tegenstrijdig`), so that such a change is not saved.
 */
export async function herbereken(ctx: Pick<Ctx, 'db' | 'vandaag' | 'nu'>, gevalId: string): Promise<void> {
  await schrijfBerekening(ctx, await leesGeval(ctx, gevalId))
}

/** As {@link herbereken}, for a case that was read already. */
export async function schrijfBerekening(ctx: Pick<Ctx, 'db' | 'vandaag' | 'nu'>, geval: GevalGegevens): Promise<void> {
  const feiten = feitenVan(geval)
  // Every report was withdrawn: nothing is left to guide.
  if (feiten.perioden.length === 0) return await sluit(ctx, geval)
  const uitkomst = tijdlijn(feiten, REGELS, ctx.vandaag)
  if (!uitkomst.goed)
    throw new Weigering('tegenstrijdig', { tekst: uitkomst.tegenstrijdigheden.map((t) => t.tekst).join(' ') })
  await schrijfTaken(ctx, geval, takenVan(uitkomst.tijdlijn))
  const { rekenstart, heropenbaarTot, volgendeVeilig, volgendeUiterlijk, ...stand } = standVan(uitkomst.tijdlijn)
  const [eerste, ...rest] = feiten.perioden.map((p) => p.eersteZiektedag)
  const eersteZiektedag = eerste ? min(eerste, ...rest) : geval.eersteZiektedag
  await ctx.db.verzuimgeval.update({
    where: { id: geval.id },
    data: {
      ...stand,
      // Only when it moved: the arbodienst has no privilege to change it, and never needs to.
      ...(eersteZiektedag === geval.eersteZiektedag ? {} : { eersteZiektedag: voorKolom(eersteZiektedag) }),
      afwezigheid: afwezigOp(geval, ctx.vandaag),
      rekenstart: voorKolom(rekenstart),
      heropenbaarTot: voorKolomOfNiets(heropenbaarTot),
      volgendeVeilig: voorKolomOfNiets(volgendeVeilig),
      volgendeUiterlijk: voorKolomOfNiets(volgendeUiterlijk),
      berekendOp: voorKolom(ctx.vandaag),
      regelversie: REGELVERSIE,
      geslotenOp: stand.toestand === 'gesloten' ? ctx.nu : null,
      versie: { increment: 1 },
    },
    select: { id: true },
  })
}

async function sluit(ctx: Pick<Ctx, 'db' | 'vandaag' | 'nu'>, geval: GevalGegevens): Promise<void> {
  await schrijfTaken(ctx, geval, [])
  await ctx.db.verzuimgeval.update({
    where: { id: geval.id },
    data: {
      toestand: 'gesloten',
      afwezigheid: 0,
      heropenbaarTot: null,
      volgendeCode: null,
      volgendeNummer: null,
      volgendeWie: null,
      volgendeVeilig: null,
      volgendeUiterlijk: null,
      berekendOp: voorKolom(ctx.vandaag),
      regelversie: REGELVERSIE,
      geslotenOp: ctx.nu,
      versie: { increment: 1 },
    },
    select: { id: true },
  })
}

/** Makes the stored tasks equal to these, in one statement that touches only what differs. */
async function schrijfTaken(ctx: Pick<Ctx, 'db'>, geval: GevalGegevens, taken: TaakGegevens[]): Promise<void> {
  await ctx.db.$executeRaw`
    with nieuw as (
      select * from jsonb_to_recordset(${JSON.stringify(taken)}::jsonb) as x(code text, nummer int, wie text, vanaf date, veilig date,
        uiterlijk date, toestand text, "gedaanOp" date, "looptDoor" boolean)),
    weg as (
      delete from taak t where t.werkgever_id = ${geval.werkgeverId}::uuid and t.geval_id = ${geval.id}::uuid
         and not exists (select from nieuw n where n.code = t.code and n.nummer = t.nummer))
    insert into taak as t (werkgever_id, geval_id, code, nummer, wie, vanaf, veilig, uiterlijk, toestand, gedaan_op, loopt_door)
    select ${geval.werkgeverId}::uuid, ${geval.id}::uuid, n.code, n.nummer, n.wie, n.vanaf, n.veilig, n.uiterlijk, n.toestand, n."gedaanOp", n."looptDoor"
      from nieuw n
    on conflict (werkgever_id, geval_id, code, nummer) do update
      set wie = excluded.wie, vanaf = excluded.vanaf, veilig = excluded.veilig, uiterlijk = excluded.uiterlijk,
          toestand = excluded.toestand, gedaan_op = excluded.gedaan_op, loopt_door = excluded.loopt_door
      where (t.wie, t.vanaf, t.veilig, t.uiterlijk, t.toestand, t.gedaan_op, t.loopt_door)
            is distinct from (excluded.wie, excluded.vanaf, excluded.veilig, excluded.uiterlijk, excluded.toestand, excluded.gedaan_op, excluded.loopt_door)`
}
