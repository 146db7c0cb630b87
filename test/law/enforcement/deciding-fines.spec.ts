import { proposeFine } from '../../../src/law/enforcement/fines/fine-proposal';
import { fineLedger } from '../../../src/law/enforcement/fines/fine-ledger';
import { reasoningOf } from '../../../src/law/enforcement/fines/fine-reasoning';
import { remediesOf } from '../../../src/law/enforcement/fines/remedies';
import type { ViolationActCode } from '../../../src/law/enforcement/fines/violation-act';
import type { RecordMade } from '../../../src/law/enforcement/facts-of-measures';
import { openRecord } from '../../../src/law/enforcement/policies/open-record';
import { aCase, on } from '../../support/case-facts';
import { lawWith } from '../../support/law';

const law = lawWith();

describe('a postponed fine', () => {
  // Received on 2026-10-01, payable up to Monday 2026-10-12; postponed from the 16th to the end of October.
  const fine = {
    amount: 100_000_000n,
    servedOn: on('2026-10-01'),
    payBy: null,
    postponed: { from: on('2026-10-16'), until: on('2026-10-31') },
  };

  it('bears nothing while it is postponed, and goes on bearing afterwards', () => {
    const { lateLines, lateMoney } = fineLedger(law, fine, [], on('2026-11-03'));
    expect(lateLines).toMatchObject([
      { from: '2026-10-13', to: '2026-10-15', days: 3, amount: 150_000n },
      { from: '2026-11-01', to: '2026-11-03', days: 3, amount: 150_000n },
    ]);
    expect(lateMoney).toBe(300_000n);
  });

  it('bears what every other one bears where the postponement lies elsewhere', () => {
    const elsewhere = { ...fine, postponed: { from: on('2026-10-02'), until: on('2026-10-12') } };
    expect(fineLedger(law, elsewhere, [], on('2026-10-14')).lateMoney).toBe(100_000n);
  });
});

describe('what a decision orders besides the fine', () => {
  it.each([
    ['SI-registration-evaded', 'điểm a khoản 3 Điều 44', 'lập hồ sơ đăng ký'],
    ['UI-late', 'điểm b khoản 4 Điều 45', 'quỹ bảo hiểm thất nghiệp'],
    ['SI-UI-late', 'khoản 10 Điều 39 Nghị định số 12/2022/NĐ-CP', 'khoản tiền lãi'],
  ] as const)('%s: %s', (act, article, order) => {
    expect(remediesOf([act, act])).toEqual([
      { act, article: expect.stringContaining(article) as string, order: expect.stringContaining(order) as string },
    ]);
  });

  it('orders nothing for an act outside the decrees', () => {
    expect(remediesOf(['HI-unpaid'])).toEqual([]);
  });
});

describe('why a fine comes to what it does', () => {
  const reasoning = (act: ViolationActCode, workers: number, officer: 'vss-director' | 'vss-team-head'): string => {
    const violation = { act, foundOn: on('2026-10-01'), endedOn: null, workers, amount: 900_000_000n };
    const circumstances = { mitigating: [], aggravating: ['many-times'] } as const;
    const proposal = proposeFine(law, [{ violation, circumstances }], 'organisation', on('2026-10-02'));
    if (!proposal.ok) throw new Error('has a frame');
    return reasoningOf(proposal.value, 'organisation', officer).join('\n');
  };

  it('names the article, the basis, the cap, the doubling and the circumstances', () => {
    const text = reasoning('SI-evaded', 30, 'vss-director');
    expect(text).toContain('Trốn đóng BHXH bắt buộc (khoản 2 Điều 44 Nghị định số 283/2026/NĐ-CP).');
    expect(text).toContain('900.000.000 đồng; khung phạt đối với cá nhân đến 75.000.000 đồng (đã đến mức tối đa');
    expect(text).toContain('bằng 2 lần cá nhân: từ 150.000.000 đến 150.000.000 đồng');
    expect(text).toContain('Vi phạm hành chính nhiều lần');
    expect(text).toContain('giữa mức trung bình và mức tối đa của khung');
  });

  it('shows where two decrees disagree about who may fine', () => {
    expect(reasoning('SI-registration-evaded', 350, 'vss-team-head')).toMatch(
      /Các văn bản quy định khác nhau về Trưởng đoàn.*283\/2026.*311\/2026/,
    );
  });
});

describe('the record that a decision is about', () => {
  const record = (number: string, madeOn: string, decisionNumber: string | null = null): RecordMade => ({
    number,
    madeOn: on(madeOn),
    acts: [],
    course: 'plain',
    explanationExtended: false,
    explanation: null,
    returnedOn: null,
    decisionNumber,
    covers: [],
  });

  it('is not one whose time for deciding has run out while a later one is in time', () => {
    const records = [record('01', '2026-03-02'), record('02', '2026-05-29'), record('03', '2026-05-28', '9/QĐ')];
    expect(openRecord(law, aCase({ records }))?.number).toBe('02');
    expect(openRecord(law, aCase({ records: records.slice(0, 1) }))?.number).toBe('01');
  });
});
