'use client'

import { Foutoverzicht } from '@/components/foutoverzicht'
import { Kaart } from '@/components/kaart'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'

// What a link with a code shows to somebody without an account, whatever it is about.

/** How a form of such a page begins: its messages, and the secret of the link. */
export function Linkkop({ fouten, geheim }: { fouten: Record<string, string>; geheim: string }) {
  return (
    <>
      <Foutoverzicht fouten={Object.entries(fouten).map(([veld, tekst]) => ({ veld: veld || undefined, tekst }))} />
      <input type="hidden" name="linkcode" value={geheim} />
    </>
  )
}

/** The code that went another way than the link. */
export function Codeveld({ label, hint, fout }: { label: string; hint: string; fout?: string }) {
  return <Veld naam="code" label={label} hint={hint} inputMode="numeric" breedte="kort" maxLength={12} fout={fout} />
}

/** The first step: only with the code does anything show. */
export function Codestap({
  actie,
  fouten,
  geheim,
  hint,
  knop,
}: {
  actie: (formulier: FormData) => void
  fouten: Record<string, string>
  geheim: string
  hint: string
  knop: string
}) {
  return (
    <Kaart>
      <form action={actie} noValidate className="flex flex-col gap-5">
        <Linkkop fouten={fouten} geheim={geheim} />
        <Codeveld label="Uw code" hint={hint} fout={fouten.code} />
        <VerzendKnop vol>{knop}</VerzendKnop>
      </form>
    </Kaart>
  )
}
