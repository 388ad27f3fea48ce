'use server'

import { actie } from '@/lib/actie'
import type { Ctx } from '@/lib/db/namens'
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
import { type DienstverbandGewijzigd, wijzigDienstverband } from '@/lib/organisatie/wijzig-dienstverband'
import { wijzigMedewerker } from '@/lib/organisatie/wijzig-medewerker'
import { herbereken } from '@/lib/poortwacht/herbereken'

/** The days of an employment are facts of its cases: what follows from them is computed in the same transaction. */
async function herberekend(ctx: Ctx, gewijzigd: DienstverbandGewijzigd): Promise<DienstverbandGewijzigd> {
  for (const gevalId of gewijzigd.gevallen) await herbereken(ctx, gevalId)
  return gewijzigd
}

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
  werk: async (ctx, invoer) => await herberekend(ctx, await wijzigMedewerker(ctx, invoer)),
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
  werk: async (ctx, invoer) => await herberekend(ctx, await wijzigDienstverband(ctx, invoer)),
  naar: ({ werknemerId }) => `/werkgever/medewerkers/${werknemerId}?gelukt=gewijzigd`,
})

export const beeindigDienstverbandActie = actie({
  portaal: 'werkgever',
  recht: 'register.wijzigen',
  schema: beeindigDienstverbandSchema,
  werk: async (ctx, invoer) => await herberekend(ctx, await beeindigDienstverband(ctx, invoer)),
  naar: ({ werknemerId }) => `/werkgever/medewerkers/${werknemerId}?gelukt=beeindigd`,
})
