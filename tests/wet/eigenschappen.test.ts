import { gebruik } from './eigenschappen-gebruik.ts'
import { rekenen } from './eigenschappen-rekenen.ts'

// 36,000 histories here, in each of the three time zones of the test configuration: more than 100,000 in a normal run.
rekenen(1)
gebruik(1)
