import { parseCivilDate, type CivilDate } from '../../../src/kernel/civil-date';
import { AuthorityTree, type AuthorityNode, type Level } from '../../../src/modules/authorities/authorities.api';
import {
  FROM_THE_START,
  officeEntries,
  officeOn,
  type OfficeSince,
} from '../../../src/modules/employers/domain/office-history';

const DAY = parseCivilDate('2026-11-05');

function node(id: number, code: string, level: Level, rest: Partial<AuthorityNode> = {}): AuthorityNode {
  const dates = { validFrom: '2000-01-01' as CivilDate, validTo: null };
  return { id, code, name: code, level, parentId: null, committeeEmail: null, successorCode: null, ...dates, ...rest };
}
const ended = { validTo: parseCivilDate('2025-06-30'), parentId: 1 };
const tree = new AuthorityTree([
  node(1, 'P', 'province'),
  node(2, 'A', 'commune', { parentId: 1, validFrom: parseCivilDate('2025-07-01') }),
  node(3, 'B', 'commune', { parentId: 1, validFrom: parseCivilDate('2025-07-01') }),
  node(4, 'MERGED', 'district', { ...ended, successorCode: 'A' }),
  node(5, 'DIVIDED', 'district', { ...ended, successorCode: 'A|B' }),
  node(6, 'GONE', 'district', ended),
  node(7, 'BEFORE', 'district', { ...ended, validTo: parseCivilDate('2010-12-31'), successorCode: 'DIVIDED' }),
  node(8, 'LOST', 'district', { ...ended, parentId: null }),
]);
const holder = (id: number, day = DAY): string => tree.holderOn(id, day).code;

describe('the tree of offices', () => {
  it('follows one successor, and falls to the office above where none or several follow', () => {
    expect([4, 5, 6, 7].map((id) => holder(id))).toEqual(['A', 'P', 'P', 'P']);
    expect([4, 5, 6, 7].map((id) => holder(id, parseCivilDate('2025-06-30')))).toEqual([
      'MERGED',
      'DIVIDED',
      'GONE',
      'DIVIDED',
    ]);
    expect(tree.scopeOn('P', DAY).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('names the offices whose employers wait to be assigned', () => {
    expect(tree.listWaiting(DAY).map(({ code }) => code)).toEqual(['DIVIDED', 'GONE', 'BEFORE', 'LOST']);
    expect(tree.waitingOn(7, DAY)?.code).toBe('DIVIDED');
    expect(tree.waitingOn(4, DAY)).toBeUndefined();
    expect(tree.listWaiting(parseCivilDate('2025-06-30'))).toEqual([]);
  });

  it('lets nobody issue who has ended and has nobody above', () => {
    expect(tree.issuerOn(6, DAY).code).toBe('P');
    expect(() => tree.issuerOn(8, DAY)).toThrow('LOST');
  });

  it('knows before a division that the divided office answered', () => {
    expect(holder(2, parseCivilDate('2025-06-30'))).toBe('P');
    const divided = new AuthorityTree([
      node(1, 'P', 'province'),
      node(2, 'A', 'commune', { parentId: 1, validFrom: parseCivilDate('2025-07-01') }),
      node(5, 'DIVIDED', 'district', { ...ended, successorCode: 'A|B' }),
    ]);
    expect(divided.holderOn(2, parseCivilDate('2025-06-30')).code).toBe('DIVIDED');
  });
});

describe('the offices of an employer', () => {
  const day = parseCivilDate;
  const after = (history: OfficeSince[], before: number, to: OfficeSince): OfficeSince[] => [
    ...history,
    ...officeEntries(history, before, to),
  ];
  const on = (history: OfficeSince[], text: string): number | undefined => officeOn(history, day(text));

  it('keep what held before the day of a move', () => {
    const history = after([], 1, { authorityId: 2, since: day('2026-09-01') });
    expect(history[0]).toEqual({ authorityId: 1, since: FROM_THE_START });
    expect([on(history, '2026-08-31'), on(history, '2026-09-01')]).toEqual([1, 2]);
  });

  it('follow the entry written down last, and give days back where the move turns out to be a later one', () => {
    const moved = after([], 1, { authorityId: 2, since: day('2026-09-01') });
    const earlier = after(moved, 2, { authorityId: 2, since: day('2026-07-01') });
    expect(['2026-06-30', '2026-07-01', '2026-10-01'].map((text) => on(earlier, text))).toEqual([1, 2, 2]);
    const later = after(moved, 2, { authorityId: 2, since: day('2026-10-01') });
    expect(['2026-08-31', '2026-09-15', '2026-10-01'].map((text) => on(later, text))).toEqual([1, 1, 2]);
    const elsewhere = after(moved, 2, { authorityId: 3, since: day('2026-08-01') });
    expect(['2026-07-31', '2026-08-01', '2026-09-15'].map((text) => on(elsewhere, text))).toEqual([1, 3, 3]);
  });
});
