import { randomUUID } from 'node:crypto'
import type { Rol } from '@/lib/toegang/rollen'
import { toonDagKort } from '@/lib/wet/kalender'
import { actiesVanBouw } from './hulp/bouw'
import { type EigenApp, expect, test } from './hulp/eigen-app'
import { type Drager, roepActie, stuur } from './hulp/ruw'
import { bouwStad, dagenGeleden, type Stad } from './hulp/stad'
import { maakSlachtoffer, type Slachtoffer } from './hulp/wegen'

// Marked words stand in every medical field, and in the notes that the arbodienst keeps for itself. Every page that a role
// can come to by following links is read, as HTML and as what the router fetches: the words are nowhere.

const MEDISCH = 'KANARIEMEDISCH'
const NOTITIE = 'KANARIENOTITIE'

/** Every field with content of a table that only the medical portal may read. A new one fails until it is planted here. */
const GEPLANT = [
  'bsn.inhoud',
  'bsn.zoek',
  'dossiersleutel.sleutel',
  'medisch_concept.inhoud',
  'medisch_dossier.aanduiding',
  'medische_bijlage.gegevens',
  'medische_bijlage.inhoud',
  'medische_notitie.inhoud',
]
/** Words of a closed list and a hash of ciphertext, which say nothing of a person. */
const VASTE_WOORDEN = [
  'behandelrelatie.grond',
  'behandelrelatie.omvang',
  'behandelrelatie.soort',
  'dossieroverdracht.geinformeerd',
  'dossieroverdracht.instemming',
  'dossieroverdracht.richting',
  // the other arbodienst
  'dossieroverdracht.tegenpartij',
  'medisch_concept.soort',
  'medisch_dossier.soort',
  'linkpost.email',
  'medische_machtiging.getekend_hash',
  'medische_machtiginglink.code_hash',
  'medische_machtiginglink.geheim_hash',
  'medische_notitie.soort',
]

let stad: Stad
let wie: Slachtoffer

test.beforeAll(async ({ app }) => {
  stad = await bouwStad(app)
  wie = await maakSlachtoffer(stad, stad.leesLijst)
  const { arbodienstA, werkgeverA, anderen } = stad
  const dossier = [arbodienstA, wie.medischDossierId, Buffer.from(MEDISCH)]
  const arts = anderen.bedrijfsarts.gebruikerId
  for (const [sql, extra] of [
    ['insert into medische_notitie (arbodienst_id, dossier_id, inhoud, door_id) values ($1, $2, $3, $4)', [arts]],
    [
      `insert into medisch_concept (arbodienst_id, dossier_id, inhoud, door_id, soort, op) values ($1, $2, $3, $4, 'contact', now())`,
      [arts],
    ],
    [
      'insert into bsn (arbodienst_id, dossier_id, inhoud, zoek, door_id, op) values ($1, $2, $3, $3, $4, now())',
      [arts],
    ],
    [
      'insert into medische_bijlage (id, arbodienst_id, dossier_id, gegevens, inhoud, door_id, op) values (gen_random_uuid(), $1, $2, $3, $3, $4, now())',
      [arts],
    ],
    ['update dossiersleutel set sleutel = $3 where arbodienst_id = $1 and dossier_id = $2', []],
  ] as const)
    await app.admin.query(sql, [...dossier, ...extra])
  await app.admin.query(
    `insert into medisch_dossier (arbodienst_id, behandelaar_id, soort, aanduiding) values ($1, $2, 'preventief', $3)`,
    [arbodienstA, arts, MEDISCH],
  )
  await app.admin.query(
    `insert into contactnotitie (arbodienst_id, werkgever_id, geval_id, tekst, door_id, door_naam)
     values ($1, $2, $3, $4, $5, 'Noor Anker')`,
    [arbodienstA, werkgeverA, wie.gevalId, NOTITIE, anderen.verzuimconsultant.gebruikerId],
  )
  // one that hangs on a contact, as the screen makes it
  await roepActie(app, {
    pad: `/arbodienst/dossiers/${wie.gevalId}/contact`,
    id: actiesVanBouw().get('app/arbodienst/dossiers/[gevalId]/contact/acties.ts#legContactVastActie') ?? '',
    drager: anderen.verzuimconsultant.sleutel,
    velden: [
      ['gevalId', wie.gevalId],
      ['soort', 'telefoon'],
      ['op', 'anders'],
      ['opAnders', toonDagKort(dagenGeleden(0))],
      ['uitkomst', 'gesproken'],
      ['notitie', `${NOTITIE} bij een contact`],
      ['verzoek', randomUUID()],
    ],
  })
})

