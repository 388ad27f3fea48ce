import { createRequire } from 'node:module'
import path from 'node:path'

/** Fonts that are embedded. As files of a package, found from the folder that the app runs in: a bundler must not move them. */
export function lettertype(stijl: 'Regular' | 'Bold'): string {
  return createRequire(path.join(process.cwd(), 'package.json')).resolve(
    `source-sans-pro/TTF/SourceSansPro-${stijl}.ttf`,
  )
}
