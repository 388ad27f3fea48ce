import { bouwZoNodig } from './app-server'

// The build as a part of `npm test`, with the message of Next when it fails.
try {
  await bouwZoNodig()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
