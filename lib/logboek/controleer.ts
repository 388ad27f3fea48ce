// npm run logboek:controleer <export> [public key] [earlier export]: verifies an exported audit trail offline and says where
// it breaks. With the key as you keep it, and with an export of before, it also finds what was cut off in the database.
import { readFileSync } from 'node:fs'
import { controleerExport } from './export'

const [bestand, sleutel, eerder] = process.argv.slice(2)
if (!bestand) {
  console.error('Gebruik: npm run logboek:controleer <export> [publieke sleutel] [eerdere export]')
  process.exit(2)
}
const oordeel = controleerExport(
  readFileSync(bestand, 'utf8'),
  sleutel || undefined,
  eerder && readFileSync(eerder, 'utf8'),
)
if (oordeel.klopt) {
  console.log(`Klopt: ${oordeel.regels} logregels van ${oordeel.keten}, ${oordeel.punten} ondertekende controlepunten.`)
} else {
  console.error(`Klopt niet, bij ${oordeel.waar}: ${oordeel.waarom}`)
  process.exit(1)
}
