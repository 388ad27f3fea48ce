import type { Portaal, Rol } from './rollen'

/**
 * Who may do what: right x role. A page, an action or a use case names one of these rights; a right that is not here does
 * not compile. Which rows a role then sees (its departments, its cases) stands in prisma/beleid.sql.
 */
export const rechten = {
  // portal of the werkgever
  'register.lezen': ['hr', 'leidinggevende'],
  'register.wijzigen': ['hr'],
  'afdeling.wijzigen': ['hr'],
  'verzuim.lezen': ['hr', 'leidinggevende'],
  'verzuim.melden': ['hr', 'leidinggevende'],
  'verzuim.corrigeren': ['hr'],
  'mijlpaal.vastleggen.werkgever': ['hr', 'leidinggevende'],
  // portal of the arbodienst
  'werklijst.lezen': ['verzuimconsultant', 'planner', 'arbobeheerder'],
  'dossier.lezen': ['verzuimconsultant', 'planner', 'arbobeheerder'],
  'contact.vastleggen': ['verzuimconsultant'],
  'dossier.overnemen': ['verzuimconsultant'],
  'mijlpaal.vastleggen.arbodienst': ['verzuimconsultant'],
  // medical portal
  'medisch.lezen': ['bedrijfsarts', 'taakgedelegeerde'],
  'medisch.schrijven': ['bedrijfsarts', 'taakgedelegeerde'],
  // the employee's own portal
  'eigenDossier.lezen': ['werknemer'],
  // beheer
  'beheer.lezen': ['platformbeheerder', 'fg'],
  'logboek.lezen': ['fg'],
  'logboek.exporteren': ['fg'],
  'logboek.beoordelen': ['fg'],
  // everybody who is signed in
  'eigenSessies.beheren': [
    'hr',
    'leidinggevende',
    'verzuimconsultant',
    'planner',
    'arbobeheerder',
    'bedrijfsarts',
    'taakgedelegeerde',
    'werknemer',
    'platformbeheerder',
    'fg',
  ],
} as const satisfies Record<string, readonly Rol[]>

export type Recht = keyof typeof rechten

/** True when one of these roles holds the right; anything unknown is a refusal. */
export function mag(houdt: readonly Rol[], recht: Recht): boolean {
  const toegestaan: readonly Rol[] | undefined = rechten[recht]
  return toegestaan?.some((rol) => houdt.includes(rol)) ?? false
}

/** The page of each portal where one lands after signing in. */
export const thuis: Record<Portaal, string> = {
  werkgever: '/werkgever',
  arbodienst: '/arbodienst',
  medisch: '/medisch',
  werknemer: '/werknemer',
  beheer: '/beheer',
}
