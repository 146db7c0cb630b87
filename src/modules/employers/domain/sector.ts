import { SECTORS, type SectorCode } from '../../../law/sectors';

export { SECTORS, type SectorCode };

const BY_SPELLING = new Map<string, SectorCode>(
  SECTORS.flatMap(({ code, name }) => [
    [code, code],
    [spelling(name), code],
  ]),
);

/**
 * The code of a sector written as its number (`3`, `03`) or as its name on the form, in any case; undefined for anything else.
 * @example findSectorCode('Hợp tác xã') // '8'
 */
export function findSectorCode(text: string): SectorCode | undefined {
  const written = spelling(text);
  return BY_SPELLING.get(/^\d+$/.test(written) ? written.replace(/^0+/, '') : written);
}

function spelling(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
