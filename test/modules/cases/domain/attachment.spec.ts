import { checkAttachment, LARGEST_ATTACHMENT, safeFileName } from '../../../../src/modules/cases/domain/attachment';
import { aFile, anOfficeFile } from '../files';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function codesOf(fileName: string, mediaType: string, bytes: Uint8Array): string[] {
  const outcome = checkAttachment({ fileName, mediaType, bytes });
  return outcome.ok ? [] : outcome.reasons.map(({ code }) => code);
}

describe('a file handed in', () => {
  it.each([
    ['a.pdf', 'application/pdf', aFile('pdf')],
    ['a.PDF', 'application/octet-stream', aFile('pdf')],
    ['ảnh.jpeg', 'image/jpeg', aFile('jpg')],
    ['a.png', '', aFile('png')],
    ['a.docx', DOCX, anOfficeFile(['[Content_Types].xml', 'word/document.xml'])],
    ['a.xlsx', 'application/octet-stream', anOfficeFile(['[Content_Types].xml', 'xl/workbook.xml'])],
  ])('is taken where it is what it claims to be: %s, %s', (fileName, mediaType, bytes) => {
    expect(codesOf(fileName, mediaType, bytes)).toEqual([]);
  });

  it.each([
    ['a program called PDF', 'a.pdf', 'application/pdf', Buffer.from('MZ\u0090'), ['attachment.content-differs']],
    ['a picture called PDF', 'a.pdf', 'application/pdf', aFile('png'), ['attachment.content-differs']],
    ['a PDF sent as a picture', 'a.pdf', 'image/png', aFile('pdf'), ['attachment.claims-differ']],
    ['a web page', 'a.html', 'text/html', Buffer.from('<html>'), ['attachment.type-not-allowed']],
    ['a double extension', 'a.pdf.exe', 'application/pdf', aFile('pdf'), ['attachment.type-not-allowed']],
    ['no extension', 'pdf', 'application/pdf', aFile('pdf'), ['attachment.type-not-allowed']],
    ['nothing', 'a.pdf', 'application/pdf', Buffer.alloc(0), ['attachment.empty']],
    ['any ZIP as DOCX', 'a.docx', DOCX, anOfficeFile(['readme.txt']), ['attachment.content-differs']],
    [
      'a sheet as DOCX',
      'a.docx',
      DOCX,
      anOfficeFile(['[Content_Types].xml', 'xl/workbook.xml']),
      ['attachment.content-differs'],
    ],
    [
      'a document with macros',
      'a.docx',
      DOCX,
      anOfficeFile(['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin']),
      ['attachment.content-differs'],
    ],
    [
      'a torn ZIP',
      'a.docx',
      DOCX,
      anOfficeFile(['[Content_Types].xml', 'word/document.xml']).subarray(0, -30),
      ['attachment.content-differs'],
    ],
    [
      'all at once',
      'a.pdf',
      'image/png',
      Buffer.alloc(LARGEST_ATTACHMENT + 1),
      ['attachment.too-large', 'attachment.claims-differ', 'attachment.content-differs'],
    ],
  ])('is refused with every reason: %s', (_, fileName, mediaType, bytes, codes) => {
    expect(codesOf(fileName, mediaType, bytes)).toEqual(codes);
  });

  it('may have exactly the largest size', () => {
    const bytes = Buffer.concat([aFile('pdf'), Buffer.alloc(LARGEST_ATTACHMENT - aFile('pdf').length)]);
    expect(codesOf('a.pdf', 'application/pdf', bytes)).toEqual([]);
  });

  it.each([
    ['..\\..\\C:\\Biên bản: 1.pdf', 'Biên bản_ 1.pdf'],
    ['/etc/passwd', 'passwd'],
    ['gnp.\u202efdp.pdf', 'gnp.fdp.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie_ x.pdf'],
    ['  .hidden.pdf ', 'hidden.pdf'],
    ['...', 'tep'],
    [`${'ă'.repeat(300)}.docx`, `${'ă'.repeat(115)}.docx`],
  ])('is kept under a name that every system bears: %j', (given, expected) => {
    expect(safeFileName(given)).toBe(expected);
  });
});
