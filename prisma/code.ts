import { huidigeCode, leesDemoAccounts } from './demo-accounts'

// npm run code -- <e-mail>: the second-factor code of a demo account. A real account's secret is nowhere to be read.
const email = process.argv[2]?.toLowerCase()
const found = leesDemoAccounts().find((one) => one.email.toLowerCase() === email)
if (found) {
  const { code, seconden } = huidigeCode(found.geheim)
  console.log(`${code}  (nog ${seconden} s geldig)`)
} else {
  console.error(
    email
      ? `Geen demo-account met e-mail ${email}. Codes zijn er alleen voor de demo.`
      : 'Gebruik: npm run code -- <e-mail>',
  )
  process.exitCode = 1
}
