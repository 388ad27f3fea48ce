'use server'

import { actie } from '@/lib/actie'
import { bijzonderheidSchema, bijzonderheidTerugSchema } from '@/lib/poortwacht/bijzonderheid-schema'
import { legBijzonderheidVast } from '@/lib/poortwacht/leg-bijzonderheid-vast'
import { trekBijzonderheidTerug } from '@/lib/poortwacht/trek-bijzonderheid-terug'

export const legBijzonderheidVastActie = actie({
  portaal: 'arbodienst',
  recht: 'mijlpaal.vastleggen.arbodienst',
  schema: bijzonderheidSchema,
  werk: legBijzonderheidVast,
  naar: ({ gevalId }) => `/arbodienst/dossiers/${gevalId}#mijlpalen`,
})

export const trekBijzonderheidTerugActie = actie({
  portaal: 'arbodienst',
  recht: 'mijlpaal.vastleggen.arbodienst',
  schema: bijzonderheidTerugSchema,
  werk: trekBijzonderheidTerug,
  naar: ({ gevalId }) => `/arbodienst/dossiers/${gevalId}#mijlpalen`,
})
