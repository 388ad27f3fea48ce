// Loaded into the web server by prisma/server.ts: when the process that started it is gone, also by `kill -9`, the
// channel between them breaks and the server ends too, instead of keeping the port.
import process from 'node:process'

process.on('disconnect', () => process.exit(1))
process.channel?.unref()
