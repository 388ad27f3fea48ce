// Closed lists of a transfer; the database checks the same. Apart from the schema, so that a form does not take zod along.

export const GEINFORMEERD = { gesprek: 'In een gesprek', telefoon: 'Aan de telefoon', brief: 'Met een brief' } as const
export const INSTEMMING = { ja: 'Ja, hij stemt in', geenBezwaar: 'Hij weet het en maakt geen bezwaar' } as const
