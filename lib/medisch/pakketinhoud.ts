import { z } from 'zod'

const plaats = z.number().int().nonnegative().nullable()

/** What is inside a package: who it is (to compare), every note with its author and moment, and which attachments come with it. Never the citizen service number. */
export const inhoudSchema = z.object({
  persoon: z.object({ naam: z.string(), geboortedatum: z.string().nullable() }),
  notities: z
    .array(
      z.object({
        soort: z.string(),
        op: z.iso.datetime(),
        /** place in this list of the older version that it takes the place of */
        vervangt: plaats,
        velden: z.record(z.string(), z.string().max(20_000)),
      }),
    )
    .max(5_000),
  /** in the order of the parts */
  bijlagen: z
    .array(
      z.object({
        naam: z.string().max(300),
        hash: z.hash('sha256'),
        op: z.iso.datetime(),
        van: z.string().max(300),
        vervangt: plaats,
      }),
    )
    .max(200),
  /** how many attachments did not fit */
  nietMee: z.number().int().nonnegative(),
})
export type Pakketinhoud = z.output<typeof inhoudSchema>
