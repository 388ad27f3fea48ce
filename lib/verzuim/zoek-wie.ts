import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { zoekspoor } from '@/lib/db/zoekspoor'
import { afdelingenVan, zoekSql } from '@/lib/organisatie/zoek-medewerkers'
import { zoekMedewerkersSchema } from '@/lib/organisatie/zoek-medewerkers-schema'
import { volledigeNaam } from '@/lib/organisatie/zoeknaam'

/** As many as fit on a phone above the keyboard; typing one more letter is quicker than scrolling. */
const MEESTE = 8

export interface Kandidaat {
  id: string
  naam: string
  personeelsnummer: string
  afdeling: string | null
  /** the running case, when this person is ill already */
  gevalId: string | null
}

interface Rij {
  id: string
  voornaam: string
  tussenvoegsel: string | null
  achternaam: string
  personeelsnummer: string
  afdeling: string | null
  geval_id: string | null
}

/** Who could be meant: people in service whose name or number begins with what was typed; `meer` when there are more. */
export async function zoekWie(ctx: Ctx<'werkgever'>, zoek: string): Promise<{ wie: Kandidaat[]; meer: boolean }> {
  const vraag = zoekMedewerkersSchema.parse({ zoek, dienst: 'in' })
  const gevonden = await ctx.db.$queryRaw<Rij[]>(zoekSql(ctx, vraag, await afdelingenVan(ctx, null)))
  const rijen = gevonden.slice(0, MEESTE)
  await logboek(ctx, {
    gebeurtenis: vraag.zoek === '' ? 'register.bekeken' : 'register.gezocht',
    handeling: vraag.zoek === '' ? 'lezen' : 'zoeken',
    onderwerpen: rijen.map((rij) => rij.id),
    bijzonderheden: {
      aantal: rijen.length,
      ...(vraag.zoek === '' ? {} : zoekspoor(ctx.wie.gebruikerId, vraag.zoek)),
    },
  })
  return {
    wie: rijen.map((rij) => ({
      id: rij.id,
      naam: volledigeNaam(rij),
      personeelsnummer: rij.personeelsnummer,
      afdeling: rij.afdeling,
      gevalId: rij.geval_id,
    })),
    meer: gevonden.length > MEESTE,
  }
}
