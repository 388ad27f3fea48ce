'use server'

import { actie } from '@/lib/actie'
import { verwijderAfdelingSchema, voegAfdelingToeSchema, wijzigAfdelingSchema } from '@/lib/organisatie/afdeling-schema'
import { verwijderAfdeling } from '@/lib/organisatie/verwijder-afdeling'
import { voegAfdelingToe } from '@/lib/organisatie/voeg-afdeling-toe'
import { wijzigAfdeling } from '@/lib/organisatie/wijzig-afdeling'

export const voegAfdelingToeActie = actie({
  portaal: 'werkgever',
  recht: 'afdeling.wijzigen',
  schema: voegAfdelingToeSchema,
  werk: voegAfdelingToe,
  naar: () => '/werkgever/afdelingen?gelukt=toegevoegd',
})

export const wijzigAfdelingActie = actie({
  portaal: 'werkgever',
  recht: 'afdeling.wijzigen',
  schema: wijzigAfdelingSchema,
  werk: wijzigAfdeling,
  naar: () => '/werkgever/afdelingen?gelukt=gewijzigd',
})

export const verwijderAfdelingActie = actie({
  portaal: 'werkgever',
  recht: 'afdeling.wijzigen',
  schema: verwijderAfdelingSchema,
  werk: verwijderAfdeling,
  naar: () => '/werkgever/afdelingen?gelukt=verwijderd',
})
