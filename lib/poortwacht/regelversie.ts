import { createHash } from 'node:crypto'
import { REGELS } from '@/lib/wet/termijnen'

/** Names the table of rules as it is now: another row or number gives another name. Stored with what was computed by it. */
export const REGELVERSIE = createHash('sha256').update(JSON.stringify(REGELS)).digest('hex').slice(0, 12)
