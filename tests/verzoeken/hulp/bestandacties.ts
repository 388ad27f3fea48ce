import type { Rij } from './acties'
import { eigenGeval } from './documentacties'
import type { Stad } from './stad'

// The action that takes a file away: of a file that the one who calls it rightly has just added.

let nummer = 0

/** A file of a case, added by somebody just now, made past the wall. */
export async function maakBestand(stad: Stad, gevalId: string, doorId: string): Promise<string> {
  nummer += 1
  const { rows } = await stad.app.admin.query<{ id: string }>(
    `insert into bestand (werkgever_id, geval_id, naam, type, grootte, hash, scan, inhoud, bestandsleutel, door_id, door_naam)
     values ($1, $2, 'brief.pdf', 'pdf', 1, $4, 'schoon', 'x'::bytea, 'x'::bytea, $3, 'x') returning id`,
    [stad.werkgeverA, gevalId, doorId, `proef ${nummer}`],
  )
  return rows[0]?.id ?? ''
}

function terug(als: Rij['als'], recht: Rij['recht'], pad: (gevalId: string) => string): Rij {
  return {
    als,
    recht,
    maak: async (stad) => {
      const gevalId = als === 'werknemer' ? await eigenGeval(stad) : (await stad.ziek(50)).gevalId
      const doorId =
        als === 'werknemer'
          ? stad.anderen.werknemer.gebruikerId
          : als === 'hr'
            ? stad.anderen.hr.gebruikerId
            : stad.anderen.verzuimconsultant.gebruikerId
      return {
        pad: pad(gevalId),
        velden: [
          ['bestandId', await maakBestand(stad, gevalId, doorId)],
          ['reden', 'verkeerdBestand'],
        ],
      }
    },
  }
}

export const bestandacties: Record<string, Rij> = {
  'app/werkgever/verzuim/[gevalId]/documenten/acties.ts#neemBestandTerugActie': terug(
    'hr',
    'document.schrijven.werkgever',
    (id) => `/werkgever/verzuim/${id}/documenten`,
  ),
  'app/arbodienst/dossiers/[gevalId]/documenten/acties.ts#neemBestandTerugActie': terug(
    'verzuimconsultant',
    'document.voorbereiden',
    (id) => `/arbodienst/dossiers/${id}/documenten`,
  ),
  'app/werknemer/documenten/acties.ts#neemBestandTerugActie': terug(
    'werknemer',
    'eigenDocument.schrijven',
    () => '/werknemer/documenten',
  ),
}
