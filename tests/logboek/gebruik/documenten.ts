import { type Ctx, namens } from '@/lib/db/namens'
import { beginDocument } from '@/lib/documenten/begin-document'
import { bewaarDeel } from '@/lib/documenten/bewaar-deel'
import { deelDocument } from '@/lib/documenten/deel-document'
import { leesDocument } from '@/lib/documenten/lees-document'
import { leesDocumenten } from '@/lib/documenten/lees-documenten'
import { leesEigenDocumenten } from '@/lib/documenten/lees-eigen-documenten'
import { leesRiv, maakRiv } from '@/lib/documenten/lees-riv'
import { leesVergelijking } from '@/lib/documenten/lees-vergelijking'
import { maakPdfs } from '@/lib/documenten/maak-pdfs'
import { maakNieuweVersie } from '@/lib/documenten/nieuwe-versie'
import { openPdf } from '@/lib/documenten/open-pdf'
import { stelVast } from '@/lib/documenten/stel-vast'
import { stuurTekenlink } from '@/lib/documenten/stuur-tekenlink'
import { teken } from '@/lib/documenten/teken'
import { deelSchema } from '@/lib/documenten/velden-schema'
import { handtekening, plan } from '../../documenten/hulp'
import type { Gebruik, Opzet } from './opzet'

type Werk<T> = (ctx: Ctx<'werkgever'>) => Promise<T>

/** Somebody ill, with a plan van aanpak that waits for its signatures. */
async function voorgelegd(w: Opzet) {
  const { werknemerId, gevalId } = await w.ziek()
  const als = <T>(werk: Werk<T>) => w.alsHr('document.tekenen.werkgever', werk)
  const { documentId } = await als((ctx) => beginDocument(ctx, { gevalId, soort: 'planVanAanpak' }))
  const lees = () => als((ctx) => leesDocument(ctx, documentId))
  const { versie } = await lees()
  const invoer = (partij: 'samen' | 'werkgever', velden: Record<string, string>, stand = 1) =>
    deelSchema.parse({ versieId: versie.id, soort: 'planVanAanpak', partij, stand, ...velden })
  await als((ctx) => bewaarDeel(ctx, invoer('samen', plan)))
  await als((ctx) => bewaarDeel(ctx, invoer('werkgever', { kijk: 'Wij gaan ervoor.' })))
  const leg = () => als((ctx) => stelVast(ctx, { versieId: versie.id }))
  return { werknemerId, gevalId, documentId, versieId: versie.id, als, lees, leg, invoer }
}

const regel = (gebeurtenis: string, handeling: string, object: string, onderwerpen: string[]) => ({
  gebeurtenis,
  handeling,
  object,
  onderwerpen,
})

