// The cases of the demo that each show something, told in days counted from today: -80 is eighty days ago.
import type { Gevraagd } from './register'
import type { Gang } from './verloop'
import type { Werkgeversleutel } from './werkgevers'

/** One case as it is told. */
export type Gevalverhaal = {
  /** first day of sickness and first day recovered, null while it lasts */
  perioden: [van: number, hersteldPer: number | null][]
  /** share of work done, from a day on */
  trap?: [vanaf: number, percentageGewerkt: number, arbeidstherapeutisch?: boolean][]
  gedaan?: [code: string, nummer: number, op: number][]
  afwijkingen?: {
    code: string
    nummer: number
    soort: 'nietVanToepassing' | 'uitgesteld'
    tot?: number
    reden: string
  }[]
  verlof?: [van: number, totEnMet: number]
  loonsanctie?: {
    soort: 'administratief' | 'inhoudelijk'
    besluitOp: number
    weken: number
    hersteldVastgesteldOp?: number
  }
  geenBenutbareMogelijkheden?: boolean
  vangnet?: 'ja' | 'nee'
  arbeidsongeval?: 'ja'
  verkeersongeval?: 'ja'
  verwachteDuur?: 'dagen' | 'weken' | 'langer'
  lopendWerk?: string
  verpleegadres?: string
  /** the report came so many days after the first day of sickness */
  gemeldNa?: number
  /** D1 was another day at first; corrected with this reason */
  gecorrigeerd?: { was: number; reden: 'vergissing' | 'werknemer' | 'uwv' }
  /** a report that was a mistake, taken back the next day */
  ingetrokken?: true
  gang?: Gang
}

/** One person and what happened to him, oldest case first. */
export type Verhaal = {
  bij: Werkgeversleutel
  wie: Omit<Gevraagd, 'begin' | 'einde'>
  /** last day of employment */
  einde?: number
  gevallen: Gevalverhaal[]
}

/** The person that the account werknemer@korst.example belongs to. */
export const JASPER = 'Jasper de Wit'
/** The person that the account werknemer@maasoever.example belongs to. */
export const ANOUK = 'Anouk Visser'

const naam = (voornaam: string, achternaam: string, tussenvoegsel: string | null = null) => ({
  voornaam,
  tussenvoegsel,
  achternaam,
})

