'use server'

import { werkplekSchema } from '@/lib/toegang/aanmelden-schema'
import { leesKoekje } from '@/lib/toegang/cookie'
import { openbareActie } from '@/lib/toegang/openbare-actie'
import { naarWerkplek } from '@/lib/toegang/rond-af'

export const kiesActie = openbareActie({
  schema: werkplekSchema,
  werk: async ({ werkplek, naar }) => ({
    naar: await naarWerkplek((await leesKoekje())?.geheim ?? '', werkplek, naar),
  }),
})
