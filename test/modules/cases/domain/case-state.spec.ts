import type { CivilDate } from '../../../../src/kernel/civil-date';
import { parseInstant } from '../../../../src/kernel/instant';
import { InvariantError } from '../../../../src/kernel/invariant';
import type { StoredCaseEvent } from '../../../../src/modules/cases/domain/case-event-type';
import { readCaseEvents } from '../../../../src/modules/cases/domain/case-events';
import { cacheOf, misfitsOf } from '../../../../src/modules/cases/domain/case-fit';
import { caseStateOf, type CaseState } from '../../../../src/modules/cases/domain/case-state';

function stored(...events: [kind: string, on: string, data: object][]): StoredCaseEvent[] {
  return events.map(([kind, on, data], index) => ({
    id: 100 + index,
    caseId: 7,
    sequence: index + 1,
    kind,
    occurredOn: on as CivilDate,
    recordedAt: parseInstant('2026-12-01T00:00:00Z'),
    actor: 'test',
    data,
    documentSha256: null,
  }));
}

const stateOf = (events: StoredCaseEvent[], day?: string): CaseState =>
  caseStateOf(readCaseEvents(events), day as CivilDate | undefined);

const OPENED: [string, string, object] = ['opened', '2026-11-05', { authorityId: 3 }];
const LIFE = stored(
  OPENED,
  ['promise-made', '2026-11-06', { amount: 500, payBy: '2026-11-20', promisedBy: 'Giám đốc', note: null }],
  ['pause-begun', '2026-11-10', { reason: 'court', document: '12/TB-TA', until: null, note: null }],
  ['something-of-another-module', '2026-11-11', { anything: [1] }],
  ['promise-broken', '2026-11-21', { promiseId: 101, amount: 500, payBy: '2026-11-20', received: 20 }],
  ['pause-ended', '2026-11-25', { pauseId: 102, until: '2026-11-25', reason: 'Đã xử' }],
  [
    'transferred',
    '2026-11-26',
    { authorityId: 4, officer: 'Cán bộ A', fromAuthorityId: 3, fromOfficer: null, reason: 'x' },
  ],
  ['closed', '2026-12-01', { cause: 'paid-in-full', reason: null, document: null, signedBy: null }],
);

describe('the state of a case', () => {
  it('follows from its events', () => {
    expect(stateOf(LIFE)).toEqual({
      openedOn: '2026-11-05',
      closing: { on: '2026-12-01', cause: 'paid-in-full', reason: null, document: null, signedBy: null },
      closingProposal: null,
      onSign: false,
      authorityId: 4,
      officer: 'Cán bộ A',
      promises: [
        expect.objectContaining({ id: 101, madeOn: '2026-11-06', amount: 500n, status: 'broken', received: 20n }),
      ],
      pauses: [
        { id: 102, from: '2026-11-10', until: '2026-11-25', reason: 'court', document: '12/TB-TA', isEnded: true },
      ],
      contacts: [],
    });
  });

  it.each([
    ['2026-11-05', { closing: null, authorityId: 3, officer: null, promises: [], pauses: [] }],
    ['2026-11-20', { promises: [expect.objectContaining({ status: 'open', received: null })] }],
    ['2026-11-24', { pauses: [expect.objectContaining({ until: null, isEnded: false })], authorityId: 3 }],
    ['2026-11-30', { closing: null, authorityId: 4 }],
  ])('can be looked at as it was on %s', (day, expected) => {
    expect(stateOf(LIFE, day)).toMatchObject(expected);
  });

  it('needs an opening, and answers to what is there', () => {
    expect(() => stateOf([])).toThrow(InvariantError);
    expect(() =>
      stateOf(stored(OPENED, ['pause-ended', '2026-11-25', { pauseId: 9, until: '2026-11-25', reason: 'x' }])),
    ).toThrow(InvariantError);
    expect(() => stateOf(stored(OPENED, ['promise-made', '2026-11-06', { amount: 0.5, payBy: '2026-11-20' }]))).toThrow(
      'a whole number under "amount"',
    );
  });
});

describe('the row of a case', () => {
  const right = cacheOf(stateOf(LIFE), LIFE.length);

  it('fits the events it was made from', () => {
    expect(right).toMatchObject({ closedOn: '2026-12-01', closingReason: 'paid-in-full', version: 8 });
    expect(misfitsOf(7, right, LIFE)).toEqual([]);
  });

  it('is told apart field by field where it was changed', () => {
    expect(misfitsOf(7, { ...right, officer: null, version: 7 }, LIFE)).toEqual([
      { caseId: 7, field: 'officer', stored: 'null', derived: 'Cán bộ A' },
      { caseId: 7, field: 'version', stored: '7', derived: '8' },
    ]);
  });

  it('is told of where its events cannot be read', () => {
    expect(misfitsOf(7, right, LIFE.slice(1)).map(({ field }) => field)).toEqual(['events']);
  });
});
