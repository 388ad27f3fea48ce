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

/** Milliseconds without a mail after which the line to the mail server is closed. */
const STIL = 2_000

/**
 * How we talk to a mail server, as part of its address: beside an address nodemailer takes no other settings. What the address
 * itself says goes first.
 */
const INSTELLINGEN = {
  // one conversation for many mails: setting one up costs more than a mail
  pool: true,
  maxConnections: 2,
  // a line that breaks fails its mail: whoever sends decides when it is tried again, and under which key
  maxRequeues: 0,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
}

function open(smtpUrl: string) {
  const adres = new URL(smtpUrl)
  for (const [naam, waarde] of Object.entries(INSTELLINGEN))
    if (!adres.searchParams.has(naam)) adres.searchParams.set(naam, String(waarde))
  return createTransport(adres.href)
}

let lijn: { url: string; server: ReturnType<typeof open>; bezig: number; stil?: NodeJS.Timeout } | undefined

/** Hands the mail to the mail server; resolves when that has taken it over. */
export async function verstuur({ aan, onderwerp, tekst, sleutel }: Mail): Promise<void> {
  const { smtpUrl } = omgeving
  if (!smtpUrl) throw new Error('Er is geen mailserver ingesteld (SMTP_URL).')
  if (lijn?.url !== smtpUrl) lijn = { url: smtpUrl, server: open(smtpUrl), bezig: 0 }
  const deze = lijn
  clearTimeout(deze.stil)
  deze.bezig += 1
  try {
    await deze.server.sendMail({
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
    deze.bezig -= 1
    if (deze.bezig === 0) deze.stil = setTimeout(() => hangOp(deze), STIL)
  }
}

function hangOp(deze: NonNullable<typeof lijn>): void {
  if (lijn === deze) lijn = undefined
  deze.server.close()
}
