import '@fontsource-variable/source-sans-3'
import './globals.css'
import type { Metadata, Viewport } from 'next'
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
export default function Wortel({ children }: { children: ReactNode }) {
  return (
    <html lang="nl">
      <body>{children}</body>
    </html>
  )
}