export const verhalen: Verhaal[] = [
  // Week 42, after a staircase, a gap of two weeks and a second staircase: the picture of the product.
  {
    bij: 'korst',
    wie: { naam: naam('Jasper', 'Wit', 'de'), afdeling: 'Ovens', functie: 'allround bakker' },
    gevallen: [
      {
        perioden: [
          [-306, -166],
          [-152, null],
        ],
        trap: [
          [-215, 25],
          [-190, 50],
          [-96, 20],
          [-61, 40],
        ],
        gang: { open: ['weekmelding42'] },
      },
    ],
  },
  // Reported today and yesterday: nobody has called yet.
  {
    bij: 'maasoever',
    wie: { naam: naam('Naima', 'Bouzid'), afdeling: 'Wijkteam oost', functie: 'wijkverpleegkundige' },
    gevallen: [
      {
        perioden: [[0, null]],
        verwachteDuur: 'dagen',
        lopendWerk: 'Drie huisbezoeken vanmiddag; Wijkteam west neemt ze over.',
        gang: { nieuw: true },
      },
    ],
  },
  {
    bij: 'maasoever',
    wie: { naam: naam('Femke', 'Veenstra'), afdeling: 'De Waterlelie nachtdienst', functie: 'verpleegkundige' },
    gevallen: [{ perioden: [[0, null]], gang: { nieuw: true } }],
  },
  {
    bij: 'korst',
    wie: { naam: naam('Emre', 'Şahin'), afdeling: 'Transport', functie: 'chauffeur' },
    gevallen: [
      {
        perioden: [[0, null]],
        verkeersongeval: 'ja',
        verpleegadres: 'Wulpenhof 12, 3311 KX Dordrecht',
        verwachteDuur: 'weken',
        gang: { nieuw: true },
      },
    ],
  },
  {
    bij: 'linde',
    wie: { naam: naam('Lotte', 'Sikkema'), afdeling: 'De Regenboog onderbouw', functie: 'leraar' },
    gevallen: [{ perioden: [[0, null]], lopendWerk: 'Oudergesprekken van dinsdag verzetten.', gang: { nieuw: true } }],
  },
  {
    bij: 'vandalen',
    wie: { naam: naam('Dirk', 'Slagter'), afdeling: 'Elektra', functie: 'elektromonteur' },
    gevallen: [{ perioden: [[-1, null]], arbeidsongeval: 'ja', gang: { nieuw: true } }],
  },
  {
    bij: 'maasoever',
    wie: { naam: naam('Chantal', 'Pinas'), afdeling: 'Keuken', functie: 'kok' },
    gevallen: [{ perioden: [[-1, null]], verwachteDuur: 'dagen', gang: { nieuw: true } }],
  },
  {
    bij: 'iris',
    wie: { naam: naam('Roos', 'Hoogland'), afdeling: 'Winkel', functie: 'bloemist' },
    gevallen: [{ perioden: [[-4, null]], gang: { nieuw: true } }],
  },
  // Nobody called within the agreed week.
  {
    bij: 'maasoever',
    wie: { naam: naam('Samira', 'El Idrissi'), afdeling: 'Het Baken verdieping', functie: 'verzorgende IG' },
    gevallen: [{ perioden: [[-8, null]], gang: { nieuw: true } }],
  },
  // Reported five days after the first day.
  {
    bij: 'korst',
    wie: { naam: naam('Piotr', 'Kowalczyk'), afdeling: 'Inpak', functie: 'inpakmedewerker' },
    gevallen: [{ perioden: [[-20, null]], gemeldNa: 5 }],
  },
  // The first day was corrected.
  {
    bij: 'maasoever',
    wie: { naam: naam('Hanneke', 'Tuinstra'), afdeling: 'Planning', functie: 'planner' },
    gevallen: [{ perioden: [[-27, null]], gecorrigeerd: { was: -25, reden: 'werknemer' } }],
  },
  // Week 5 and 6: the probleemanalyse comes near.
  {
    bij: 'linde',
    wie: { naam: naam('Ayşe', 'Demir'), afdeling: 'Het Kompas bovenbouw', functie: 'leraar' },
    gevallen: [{ perioden: [[-31, null]], gang: { open: ['probleemanalyse'] } }],
  },
  {
    bij: 'korst',
    wie: { naam: naam('Tom', 'Hendriks'), afdeling: 'Deegmakerij', functie: 'deegmaker' },
    gevallen: [{ perioden: [[-39, null]], gang: { open: ['probleemanalyse'] } }],
  },
  {
    bij: 'maasoever',
    wie: { naam: naam('Khadija', 'Tahiri'), afdeling: 'Wijkteam west', functie: 'verzorgende IG' },
    gevallen: [{ perioden: [[-46, null]], gang: { open: ['probleemanalyse'] } }],
  },
  // Week 7: the plan van aanpak waits for signatures.
  {
    bij: 'maasoever',
    wie: { naam: naam('Anouk', 'Visser'), afdeling: 'De Waterlelie team noord', functie: 'verzorgende IG' },
    gevallen: [
      {
        perioden: [[-46, null]],
        trap: [[-12, 50]],
        gedaan: [['probleemanalyse', 1, -9]],
        gang: { open: ['planVanAanpak'] },
      },
    ],
  },
  // Put off with a reason, and not applicable with a reason.
  {
    bij: 'linde',
    wie: { naam: naam('Gijs', 'Haverkamp'), afdeling: 'De Vliegenier bovenbouw', functie: 'leraar' },
    gevallen: [
      {
        perioden: [[-61, null]],
        gedaan: [['probleemanalyse', 1, -20]],
        afwijkingen: [
          {
            code: 'planVanAanpak',
            nummer: 1,
            soort: 'uitgesteld',
            tot: 8,
            reden: 'De nieuwe directeur begint volgende week en sluit bij het gesprek aan.',
          },
        ],
        gang: { open: ['planVanAanpak'] },
      },
    ],
  },
  {
    bij: 'maasoever',
    wie: { naam: naam('Reshma', 'Mahabier'), afdeling: 'Financiën', functie: 'controller' },
    gevallen: [
      {
        perioden: [[-112, null]],
        trap: [
          [-60, 50],
          [-20, 80],
        ],
        afwijkingen: [
          {
            code: 'evaluatie',
            nummer: 1,
            soort: 'nietVanToepassing',
            reden: 'De opbouw loopt volgens plan; in overleg met beiden de evaluatie overgeslagen.',
          },
        ],
      },
    ],
  },
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
