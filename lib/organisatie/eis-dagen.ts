import { alsDag, voorKolom } from '@/lib/db/dagen'
import type { Ctx } from '@/lib/db/namens'
import { Weigering } from '@/lib/weigering'
import { type Dag, toonDag } from '@/lib/wet/kalender'
import { beginfout, eindefout, geboortedatumfout } from './controleer'

/** Refuses a birth date that cannot be, beside its field. */
export function eisGeboortedatum(ctx: Pick<Ctx, 'vandaag'>, geboren: Dag | null): void {
  const fout = geboortedatumfout(geboren, ctx.vandaag)
  if (fout) throw new Weigering('datumKloptNiet', { veld: 'geboortedatum', tekst: fout })
}

/** Refuses days of an employment that cannot be, beside their fields. */
export function eisDienstverbanddagen(
  ctx: Pick<Ctx, 'vandaag'>,
  dagen: { begin: Dag; einde: Dag | null },
  geboren: Dag | null,
): void {
  const begin = beginfout(dagen.begin, geboren, ctx.vandaag)
  if (begin) throw new Weigering('datumKloptNiet', { veld: 'begin', tekst: begin })
  const einde = eindefout(dagen.begin, dagen.einde)
  if (einde) throw new Weigering('datumKloptNiet', { veld: 'einde', tekst: einde })
}

/** One change about somebody's employments or sickness at a time; a sick report takes the same lock. */
export async function vergrendelWerknemer(ctx: Pick<Ctx, 'db'>, werknemerId: string): Promise<void> {
  await ctx.db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${werknemerId}, 0))`
}

/** Refuses days of an employment that leave a sick report outside it. */
export async function eisMeldingenBinnen(
  ctx: Ctx<'werkgever'>,
  dienstverbandId: string,
  dagen: { begin: Dag; einde: Dag | null },
): Promise<void> {
  const { werkgeverId } = ctx.wie
  const basis = { werkgeverId, dienstverbandId, ingetrokkenOp: null }
  const ervoor = await ctx.db.verzuimmelding.findFirst({
    where: { ...basis, eersteZiektedag: { lt: voorKolom(dagen.begin) } },
    select: { eersteZiektedag: true },
  })
  if (ervoor) throw buiten('begin', ervoor.eersteZiektedag)
  if (dagen.einde === null) return
  const erna = await ctx.db.verzuimmelding.findFirst({
    where: { ...basis, eersteZiektedag: { gt: voorKolom(dagen.einde) } },
    select: { eersteZiektedag: true },
  })
  if (erna) throw buiten('einde', erna.eersteZiektedag)
}

function buiten(veld: 'begin' | 'einde', eersteZiektedag: Date): Weigering {
  const dag = toonDag(alsDag(eersteZiektedag))
  const waar = veld === 'begin' ? 'voor de eerste' : 'na de laatste'
  return new Weigering('ziekBuitenDienstverband', {
    veld,
    tekst: `Er is een ziekmelding met eerste ziektedag ${dag}; die ligt ${waar} dag van het dienstverband. Pas eerst de ziekmelding aan.`,
  })
}
