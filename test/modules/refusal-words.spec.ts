import { parsePeriod } from '../../src/kernel/period';
import type { CaseState } from '../../src/modules/cases/domain/case-state';
import {
  beginPauseReasons,
  closedReasons,
  dayReasons,
  endPauseReasons,
  missingLawReasons,
} from '../../src/modules/cases/domain/step-rules';
import { promiseReasons } from '../../src/modules/cases/domain/promise-rules';
import { scopeReasons } from '../../src/modules/inspections/domain/check-rules';
import { monthReasons } from '../../src/modules/publicity/domain/proposal-reasons';
import { on } from '../support/case-facts';
import { lawWith } from '../support/law';
import { COMMAND_WORDS } from '../support/command-words';

const closing = { on: on('2026-06-05'), cause: 'paid-in-full', reason: null, document: null, signedBy: null } as const;
const state: CaseState = {
  openedOn: on('2026-03-05'),
  closing: null,
  authorityId: 1,
  officer: null,
  promises: [],
  pauses: [],
  contacts: [],
  closingProposal: null,
  onSign: false,
};
const pause = {
  ...({ id: 1, from: on('2026-04-01'), until: on('2026-04-20'), reason: 'court', document: '5/TB' } as const),
  isEnded: true,
} as const;
const today = on('2026-05-01');
const PROMISE = { madeOn: on('2026-06-01'), payBy: on('2026-02-01'), amount: 1n, instalments: [] };

describe('what was found, in a refusal', () => {
  it.each([
    ['a closed case', closedReasons({ ...state, closing })],
    ['a day before the opening', dayReasons(state, today, on('2026-01-01'))],
    ['a promise', promiseReasons(lawWith(), PROMISE, 0n)],
    ['a pause', beginPauseReasons({ from: on('2026-01-01'), until: on('2025-12-01') })],
    ['the end of a pause', endPauseReasons(pause, on('2026-06-01'))],
    ['the months of a check', scopeReasons(parsePeriod('2026-09'), parsePeriod('2026-08'), today)],
    ['the month of a list', monthReasons(parsePeriod('2026-09'), on('2026-08-01'), today)],
  ])('says days and months as officers write them: %s', (_, reasons) => {
    expect(reasons).not.toEqual([]);
    for (const { sentence, found } of reasons) expect(`${sentence} ${found ?? ''}`).not.toMatch(/\d{4}-\d{2}/);
    expect(JSON.stringify(reasons)).toMatch(/\d{2}\/\d{4}/);
  });
});

it('a refusal for want of a legal parameter sends nobody to a command line', () => {
  const [reason] = missingLawReasons({ name: 'monthly-charge-rate.SI', day: '2025-01-01' });
  expect(reason?.sentence).toContain('người quản trị');
  expect(reason?.sentence).not.toMatch(COMMAND_WORDS);
});
