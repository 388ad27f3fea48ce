'use client'

import { useActionState, useRef } from 'react'
import { Datumveld } from '@/components/datumveld'
import { Foutoverzicht } from '@/components/foutoverzicht'
import { Tekstvak } from '@/components/tekstvak'
import { Veld } from '@/components/veld'
import { VerzendKnop } from '@/components/verzend-knop'
import { Conceptregel } from '../../conceptregel'
import { type Begonnen, Dossierconcept } from '../../dossierconcept'
import { useConcept } from '../../gebruik-concept'
import { legInformatieVastActie, stuurMachtiginglinkActie, vraagMachtigingActie } from './acties'

/** With the permission it is about: there is one draft of this kind in a file. */
const antwoordvelden = ['machtigingId', 'ontvangenOp', 'tekst', 'kosten']
const vraagvelden = ['behandelaar', 'specialisme', 'adres', 'vraag', 'doel']

interface Basis {
  dossierId: string
  begin: Record<string, string>
  conceptOp: string | null
  verzoek: string
}

/** One practitioner and one question; the employee gets to read exactly this. */
export function Vraagformulier({ dossierId, begin, conceptOp, verzoek }: Basis) {
  const [staat, verstuur] = useActionState(vraagMachtigingActie, { fouten: {}, waarden: {} })
  const formulier = useRef<HTMLFormElement>(null)
  const stand = useConcept(formulier, dossierId, 'machtiging', vraagvelden)
  const veld = (naam: string, label: string, maxLength: number) => ({
    naam,
    label,
    maxLength,
    waarde: staat.waarden[naam]?.[0] ?? begin[naam],
    fout: staat.fouten[naam],
  })
  return (
    <form ref={formulier} action={verstuur} noValidate className="flex flex-col gap-4">
      <Fouten fouten={staat.fouten} />
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="verzoek" value={verzoek} />
      <div className="grid gap-4">
        <Veld {...veld('behandelaar', 'Naam van de behandelaar', 120)} />
        <Veld {...veld('specialisme', 'Specialisme', 120)} />
      </div>
      <Tekstvak {...veld('adres', 'Adres', 300)} regels={3} />
      <Tekstvak {...veld('vraag', 'Wat wilt u precies weten?', 2000)} regels={4} />
      <Tekstvak {...veld('doel', 'Waarvoor?', 500)} regels={2} />
      <Conceptregel stand={stand} begin={conceptOp} />
      <div>
        <VerzendKnop>Toestemming vragen</VerzendKnop>
      </div>
    </form>
  )
}

/** What came back on a letter, and what it cost. */
export function Antwoordformulier({
  dossierId,
  machtigingId,
  begonnen,
  vandaag,
  verzoek,
}: {
  dossierId: string
  machtigingId: string
  /** the draft, when it is about this permission */
  begonnen: Begonnen | null
  vandaag: string
  verzoek: string
}) {
  const [staat, verstuur] = useActionState(legInformatieVastActie, { fouten: {}, waarden: {} })
  const waarde = (naam: string) => staat.waarden[naam]?.[0] ?? begonnen?.velden[naam]
  const id = (naam: string) => `${naam}-${machtigingId}`
  return (
    <form action={verstuur} noValidate className="flex flex-col gap-4">
      <Fouten fouten={staat.fouten} id={id} />
      {Object.entries({ dossierId, machtigingId, verzoek }).map(([naam, w]) => (
        <input key={naam} type="hidden" name={naam} value={w} />
      ))}
      <Datumveld
        naam="ontvangenOp"
        id={id('ontvangenOp')}
        label="Ontvangen op"
        waarde={waarde('ontvangenOp') ?? vandaag}
        fout={staat.fouten.ontvangenOp}
      />
      <Tekstvak
        naam="tekst"
        id={id('tekst')}
        label="Antwoord"
        regels={5}
        maxLength={8000}
        waarde={waarde('tekst')}
        fout={staat.fouten.tekst}
      />
      <Veld
        naam="kosten"
        id={id('kosten')}
        label="Kosten"
        verplicht={false}
        breedte="kort"
        inputMode="decimal"
        achter="euro"
        maxLength={9}
        waarde={waarde('kosten')}
        fout={staat.fouten.kosten}
      />
      <Dossierconcept dossierId={dossierId} soort="informatie" velden={antwoordvelden} begonnen={begonnen} />
      <div>
        <VerzendKnop soort="neven">Antwoord vastleggen</VerzendKnop>
      </div>
    </form>
  )
}

/** Where the link goes; the mail says nothing of what it is about. */
export function Linkformulier({
  dossierId,
  machtigingId,
  email,
  opnieuw,
  verzoek,
}: {
  dossierId: string
  machtigingId: string
  email: string
  opnieuw: boolean
  verzoek: string
}) {
  const [staat, verstuur] = useActionState(stuurMachtiginglinkActie, { fouten: {}, waarden: {} })
  const id = (naam: string) => `${naam}-${machtigingId}`
  return (
    <form action={verstuur} noValidate className="flex flex-col gap-4">
      <Fouten fouten={staat.fouten} id={id} />
      {Object.entries({ dossierId, machtigingId, verzoek }).map(([naam, w]) => (
        <input key={naam} type="hidden" name={naam} value={w} />
      ))}
      <Veld
        naam="email"
        id={id('email')}
        label="Privémailadres van de medewerker"
        type="email"
        inputMode="email"
        maxLength={254}
        waarde={staat.waarden.email?.[0] ?? email}
        fout={staat.fouten.email}
      />
      <div>
        <VerzendKnop soort="neven">{opnieuw ? 'Stuur een nieuwe link' : 'Stuur een link'}</VerzendKnop>
      </div>
    </form>
  )
}

function Fouten({ fouten, id = (naam) => naam }: { fouten: Record<string, string>; id?: (naam: string) => string }) {
  return (
    <Foutoverzicht
      fouten={Object.entries(fouten).map(([veld, tekst]) => ({ veld: veld === '' ? undefined : id(veld), tekst }))}
    />
  )
}
