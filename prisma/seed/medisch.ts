import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { sleutelbinding } from '@/lib/kluis/dossiersleutel'
import { nieuweSleutel, sluit } from '@/lib/kluis/envelop'
import { sleuteldienst } from '@/lib/kluis/sleuteldienst'
import { vandaagInNederland } from '@/lib/wet/kalender'

interface Dossier {
  id: string
  huurder: string
  arts: string
  begin: Date
}

/** What a doctor could have written, by how many days after the file was opened. Nobody's real file. */
const verhalen: [dagen: number, soort: string, velden: Record<string, string>][][] = [
  [
    [
      0,
      'contact',
      {
        wijze: 'spreekuur',
        klacht: 'Lage rugpijn met uitstraling naar het linkerbeen, begonnen na tillen. Slaapt slecht door de pijn.',
        bevindingen: 'Loopt voorzichtig. Vooroverbuigen tot de knieën. Kracht en reflexen symmetrisch.',
        oordeel: 'Passend bij aspecifieke rugklachten, geen alarmsignalen.',
        plan: 'Oefentherapie, opbouwen vanaf halve dagen zonder tillen. Over drie weken terug.',
      },
    ],
    [0, 'diagnose', { code: 'L101', omschrijving: 'Rugklachten', toelichting: 'Zonder neurologische uitval.' }],
    [0, 'werkfactoren', { tekst: 'Tilt dagelijks zakken van 25 kg. Geen tilhulp op de werkvloer.' }],
    [
      21,
      'contact',
      {
        wijze: 'telefoon',
        klacht: 'Minder pijn, zit nog niet langer dan een half uur.',
        oordeel: 'Herstel verloopt zoals verwacht.',
        plan: 'Uitbreiden naar 4 uur per dag, tillen tot 5 kg.',
      },
    ],
    [21, 'medicatie', { tekst: 'Paracetamol 1000 mg zo nodig, hoogstens driemaal daags.' }],
    [
      22,
      'fml',
      {
        i4_10: '1',
        i4_11: '2',
        i4_14: '2',
        n4_14: 'Tot 5 kg, niet vaker dan 10 keer per uur',
        i5_1: '1',
        n5_1: 'Hooguit een half uur aan één stuk',
        i6_2: '1',
        n6_2: 'Hooguit 4 uur per dag',
      },
    ],
    [
      30,
      'fml',
      {
        i4_11: '1',
        i4_14: '1',
        n4_14: 'Tot 10 kg',
        i5_1: '1',
        n5_1: 'Hooguit een uur aan één stuk',
        i6_2: '1',
        n6_2: 'Hooguit 6 uur per dag',
        toelichting: 'Verwachting: binnen zes weken zonder beperkingen.',
      },
    ],
  ],
  [
    [
      0,
      'contact',
      {
        wijze: 'spreekuur',
        klacht: 'Moe, prikkelbaar, piekert ’s nachts. Langere tijd hoge werkdruk na vertrek van twee collega’s.',
        bevindingen: 'Verzorgd, emotioneel bij het bespreken van het werk. Concentratie wisselend.',
        oordeel: 'Spanningsklachten met een duidelijke relatie met het werk.',
        plan: 'Gesprek met leidinggevende voorbereiden, dagstructuur, rustige opbouw in uren.',
      },
    ],
    [0, 'arbeidsongeschiktheid', { percentage: '80', toelichting: 'Kan een dagdeel rustig werk aan.' }],
    [0, 'behandeling', { tekst: 'Gesprekken bij de praktijkondersteuner, om de week.' }],
  ],
  [
    [
      0,
      'contact',
      {
        wijze: 'overleg',
        oordeel: 'Nog geen consult gehad; informatie afgewacht.',
        plan: 'Uitnodigen voor het spreekuur.',
      },
    ],
  ],
]

/** Gives each medical file of the demo its key, and most of them something to read. Runs past the wall, as all of the seed. */
export async function vulMedischeDossiers(db: pg.ClientBase): Promise<void> {
  const { rows } = await db.query<Dossier>(
    `select d.id, d.arbodienst_id as huurder, d.behandelaar_id as arts, d.geopend_op as begin from medisch_dossier d
      where not exists (select from dossiersleutel s where s.dossier_id = d.id) order by d.geopend_op desc, d.id`,
  )
  const dienst = sleuteldienst()
  for (const [nummer, d] of rows.entries()) {
    const sleutel = nieuweSleutel()
    const gewikkeld = await dienst.wikkel(sleutel, sleutelbinding(d.huurder, d.id))
    await db.query(
      'insert into dossiersleutel (dossier_id, arbodienst_id, sleutel, hoofdsleutel, gemaakt_op) values ($1, $2, $3, $4, $5)',
      [d.id, d.huurder, Buffer.from(gewikkeld), dienst.huidige, d.begin],
    )
    for (const [dagen, soort, velden] of verhalen[nummer % 5] ?? []) {
      const op = new Date(d.begin.getTime() + dagen * 86_400_000 + Object.keys(velden).length * 60_000)
      if (op.getTime() > Date.now()) continue
      await schrijf(db, sleutel, d, 'notitie', soort, metDag(soort, velden, op), op)
    }
    // something that was begun and not finished
    if (nummer === 0)
      await schrijf(
        db,
        sleutel,
        d,
        'concept',
        'behandeling',
        { tekst: 'Fysiotherapeut ziet vooruitgang; volgende week' },
        new Date(),
      )
  }
}

/** What holds from a day holds from the one on which it was written. */
function metDag(soort: string, velden: Record<string, string>, op: Date): Record<string, string> {
  const dag = vandaagInNederland(op)
  if (soort === 'arbeidsongeschiktheid') return { ...velden, vanaf: dag }
  return soort === 'fml' ? { ...velden, op: dag } : velden
}

async function schrijf(
  db: pg.ClientBase,
  sleutel: Buffer,
  d: Dossier,
  tabel: 'notitie' | 'concept',
  soort: string,
  velden: Record<string, string>,
  op: Date,
): Promise<void> {
  const id = randomUUID()
  const binding = {
    doel: `${tabel}:${soort}`,
    huurder: d.huurder,
    dossier: d.id,
    rij: id,
    door: d.arts,
    op: op.toISOString(),
  }
  const inhoud = Buffer.from(sluit(sleutel, binding, Buffer.from(JSON.stringify(velden))))
  await db.query(
    `insert into ${tabel === 'notitie' ? 'medische_notitie' : 'medisch_concept'} (id, arbodienst_id, dossier_id, soort, inhoud, door_id, op)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, d.huurder, d.id, soort, inhoud, d.arts, op],
  )
}
