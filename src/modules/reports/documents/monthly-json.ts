import { createHash } from 'node:crypto';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import { canonicalJson } from './canonical-json';

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