export const documenten: Record<string, Gebruik> = {
  'documenten/briefstijl': { hulp: true },
  'documenten/eigen': { hulp: true },
  'documenten/lees-bekend': { hulp: true },
  'documenten/lees-verzending': { hoortBij: 'documenten/lees-document' },
  'documenten/begin-document': async (w) => {
    const { werknemerId, gevalId } = await w.ziek()
    return {
      doe: () =>
        w.alsConsultant('document.voorbereiden', (ctx) => beginDocument(ctx, { gevalId, soort: 'bijstelling' })),
      regels: [regel('document.begonnen', 'aanmaken', 'document', [werknemerId])],
    }
  },
  'documenten/bewaar-deel': async (w) => {
    const { werknemerId, als, invoer } = await voorgelegd(w)
    return {
      doe: () => als((ctx) => bewaarDeel(ctx, invoer('werkgever', { kijk: 'Zevenblad in de tuin' }, 2))),
      regels: [{ ...regel('document.geschreven', 'wijzigen', 'document', [werknemerId]), getypt: 'Zevenblad' }],
    }
  },
  'documenten/deel-document': async (w) => {
    const { werknemerId, als, versieId } = await voorgelegd(w)
    return {
      doe: () => als((ctx) => deelDocument(ctx, { versieId })),
      regels: [regel('document.gedeeld', 'wijzigen', 'document', [werknemerId])],
    }
  },
  'documenten/lees-document': async (w) => {
    const { werknemerId, lees } = await voorgelegd(w)
    return { doe: lees, regels: [regel('document.bekeken', 'lezen', 'document', [werknemerId])] }
  },
  'documenten/lees-documenten': async (w) => {
    const { werknemerId, gevalId } = await voorgelegd(w)
    return {
      doe: () => w.alsConsultant('dossier.lezen', (ctx) => leesDocumenten(ctx, gevalId)),
      regels: [regel('documenten.bekeken', 'lezen', 'verzuimgeval', [werknemerId])],
    }
  },
  'documenten/lees-eigen-documenten': async (w) => {
    const { werknemerId } = await w.ziek()
    const sleutel = await w.alsWerknemer(werknemerId)
    return {
      doe: () => namens(sleutel, 'eigenDocument.schrijven', leesEigenDocumenten),
      regels: [regel('eigenDocumenten.bekeken', 'lezen', 'verzuimgeval', [werknemerId])],
    }
  },
  'documenten/stel-vast': async (w) => {
    const { werknemerId, leg } = await voorgelegd(w)
    return { doe: leg, regels: [regel('document.vastgesteld', 'wijzigen', 'document', [werknemerId])] }
  },
  'documenten/teken': async (w) => {
    const { werknemerId, leg, lees, als, versieId } = await voorgelegd(w)
    await leg()
    const { versie } = await lees()
    return {
      doe: () =>
        als((ctx) => teken(ctx, { ...handtekening(versieId, versie.hash ?? ''), opmerking: 'Zevenblad in de tuin' })),
      regels: [{ ...regel('document.getekend', 'wijzigen', 'documentversie', [werknemerId]), getypt: 'Zevenblad' }],
    }
  },
  'documenten/nieuwe-versie': async (w) => {
    const { werknemerId, leg, als, versieId } = await voorgelegd(w)
    await leg()
    return {
      doe: () => als((ctx) => maakNieuweVersie(ctx, { versieId, reden: 'Zevenblad in de tuin', bevestigd: [] })),
      regels: [{ ...regel('document.nieuweVersie', 'aanmaken', 'document', [werknemerId]), getypt: 'Zevenblad' }],
    }
  },
  'documenten/lees-vergelijking': async (w) => {
    const { werknemerId, leg, als, versieId, documentId } = await voorgelegd(w)
    await leg()
    await als((ctx) => maakNieuweVersie(ctx, { versieId, reden: 'Andere uren', bevestigd: [] }))
    return {
      doe: () => als((ctx) => leesVergelijking(ctx, documentId, {})),
      regels: [regel('document.vergeleken', 'lezen', 'document', [werknemerId])],
    }
  },
  'documenten/stuur-tekenlink': async (w) => {
    const { werknemerId, leg, als, versieId } = await voorgelegd(w)
    await leg()
    return {
      doe: () => als((ctx) => stuurTekenlink(ctx, { versieId, email: 'zevenblad@voorbeeld.test' })),
      regels: [
        { ...regel('document.linkGestuurd', 'uitvoeren', 'documentversie', [werknemerId]), getypt: 'zevenblad' },
      ],
    }
  },
  'documenten/open-pdf': async (w) => {
    const { werknemerId, leg, lees, als } = await voorgelegd(w)
    await leg()
    await maakPdfs()
    const { pdfId } = await lees()
    return {
      doe: () => als((ctx) => openPdf(ctx, pdfId ?? '')),
      regels: [regel('document.pdfGeopend', 'uitvoeren', 'pdf', [werknemerId])],
    }
  },
  'documenten/lees-riv': [
    async (w) => {
      const { werknemerId, gevalId } = await w.ziek()
      return {
        doe: () => w.alsHr('verzuim.lezen', (ctx) => leesRiv(ctx, gevalId)),
        regels: [regel('riv.bekeken', 'lezen', 'verzuimgeval', [werknemerId])],
      }
    },
    async (w) => {
      const { werknemerId, gevalId } = await w.ziek()
      return {
        doe: () => w.alsConsultant('document.voorbereiden', (ctx) => maakRiv(ctx, { gevalId })),
        regels: [regel('riv.gemaakt', 'uitvoeren', 'verzuimgeval', [werknemerId])],
      }
    },
  ],
}
