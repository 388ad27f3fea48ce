import { eigenschappen } from './eigenschappen.ts'

// The long campaign (LANG_TESTS=1): more than two million histories over the three zones.
eigenschappen(20)
