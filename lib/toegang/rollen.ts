/** The roles of the field and the portal each works in. The database knows the same in `muur.portaal_van`. */

export const portalen = ['werkgever', 'arbodienst', 'medisch', 'werknemer', 'beheer'] as const
export type Portaal = (typeof portalen)[number]

/** What a portal is called when one chooses between them. */
export const portaalnamen: Record<Portaal, string> = {
  werkgever: 'Werkgever',
  arbodienst: 'Arbodienst',
  medisch: 'Medisch',
  werknemer: 'Mijn verzuim',
  beheer: 'Beheer',
}

export const rollen = {
  hr: { portaal: 'werkgever', naam: 'HR' },
  leidinggevende: { portaal: 'werkgever', naam: 'leidinggevende' },
  /** sees which dates are near for his people, and nothing of their cases */
  signaalontvanger: { portaal: 'werkgever', naam: 'leidinggevende (alleen signalen)' },
  verzuimconsultant: { portaal: 'arbodienst', naam: 'verzuimconsultant' },
  planner: { portaal: 'arbodienst', naam: 'planner' },
  arbobeheerder: { portaal: 'arbodienst', naam: 'arbobeheerder' },
  bedrijfsarts: { portaal: 'medisch', naam: 'bedrijfsarts' },
  taakgedelegeerde: { portaal: 'medisch', naam: 'taakgedelegeerde' },
  werknemer: { portaal: 'werknemer', naam: 'werknemer' },
  platformbeheerder: { portaal: 'beheer', naam: 'platformbeheerder' },
  fg: { portaal: 'beheer', naam: 'functionaris gegevensbescherming' },
} as const satisfies Record<string, { portaal: Portaal; naam: string }>

export type Rol = keyof typeof rollen

/** True for a text that is one of our roles. */
export function isRol(tekst: string): tekst is Rol {
  return Object.hasOwn(rollen, tekst)
}

/** Which roles a role may give to somebody else and take from him. The database knows the same in `muur.geeft_rollen`. */
export const geeftRollen: Record<Rol, readonly Rol[]> = {
  hr: ['hr', 'leidinggevende', 'signaalontvanger'],
  leidinggevende: [],
  signaalontvanger: [],
  verzuimconsultant: [],
  planner: [],
  arbobeheerder: ['verzuimconsultant', 'planner', 'arbobeheerder', 'bedrijfsarts', 'taakgedelegeerde'],
  bedrijfsarts: [],
  taakgedelegeerde: [],
  werknemer: [],
  platformbeheerder: ['hr', 'arbobeheerder', 'fg', 'platformbeheerder'],
  fg: [],
}

/** The page of each portal where one lands after signing in. */
export const thuis: Record<Portaal, string> = {
  werkgever: '/werkgever',
  arbodienst: '/arbodienst',
  medisch: '/medisch',
  werknemer: '/werknemer',
  beheer: '/beheer',
}
