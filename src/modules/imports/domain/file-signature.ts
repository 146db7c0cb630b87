import type { FileFormat } from './import-upload';

/** What a file is by its first bytes: a table, or what it is instead. */
export type Signature = FileFormat | 'xls' | 'pdf' | 'picture' | 'program';

/** So many bytes are looked at. */
export const SIGNATURE_BYTES = 8;

const SIGNATURES: readonly (readonly [Signature, readonly number[]])[] = [
  ['xlsx', [0x50, 0x4b, 0x03, 0x04]],
  // Excel 97–2003; also a new workbook that is locked with a password.
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['program', [0x4d, 0x5a, 0x90]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
];

/** What the first bytes of a file say; whatever they do not say otherwise counts as text. */
export function signatureOf(bytes: Uint8Array): Signature {
  return SIGNATURES.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0] ?? 'csv';
}
