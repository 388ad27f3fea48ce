import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Afgekeurd } from '@/lib/bestanden/begrippen'
import { keurInhoud } from '@/lib/bestanden/keur'
import { schoneNaam } from '@/lib/bestanden/naam'
import { docxdelen, maakDocx, maakJpg, maakPdf, maakPng, maakZip, verwijzing } from '../hulp/bestanden'

const keur = (bytes: Buffer) =>
  keurInhoud(bytes).catch((fout) => (fout instanceof Afgekeurd ? fout.code : Promise.reject(fout)))
const b = (tekst: string) => Buffer.from(tekst, 'latin1')

describe('what a file is, by its content', () => {
  test.each([
    ['a PDF', maakPdf(), 'pdf'],
    ['a PNG', maakPng(), 'png'],
    ['a JPEG', maakJpg(), 'jpg'],
    ['a JPEG with a smaller one behind it, as phones make', Buffer.concat([maakJpg(), maakJpg()]), 'jpg'],
    ['a JPEG with the notes of a phone', Buffer.concat([maakJpg(), b('Image_UTC_Data SEFH....SEFT')]), 'jpg'],
    ['a Word document', maakDocx(), 'docx'],
    ['a link to click on', maakDocx([verwijzing('hyperlink', 'https://www.uwv.nl')]), 'docx'],
    ['a house style on one’s own disk', maakDocx([verwijzing('attachedTemplate', 'file:///C:\\Stijl.dotx')]), 'docx'],
    ['the letters /JS in a picture', maakPdf('<< /Length 9 >>\nstream\nab /JS cd\nendstream'), 'pdf'],
  ])('%s', async (_, bytes, soort) => {
    expect(await keur(bytes)).toBe(soort)
  })
})

