import { strToU8, zipSync, type Zippable } from 'fflate';
import type { CivilDate } from '../../../kernel/civil-date';

/** A file of an archive. */
export interface ArchiveFile {
  readonly path: string;
  readonly title: string;
  /** As printed on the paper; null for what has none. */
  readonly number: string | null;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** What an archive says of itself. */
export interface ArchiveAbout {
  readonly caseId: number;
  readonly employerCode: string;
  readonly asOf: CivilDate;
}

/**
 * The dossier as a ZIP archive: the files, `manifest.json` with the SHA-256 of each, and the same list as `sha256sum -c` reads it. The
 * same files give the same bytes: entries in order of their paths, all dated with the day of the dossier.
 */
export function dossierArchive(about: ArchiveAbout, files: readonly ArchiveFile[]): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const listed = sorted.map(({ path, title, number, bytes, sha256 }) => ({
    path,
    title,
    number,
    size: bytes.length,
    sha256,
  }));
  const sums = sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
  const entries: [string, Uint8Array][] = [
    ...sorted.map(({ path, bytes }): [string, Uint8Array] => [path, bytes]),
    ['SHA256SUMS', strToU8(sums)],
    ['manifest.json', strToU8(`${JSON.stringify({ ...about, files: listed }, null, 2)}\n`)],
  ];
  const zippable: Zippable = Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return zipSync(zippable, { mtime: dayInArchive(about.asOf), level: 6 });
}

/** An archive dates its entries by the clock on the wall, without a zone: midnight of the day, wherever this runs. */
function dayInArchive(day: CivilDate): Date {
  return new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
}
