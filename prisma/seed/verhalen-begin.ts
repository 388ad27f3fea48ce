// The first weeks of an absence: reported today, not yet called, the probleemanalyse and the plan.
import { naam, type Verhaal } from './verhaal'

export const beginverhalen: Verhaal[] = [
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
]
