import path from 'node:path'
import type { NextConfig } from 'next'

/** For every answer, also files of the build; what differs per request is set in proxy.ts. */
const koppen = {
  'X-Content-Type-Options': 'nosniff',
  // Not no-referrer: then a browser sends "Origin: null" with a form, and the guard against forged forms could not tell.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
}

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Compressing is for the proxy with TLS that stands in front (README): here it would take the one thread that makes the pages.
  compress: false,
  devIndicators: false,
  // The image optimiser has been a way in; pictures are served as they are.
  images: { unoptimized: true },
  // `npm test` checks the types of everything; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Native or database code that must not be bundled.
  serverExternalPackages: ['@node-rs/argon2', 'pg', '@prisma/adapter-pg', 'nodemailer', 'graphile-worker', 'pdfkit'],
  // A file of 10 MB with its form around it: what is longer than this reaches nobody.
  experimental: { proxyClientMaxBodySize: 11 * 1024 * 1024 },
  headers: async () => [{ source: '/:pad*', headers: Object.entries(koppen).map(([key, value]) => ({ key, value })) }],
  turbopack: { root: path.resolve(import.meta.dirname) },
}

export default config