describe('what is refused', () => {
  const macro = maakDocx([], 'application/vnd.ms-word.document.macroEnabled.main+xml')
  test.each([
    ['nothing', Buffer.alloc(0), 'bestandLeegNul'],
    ['text', b('Geachte UWV'), 'bestandSoort'],
    ['a web page', b('<!doctype html><script>alert(1)</script>'), 'bestandSoort'],
    ['a program', b('MZ\x90\x00'), 'bestandSoort'],
    ['a picture with a script in its first words', b('\xff\xd8\xff\xe0<script>alert(1)</script>'), 'bestandBeschadigd'],
    ['half a PDF', maakPdf().subarray(0, 300), 'bestandBeschadigd'],
    ['something long behind a PDF', Buffer.concat([maakPdf(), Buffer.alloc(5000, 'x')]), 'bestandBeschadigd'],
    ['JavaScript in a PDF', maakPdf('<< /S /JavaScript /JS (app.alert(1)) >>'), 'bestandActief'],
    ['JavaScript in other letters', maakPdf('<< /S /J#61vaScript /J#53 (x) >>'), 'bestandActief'],
    ['a PDF that starts a program', maakPdf('<< /S /Launch /F (cmd.exe) >>'), 'bestandActief'],
    ['a PDF with a file in it', maakPdf('<< /Type /Filespec /EF << /F 9 0 R >> /EmbeddedFile >>'), 'bestandActief'],
    ['a PDF with a password', maakPdf('<< /Encrypt 9 0 R >>'), 'bestandBeveiligd'],
    ['JavaScript in packed objects', ingepakt('1 0 << /S /JavaScript /JS (x) >>'), 'bestandActief'],
    ['packed objects that grow', ingepakt(Buffer.alloc(60 * 1024 * 1024, ' ')), 'bestandBom'],
    ['half a PNG', maakPng().subarray(0, 40), 'bestandBeschadigd'],
    ['a PNG with something behind it', Buffer.concat([maakPng(), b('geheim')]), 'bestandBeschadigd'],
    ['a PNG that was changed', gewijzigd(maakPng(), 30), 'bestandBeschadigd'],
    ['a PNG of a billion dots', maakPng(40_000), 'bestandBom'],
    ['half a JPEG', maakJpg().subarray(0, 30), 'bestandBeschadigd'],
    ['a JPEG with something behind it', Buffer.concat([maakJpg(), b('geheim')]), 'bestandBeschadigd'],
    ['a picture that is a zip too', Buffer.concat([maakJpg(), maakZip(docxdelen())]), 'bestandBeschadigd'],
    ['a PDF that is a zip too', metZip(maakPdf()), 'bestandBeschadigd'],
    ['a zip that is no document', maakZip([{ naam: 'a.txt', inhoud: 'a' }]), 'bestandSoort'],
    [
      'a spreadsheet',
      maakDocx([], 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
      'bestandSoort',
    ],
    ['a document with macros', macro, 'bestandActief'],
    ['macros that are not said', maakDocx([{ naam: 'word/vbaProject.bin', inhoud: 'x' }]), 'bestandActief'],
    ['controls', maakDocx([{ naam: 'word/activeX/activeX1.xml', inhoud: '<x/>' }]), 'bestandActief'],
    ['another file in it', maakDocx([{ naam: 'word/embeddings/a.xlsx', inhoud: 'x' }]), 'bestandActief'],
    [
      'a template from elsewhere',
      maakDocx([verwijzing('attachedTemplate', 'https://kwaad.example/a.dotm')]),
      'bestandActief',
    ],
    ['a template from a share', maakDocx([verwijzing('attachedTemplate', 'file://server/a.dotm')]), 'bestandActief'],
    ['a picture that is fetched', maakDocx([verwijzing('image', 'http://kwaad.example/a.png')]), 'bestandActief'],
    ['an entity', maakDocx([{ naam: 'word/a.xml', inhoud: '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }]), 'bestandActief'],
    [
      'a field that runs',
      maakDocx([{ naam: 'word/b.xml', inhoud: '<w:instrText>DDEAUTO c:\\cmd</w:instrText>' }]),
      'bestandActief',
    ],
    ['a part that grows', maakDocx([{ naam: 'a.xml', inhoud: Buffer.alloc(200_000, ' '), zegt: 1000 }]), 'bestandBom'],
    [
      'parts that say they are small together',
      maakDocx([{ naam: 'a.xml', inhoud: 'a', zegt: 4_000_000_000 }]),
      'bestandBom',
    ],
    [
      'two parts in the same bytes',
      maakZip([...docxdelen(), { naam: 'word/document.xml2', inhoud: 'x', overlapt: true }]),
      'bestandBeschadigd',
    ],
    ['a part with a password', maakDocx([{ naam: 'a.xml', inhoud: 'a', vlaggen: 1 }]), 'bestandBeveiligd'],
    ['a way out of the folder', maakDocx([{ naam: '../a.xml', inhoud: 'a' }]), 'bestandBeschadigd'],
    ['a part that occurs twice', maakDocx([{ naam: 'WORD/document.xml', inhoud: 'a' }]), 'bestandBeschadigd'],
    [
      'something before a document',
      maakZip(docxdelen(), { voor: b('PK\x03\x04 en meer dan dat, lang genoeg') }),
      'bestandBeschadigd',
    ],
    ['something behind a document', Buffer.concat([maakDocx(), b('x')]), 'bestandBeschadigd'],
    ['a comment with a document', maakZip(docxdelen(), { commentaar: '<script>' }), 'bestandBeschadigd'],
  ])('%s', async (_, bytes, code) => {
    expect(await keur(bytes)).toBe(code)
  })

  test('any bytes, also a file of ours with any byte changed: an answer and never a fault', async () => {
    const goed = [maakPdf(), maakPng(), maakJpg(), maakDocx()]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...goed),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        fc.option(fc.nat()),
        async (bytes, wissels, lengte) => {
          const anders = Buffer.from(lengte === null ? bytes : bytes.subarray(0, lengte % bytes.length))
          for (const [plaats, waarde] of wissels) if (anders.length > 0) anders[plaats % anders.length] = waarde
          expect(typeof (await keur(anders))).toBe('string')
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('the name of a file', () => {
  test.each([
    ['Bevestiging UWV.pdf', 'Bevestiging UWV.pdf'],
    ['C:\\Users\\hanna\\brief.PDF', 'brief.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['brief\u202efdp.exe', 'brieffdp.pdf'],
    ['brief.pdf.exe', 'brief.pdf.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie x.pdf'],
    ['<img onerror=alert(1)>.png', 'img onerror=alert(1).pdf'],
    ['...', 'Bestand.pdf'],
    ['', 'Bestand.pdf'],
    [`${'é'.repeat(500)}.pdf`, `${'é'.repeat(120)}.pdf`],
    ['🙂 brief.docx', '🙂 brief.pdf'],
  ])('%j', (gegeven, naam) => {
    expect(schoneNaam(gegeven, 'pdf')).toBe(naam)
  })
})

function ingepakt(inhoud: string | Buffer): Buffer {
  const stroom = deflateSync(Buffer.from(inhoud)).toString('latin1')
  return maakPdf(
    `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${stroom.length} >>\nstream\n${stroom}\nendstream`,
  )
}

function gewijzigd(bytes: Buffer, plaats: number): Buffer {
  const uit = Buffer.alloc(bytes.length)
  bytes.copy(uit)
  uit[plaats] = (uit[plaats] ?? 0) ^ 1
  return uit
}

/** The end of the PDF in the comment of the zip, so that both are right. */
function metZip(pdf: Buffer): Buffer {
  return maakZip(docxdelen(), { voor: pdf, commentaar: '%%EOF' })
}
