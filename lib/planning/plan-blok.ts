import { voorKolom } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { type Dag, dag, isWerkdag, plusDagen, toonDag } from '@/lib/wet/kalender'
import { leesBehandelaars } from './behandelaars'
import type { Blokinvoer } from './blok-schema'

/**
 * Plans time in which a practitioner can be booked, on the same day of so many weeks; public holidays are left out. Refuses a
 * day that is over and time that is already planned.
 */
export async function planBlok(ctx: Ctx<'arbodienst'>, invoer: Blokinvoer): Promise<{ dag: Dag }> {
  const { arbodienstId } = ctx.wie
  const eerste = dag(invoer.dag)
  if (eerste < ctx.vandaag) throw new Weigering('dagVoorbij', { veld: 'dag' })
  if (!(await leesBehandelaars(ctx)).some((b) => b.id === invoer.behandelaarId))
    throw new Weigering('geenCollega', { veld: 'behandelaarId' })
  const dagen = Array.from({ length: invoer.weken }, (_, week) => plusDagen(eerste, 7 * week)).filter(
    (d) => invoer.weken === 1 || isWerkdag(d),
  )
  await ctx.db
    .$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`blok ${arbodienstId} ${invoer.behandelaarId}`}, 0))::text`
  const [al] = await ctx.db.$queryRaw<{ dag: string }[]>`
    select dag::text from spreekuurblok
     where arbodienst_id = ${arbodienstId}::uuid and behandelaar_id = ${invoer.behandelaarId}::uuid
       and dag = any (${dagen}::date[]) and van_minuut < ${invoer.tot} and tot_minuut > ${invoer.van}
     order by dag limit 1`
  if (al)
    throw new Weigering('blokOverlapt', {
      veld: 'van',
      tekst: `Op ${toonDag(dag(al.dag))} staat in deze tijd al een spreekuur. Kies een andere dag of tijd.`,
    })
  await ctx.db.spreekuurblok.createMany({
    data: dagen.map((d) => ({
      arbodienstId,
      behandelaarId: invoer.behandelaarId,
      dag: voorKolom(d),
      vanMinuut: invoer.van,
      totMinuut: invoer.tot,
      duur: invoer.duur,
      vorm: invoer.vorm,
      locatie: invoer.vorm === 'locatie' ? invoer.locatie : null,
    })),
  })
  await logboek(ctx, {
    gebeurtenis: 'spreekuurblok.gemaakt',
    handeling: 'aanmaken',
    object: 'spreekuurblok',
    bijzonderheden: { aantal: dagen.length },
  })
  return { dag: eerste }
}
