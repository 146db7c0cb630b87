/** The kinds of files that a case keeps: what an office scans, photographs or receives. */
export const FILE_KINDS = {
  pdf: { extensions: ['pdf'], mediaType: 'application/pdf' },
  png: { extensions: ['png'], mediaType: 'image/png' },
  jpg: { extensions: ['jpg', 'jpeg'], mediaType: 'image/jpeg' },
  docx: {
    extensions: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: { extensions: ['xlsx'], mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
} as const;
export type FileKind = keyof typeof FILE_KINDS;

const KINDS = Object.keys(FILE_KINDS) as FileKind[];

/** The kind that a file's name claims by its last extension. */
export function kindOfName(fileName: string): FileKind | undefined {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase();
  return KINDS.find((kind) => FILE_KINDS[kind].extensions.some((each) => each === extension));
}

/** The kind that a media type claims. */
export function kindOfMediaType(mediaType: string): FileKind | undefined {
  const bare = mediaType.split(';')[0]?.trim().toLowerCase();
  return KINDS.find((kind) => FILE_KINDS[kind].mediaType === bare);
}

/** The kind that the bytes themselves are; undefined for anything that is not kept. Documents with macros are not. */
export function kindOfContent(bytes: Uint8Array): FileKind | undefined {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpg';
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) ? kindOfPackage(namesInZip(bytes)) : undefined;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** An Office file is a ZIP with a table of contents and one main part. */
function kindOfPackage(names: ReadonlySet<string>): FileKind | undefined {
  if (!names.has('[Content_Types].xml') || [...names].some((name) => /vbaProject\.bin$/i.test(name))) return undefined;
  if (names.has('word/document.xml')) return 'docx';
  return names.has('xl/workbook.xml') ? 'xlsx' : undefined;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 10_000;

/** Names in a ZIP's own directory at its end; empty where the bytes are no whole ZIP. Nothing is unpacked. */
function namesInZip(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  const end = endOfDirectory(view);
  if (end === undefined) return names;
  const count = Math.min(view.getUint16(end + 10, true), MOST_ENTRIES);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count && at + 46 <= end && view.getUint32(at, true) === DIRECTORY_ENTRY; entry += 1) {
    const length = view.getUint16(at + 28, true);
    names.add(String.fromCharCode(...bytes.subarray(at + 46, Math.min(at + 46 + length, at + 46 + 500))));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}
