import { createHash } from 'node:crypto';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import { canonicalJson, canonicalJsonPieces } from './canonical-json';
import type { LetterDetails } from './letter-details';

/** A snapshot as it is stored and handed out, with the hash that seals it. */
export interface SealedSnapshot {
  /** Canonical JSON (UTF-8). */
  readonly bytes: Uint8Array;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** Seals a report: canonical JSON and its SHA-256. The same snapshot gives the same bytes for ever. */
export function sealReport(data: MonthlyReportData): SealedSnapshot {
  const { sha256, size } = sealOf(data);
  // Written a second time instead of collected: a province's pieces and their sum would lie in memory side by side.
  const bytes = Buffer.allocUnsafe(size);
  let at = 0;
  for (const piece of canonicalJsonPieces(data)) at += bytes.write(piece, at);
  return { bytes, sha256 };
}

/** The SHA-256 (hexadecimal) that seals a report and its size in bytes, without holding its text. */
export function sealOf(data: MonthlyReportData): { readonly sha256: string; readonly size: number } {
  const hash = createHash('sha256');
  let size = 0;
  for (const piece of canonicalJsonPieces(data)) {
    const bytes = Buffer.from(piece);
    hash.update(bytes);
    size += bytes.length;
  }
  return { sha256: hash.digest('hex'), size };
}

/**
 * The file for other programs, in pieces: the sealed snapshot with its hash, and beside it what is no part of the seal: which version this is,
 * which one it replaces with every cause of the difference, and the letter's number and day once it has them. Canonical JSON, as the snapshot itself.
 */
export function* monthlyJsonFile(
  data: MonthlyReportData,
  { restatement, number, symbol, issuedOn, auditHead }: LetterDetails,
): Generator<string> {
  const edition = canonicalJson({
    version: (restatement?.replacesVersion ?? 0) + 1,
    replacesVersion: restatement?.replacesVersion ?? null,
    causes: restatement?.causes ?? [],
    letter: { number, symbol, issuedOn },
    auditHead,
  });
  yield `{"edition":${edition},"snapshot":`;
  const hash = createHash('sha256');
  for (const piece of canonicalJsonPieces(data)) {
    hash.update(piece, 'utf8');
    yield piece;
  }
  yield `,"snapshotSha256":"${hash.digest('hex')}"}`;
}
