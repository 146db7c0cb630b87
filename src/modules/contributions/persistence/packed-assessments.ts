import type { Instant } from '../../../kernel/instant';
import type { Period } from '../../../kernel/period';
import type { Fund } from '../../../law/fund';
import type { RawRow } from '../../../platform/database/raw-rows';
import type { AssessmentFact } from '../domain/facts';

/**
 * Assessments with one row an employer: each column as one text, its values in the same order, separated by commas. Assessments are
 * nine in ten of all facts; a row for each of them takes two and a half times as long to arrive, on both engines.
 * @param where condition on the table's columns
 */
export function packedAssessmentsSql(where: string): string {
  return `SELECT employer_id, string_agg(period, ','), string_agg(fund, ','), string_agg(CAST(amount AS TEXT), ','),
      string_agg(CAST(workers AS TEXT), ',')
    FROM assessment WHERE ${where} GROUP BY employer_id`;
}

/** The assessments of a packed row. */
export function unpackAssessments([, periods, funds, amounts, workers]: RawRow, recordedAt: Instant): AssessmentFact[] {
  const period = valuesOf(periods);
  const fund = valuesOf(funds);
  const amount = valuesOf(amounts);
  const worker = valuesOf(workers);
  const facts: AssessmentFact[] = [];
  for (let i = 0; i < period.length; i += 1) {
    facts.push({
      period: period[i] as Period,
      fund: fund[i] as Fund,
      amount: BigInt(amount[i] as string),
      workers: Number(worker[i]),
      recordedAt,
    });
  }
  return facts;
}

function valuesOf(packed: RawRow[number] | undefined): string[] {
  return (packed as string).split(',');
}
