// The five employers of the demo: their departments as a tree, with what people do there.

/** A department; `deel` is its weight when people are divided, 0 for one that only holds others. */
export type Afdelingsplan = {
  naam: string
  deel: number
  functies: [string, ...string[]]
  onder?: Afdelingsplan[]
}

export type Werkgeversplan = {
  sleutel: string
  naam: string
  domein: string
  aantal: number
  /** share of women, for the first names */
  vrouwen: number
  voltijduren: number
  /** open cases, those of the stories included */
  open: number
  begonnen: string
  afdelingen: Afdelingsplan[]
}

const afdeling = (
  naam: string,
  deel: number,
  functies: [string, ...string[]],
  onder: Afdelingsplan[] = [],
): Afdelingsplan => ({ naam, deel, functies, onder })

const verzorging: [string, ...string[]] = [
  'verzorgende IG',
  'verzorgende IG',
  'helpende plus',
  'verpleegkundige',
  'leerling verzorgende',
  'medewerker welzijn',
]

const leraren: [string, ...string[]] = ['leraar', 'leraar', 'leraar', 'onderwijsassistent', 'leraarondersteuner']

const school = (naam: string, deel: number): Afdelingsplan =>
  afdeling(
    naam,
    1,
    ['directeur'],
    [
      afdeling(`${naam} onderbouw`, deel, leraren),
      afdeling(`${naam} bovenbouw`, deel, leraren),
      afdeling(`${naam} ondersteuning`, 2, ['conciërge', 'intern begeleider', 'administratief medewerker']),
    ],
  )

export const werkgevers = {
  maasoever: {
    sleutel: 'maasoever',
    naam: 'Zorggroep Maasoever',
    domein: 'maasoever.example',
    aantal: 400,
    vrouwen: 0.84,
    voltijduren: 36,
    open: 54,
    begonnen: '1994-01-01',
    afdelingen: [
      afdeling(
        'Locatie De Waterlelie',
        1,
        ['locatiemanager'],
        [
          afdeling('De Waterlelie team noord', 14, verzorging),
          afdeling('De Waterlelie team zuid', 14, verzorging),
          afdeling('De Waterlelie nachtdienst', 5, ['verzorgende IG', 'verpleegkundige']),
        ],
      ),
      afdeling(
        'Locatie Het Baken',
        1,
        ['locatiemanager'],
        [
          afdeling('Het Baken begane grond', 11, verzorging),
          afdeling('Het Baken verdieping', 11, verzorging),
          afdeling('Het Baken dagbesteding', 4, ['activiteitenbegeleider', 'helpende', 'gastvrouw']),
        ],
      ),
      afdeling(
        'Thuiszorg',
        1,
        ['manager thuiszorg'],
        [
          afdeling('Wijkteam oost', 10, ['wijkverpleegkundige', 'verzorgende IG', 'verzorgende IG', 'helpende plus']),
          afdeling('Wijkteam west', 10, ['wijkverpleegkundige', 'verzorgende IG', 'verzorgende IG', 'helpende plus']),
        ],
      ),
      afdeling(
        'Facilitair',
        1,
        ['hoofd facilitair'],
        [
          afdeling('Keuken', 4, ['kok', 'medewerker keuken', 'medewerker restaurant']),
          afdeling('Schoonmaak', 5, ['medewerker huishouding']),
          afdeling('Techniek', 1, ['technisch medewerker']),
        ],
      ),
      afdeling(
        'Kantoor',
        1,
        ['bestuurder'],
        [
          afdeling('Personeelszaken', 1, ['HR-adviseur', 'salarisadministrateur']),
          afdeling('Planning', 2, ['planner']),
          afdeling('Financiën', 1, ['controller', 'medewerker administratie']),
        ],
      ),
    ],
  },
  linde: {
    sleutel: 'linde',
    naam: 'Stichting Scholen De Linde',
    domein: 'delinde.example',
    aantal: 230,
    vrouwen: 0.76,
    voltijduren: 40,
    open: 24,
    begonnen: '1998-08-01',
    afdelingen: [
      school('De Regenboog', 10),
      school('De Vliegenier', 9),
      school('Het Kompas', 8),
      school('De Stuifduin', 6),
      afdeling('Bestuursbureau', 5, ['bestuurssecretaris', 'beleidsmedewerker', 'HR-adviseur', 'medewerker financiën']),
    ],
  },
  korst: {
    sleutel: 'korst',
    naam: 'Bakkerij De Korst',
    domein: 'korst.example',
    aantal: 140,
    vrouwen: 0.52,
    voltijduren: 38,
    open: 21,
    begonnen: '1987-03-01',
    afdelingen: [
      afdeling(
        'Productie',
        1,
        ['productieleider'],
        [
          afdeling('Deegmakerij', 8, ['deegmaker', 'allround bakker', 'productiemedewerker']),
          afdeling('Ovens', 7, ['ovenist', 'allround bakker', 'leerling bakker']),
          afdeling('Banket', 5, ['banketbakker', 'productiemedewerker']),
          afdeling('Inpak', 8, ['inpakmedewerker', 'lijnoperator', 'teamleider inpak']),
        ],
      ),
      afdeling(
        'Winkels',
        1,
        ['rayonmanager'],
        [
          afdeling('Winkel Markt', 5, ['verkoopmedewerker', 'filiaalleider']),
          afdeling('Winkel Station', 5, ['verkoopmedewerker', 'filiaalleider']),
          afdeling('Winkel Oosterpark', 4, ['verkoopmedewerker', 'filiaalleider']),
        ],
      ),
      afdeling('Transport', 6, ['chauffeur', 'chauffeur', 'medewerker expeditie']),
      afdeling('Kantoor', 4, ['HR-adviseur', 'medewerker administratie', 'inkoper', 'medewerker klantenservice']),
    ],
  },
  vandalen: {
    sleutel: 'vandalen',
    naam: 'Van Dalen Installatietechniek',
    domein: 'vandalen.example',
    aantal: 85,
    vrouwen: 0.14,
    voltijduren: 38,
    open: 9,
    begonnen: '2001-05-01',
    afdelingen: [
      afdeling(
        'Uitvoering',
        1,
        ['hoofd uitvoering'],
        [
          afdeling('Elektra', 8, ['elektromonteur', 'elektromonteur', 'leerling monteur']),
          afdeling('Loodgieterswerk', 6, ['loodgieter', 'monteur sanitair']),
          afdeling('Klimaattechniek', 7, ['monteur warmtepompen', 'servicemonteur', 'koeltechnicus']),
        ],
      ),
      afdeling('Werkvoorbereiding', 3, ['werkvoorbereider', 'calculator', 'tekenaar']),
      afdeling('Magazijn', 2, ['magazijnmedewerker', 'chauffeur']),
      afdeling('Kantoor', 2, ['office manager', 'medewerker administratie']),
    ],
  },
  iris: {
    sleutel: 'iris',
    naam: 'Bloemenhuis Iris',
    domein: 'bloemenhuisiris.example',
    aantal: 5,
    vrouwen: 0.8,
    voltijduren: 40,
    open: 1,
    begonnen: '2012-04-01',
    afdelingen: [afdeling('Winkel', 1, ['bloemist', 'bloemist', 'verkoopmedewerker', 'bezorger'])],
  },
} satisfies Record<string, Werkgeversplan>

export type Werkgeversleutel = keyof typeof werkgevers
