import type { Metadata } from 'next'
import { Berichtenpagina } from '@/app/berichtenpagina'
import { allesGelezenActie, bewaarDagmailActie, openActie } from './acties'

export const metadata: Metadata = { title: 'Berichten' }

/** Messages to a privacy officer. */
export default function Pagina({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  return (
    <Berichtenpagina
      portaal="beheer"
      searchParams={searchParams}
      acties={{ open: openActie, allesGelezen: allesGelezenActie, bewaarDagmail: bewaarDagmailActie }}
    />
  )
}