test('every medical field has a marked word in it', async ({ app }) => {
  const { rows } = await app.admin.query<{ veld: string }>(
    `select c.table_name || '.' || c.column_name as veld from information_schema.columns c
      where c.table_schema = 'public' and c.data_type in ('text', 'character varying', 'bytea', 'json', 'jsonb', 'ARRAY')
        and has_any_column_privilege('portaal_medisch', to_regclass(format('public.%I', c.table_name)), 'select')
        and not exists (select from unnest(array['portaal_werkgever', 'portaal_arbodienst', 'portaal_werknemer', 'portaal_beheer']) r
                         where has_any_column_privilege(r, to_regclass(format('public.%I', c.table_name)), 'select'))
      order by 1`,
  )
  expect(rows.map((rij) => rij.veld)).toEqual([...GEPLANT, ...VASTE_WOORDEN].sort())
  const er = await app.admin.query<{ medisch: number; notitie: number }>(
    `select (select count(*)::int from medische_notitie where position(convert_to($1, 'UTF8') in inhoud) > 0) as medisch,
            (select count(*)::int from contactnotitie where tekst like $2) as notitie`,
    [MEDISCH, `%${NOTITIE}%`],
  )
  expect(er.rows).toEqual([{ medisch: 1, notitie: 2 }])
})

/** Every address that can be reached by links from these, with what was answered: pages and the router's payloads. */
async function loop(app: EigenApp, drager: Drager, begin: string[]): Promise<Map<string, string>> {
  const gezien = new Map<string, string>()
  const wachtrij = [...begin]
  for (let pad = wachtrij.shift(); pad !== undefined && gezien.size < 250; pad = wachtrij.shift()) {
    if (gezien.has(pad)) continue
    const pagina = await stuur(app, { pad, drager })
    expect(pagina.status, pad).toBeLessThan(500)
    const lading = await stuur(app, { pad, drager, kop: { rsc: '1' } })
    gezien.set(pad, pagina.tekst + lading.tekst)
    for (const [, adres = ''] of pagina.tekst.matchAll(/href="(\/[^"#]*)/g)) {
      const heel = adres.replaceAll('&amp;', '&')
      if (!heel.startsWith('/_next') && !heel.startsWith('//')) wachtrij.push(heel)
    }
    if (pagina.kop.location?.startsWith('/')) wachtrij.push(pagina.kop.location)
  }
  return gezien
}

const rollenEnBegin: [Rol, string, number][] = [
  ['hr', '/werkgever', 25],
  ['leidinggevende', '/werkgever', 5],
  ['verzuimconsultant', '/arbodienst', 15],
  ['planner', '/arbodienst', 8],
  ['arbobeheerder', '/arbodienst', 8],
  ['werknemer', '/werknemer', 2],
  ['platformbeheerder', '/beheer', 2],
  ['fg', '/beheer', 3],
]

for (const [rol, begin, minstens] of rollenEnBegin) {
  test(`${rol} comes across none of them`, async ({ app }) => {
    const zoeken = [MEDISCH, NOTITIE, 'kanarie'].flatMap((woord) => [
      `/arbodienst?van=alle&zoek=${woord}`,
      `/arbodienst/dossiers?zoek=${woord}`,
      `/werkgever/verzuim?zoek=${woord}`,
      `/werkgever/medewerkers?zoek=${woord}`,
    ])
    const elders = [
      '/medisch',
      `/arbodienst/dossiers/${wie.gevalId}`,
      `/werkgever/verzuim/${wie.gevalId}`,
      '/beheer/logboek',
    ]
    const { sleutel } = stad.anderen[rol]
    const gezien = await loop(app, sleutel, [begin, '/sessies', '/kies', ...elders])
    expect(gezien.size, [...gezien.keys()].join('\n')).toBeGreaterThanOrEqual(minstens)
    const magNotitie = ['verzuimconsultant', 'planner', 'arbobeheerder'].includes(rol)
    for (const [pad, tekst] of gezien) {
      expect(tekst.includes(MEDISCH), `${rol} ${pad}`).toBe(false)
      if (!magNotitie) expect(tekst.includes(NOTITIE), `${rol} ${pad}`).toBe(false)
    }
    // it is there to be seen: who may read the note came across it
    const alles = [...gezien.values()].join('')
    expect(alles.includes(NOTITIE)).toBe(magNotitie)
    for (const pad of zoeken) {
      const antwoord = await stuur(app, { pad, drager: sleutel })
      expect(antwoord.tekst.includes(wie.achternaam), pad).toBe(false)
    }
  })
}

test('nor does it stand in what the server wrote, or in the trail', async ({ app }) => {
  expect(app.uitvoer()).not.toMatch(/KANARIE/)
  expect(app.uitvoer()).not.toContain(wie.achternaam)
  const { rows } = await app.admin.query(`select id from logboekregel r where r::text ~* 'kanarie' or r::text ~* $1`, [
    wie.achternaam,
  ])
  expect(rows).toEqual([])
})
