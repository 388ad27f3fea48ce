import { createTransport } from 'nodemailer'
import { omgeving } from '@/lib/omgeving'

/** A mail: plain text, to one person. Says that something is ready and where; what it is about stands behind sign-in. */
export interface Mail {
  aan: string
  onderwerp: string
  tekst: string
  /** what this mail is, the same at each try to send the same text: a mailbox that gets it twice shows it once */
  sleutel: string
}

/** Hands the mail to the mail server; resolves when that has taken it over. */
export async function verstuur({ aan, onderwerp, tekst, sleutel }: Mail): Promise<void> {
  const { smtpUrl } = omgeving
  if (!smtpUrl) throw new Error('Er is geen mailserver ingesteld (SMTP_URL).')
  const server = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  })
  try {
    await server.sendMail({
      // As an object: an address is never read as a list of addresses.
      to: { name: '', address: aan },
      from: omgeving.mailAfzender,
      subject: onderwerp,
      text: tekst,
      messageId: `<${sleutel}@${new URL(omgeving.adres).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  } finally {
    server.close()
  }
}
