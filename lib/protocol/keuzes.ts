import type { Protocolanker, ProtocolStap } from '@/lib/wet/begrippen'

// Closed lists of a protocol, apart from the schemas so that a form in the browser does not take zod along.

/** After what a step comes, in the order of a case. */
export const ANKERS: Record<Protocolanker, string> = {
  eersteZiektedag: 'De eerste ziektedag',
  ziekmelding: 'De ziekmelding',
  eersteContact: 'Het eerste contact',
  probleemanalyse: 'De probleemanalyse is vastgesteld',
  planVanAanpak: 'Het plan van aanpak is vastgesteld',
  eerstejaarsevaluatie: 'De eerstejaarsevaluatie is vastgesteld',
  actueelOordeel: 'Het actueel oordeel is vastgesteld',
  deelsHersteld: 'Deels aan het werk (de eerste keer)',
  herstel: 'Volledig hersteld',
}

type Doet = Pick<ProtocolStap, 'wie' | 'uitvoerder'>

/** Who does a step: which side, and where that matters who of it. */
export const UITVOERDERS = {
  verzuimconsultant: { naam: 'Verzuimconsultant', doet: { wie: ['verzuimconsultant'] } },
  planner: { naam: 'Planner van de arbodienst', doet: { wie: ['planner'] } },
  bedrijfsarts: { naam: 'Bedrijfsarts', doet: { wie: ['bedrijfsarts'] } },
  werkgever: { naam: 'Werkgever', doet: { wie: ['werkgever'] } },
  hr: { naam: 'HR van de werkgever', doet: { wie: ['werkgever'], uitvoerder: 'hr' } },
  leidinggevende: { naam: 'Leidinggevende', doet: { wie: ['werkgever'], uitvoerder: 'leidinggevende' } },
  werknemer: { naam: 'Medewerker', doet: { wie: ['werknemer'] } },
  samen: { naam: 'Werkgever en medewerker samen', doet: { wie: ['werkgever', 'werknemer'] } },
} as const satisfies Record<
  string,
  { naam: string; doet: { wie: readonly Doet['wie'][number][]; uitvoerder?: Doet['uitvoerder'] } }
>
export type Uitvoerder = keyof typeof UITVOERDERS
