import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { feitenVan } from '@/lib/poortwacht/feiten-van'
import { leesGeval, type MeldingGegevens } from '@/lib/poortwacht/lees-geval'
import { nietGevonden } from '@/lib/weigering'
import type { Mijlpaal } from '@/lib/wet/begrippen'
import { isNogTeDoen } from '@/lib/wet/eerstvolgende'
import { type Dag, dagenTussen } from '@/lib/wet/kalender'
import { REGELS } from '@/lib/wet/termijnen'
import { tijdlijn } from '@/lib/wet/tijdlijn'

/** The next so many milestones are enough to know what is coming. */
const EERSTE_STAPPEN = 4

export interface Bevestiging {
  gevalId: string
  dossiernummer: string
  medewerker: { id: string; naam: string; voornaam: string }
  melding: MeldingGegevens
  /** recovery of the report before, when this one continues its case */
  vorigHerstel: Dag | null
  tussen: number
  arbodienstNaam: string | null
  consultantNaam: string | null
  /** what happens next, first things first */
  straks: Mijlpaal[]
}

/** What the receipt of a sick report shows. Refuses with `nietGevonden` a report one may not see. */
export async function leesBevestiging(ctx: Ctx<'werkgever'>, meldingId: string): Promise<Bevestiging> {
  const rijen = await ctx.db.$queryRaw<{ gevalId: string; id: string; naam: string; voornaam: string }[]>`
    select m.geval_id as "gevalId", w.id, concat_ws(' ', w.voornaam, w.tussenvoegsel, w.achternaam) as naam, w.voornaam
      from verzuimmelding m join werknemer w on w.werkgever_id = m.werkgever_id and w.id = m.werknemer_id
     where m.werkgever_id = ${ctx.wie.werkgeverId}::uuid and m.id = ${meldingId}::uuid`
  const rij = rijen[0]
  if (!rij) throw nietGevonden('verzuimmelding', meldingId)
  const geval = await leesGeval(ctx, rij.gevalId)
  const geldig = geval.meldingen.filter((m) => !m.ingetrokken)
  const melding = geval.meldingen.find((m) => m.id === meldingId)
  if (!melding) throw nietGevonden('verzuimmelding', meldingId)
  await logboek(ctx, {
    gebeurtenis: 'verzuim.bevestigingBekeken',
    handeling: 'lezen',
    onderwerpen: [rij.id],
    object: 'verzuimmelding',
    objectId: meldingId,
  })
  const uitkomst = geldig.length > 0 ? tijdlijn(feitenVan(geval), REGELS, ctx.vandaag) : null
  const vorige = geldig[geldig.indexOf(melding) - 1]?.hersteldPer ?? null
  return {
    gevalId: rij.gevalId,
    dossiernummer: geval.dossiernummer,
    medewerker: { id: rij.id, naam: rij.naam, voornaam: rij.voornaam },
    melding,
    vorigHerstel: vorige,
    tussen: vorige ? dagenTussen(vorige, melding.eersteZiektedag) : 0,
    arbodienstNaam: geval.arbodienstNaam,
    consultantNaam: geval.consultantNaam,
    straks: uitkomst?.goed ? uitkomst.tijdlijn.mijlpalen.filter(isNogTeDoen).slice(0, EERSTE_STAPPEN) : [],
  }
}
