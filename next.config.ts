import path from 'node:path'
import type { NextConfig } from 'next'

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  // The image optimiser has been a way in; pictures are served as they are.
  images: { unoptimized: true },
  // `npm test` checks the types of everything; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Native or database code that must not be bundled.
  serverExternalPackages: ['@node-rs/argon2', 'pg', '@prisma/adapter-pg', 'nodemailer', 'graphile-worker'],
  turbopack: { root: path.resolve(import.meta.dirname) },
}

export default config
