import type { Metadata } from 'next'
import { Berichtenpagina } from '@/app/berichtenpagina'
import { allesGelezenActie, bewaarDagmailActie, koppelAgendaActie, ontkoppelAgendaActie, openActie } from './acties'

export const metadata: Metadata = { title: 'Berichten' }

/** Messages, and how one wants to be reached. */
export default function Pagina({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  return (
    <Berichtenpagina
      portaal="medisch"
      searchParams={searchParams}
      acties={{
        open: openActie,
        allesGelezen: allesGelezenActie,
        bewaarDagmail: bewaarDagmailActie,
        agenda: { koppel: koppelAgendaActie, ontkoppel: ontkoppelAgendaActie },
      }}
    />
  )
}
