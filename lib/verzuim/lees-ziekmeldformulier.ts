import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { type Dag, plusDagen, toonDagKort } from '@/lib/wet/kalender'
import { leesMeldstand } from './lees-meldstand'
import { blikVooruit, type Vooruitblik } from './vooruitblik'

/** What the form of a sick report shows before anything is typed. */
export interface Ziekmeldformulier {
  medewerker: { id: string; naam: string; voornaam: string; afdelingNaam: string | null }
  telefoon: string | null
  verpleegadres: string | null
  /** only when there is something to choose */
  dienstverbanden: { id: string; omschrijving: string }[]
  /** the report that still runs today, when there is one */
  lopend: { gevalId: string; eersteZiektedag: Dag; ontvangstnummer: string; gemeldDoor: string } | null
  arbodienstNaam: string | null
  consultantNaam: string | null
  /** for today and yesterday */
  vooruit: Vooruitblik[]
}

/** Reads one employee for the form; refuses with `nietGevonden` whom one may not see. */
export async function leesZiekmeldformulier(ctx: Ctx<'werkgever'>, werknemerId: string): Promise<Ziekmeldformulier> {
  const stand = await leesMeldstand(ctx, werknemerId)
  await logboek(ctx, {
    gebeurtenis: 'verzuim.ziekmeldformulier',
    handeling: 'lezen',
    onderwerpen: [werknemerId],
    object: 'werknemer',
    objectId: werknemerId,
  })
  const { id, naam, voornaam, afdelingNaam } = stand.werknemer
  const lopend = stand.meldingen.find((m) => m.hersteldPer === null || m.hersteldPer > ctx.vandaag)
  const keuze = overlappend(stand.dienstverbanden) ? stand.dienstverbanden : []
  return {
    medewerker: { id, naam, voornaam, afdelingNaam },
    telefoon: stand.werknemer.telefoon,
    verpleegadres: stand.werknemer.verpleegadres,
    dienstverbanden: keuze.map((d) => ({
      id: d.id,
      omschrijving: `${d.functie}, vanaf ${toonDagKort(d.begin)}${d.einde ? ` tot en met ${toonDagKort(d.einde)}` : ''}`,
    })),
    lopend:
      lopend && keuze.length === 0
        ? {
            gevalId: lopend.gevalId,
            eersteZiektedag: lopend.eersteZiektedag,
            ontvangstnummer: lopend.ontvangstnummer,
            gemeldDoor: lopend.gemeldDoorNaam,
          }
        : null,
    arbodienstNaam: stand.contract?.arbodienstNaam ?? null,
    consultantNaam: stand.consultants[0]?.naam ?? null,
    vooruit: [ctx.vandaag, plusDagen(ctx.vandaag, -1)].map((op) => blikVooruit(stand, op, ctx.vandaag)),
  }
}

/** Are there two employments at a time? Then the form has to ask which one. */
function overlappend(dienstverbanden: { id: string; begin: Dag; einde: Dag | null }[]): boolean {
  return dienstverbanden.some((a) =>
    dienstverbanden.some(
      (b) => a.id < b.id && (b.einde === null || a.begin <= b.einde) && (a.einde === null || b.begin <= a.einde),
    ),
  )
}
