'use server'

import { openMetLinkSchema, tekenMetLinkSchema } from '@/lib/documenten/link-schema'
import { openMetLink, tekenMetLink } from '@/lib/documenten/teken-met-link'
import { toonLink } from '@/lib/documenten/toon-link'
import { herkomst } from '@/lib/toegang/cookie'
import { openbareActie } from '@/lib/toegang/openbare-actie'

export const openMetLinkActie = openbareActie({
  schema: openMetLinkSchema,
  werk: async ({ linkcode, code }) => ({
    klaar: toonLink(await openMetLink({ geheim: linkcode, code }, await herkomst())),
  }),
})

export const tekenMetLinkActie = openbareActie({
  schema: tekenMetLinkSchema,
  werk: async ({ linkcode, code, inhoudHash, betekenis, opmerking }) => {
    await tekenMetLink({ geheim: linkcode, code, inhoudHash, betekenis, opmerking }, await herkomst())
    return { klaar: { af: true } }
  },
})
