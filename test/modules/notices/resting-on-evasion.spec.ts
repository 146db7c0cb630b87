import { restingOnEvasion } from '../../../src/modules/notices/domain/resting-on-evasion';
import { aCase, on } from '../../support/case-facts';

const act = (code: string) => ({ violation: { act: code } });

describe('what rests on evasion', () => {
  it('is what stands: the list, records and fines for evading, the referral; nothing that was only for lateness or taken back', () => {
    const facts = aCase({
      publications: [
        { publishedOn: on('2026-09-20'), retractedOn: on('2026-10-01') },
        { publishedOn: on('2026-10-20'), retractedOn: null },
      ],
      records: [
        { number: '01/BB', madeOn: on('2026-10-02'), acts: [act('SI-evaded')] },
        { number: '02/BB', madeOn: on('2026-10-03'), acts: [act('SI-late')] },
      ] as never,
      fines: [
        { number: '05/QĐ', decidedOn: on('2026-10-12'), acts: ['SI-evaded'] },
        { number: '06/QĐ', decidedOn: on('2026-10-12'), acts: ['UI-late'] },
      ] as never,
      referrals: [
        { number: '07/KN', sentOn: on('2026-10-25'), result: null },
        { number: '03/KN', sentOn: on('2026-09-25'), result: 'returned' },
      ],
    });
    expect(restingOnEvasion(facts).map(({ what, number }) => [what, number])).toEqual([
      ['publication', null],
      ['record', '01/BB'],
      ['fine', '05/QĐ'],
      ['referral', '07/KN'],
    ]);
  });
});
