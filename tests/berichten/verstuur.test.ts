import { afterAll, beforeAll, expect, test } from 'vitest'
import { verstuur } from '@/lib/berichten/verstuur'
import { omgeving } from '@/lib/omgeving'
import { proefDatabase } from '../hulp/database'
import { type ProefSmtp, proefSmtp } from '../hulp/smtp'

let mail: ProefSmtp
let sluitDatabase: () => Promise<void>
beforeAll(async () => {
  mail = await proefSmtp()
  process.env.SMTP_URL = mail.url
  sluitDatabase = (await proefDatabase()).sluit
})
afterAll(async () => {
  await mail.sluit()
  await sluitDatabase()
})

const brief = (nummer: number) => ({ aan: 'sam@thuis.example', onderwerp: 'x', tekst: 'x', sleutel: `proef.${nummer}` })

test('many mails go over one connection, and each arrives once', async () => {
  expect(omgeving.smtpUrl).toBe(mail.url)
  for (let i = 0; i < 8; i++) await verstuur(brief(i))
  expect(mail.berichten).toHaveLength(8)
  expect(new Set(mail.berichten.map((b) => b.gesprek)).size).toBe(1)
})
