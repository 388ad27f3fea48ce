import { readFileSync } from 'node:fs'
import { z } from 'zod'

// The environment is read here and nowhere else. Secrets have no default: a start without them must fail, not run with
// a key that stands in the source. Read at first use and not at import, so that a build needs no secrets.

/** A login of the wall and none with more power: with the owner's address here the policies would guard nothing. */
const databaseAddress = (login: string) =>
  z
    .string({ error: `ontbreekt: het adres van de database voor ${login}` })
    .refine((value) => userOf(value) === login, `moet een adres zijn als postgresql://${login}:wachtwoord@server/naam`)

/** Master keys as '1:<base64>,2:<base64>': a number each, from 1 on. */
const numberedKeys = z
  .string()
  .transform((text) =>
    text
      .split(/[,\s]+/)
      .filter(Boolean)
      .map((part) => part.split(/:(.*)/s)),
  )
  .refine(
    (parts) =>
      parts.every(([nr, key]) => /^[1-9]\d{0,5}$/.test(nr ?? '') && Buffer.from(key ?? '', 'base64').length === 32),
    'moet nummers met 32 bytes in base64 zijn, als 1:…,2:…',
  )
  .refine((parts) => new Set(parts.map(([nr]) => nr)).size === parts.length, 'noemt een nummer twee keer')
  .transform((parts) => parts.map(([nr, key]): [number, Buffer] => [Number(nr), Buffer.from(key ?? '', 'base64')]))

const schema = z.object({
  DATABASE_URL: databaseAddress('verzuim_app'),
  DATABASE_URL_MEDISCH: databaseAddress('verzuim_medisch'),
  DATABASE_URL_DIENST: databaseAddress('verzuim_dienst'),
  NEXTAUTH_URL: z.url({ error: 'ontbreekt of is geen adres: waar gebruikers Poortwacht openen, als https://…' }),
  NEXTAUTH_SECRET: z
    .string({ error: 'ontbreekt: het geheim waarmee cookies zijn ondertekend' })
    .min(32, 'is te kort: ten minste 32 tekens'),
  KLUIS_SLEUTEL: z
    .string({ error: 'ontbreekt: de hoofdsleutel van de versleuteling' })
    .refine((value) => Buffer.from(value, 'base64').length === 32, 'moet 32 bytes in base64 zijn'),
  DOSSIER_SLEUTELS: numberedKeys.optional(),
  DOSSIER_SLEUTELS_BESTAND: z
    .string()
    .transform((file, ctx) => {
      try {
        return readFileSync(file, 'utf8')
      } catch {
        ctx.addIssue({ code: 'custom', message: 'is niet te lezen' })
        return z.NEVER
      }
    })
    .pipe(numberedKeys)
    .optional(),
  CLAMD: z
    .string()
    .regex(/^(?:tcp:\/\/[^\s/]+|unix:\/\S+)$/, 'moet tcp://server:3310 of unix:/pad/naar/clamd.ctl zijn')
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'moet een adres zijn als smtp://server:poort' }).optional(),
  MAIL_AFZENDER: z.string().optional(),
  POORTWACHT_DEMO: z.enum(['0', '1']).optional(),
  VERTROUWDE_PROXYS: z
    .string()
    .regex(/^[1-9]$/, 'moet een getal van 1 tot en met 9 zijn: zoveel eigen proxies staan er voor Poortwacht')
    .optional(),
})

/** What is missing or wrong, one Dutch line per variable, never with the value in it; empty when all is well. */
export function ontbrekend(environment: Record<string, string | undefined>): string[] {
  const result = schema.safeParse(withoutEmpty(environment))
  if (result.success) return []
  return result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
}

/** The environment, checked at first use; throws with the whole list of what is missing. */
export const omgeving = {
  get databaseUrl() {
    return read().DATABASE_URL
  },
  get databaseUrlMedisch() {
    return read().DATABASE_URL_MEDISCH
  },
  get databaseUrlDienst() {
    return read().DATABASE_URL_DIENST
  },
  get adres() {
    return read().NEXTAUTH_URL
  },
  get sessieGeheim() {
    return read().NEXTAUTH_SECRET
  },
  get kluisSleutel() {
    return Buffer.from(read().KLUIS_SLEUTEL, 'base64')
  },
  /** master keys of medical files beside the derived number 0 */
  get dossierSleutels(): ReadonlyMap<number, Uint8Array> {
    const { DOSSIER_SLEUTELS, DOSSIER_SLEUTELS_BESTAND } = read()
    return new Map([...(DOSSIER_SLEUTELS_BESTAND ?? []), ...(DOSSIER_SLEUTELS ?? [])])
  },
  /** the virus scanner; null where none is set up */
  get clamd() {
    return read().CLAMD ?? null
  },
  get smtpUrl() {
    return read().SMTP_URL
  },
  get mailAfzender() {
    return read().MAIL_AFZENDER ?? 'Poortwacht <noreply@localhost>'
  },
  /** how many proxies of our own stand in front: each adds one address to X-Forwarded-For */
  get vertrouwdeProxys() {
    return Number(read().VERTROUWDE_PROXYS ?? '1')
  },
  get isDemo() {
    return read().POORTWACHT_DEMO === '1'
  },
  get isProductie() {
    return process.env.NODE_ENV === 'production'
  },
}

let known: z.infer<typeof schema> | undefined

function read(): z.infer<typeof schema> {
  if (known) return known
  const complaints = ontbrekend(process.env)
  if (complaints.length > 0) throw new Error(`De omgeving is niet volledig:\n- ${complaints.join('\n- ')}`)
  known = schema.parse(withoutEmpty(process.env))
  return known
}

/** `NAME=` in a file means: not set. */
function withoutEmpty(environment: Record<string, string | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
}

function userOf(address: string): string | undefined {
  try {
    const url = new URL(address)
    return /^postgres(ql)?:$/.test(url.protocol) ? decodeURIComponent(url.username) : undefined
  } catch {
    return undefined
  }
}
