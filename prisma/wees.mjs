// Loaded into the web server by prisma/server.ts: when the process that started it is gone, also by `kill -9`, the
// channel between them breaks and the server ends too, instead of keeping the port. Next's own workers inherit the flag
// that loads this file; they have a channel to Next, with which we must not meddle.
import process from 'node:process'

if (process.env.POORTWACHT_OUDER === String(process.ppid)) {
  process.on('disconnect', () => process.exit(1))
  process.channel?.unref()
}
