// npm run werker: a worker in a process of its own.
import { startWerker } from './werker'

const werker = await startWerker()
for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.once(signaal, () => void werker.stop())
await werker.promise
