// npm run logboek:controleer <export> [public key]: verifies an exported audit trail offline and says where it breaks.
import { readFileSync } from 'node:fs'
import { controleerExport } from './export'

const [bestand, sleutel] = process.argv.slice(2)
if (!bestand) {
  console.error('Gebruik: npm run logboek:controleer <export> [publieke sleutel]')
  process.exit(2)
}
const oordeel = controleerExport(readFileSync(bestand, 'utf8'), sleutel)
if (oordeel.klopt) {
  console.log(`Klopt: ${oordeel.regels} logregels van ${oordeel.keten}, ${oordeel.punten} ondertekende controlepunten.`)
} else {
  console.error(`Klopt niet, bij ${oordeel.waar}: ${oordeel.waarom}`)
  process.exit(1)
}
