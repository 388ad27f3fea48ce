import type { DossierContact, DossierNotitie } from '@/lib/verzuim/lees-dossier'
import { type Dag, hoeVer, toonDag } from '@/lib/wet/kalender'
import { Dagtekst } from '../dag'
import { Icoon } from '../icoon'

const soorten = { telefoon: 'telefoon', video: 'video', bezoek: 'bezoek', brief: 'brief of e-mail' } as const
const uitkomsten = { gesproken: 'gesproken', geenGehoor: 'geen gehoor', verzonden: 'verstuurd' } as const
const ZICHTBAAR = 3

function Contact({ contact, notities }: { contact: DossierContact; notities: DossierNotitie[] }) {
  return (
    <li className="border-b border-line py-3 first:pt-0 last:border-b-0 last:pb-0">
      <p>
        <span className="font-semibold">
          <Dagtekst dag={contact.op} />
        </span>
        {` · ${soorten[contact.soort]}, ${uitkomsten[contact.uitkomst]}`}
      </p>
      {contact.afspraken && <p className="whitespace-pre-line">{contact.afspraken}</p>}
      {contact.volgendContactOp && (
        <p className="text-sm text-secondary">Volgend contact: {toonDag(contact.volgendContactOp)}</p>
      )}
      {notities.map((notitie) => (
        <div key={notitie.id} className="mt-1.5 rounded-field bg-sunken px-3 py-2 text-sm">
          <p className="flex items-center gap-1.5 font-semibold">
            <Icoon naam="slot" className="size-4" />
            Alleen voor de arbodienst
          </p>
          <p className="whitespace-pre-line">{notitie.tekst}</p>
        </div>
      ))}
      <p className="text-sm text-secondary">{contact.doorNaam}</p>
    </li>
  )
}

/** The contacts with the person, newest first. Notes are there for the arbodienst only; the werkgever gets none. */
export function Contactlijst({
  contacten,
  notities,
  vandaag,
}: {
  contacten: DossierContact[]
  notities: DossierNotitie[]
  vandaag: Dag
}) {
  if (contacten.length === 0) return <p className="text-secondary">Er is nog geen contact vastgelegd.</p>
  const item = (contact: DossierContact) => (
    <Contact key={contact.id} contact={contact} notities={notities.filter((n) => n.contactmomentId === contact.id)} />
  )
  const volgend = contacten.map((c) => c.volgendContactOp).find((dag) => dag !== null && dag >= vandaag)
  const ouder = contacten.slice(ZICHTBAAR)
  return (
    <>
      {volgend && (
        <p className="mb-3 font-semibold">
          Volgend contact: {toonDag(volgend)} ({hoeVer(volgend, vandaag)})
        </p>
      )}
      <ul>{contacten.slice(0, ZICHTBAAR).map(item)}</ul>
      {ouder.length > 0 && (
        <details className="mt-3">
          <summary className="koppeling w-fit">Eerdere contacten ({ouder.length})</summary>
          <ul className="mt-3">{ouder.map(item)}</ul>
        </details>
      )}
    </>
  )
}
