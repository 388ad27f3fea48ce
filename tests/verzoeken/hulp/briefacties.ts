import type { Rij } from './acties'
import { maakDocument } from './documentacties'
import type { Velden } from './ruw'
import type { Stad } from './stad'

// How the actions of letters are called rightly, in both portals.

type Kant = 'werkgever' | 'arbodienst'
const beheer = (kant: Kant) =>
  kant === 'werkgever'
    ? ({ als: 'hr', recht: 'brief.beheren.werkgever' } as const)
    : ({ als: 'arbobeheerder', recht: 'brief.beheren.arbodienst' } as const)

const SJABLOON: Velden = [
  ['soort', 'eigen'],
  ['naam', 'Uitnodiging'],
  ['onderwerp', 'Uitnodiging voor {werknemer.naam}'],
  ['tekst', 'Beste {werknemer.voornaam}'],
]

async function sjabloon(stad: Stad, kant: Kant): Promise<string> {
  const { rows } = await stad.app.admin.query<{ id: string }>(
    `insert into briefsjabloon (${kant}_id, soort, naam, onderwerp, tekst, door_id, door_naam) values ($1, 'eigen', 'x', 'x', 'x', gen_random_uuid(), 'x') returning id`,
    [kant === 'werkgever' ? stad.werkgeverA : stad.arbodienstA],
  )
  return rows[0]?.id ?? ''
}

/** Takes the house style away, so that a new one can be made. */
async function zonderHuisstijl(stad: Stad, kant: Kant): Promise<Velden> {
  await stad.app.admin.query(`delete from huisstijl where ${kant}_id = $1`, [
    kant === 'werkgever' ? stad.werkgeverA : stad.arbodienstA,
  ])
  return [
    ['versie', '0'],
    ['afzender', 'Afzender'],
    ['adres', ''],
    ['ondertekening', 'Groeten'],
  ]
}

function vanKant(kant: Kant): Record<string, Rij> {
  const bestand = `app/${kant}/brieven/acties.ts`
  const deel = kant === 'werkgever' ? 'verzuim' : 'dossiers'
  return {
    [`${bestand}#bewaarSjabloonActie`]: {
      ...beheer(kant),
      maak: async (stad) => {
        const id = await sjabloon(stad, kant)
        return { pad: `/${kant}/brieven/${id}`, velden: [['id', id], ['versie', '1'], ...SJABLOON] }
      },
    },
    [`${bestand}#verwijderSjabloonActie`]: {
      ...beheer(kant),
      maak: async (stad) => ({ pad: `/${kant}/brieven`, velden: [['id', await sjabloon(stad, kant)]] }),
    },
    [`${bestand}#bewaarHuisstijlActie`]: {
      ...beheer(kant),
      eigenTenantOok: true,
      maak: async (stad) => ({ pad: `/${kant}/brieven`, velden: await zonderHuisstijl(stad, kant) }),
    },
    [`${bestand}#verwijderLogoActie`]: {
      ...beheer(kant),
      eigenTenantOok: true,
      maak: async (stad) => {
        const [kolom, van, door] =
          kant === 'werkgever'
            ? ['werkgever_id', stad.werkgeverA, stad.anderen.hr]
            : ['arbodienst_id', stad.arbodienstA, stad.anderen.arbobeheerder]
        await stad.app.admin.query(
          `insert into logo (${kolom}, type, hash, breed, hoog, alt, inhoud, scan, door_id, door_naam)
           values ($1, 'png', 'x', 1, 1, 'x', 'x'::bytea, 'schoon', $2, 'x') on conflict do nothing`,
          [van, door.gebruikerId],
        )
        return { pad: `/${kant}/brieven`, velden: [] }
      },
    },
    [`app/${kant}/${deel}/[gevalId]/documenten/acties.ts#beginBriefActie`]: {
      ...(kant === 'werkgever'
        ? ({ als: 'hr', recht: 'document.schrijven.werkgever' } as const)
        : ({ als: 'verzuimconsultant', recht: 'document.voorbereiden' } as const)),
      maak: async (stad) => {
        const { gevalId } = await stad.ziek(20)
        return {
          pad: `/${kant}/${deel}/${gevalId}/documenten`,
          velden: [
            ['gevalId', gevalId],
            ['sjabloon', 'standaard-ziekmelding'],
          ],
        }
      },
    },
  }
}

export const briefacties: Record<string, Rij> = {
  ...vanKant('werkgever'),
  ...vanKant('arbodienst'),
  'app/arbodienst/dossiers/[gevalId]/documenten/[documentId]/acties.ts#stelVastActie': {
    als: 'verzuimconsultant',
    recht: 'document.voorbereiden',
    maak: async (stad) => {
      const { gevalId } = await stad.ziek(20)
      const { documentId, versieId } = await maakDocument(stad, gevalId, { soort: 'arbobrief' })
      await stad.app.admin.query(
        `update documentdeel set velden = '{"onderwerp": "Bel ons", "tekst": "Bel ons"}' where versie_id = $1 and partij = 'samen'`,
        [versieId],
      )
      return { pad: `/arbodienst/dossiers/${gevalId}/documenten/${documentId}`, velden: [['versieId', versieId]] }
    },
  },
}
