// What comes after the first weeks: gaps, staircases, chains, the end of the first and the second year, sanctions.
import { naam, type Verhaal } from './verhaal'

export const verdereVerhalen: Verhaal[] = [
  // Interrupted: recovered, and still within four weeks.
  {
    bij: 'maasoever',
    wie: {
      naam: naam('Willemijn', 'Oosterhuis'),
      afdeling: 'Het Baken dagbesteding',
      functie: 'activiteitenbegeleider',
    },
    gevallen: [{ perioden: [[-80, -10]], trap: [[-30, 50]] }],
  },
  {
    bij: 'korst',
    wie: { naam: naam('Rachid', 'Chaouki'), afdeling: 'Banket', functie: 'banketbakker' },
    gevallen: [{ perioden: [[-37, -26]] }],
  },
  {
    bij: 'linde',
    wie: { naam: naam('Mirjam', 'Horst', 'ter'), afdeling: 'Bestuursbureau', functie: 'beleidsmedewerker' },
    gevallen: [{ perioden: [[-33, -2]] }],
  },
  // A staircase of partial work, up and down again.
  {
    bij: 'korst',
    wie: { naam: naam('Marloes', 'Roelofs'), afdeling: 'Winkel Markt', functie: 'filiaalleider' },
    gevallen: [
      {
        perioden: [[-150, null]],
        trap: [
          [-110, 10, true],
          [-88, 25],
          [-60, 50],
          [-25, 75],
        ],
      },
    ],
  },
  {
    bij: 'maasoever',
    wie: { naam: naam('Derya', 'Özdemir'), afdeling: 'De Waterlelie team zuid', functie: 'verzorgende IG' },
    gevallen: [
      {
        perioden: [[-198, null]],
        trap: [
          [-120, 40],
          [-71, 60],
          [-30, 20],
        ],
      },
    ],
  },
  // Three spells that are one case.
  {
    bij: 'korst',
    wie: { naam: naam('Bilal', 'Amezian'), afdeling: 'Deegmakerij', functie: 'productiemedewerker' },
    gevallen: [
      {
        perioden: [
          [-124, -103],
          [-88, -66],
          [-45, null],
        ],
      },
    ],
  },
  // Often absent: four reports in a year, each a case of its own.
  {
    bij: 'maasoever',
    wie: { naam: naam('Kevin', 'Sewdien'), afdeling: 'Schoonmaak', functie: 'medewerker huishouding' },
    gevallen: [
      { perioden: [[-331, -327]] },
      { perioden: [[-250, -244]] },
      { perioden: [[-141, -137]] },
      { perioden: [[-3, null]], verwachteDuur: 'dagen', gang: { nieuw: true } },
    ],
  },
  // Maternity leave between two spells: the doctor still has to say whether the cause is the same.
  {
    bij: 'linde',
    wie: { naam: naam('Nienke', 'Bruijn', 'de'), afdeling: 'De Regenboog bovenbouw', functie: 'leraar' },
    gevallen: [
      {
        perioden: [
          [-185, -150],
          [-38, null],
        ],
        verlof: [-150, -39],
        vangnet: 'ja',
      },
    ],
  },
  // The doctor sees no usable possibilities: no plan van aanpak.
  {
    bij: 'maasoever',
    wie: { naam: naam('Annelies', 'Boersma'), afdeling: 'Personeelszaken', functie: 'salarisadministrateur' },
    gevallen: [{ perioden: [[-101, null]], geenBenutbareMogelijkheden: true, verwachteDuur: 'langer' }],
  },
  // The employment ends while ill.
  {
    bij: 'korst',
    wie: { naam: naam('Daan', 'Timmermans'), afdeling: 'Inpak', functie: 'inpakmedewerker' },
    einde: 24,
    gevallen: [{ perioden: [[-58, null]] }],
  },
  // Week 19, 41, 42 missed, 48 and 50.
  {
    bij: 'vandalen',
    wie: { naam: naam('Frans', 'Kuijpers'), afdeling: 'Klimaattechniek', functie: 'servicemonteur' },
    gevallen: [{ perioden: [[-129, null]], trap: [[-40, 30]] }],
  },
  {
    bij: 'maasoever',
    wie: { naam: naam('Loubna', 'Ouali'), afdeling: 'Het Baken begane grond', functie: 'helpende plus' },
    gevallen: [{ perioden: [[-285, null]], trap: [[-150, 20]], gang: { open: ['weekmelding42'] } }],
  },
  {
    bij: 'linde',
    wie: { naam: naam('Sjoukje', 'Terpstra'), afdeling: 'De Stuifduin onderbouw', functie: 'onderwijsassistent' },
    gevallen: [{ perioden: [[-301, null]], gang: { open: ['weekmelding42'] } }],
  },
  {
    bij: 'korst',
    wie: { naam: naam('Fatma', 'Yılmaz'), afdeling: 'Winkel Station', functie: 'verkoopmedewerker' },
    gevallen: [
      {
        perioden: [[-334, null]],
        trap: [
          [-180, 10],
          [-90, 20],
        ],
        gang: { open: ['eerstejaarsevaluatie'] },
      },
    ],
  },
  {
    bij: 'maasoever',
    wie: { naam: naam('Ricardo', 'Koorndijk'), afdeling: 'Techniek', functie: 'technisch medewerker' },
    gevallen: [{ perioden: [[-347, null]], trap: [[-200, 40]], gang: { open: ['eerstejaarsevaluatie'] } }],
  },
  // The end phase: the report, the WIA application.
  {
    bij: 'vandalen',
    wie: { naam: naam('Koen', 'Bos'), afdeling: 'Werkvoorbereiding', functie: 'werkvoorbereider' },
    gevallen: [{ perioden: [[-605, null]], trap: [[-400, 20]] }],
  },
  {
    bij: 'maasoever',
    wie: { naam: naam('Trijntje', 'Nijland'), afdeling: 'Wijkteam oost', functie: 'helpende plus' },
    gevallen: [
      {
        perioden: [[-628, null]],
        trap: [
          [-420, 30],
          [-380, 10],
        ],
        gang: { open: ['reintegratieverslag', 'wiaAanvraag'] },
      },
    ],
  },
  {
    bij: 'korst',
    wie: { naam: naam('Wiebe', 'Zijlstra'), afdeling: 'Ovens', functie: 'ovenist' },
    gevallen: [{ perioden: [[-643, null]], gang: { laat: ['reintegratieverslag'], open: ['wiaAanvraag'] } }],
  },
  // A loonsanctie: one just imposed and not yet passed on, one that runs, one where the gap is repaired.
  {
    bij: 'maasoever',
    wie: { naam: naam('Günther', 'Schröder'), afdeling: 'Keuken', functie: 'kok' },
    gevallen: [
      {
        perioden: [[-702, null]],
        loonsanctie: { soort: 'inhoudelijk', besluitOp: -18, weken: 52 },
        gang: { open: ['loonsanctieDoorgeven'] },
      },
    ],
  },
  {
    bij: 'linde',
    wie: { naam: naam('Ewa', 'Wójcik'), afdeling: 'Het Kompas ondersteuning', functie: 'administratief medewerker' },
    gevallen: [
      {
        perioden: [[-806, null]],
        trap: [[-300, 30]],
        loonsanctie: { soort: 'inhoudelijk', besluitOp: -124, weken: 52 },
      },
    ],
  },
  {
    bij: 'vandalen',
    wie: { naam: naam('Henk', 'Prins'), afdeling: 'Magazijn', functie: 'magazijnmedewerker' },
    gevallen: [
      {
        perioden: [[-850, null]],
        loonsanctie: { soort: 'administratief', besluitOp: -168, weken: 52, hersteldVastgesteldOp: -12 },
      },
    ],
  },
  // Closed: a long case that ended well, and a report that was a mistake.
  {
    bij: 'korst',
    wie: { naam: naam('Brigitte', 'Molenaar'), afdeling: 'Kantoor', functie: 'inkoper' },
    gevallen: [
      {
        perioden: [[-410, -150]],
        trap: [
          [-300, 20],
          [-240, 50],
          [-190, 80],
        ],
      },
    ],
  },
  {
    bij: 'maasoever',
    wie: { naam: naam('Bart', 'Evers'), afdeling: 'Financiën', functie: 'medewerker administratie' },
    gevallen: [{ perioden: [[-64, null]], ingetrokken: true }],
  },
]
