// Reads tables of other modules: employer.
import type { Instant } from '../../../kernel/instant';
import type { Period } from '../../../kernel/period';
import type { Fund } from '../../../law/fund';
import { toDong } from '../../../platform/database/column-transformers';
import type { Engine } from '../../../platform/database/engine';
import type { RawRow } from '../../../platform/database/raw-rows';
import type { AssessmentFact } from '../domain/facts';

const PACKED = `string_agg(period, ','), string_agg(fund, ','), string_agg(CAST(amount AS TEXT), ','),
  string_agg(CAST(workers AS TEXT), ',')`;

/**
 * Assessments with one row an employer: each column as one text, its values in the same order, separated by commas. Assessments are
 * nine in ten of all facts; a row for each of them takes two and a half times as long to arrive, on both engines.
 * @param where condition on a column that holds the employer's id
 * @param known further condition on the assessments, empty or beginning with AND
 */
export function packedAssessmentsSql(engine: Engine, where: (column: string) => string, known: string): string {
  // SQLite keeps the rows in order of employer. PostgreSQL would sort them all first, which costs as much as everything else.
  return engine === 'sqlite'
    ? `SELECT employer_id, ${PACKED} FROM assessment WHERE ${where('employer_id')}${known} GROUP BY employer_id`
    : `SELECT employer.id, packed.* FROM employer
       CROSS JOIN LATERAL (SELECT ${PACKED} FROM assessment WHERE employer_id = employer.id${known}) AS packed
       WHERE ${where('employer.id')}`;
}

/** The assessments of a packed row; without values where the employer has none. */
export function unpackAssessments([, periods, funds, amounts, workers]: RawRow, recordedAt: Instant): AssessmentFact[] {
  if (periods === null) return [];
  const period = listOf(periods) as Period[];
  const fund = listOf(funds) as Fund[];
  const amount = wholeNumbers(amounts);
  const worker = wholeNumbers(workers);
  const facts: AssessmentFact[] = [];
  for (let i = 0; i < period.length; i += 1) {
    facts.push({ period: period[i]!, fund: fund[i]!, amount: toDong(amount[i]!), workers: worker[i]!, recordedAt });
  }
  return facts;
}

// Most employers have contributed for the same months to the same funds: each such list is taken apart once.
const LISTS = new Map<string, readonly string[]>();
const MOST_LISTS = 1000;

function listOf(packed: RawRow[number] | undefined): readonly string[] {
  const text = packed as string;
  const known = LISTS.get(text);
  if (known !== undefined) return known;
  const list = text.split(',');
  if (LISTS.size >= MOST_LISTS) LISTS.clear();
  LISTS.set(text, list);
  return list;
}

const MINUS = 0x2d;
const COMMA = 0x2c;
const ZERO = 0x30;

/** Whole numbers without making a text of each of them. Exact below 2^53; beyond, `toDong` finds what is not. */
function wholeNumbers(packed: RawRow[number] | undefined): number[] {
  const text = packed as string;
  const numbers: number[] = [];
  let value = 0;
  let sign = 1;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === COMMA) {
      numbers.push(value * sign);
      value = 0;
      sign = 1;
    } else if (letter === MINUS) sign = -1;
    else value = value * 10 + letter - ZERO;
  }
  numbers.push(value * sign);
  return numbers;
}
