import { gebruik } from './eigenschappen-gebruik.ts'
import { rekenen } from './eigenschappen-rekenen.ts'

// The long campaign (LANG_TESTS=1): more than two million histories over the three zones.
rekenen(20)
gebruik(20)
