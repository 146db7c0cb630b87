import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCivilDate } from '../../src/kernel/civil-date';
import { parseInstant } from '../../src/kernel/instant';
import type { PaymentMethod } from '../../src/kernel/payment-cycle';
import type { Fund } from '../../src/law/fund';
import type { AdjustmentCause } from '../../src/law/item-cause';
import { buildStatement } from '../../src/modules/arrears/domain/build-statement';
import { anEmployer } from '../support/employer-builder';
import { rulesWith } from '../support/law';

interface GoldenCase {
  title: string;
  source: string;
  parameters?: [name: string, from: string, value: string][];
  paymentMethod: PaymentMethod;
  assessments: [period: string, fund: Fund, amount: number][];
  /** Increases with a cause. */
  increases?: [period: string, fund: Fund, amount: number, cause: AdjustmentCause, on: string][];
  refunds?: [on: string, amount: number][];
  statuses?: [status: string, since: string][];
  /** From which month on it pays otherwise. */
  changes?: [method: PaymentMethod, since: string][];
  payments?: [receiptNo: string, on: string, amount: number, fund?: Fund | null, period?: string][];
  reminders?: string[];
  statements: ({ asOf: string; note?: string } & Record<string, unknown>)[];
}

const FOLDER = join(__dirname, 'arrears');
const cases = readdirSync(FOLDER).map(
  (file) => [file, JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as GoldenCase] as const,
);

describe.each(cases)('%s', (_file, golden) => {
  const rules = rulesWith(
    ...(golden.parameters ?? []).map(([name, from, value]) => ({
      name,
      from,
      value,
      reference: golden.source,
      certainty: 'assumed' as const,
    })),
  );
  const employer = anEmployer().payingEvery(golden.paymentMethod);
  for (const [period, fund, amount] of golden.assessments) employer.owing(period, { [fund]: BigInt(amount) });
  for (const [receiptNo, on, amount, fund, period] of golden.payments ?? []) {
    employer.paying(receiptNo, on, BigInt(amount), { ...(fund ? { fund } : {}), ...(period ? { period } : {}) });
  }
  for (const [period, fund, amount, cause, on] of golden.increases ?? []) {
    employer.raised(period, fund, BigInt(amount), cause, on);
  }
  for (const [on, amount] of golden.refunds ?? []) employer.refunded(on, BigInt(amount));
  for (const [status, since] of golden.statuses ?? []) employer.being(status, since);
  for (const [method, since] of golden.changes ?? []) employer.changingTo(method, since);
  for (const on of golden.reminders ?? []) employer.remindedOn(on);

  it.each(golden.statements.map((expected) => [expected.asOf, expected] as const))(
    `${golden.title} – %s`,
    (asOf, expected) => {
      const statement = buildStatement(employer, rules, parseCivilDate(asOf), parseInstant('2030-01-01T00:00:00Z'));
      const { asOf: _asOf, note: _note, byFund, ...rest } = expected;
      expect(withNumbers(statement)).toMatchObject({
        ...rest,
        ...(byFund ? { totals: { ...(rest['totals'] as object), byFund } } : {}),
      });
    },
  );
});

function withNumbers(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? Number(inner) : inner)),
  );
}
