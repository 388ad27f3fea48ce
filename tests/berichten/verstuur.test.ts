import { afterAll, expect, test } from 'vitest'
import { verstuur } from '@/lib/berichten/verstuur'
import { omgeving } from '@/lib/omgeving'
import { proefDatabase } from '../hulp/database'
import { proefSmtp } from '../hulp/smtp'

await proefDatabase()
const mail = await proefSmtp()
process.env.SMTP_URL = mail.url
afterAll(() => mail.sluit())

const brief = (nummer: number) => ({ aan: 'sam@thuis.example', onderwerp: 'x', tekst: 'x', sleutel: `proef.${nummer}` })

test('many mails go over one connection, and each arrives once', async () => {
  expect(omgeving.smtpUrl).toBe(mail.url)
  for (let i = 0; i < 8; i++) await verstuur(brief(i))
  expect(mail.berichten).toHaveLength(8)
  expect(new Set(mail.berichten.map((b) => b.gesprek)).size).toBe(1)
})
