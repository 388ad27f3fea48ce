import '@fontsource-variable/source-sans-3'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'

export const metadata: Metadata = {
  title: { default: 'Poortwacht', template: '%s · Poortwacht' },
  description: 'Verzuim: van ziekmelding tot een tijdlijn die zichzelf uitlegt.',
  applicationName: 'Poortwacht',
  robots: { index: false, follow: false },
  referrer: 'same-origin',
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#15252a' },
  ],
}

/** The document around every portal: language, font, colours. */
export default async function Wortel({ children }: { children: ReactNode }) {
  // Never made at build time: the nonce of the content security policy is new in every answer.
  await connection()
  return (
    <html lang="nl">
      <body>{children}</body>
    </html>
  )
}
