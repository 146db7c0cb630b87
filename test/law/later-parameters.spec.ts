import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { addDays, parseCivilDate, type CivilDate } from '../../src/kernel/civil-date';
import { parseInstant } from '../../src/kernel/instant';
import { ChargeRules } from '../../src/law/charge-rules';
import { MEASURES } from '../../src/law/enforcement/measure';
import { evaluate } from '../../src/law/enforcement/policy';
import { casePolicies } from '../../src/law/enforcement/policies/case-policies';
import type { LawBook } from '../../src/law/law-book';
import { PARAMETERS, type ParameterKind, type ParameterName } from '../../src/law/parameters/definition';
import { buildStatement } from '../../src/modules/arrears/domain/build-statement';
import { caseFacts, SNAPSHOT_DAYS } from '../support/case-facts-arbitrary';
import { factsArbitrary } from '../support/facts-arbitrary';
import { lawForAllYears } from '../support/law';

const NOW = parseInstant('2030-01-01T00:00:00Z');
/** Values that no shipped entry has, two of each kind: one that would make things earlier, one later. */
const OTHERS: Record<ParameterKind, readonly string[]> = {
  rate: ['0.000001', '0.5'],
  dong: ['1', '900000000000'],
  count: ['1', '20'],
  date: ['2016-02-01', '2029-01-01'],
  flag: ['true', 'false'],
  'due-date-rule': ['end-of-cycle', 'end-of-month-after-cycle'],
  'allocation-order': ['RET+SICK+SI, OAD, UI, HI', 'HI+UI+OAD+RET+SICK+SI'],
  term: ['1 day', '9 years'],
  code: ['x', '595'],
  list: ['x', 'late'],
  funds: ['HI', 'UI, OAD'],
  'percent-range': ['1% - 2%', '80% - 90%'],
  'money-range': ['1000 - 2000', '900000000 - 990000000'],
  'fine-bands': ['1+: 1000 - 2000', '1+: 900000000 - 990000000'],
};
const NAMES = Object.keys(PARAMETERS) as ParameterName[];

function withLater(law: LawBook, name: ParameterName, from: CivilDate, value: string): LawBook {
  return law.with([{ name, from, value, reference: 'entered for a test', certainty: 'assumed' }]);
}

const LAW = lawForAllYears();
const RULES = new ChargeRules(LAW);

/** Statements as of days before a value begins, as the law is without it. */
const STATEMENTS = ['2025-03-10', '2025-07-01', '2026-01-15'].map(parseCivilDate).map((from) => ({
  from,
  told: fc.sample(factsArbitrary, { numRuns: 4, seed: 11 }).flatMap((facts) =>
    [addDays(from, -1), addDays(from, -40)].map((asOf) => ({
      facts,
      asOf,
      statement: buildStatement(facts, RULES, asOf, NOW),
    })),
  ),
}));

/** Answers of every policy on a day before a value begins, as the law is without it. */
const ANSWERS = SNAPSHOT_DAYS.filter((_, i) => i % 2 === 0).map((asOf) => ({
  asOf,
  told: fc
    .sample(caseFacts(asOf), { numRuns: 3, seed: 5 })
    .flatMap((facts) =>
      MEASURES.map((measure) => ({ facts, measure, answer: said(evaluate(casePolicies(LAW)[measure], facts, asOf)) })),
    ),
}));

// Whenever a value is entered: what lies before its first day stays as it was, to the đồng, the day and the word.
describe.each(NAMES)('a later value of %s', (name) => {
  const values = OTHERS[PARAMETERS[name]];

  it('changes no statement as of a day before it begins', () => {
    for (const { from, told } of STATEMENTS)
      for (const later of values.map((value) => new ChargeRules(withLater(LAW, name, from, value))))
        for (const { facts, asOf, statement } of told) expectSame(buildStatement(facts, later, asOf, NOW), statement);
  });

  it('changes no answer of a policy on a day before it begins', () => {
    for (const { asOf, told } of ANSWERS)
      for (const later of values.map((value) => casePolicies(withLater(LAW, name, addDays(asOf, 1), value))))
        for (const { facts, measure, answer } of told) expectSame(said(evaluate(later[measure], facts, asOf)), answer);
  });
});

/** Jest's own comparison is slow, and asked only to show what differs. */
function expectSame(is: object, was: object): void {
  if (!isDeepStrictEqual(is, was)) expect(is).toEqual(was);
}

/** What an answer says of its day; on which later day a measure opens is a look ahead, and follows the law of that day. */
function said({ state, reasons, satisfied, because, actBy }: Omit<ReturnType<typeof evaluate>, 'opensOn'>): object {
  const findings = [...reasons, ...satisfied].map(({ code, article, found }) => ({ code, article, found }));
  return { state, findings, because, actBy };
}
