import type { Partij, Velden } from '@/lib/documenten/begrippen'

/** What is written in each kind. */
export const TEKSTEN: Record<string, Partial<Record<Partij, Velden>>> = {
  planVanAanpak: {
    samen: {
      doel: 'Stap voor stap terug in het eigen werk, met aangepaste uren.',
      activiteiten: [
        ['Twee ochtenden per week meewerken', 'medewerker', 'vanaf volgende week'],
        ['Rooster en taken aanpassen', 'leidinggevende', 'deze week'],
        ['Wekelijks bellen over hoe het gaat', 'leidinggevende', 'elke maandag'],
      ],
      evaluatie: 'Elke zes weken, of eerder als het anders loopt',
      casemanager: '',
      afspraken: 'De collega’s weten wanneer de medewerker er is.',
    },
    werkgever: { kijk: 'We maken ruimte in het rooster en zien de terugkeer met vertrouwen tegemoet.' },
    werknemer: { kijk: 'Ik wil graag rustig beginnen en daarna de uren uitbreiden.' },
  },
  bijstelling: {
    samen: {
      gewijzigd: 'De uren zijn uitgebreid en de taken zijn hetzelfde gebleven.',
      waarom: 'Het ging de afgelopen weken goed volgens afspraak.',
      afspraken: [
        ['Een dagdeel erbij', 'medewerker', 'vanaf maandag'],
        ['Vervanging regelen op de andere dagen', 'leidinggevende', 'voor het einde van de maand'],
      ],
      volgende: '',
    },
    werkgever: { kijk: 'Wij zijn tevreden over de opbouw.' },
    werknemer: { kijk: 'Dit tempo past bij mij.' },
  },
  eerstejaarsevaluatie: {
    samen: {
      gedaan: 'Opbouw in eigen werk, aangepaste taken en een gesprek over ander werk.',
      resultaat: 'De medewerker werkt een deel van de uren in aangepast werk.',
      spoor: 'beide',
      waaromSpoor: 'Volledige terugkeer in het eigen werk is binnen drie maanden niet te verwachten.',
      doel: 'Werk dat past, binnen of buiten het bedrijf.',
      activiteiten: [['Oriëntatie op ander werk', 'medewerker en re-integratiebureau', 'komend kwartaal']],
    },
    werkgever: { kijk: 'Wij blijven zoeken naar passend werk bij ons.' },
    werknemer: { kijk: 'Ik sta open voor ander werk.' },
  },
  eindevaluatie: {
    samen: {
      resultaat: 'De medewerker werkt gedeeltelijk in passend werk.',
      werkNu: 'Aangepast werk, twaalf uur per week.',
      verschil: 'Wij zijn het eens over wat er is gedaan.',
    },
    werkgever: { kijk: 'Er is gedaan wat redelijkerwijs kon.' },
    werknemer: { kijk: 'Ik had eerder met het tweede spoor willen beginnen.' },
  },
}
