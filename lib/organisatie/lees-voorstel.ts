import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden } from '@/lib/weigering'
import { alsBoom } from './afdelingsboom'
import { bestaandeNummers, GELDIG_MS } from './bewaar-voorstel'
import { Afdelingenzoeker, nieuweAfdelingen } from './inlezen/afdelingspad'
import { type Celfout, type Verwerkt, type Voorstelrij, verwerktSchema, voorstelSchema } from './inlezen/voorstel'
import { leesAfdelingen } from './lees-afdelingen'

/** Rows of a proposal on one page. */
const PAGINA = 50

export type Voorstelbeeld = { id: string; bestandsnaam: string } & (
  | { stand: 'verwerkt'; uitkomst: Verwerkt }
  | { stand: 'verlopen' }
  | {
      stand: 'open'
      /** how many will be added, and the page of them that is shown */
      aantal: number
      rijen: Voorstelrij[]
      vanaf: number
      volgende: number | null
      /** rows whose number is in the register: the first of them, and how many */
      bestaat: { rij: number; personeelsnummer: string; naam: string }[]
      aantalBestaat: number
      fouten: Celfout[]
      aantalFouten: number
      genegeerd: string[]
      bsnKolommen: string[]
      ontbrekend: string[]
      /** departments that will be made: "Zorg › Nacht" */
      nieuweAfdelingen: string[]
      magBevestigen: boolean
    }
)

/** A proposal of one's own, against the register as it is now. */
export async function leesVoorstel(
  ctx: Ctx<'werkgever'>,
  vraag: { id: string; vanaf: number },
): Promise<Voorstelbeeld> {
  const { werkgeverId, gebruikerId } = ctx.wie
  const rij = await ctx.db.importvoorstel.findFirst({ where: { werkgeverId, gebruikerId, id: vraag.id } })
  if (!rij) throw nietGevonden('importvoorstel', vraag.id)
  const basis = { id: rij.id, bestandsnaam: rij.bestandsnaam }
  if (rij.bevestigdOp) return { ...basis, stand: 'verwerkt', uitkomst: verwerktSchema.parse(rij.rijen) }
  if (rij.gemaaktOp.getTime() < ctx.nu.getTime() - GELDIG_MS) return { ...basis, stand: 'verlopen' }
  const voorstel = voorstelSchema.parse(rij.rijen)
  const bestaand = await bestaandeNummers(
    ctx,
    voorstel.rijen.map((r) => r.personeelsnummer),
  )
  const erbij = voorstel.rijen.filter((r) => !bestaand.has(r.personeelsnummer))
  const intussen = voorstel.rijen
    .filter((r) => bestaand.has(r.personeelsnummer))
    .map((r) => ({ rij: r.rij, personeelsnummer: r.personeelsnummer, naam: `${r.voornaam} ${r.achternaam}` }))
  const bestaat = [...voorstel.overgeslagen, ...intussen]
  const zoeker = new Afdelingenzoeker(alsBoom(await leesAfdelingen(ctx)))
  const vanaf = Math.min(vraag.vanaf, Math.max(erbij.length - 1, 0))
  await logboek(ctx, {
    gebeurtenis: 'register.voorstelBekeken',
    handeling: 'lezen',
    object: 'importvoorstel',
    objectId: rij.id,
    bijzonderheden: { aantal: erbij.length },
  })
  return {
    ...basis,
    stand: 'open',
    aantal: erbij.length,
    rijen: erbij.slice(vanaf, vanaf + PAGINA),
    vanaf,
    volgende: vanaf + PAGINA < erbij.length ? vanaf + PAGINA : null,
    bestaat: bestaat.slice(0, PAGINA),
    aantalBestaat: bestaat.length,
    fouten: voorstel.fouten,
    aantalFouten: voorstel.aantalFouten,
    genegeerd: voorstel.genegeerd,
    bsnKolommen: voorstel.bsnKolommen,
    ontbrekend: voorstel.ontbrekend,
    nieuweAfdelingen: nieuweAfdelingen(
      zoeker,
      erbij.flatMap((r) => (r.afdeling ? [r.afdeling] : [])),
    ).map((pad) => pad.join(' › ')),
    magBevestigen: voorstel.aantalFouten === 0 && voorstel.ontbrekend.length === 0 && erbij.length > 0,
  }
}
