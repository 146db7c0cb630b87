import { createHash } from 'node:crypto';

/** Everything but letters, digits and a few signs that every file system takes as they are. `~` marks names that were changed. */
const UNSAFE = /[^\p{L}\p{M}\p{N} ._()+=,@#-]/gu;
/** Names that Windows keeps for devices, whatever follows after a dot. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
/** Of a file name's 255 bytes; the rest is for what stands around it. */
const LONGEST_BYTES = 120;

/**
 * A code as part of a file name: one that every file system takes (Windows included), never another folder, and never the name of
 * another code, not even where capitals and small letters are the same. A code of capitals, digits and common signs stays as it is; any
 * other gets a mark made from the whole code.
 * @example safeFileName('TA0001A') // 'TA0001A'
 * @example safeFileName('A/B') // 'A_B~' and ten hexadecimal digits
 */
export function safeFileName(code: string): string {
  const name = shortened(
    code
      .normalize('NFC')
      .replace(UNSAFE, '_')
      .replace(/^[ .]+|[ .]+$/g, '_'),
  );
  const isItself = name === code && name === name.toLowerCase().toUpperCase() && name !== '' && !DEVICE.test(name);
  if (isItself) return name;
  const mark = createHash('sha256').update(code).digest('hex').slice(0, 10);
  return `${DEVICE.test(name) ? '_' : ''}${name}~${mark}`;
}

function shortened(name: string): string {
  let short = name;
  while (Buffer.byteLength(short) > LONGEST_BYTES) short = [...short].slice(0, -1).join('');
  return short;
}
