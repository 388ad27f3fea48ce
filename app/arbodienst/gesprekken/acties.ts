'use server'

import { actie } from '@/lib/actie'
import { neemGesprekAan, neemGesprekAanSchema, rondGesprekAf, rondGesprekAfSchema } from '@/lib/begeleiding/gesprekken'

export const neemGesprekAanActie = actie({
  portaal: 'arbodienst',
  recht: 'gesprek.aannemen',
  schema: neemGesprekAanSchema,
  werk: neemGesprekAan,
  naar: () => '/arbodienst/gesprekken?gelukt=aangevraagd',
})

export const rondGesprekAfActie = actie({
  portaal: 'arbodienst',
  recht: 'gesprek.aannemen',
  schema: rondGesprekAfSchema,
  werk: rondGesprekAf,
  naar: () => '/arbodienst/gesprekken?gelukt=afgerond',
})
