/** One guard taken out: in which file, which text (found exactly once), and what comes in its place. */
export interface Mutant {
  naam: string
  bestand: Bewaakt
  weg: [van: string, naar: string][]
}

/** The files that guard every action and page. Copied together, so that a copy uses the copies of the others. */
export const bewaakt = [
  'lib/actie.ts',
  'lib/toegang/op-pagina.ts',
  'lib/db/namens.ts',
  'lib/db/portaal.ts',
  'lib/db/opening.ts',
] as const
type Bewaakt = (typeof bewaakt)[number]

const actie = (naam: string, ...weg: Mutant['weg']): Mutant => ({ naam, bestand: 'lib/actie.ts', weg })
const pagina = (naam: string, ...weg: Mutant['weg']): Mutant => ({ naam, bestand: 'lib/toegang/op-pagina.ts', weg })
const poort = (naam: string, ...weg: Mutant['weg']): Mutant => ({ naam, bestand: 'lib/db/namens.ts', weg })

export const mutanten: Mutant[] = [
  actie('origin: never asked', ['if (!(await isEigenHerkomst())) {', 'if (false) {']),
  actie('origin: Sec-Fetch-Site not looked at', [`if (plaats !== null && plaats !== 'same-origin') return false`, '']),
  actie('origin: none will do', [
    `if (origin === null) return plaats === 'same-origin'`,
    'if (origin === null) return true',
  ]),
  actie('origin: any will do', ['return URL.canParse(origin) && new URL(origin).host === host', 'return true']),
  actie('origin: a foreign one leaves no line', ['await noteerVreemdeHerkomst(opzet.portaal, opzet.recht)', '']),
  actie('key: made here when the form has none', [
    `safeParse(formulier.get('verzoek'))`,
    `safeParse(formulier.get('verzoek') ?? crypto.randomUUID())`,
  ]),
  actie(
    'schema: not asked',
    ['if (!invoer.success) return { fouten: perVeld(invoer.error), waarden }', ''],
    [
      'await opzet.werk(ctx, invoer.data, vooraf)',
      'await opzet.werk(ctx, (invoer.data ?? alsObject(formulier)) as never, vooraf)',
    ],
  ),
  actie('key: a repetition is done again', ['if (eerder) return eerder', '']),
  actie('key: every sending is the first', ['if (nieuw === 1) return null', 'return null']),
  actie('key: other words are a repetition', [
    'JSON.stringify([verzoek, handeling, inhoud])',
    'JSON.stringify([verzoek, handeling])',
  ]),
  actie(
    'key: of another action will do',
    ['if (rij.handeling !== handeling || !uitkomst.success)', 'if (!uitkomst.success)'],
    ['JSON.stringify([verzoek, handeling, inhoud])', 'JSON.stringify([verzoek, inhoud])'],
  ),
  actie('secrets: given back', [' && !GEHEIM.test(naam)', '']),
  actie('session: what was typed is dropped when it is over', [
    'await bewaarVerzonden(sleutel, formulier, waarden)',
    'await Promise.resolve()',
  ]),
  pagina('session: none will do', [
    `if (!gevonden) redirect(metDoel('/aanmelden', await gevraagd()))`,
    'if (!gevonden) return { portaal, geheim: "" }',
  ]),
  pagina('session: of another portal will do', [
    `if (gevonden.portaal !== portaal) redirect(metDoel('/kies', await gevraagd()))`,
    '',
  ]),
  pagina('session: an ended one is a fault', ['if (fout instanceof GeenSessie) return await naarAanmelden()', '']),
  pagina('right: the refusal says that the page exists', [
    `(fout.code === 'nietGevonden' || fout.code === 'geenRecht')`,
    `fout.code === 'nietGevonden'`,
  ]),
  poort('session: not asked', ['if (!rij) throw new GeenSessie()', 'if (!rij) return await werk({ db } as never)']),
  poort('right: not asked', [`if (!mag(wie.rollen, recht)) throw new Weigering('geenRecht')`, '']),
  poort('wall: its refusal is a fault', [
    `if (postgresCode(fout) === '42501') return new Weigering('nietGevonden')`,
    '',
  ]),
  poort('wall: a row that is not there is a fault', [
    `return new Weigering('nietGevonden', { object: typeof model`,
    `return Object.assign(fout, { object: typeof model`,
  ]),
  poort('trail: a refusal leaves no line', [
    `if (weigering instanceof Weigering && (weigering.code === 'geenRecht' || weigering.code === 'nietGevonden')) {`,
    'if (false) {',
  ]),
  {
    naam: 'wall: the session stays behind on the connection',
    bestand: 'lib/db/opening.ts',
    weg: [['sessie}, true)', 'sessie}, false)']],
  },
  {
    naam: 'wall: the role stays behind on the connection',
    bestand: 'lib/db/opening.ts',
    weg: [['role}, true)', 'role}, false)']],
  },
]
