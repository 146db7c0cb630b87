import { createHash } from 'node:crypto';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import { canonicalJson, canonicalJsonBytes } from './canonical-json';
import type { LetterDetails } from './letter-details';

/** A snapshot as it is stored and handed out, with the hash that seals it. */
export interface SealedSnapshot {
  readonly json: string;
  readonly sha256: string;
}

/** Seals a report: canonical JSON (UTF-8) and its SHA-256 in hexadecimal. The same snapshot gives the same text for ever. */
export function sealReport(data: MonthlyReportData): SealedSnapshot {
  const json = canonicalJson(data);
  return { json, sha256: createHash('sha256').update(json, 'utf8').digest('hex') };
}

/**
 * The file for other programs: the sealed snapshot with its hash, and beside it what is no part of the seal: which version this is, which one
 * it replaces with every cause of the difference, and the letter's number and day once it has them. Canonical JSON, as the snapshot itself.
 */
export function monthlyJsonFile(
  data: MonthlyReportData,
  { restatement, number, symbol, issuedOn }: LetterDetails,
): Buffer {
  const snapshot = canonicalJsonBytes(data);
  const hash = createHash('sha256');
  for (const piece of snapshot) hash.update(piece);
  const edition = canonicalJson({
    version: (restatement?.replacesVersion ?? 0) + 1,
    replacesVersion: restatement?.replacesVersion ?? null,
    causes: restatement?.causes ?? [],
    letter: { number, symbol, issuedOn },
  });
  return Buffer.concat([
    Buffer.from(`{"edition":${edition},"snapshot":`),
    ...snapshot,
    Buffer.from(`,"snapshotSha256":"${hash.digest('hex')}"}`),
  ]);
}
