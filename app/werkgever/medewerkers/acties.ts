'use server'

import { actie } from '@/lib/actie'
import { beeindigDienstverband } from '@/lib/organisatie/beeindig-dienstverband'
import {
  beeindigDienstverbandSchema,
  voegDienstverbandToeSchema,
  voegMedewerkerToeSchema,
  wijzigDienstverbandSchema,
  wijzigMedewerkerSchema,
} from '@/lib/organisatie/medewerker-schema'
import { voegDienstverbandToe } from '@/lib/organisatie/voeg-dienstverband-toe'
import { voegMedewerkerToe } from '@/lib/organisatie/voeg-medewerker-toe'
import { wijzigDienstverband } from '@/lib/organisatie/wijzig-dienstverband'
import { wijzigMedewerker } from '@/lib/organisatie/wijzig-medewerker'
import { herbereken } from '@/lib/poortwacht/herbereken'

export const voegMedewerkerToeActie = actie({
  portaal: 'werkgever',
  recht: 'register.wijzigen',
  schema: voegMedewerkerToeSchema,
  werk: voegMedewerkerToe,
  naar: ({ werknemerId }) => `/werkgever/medewerkers/${werknemerId}?gelukt=toegevoegd`,
})

export const wijzigMedewerkerActie = actie({
  portaal: 'werkgever',
  recht: 'register.wijzigen',
  schema: wijzigMedewerkerSchema,
  werk: wijzigMedewerker,
  naar: ({ werknemerId }) => `/werkgever/medewerkers/${werknemerId}?gelukt=gewijzigd`,
})

export const voegDienstverbandToeActie = actie({
  portaal: 'werkgever',
  recht: 'register.wijzigen',
  schema: voegDienstverbandToeSchema,
  werk: voegDienstverbandToe,
  naar: ({ werknemerId }) => `/werkgever/medewerkers/${werknemerId}?gelukt=dienstverband`,
})

export const wijzigDienstverbandActie = actie({
  portaal: 'werkgever',
  recht: 'register.wijzigen',
  schema: wijzigDienstverbandSchema,
  werk: async (ctx, invoer) => {
    const gewijzigd = await wijzigDienstverband(ctx, invoer)
    for (const gevalId of gewijzigd.gevallen) await herbereken(ctx, gevalId)
    return gewijzigd
  },
  naar: ({ werknemerId }) => `/werkgever/medewerkers/${werknemerId}?gelukt=gewijzigd`,
})

export const beeindigDienstverbandActie = actie({
  portaal: 'werkgever',
  recht: 'register.wijzigen',
  schema: beeindigDienstverbandSchema,
  werk: async (ctx, invoer) => {
    const beeindigd = await beeindigDienstverband(ctx, invoer)
    for (const gevalId of beeindigd.gevallen) await herbereken(ctx, gevalId)
    return beeindigd
  },
  naar: ({ werknemerId }) => `/werkgever/medewerkers/${werknemerId}?gelukt=beeindigd`,
})
