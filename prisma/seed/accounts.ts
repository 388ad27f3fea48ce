// Who can sign in to the demo, in the order in which `npm start` shows them.
import { ANOUK, JASPER } from './verhalen'
import type { Werkgeversleutel } from './werkgevers'

export const arbodiensten = {
  debrug: 'Arbodienst De Brug',
  vitaal: 'Vitaal Noord Arbo',
} as const
export type Arbodienstsleutel = keyof typeof arbodiensten

/** One password for the whole demo. Nobody gets in with it alone: the second factor differs per account and installation. */
export const WACHTWOORD = 'poortwacht-demo'

/** A role at a tenant; `afdeling` for a leidinggevende, `werknemer` for one's own account. */
export type Rol =
  | { rol: 'hr'; werkgever: Werkgeversleutel }
  | { rol: 'leidinggevende'; werkgever: Werkgeversleutel; afdeling: string }
  | { rol: 'werknemer'; werkgever: Werkgeversleutel; werknemer: string }
  | {
      rol: 'verzuimconsultant' | 'planner' | 'arbobeheerder' | 'bedrijfsarts' | 'taakgedelegeerde'
      arbodienst: Arbodienstsleutel
    }
  | { rol: 'platformbeheerder' | 'fg' }

export type Account = {
  email: string
  naam: string
  rollen: Rol[]
  /** as `npm start` shows it; without it the person exists, but not as a demo account */
  toon?: string
}

export const accounts: Account[] = [
  {
    email: 'noor@arbo.example',
    naam: 'Noor Bakker',
    rollen: [{ rol: 'verzuimconsultant', arbodienst: 'debrug' }],
    toon: 'arbodienst: verzuimconsultant, met de meeste dossiers',
  },
  {
    email: 'hr@korst.example',
    naam: 'Ingrid Vermeulen',
    rollen: [{ rol: 'hr', werkgever: 'korst' }],
    toon: 'werkgever: HR van Bakkerij De Korst',
  },
  {
    email: 'leiding@korst.example',
    naam: 'Rachid Benali',
    rollen: [{ rol: 'leidinggevende', werkgever: 'korst', afdeling: 'Productie' }],
    toon: 'werkgever: leidinggevende van Productie bij De Korst',
  },
  {
    email: 'jasper@korst.example',
    naam: JASPER,
    rollen: [{ rol: 'werknemer', werkgever: 'korst', werknemer: JASPER }],
    toon: 'werknemer: ziek, week 42',
  },
  {
    email: 'iris@hr.example',
    naam: 'Iris Post',
    rollen: [
      { rol: 'hr', werkgever: 'vandalen' },
      { rol: 'hr', werkgever: 'iris' },
    ],
    toon: 'twee werkplekken: HR van Van Dalen en van Bloemenhuis Iris',
  },
  {
    email: 'hr@maasoever.example',
    naam: 'Marieke Dekker',
    rollen: [{ rol: 'hr', werkgever: 'maasoever' }],
    toon: 'werkgever: HR van Zorggroep Maasoever (400 mensen)',
  },
  {
    email: 'leiding@maasoever.example',
    naam: 'Sharita Mahabier',
    rollen: [{ rol: 'leidinggevende', werkgever: 'maasoever', afdeling: 'Locatie De Waterlelie' }],
    toon: 'werkgever: leidinggevende van De Waterlelie',
  },
  {
    email: 'anouk@maasoever.example',
    naam: ANOUK,
    rollen: [{ rol: 'werknemer', werkgever: 'maasoever', werknemer: ANOUK }],
    toon: 'werknemer: ziek, week 7',
  },
  {
    email: 'hr@delinde.example',
    naam: 'Paul Scholten',
    rollen: [{ rol: 'hr', werkgever: 'linde' }],
    toon: 'werkgever: HR van Scholen De Linde',
  },
  {
    email: 'sam@arbo.example',
    naam: 'Sam Verhoeven',
    rollen: [{ rol: 'verzuimconsultant', arbodienst: 'debrug' }],
    toon: 'arbodienst: verzuimconsultant, collega van Noor',
  },
  {
    email: 'yara@vitaal.example',
    naam: 'Yara El Amrani',
    rollen: [{ rol: 'verzuimconsultant', arbodienst: 'vitaal' }],
    toon: 'arbodienst Vitaal Noord: verzuimconsultant',
  },
  {
    email: 'planner@arbo.example',
    naam: 'Daan Mulder',
    rollen: [{ rol: 'planner', arbodienst: 'debrug' }],
    toon: 'arbodienst: planner',
  },
  {
    email: 'beheer@arbo.example',
    naam: 'Petra de Groot',
    rollen: [{ rol: 'arbobeheerder', arbodienst: 'debrug' }],
    toon: 'arbodienst: beheerder',
  },
  {
    email: 'arts@arbo.example',
    naam: 'Hugo van Loon',
    rollen: [{ rol: 'bedrijfsarts', arbodienst: 'debrug' }],
    toon: 'medisch: bedrijfsarts',
  },
  {
    email: 'femke@arbo.example',
    naam: 'Femke Hofstra',
    rollen: [{ rol: 'bedrijfsarts', arbodienst: 'debrug' }],
    toon: 'medisch: bedrijfsarts, collega van Hugo',
  },
  {
    email: 'marit@arbo.example',
    naam: 'Marit Huisman',
    rollen: [{ rol: 'taakgedelegeerde', arbodienst: 'debrug' }],
    toon: 'medisch: taakgedelegeerde van Hugo van Loon',
  },
  {
    email: 'arts@vitaal.example',
    naam: 'Linh Nguyen',
    rollen: [{ rol: 'bedrijfsarts', arbodienst: 'vitaal' }],
    toon: 'medisch, Vitaal Noord: bedrijfsarts',
  },
  {
    email: 'beheer@poortwacht.example',
    naam: 'Wouter Postma',
    rollen: [{ rol: 'platformbeheerder' }],
    toon: 'beheer: platformbeheerder',
  },
  {
    email: 'fg@poortwacht.example',
    naam: 'Esther Wolters',
    rollen: [{ rol: 'fg' }],
    toon: 'beheer: functionaris gegevensbescherming',
  },
  // Colleagues who only appear in what they did.
  {
    email: 'b.kok@korst.example',
    naam: 'Bas Kok',
    rollen: [{ rol: 'leidinggevende', werkgever: 'korst', afdeling: 'Winkels' }],
  },
  {
    email: 'm.lewandowski@maasoever.example',
    naam: 'Monika Lewandowski',
    rollen: [{ rol: 'leidinggevende', werkgever: 'maasoever', afdeling: 'Thuiszorg' }],
  },
  {
    email: 'e.bhagwandin@delinde.example',
    naam: 'Ellen Bhagwandin',
    rollen: [{ rol: 'leidinggevende', werkgever: 'linde', afdeling: 'De Regenboog' }],
  },
]

/** Who guides whom: the consultant who was appointed last comes first. */
export const begeleiding: Record<
  Werkgeversleutel,
  { arbodienst: Arbodienstsleutel; consultants: [email: string, ...string[]] }
> = {
  maasoever: { arbodienst: 'debrug', consultants: ['noor@arbo.example', 'sam@arbo.example'] },
  korst: { arbodienst: 'debrug', consultants: ['noor@arbo.example'] },
  iris: { arbodienst: 'debrug', consultants: ['noor@arbo.example'] },
  vandalen: { arbodienst: 'debrug', consultants: ['sam@arbo.example'] },
  linde: { arbodienst: 'vitaal', consultants: ['yara@vitaal.example'] },
}
