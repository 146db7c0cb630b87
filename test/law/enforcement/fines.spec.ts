import fc from 'fast-check';
import type { CivilDate } from '../../../src/kernel/civil-date';
import { fineWithin, type Circumstances } from '../../../src/law/enforcement/fines/circumstances';
import { actsInArrears, aggravatedByRepetition } from '../../../src/law/enforcement/fines/acts-in-arrears';
import { competences, competentOf, OFFICERS, type OfficerCode } from '../../../src/law/enforcement/fines/competence';
import { frameOf } from '../../../src/law/enforcement/fines/fine-frame';
import { remediesOf } from '../../../src/law/enforcement/fines/remedies';
import { proposeFine } from '../../../src/law/enforcement/fines/fine-proposal';
import type { ViolationActCode, ViolationFound } from '../../../src/law/enforcement/fines/violation-act';
import { on } from '../../support/case-facts';
import { lawWith } from '../../support/law';

const law = lawWith();
const NONE: Circumstances = { mitigating: [], aggravating: [] };

function found(act: ViolationActCode, rest: Partial<ViolationFound> = {}): ViolationFound {
  return { act, foundOn: on('2026-03-02'), endedOn: null, workers: 120, amount: 300_000_000n, ...rest };
}

function proposal(
  acts: readonly ViolationFound[],
  day: CivilDate,
  kind: 'organisation' | 'household' = 'organisation',
) {
  const outcome = proposeFine(
    law,
    acts.map((violation) => ({ violation, circumstances: NONE })),
    kind,
    day,
  );
  if (!outcome.ok) throw new Error(outcome.reasons.map((reason) => reason.found).join());
  return outcome.value;
}

describe('frames', () => {
  const millions = (n: number): bigint => BigInt(Math.round(n * 1_000_000));
  it.each([
    ['FIN-01: Decree 12, 12–15 % of 300 m', 'SI-UI-late', '2026-05-01', 'organisation', 72, 81, 90],
    ['the same for a household: an individual', 'SI-UI-late', '2026-05-01', 'household', 36, 40.5, 45],
    ['Decree 12, nothing paid for anybody', 'SI-UI-none-paid', '2026-05-01', 'household', 54, 57, 60],
    ['Decree 12, evasion', 'SI-UI-evasion', '2026-09-09', 'organisation', 100, 125, 150],
    ['FIN-03: 120 workers registered late, SI', 'SI-registration-late', '2026-10-01', 'organisation', 40, 50, 60],
    ['FIN-03: the same, UI', 'UI-registration-late', '2026-10-01', 'organisation', 20, 25, 30],
    ['FIN-04: 120 workers not registered', 'SI-registration-evaded', '2026-10-01', 'organisation', 60, 70, 80],
    ['the same, UI', 'UI-registration-evaded', '2026-10-01', 'household', 15, 17.5, 20],
    ['Decree 283, SI late', 'SI-late', '2026-09-10', 'household', 36, 40.5, 45],
    ['Decree 283, SI evaded', 'SI-evaded', '2026-09-10', 'organisation', 108, 114, 120],
    ['Decree 283, UI late', 'UI-late', '2026-09-10', 'household', 36, 40.5, 45],
    ['Decree 283, UI evaded', 'UI-evaded', '2026-09-10', 'household', 54, 57, 60],
  ] as const)('%s', (_name, act, day, kind, min, mid, max) => {
    const frame = frameOf(law, found(act), kind, on(day));
    expect(frame).toMatchObject({ ok: true, value: { form: 'fine', min: millions(min), max: millions(max) } });
    if (frame.ok) expect(fineWithin(law, frame.value, NONE, on(day))).toBe(millions(mid));
  });

  it.each([
    [1, 6, 12],
    [9, 6, 12],
    [10, 12, 20],
    [49, 12, 20],
    [50, 20, 30],
    [99, 20, 30],
    [100, 30, 40],
    [299, 30, 40],
    [300, 40, 50],
    [500, 50, 60],
    [700, 60, 70],
    [999, 60, 70],
    [1000, 70, 75],
    [25_000, 70, 75],
  ])('art. 44 (1): %i workers, %i to %i million', (workers, min, max) => {
    const frame = frameOf(law, found('SI-registration-evaded', { workers }), 'person', on('2026-10-01'));
    expect(frame).toMatchObject({ ok: true, value: { min: millions(min), max: millions(max), multiplier: 1 } });
  });

  it('stops a percentage at the cap, doubled for an organisation', () => {
    const frame = frameOf(law, found('SI-evaded', { amount: 10_000_000_000n }), 'organisation', on('2026-10-01'));
    expect(frame).toMatchObject({ ok: true, value: { min: millions(150), max: millions(150), capped: true } });
  });

  it('only warns below 400,000 đồng, for late payment alone', () => {
    const warned = frameOf(law, found('SI-late', { amount: 399_999n }), 'organisation', on('2026-10-01'));
    expect(warned).toMatchObject({ ok: true, value: { form: 'warning', max: 0n } });
    const at = frameOf(law, found('SI-late', { amount: 400_000n }), 'organisation', on('2026-10-01'));
    expect(at).toMatchObject({ ok: true, value: { form: 'fine', min: 96_000n, max: 120_000n } });
    const evaded = frameOf(law, found('SI-evaded', { amount: 399_999n }), 'organisation', on('2026-10-01'));
    expect(evaded).toMatchObject({ ok: true, value: { form: 'fine' } });
  });

  it('takes the decree under which the act ended; for one that goes on, the decree of the decision (art. 67)', () => {
    const ended = found('SI-UI-late', { endedOn: on('2026-09-09') });
    expect(frameOf(law, ended, 'household', on('2026-10-01'))).toMatchObject({ ok: true });
    const goesOn = frameOf(law, found('SI-UI-late'), 'household', on('2026-09-10'));
    expect(goesOn).toMatchObject({ ok: false, reasons: [{ code: 'fine.act-not-in-force' }] });
    expect(frameOf(law, found('SI-late'), 'household', on('2026-09-10'))).toMatchObject({ ok: true });
    expect(frameOf(law, found('SI-UI-late'), 'household', on('2020-04-14'))).toMatchObject({
      ok: false,
      reasons: [{ found: expect.stringContaining('fine.decree') as string }],
    });
  });

  it('refuses health insurance by naming the missing parameter, until somebody enters its bands', () => {
    const refusal = frameOf(law, found('HI-unpaid'), 'organisation', on('2026-10-01'));
    expect(refusal).toMatchObject({
      ok: false,
      reasons: [{ code: 'fine.bands-not-known', found: expect.stringContaining('fine.HI-unpaid') as string }],
    });
    const entered = lawWith({
      name: 'fine.HI-unpaid',
      from: '2026-01-01',
      value: '1-9: 1000000 - 2000000; 10+: 2000000 - 4000000',
      reference: 'entered for a test',
      certainty: 'assumed',
    });
    const frame = frameOf(entered, found('HI-unpaid'), 'organisation', on('2026-10-01'));
    expect(frame).toMatchObject({ ok: true, value: { min: 4_000_000n, max: 8_000_000n, certainty: 'assumed' } });
  });
});

describe('circumstances', () => {
  const frame = frameOf(law, found('SI-registration-evaded'), 'organisation', on('2026-10-01'));
  it.each([
    [[], [], 70],
    [['made-good'], [], 65],
    [['made-good', 'owned-up'], [], 60],
    [[], ['many-times'], 75],
    [[], ['many-times', 'concealed'], 80],
    [['made-good'], ['many-times'], 70],
    [['made-good', 'owned-up'], ['many-times'], 65],
    [['made-good'], ['many-times', 'second-offence', 'concealed'], 80],
  ] as const)('mitigating %j, aggravating %j: %i million of 60 to 80', (mitigating, aggravating, amount) => {
    if (!frame.ok) throw new Error('has a frame');
    const fine = fineWithin(law, frame.value, { mitigating, aggravating }, on('2026-10-01'));
    expect(fine).toBe(BigInt(amount) * 1_000_000n);
  });
});

describe('competence', () => {
  const who = (day: string, largest: bigint, verdict: string): OfficerCode[] =>
    competences(law, largest, 'organisation', on(day))
      .filter((each) => each.verdict === verdict)
      .map((each) => each.officer);

  it('FIN-04: 40 million for an individual is beyond the provincial director and the commune', () => {
    expect(who('2026-09-15', 40_000_000n, 'competent')).toEqual([
      'provincial-committee-chairman',
      'vss-team-head',
      'vss-director',
      'home-affairs-director',
      'ministerial-team-head',
      'employment-department-head',
      'employment-team-head',
      'wage-team-head',
      'provincial-police-division-head',
      'provincial-police-director',
      'police-department-head',
    ]);
    expect(who('2026-09-15', 40_000_000n, 'not-competent')).toEqual([
      'commune-committee-chairman',
      'provincial-vss-director',
      'police-officer',
      'police-company-head',
      'police-station-head',
      'commune-police-chief',
    ]);
  });

  it('the police fine evasion, the department of employment unemployment insurance, its sister department both', () => {
    const officersFor = (...acts: ViolationActCode[]): OfficerCode[] => {
      const noted = acts.map((act) => ({
        violation: { ...found(act), amount: 100_000_000n },
        circumstances: { mitigating: [], aggravating: [] },
      }));
      const proposal = proposeFine(law, noted, 'organisation', on('2026-10-01'));
      if (!proposal.ok) throw new Error('has a proposal');
      return proposal.value.competences.filter(({ verdict }) => verdict === 'competent').map(({ officer }) => officer);
    };
    const police = ['police-station-head', 'commune-police-chief', 'provincial-police-director'];
    expect(officersFor('SI-evaded')).toEqual(expect.arrayContaining([...police, 'wage-team-head']));
    expect(officersFor('SI-evaded')).not.toEqual(expect.arrayContaining(['employment-team-head']));
    expect(officersFor('UI-evaded')).toEqual(expect.arrayContaining([...police, 'employment-team-head']));
    for (const each of [...officersFor('SI-late'), ...officersFor('SI-evaded', 'SI-late')]) {
      expect(each).not.toContain('police');
    }
    expect(officersFor('UI-late')).toEqual(expect.arrayContaining(['employment-department-head', 'wage-team-head']));
  });

  it('shows the disagreement of Decrees 283 and 311 about the team head, and leaves him out of who is surely competent', () => {
    expect(who('2026-10-01', 40_000_000n, 'disputed')).toEqual(['vss-team-head']);
    const all = competences(law, 40_000_000n, 'organisation', on('2026-10-01'));
    expect(all.find((each) => each.officer === 'vss-team-head')?.disagreement?.vi).toContain('311/2026');
    expect(competentOf(all, 'vss').map((each) => each.officer)).toEqual(['vss-director']);
    expect(who('2026-10-01', 60_000_001n, 'not-competent')).toContain('vss-team-head');
    expect(who('2026-10-01', 37_500_000n, 'competent')).toContain('vss-team-head');
  });

  it.each([
    ['2024-03-01', 'commune-committee-chairman', 10_000_000n],
    ['2025-06-30', 'vss-team-head', 105_000_000n],
    ['2025-07-01', 'vss-team-head', 120_000_000n],
    ['2025-07-01', 'commune-committee-chairman', 75_000_000n],
    ['2026-09-10', 'provincial-vss-director', 75_000_000n],
    ['2026-09-10', 'vss-director', 150_000_000n],
    ['2026-09-26', 'wage-department-head', 150_000_000n],
    ['2026-09-26', 'provincial-chief-inspector', 120_000_000n],
  ] as const)('on %s the %s may fine an organisation up to %i', (day, officer, limit) => {
    const all = competences(law, 1n, 'organisation', on(day));
    expect(all.find((each) => each.officer === officer)?.limit).toBe(limit);
  });

  it('knows no chairman of a district after June 2025, and no head of the wage department before Decree 311', () => {
    expect(who('2025-06-30', 1n, 'competent')).toContain('district-committee-chairman');
    expect(who('2025-07-01', 1n, 'competent')).not.toContain('district-committee-chairman');
    expect(who('2026-09-25', 1n, 'competent')).not.toContain('wage-department-head');
  });

  it('only falls as the frame grows', () => {
    const amount = fc.bigInt({ min: 0n, max: 80_000_000n });
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.constantFrom('2024-01-02', '2026-01-02', '2026-09-20', '2026-11-02'),
        (a, b, day) => {
          const [small, large] = a < b ? [a, b] : [b, a];
          const rank = { competent: 2, disputed: 1, 'not-competent': 0 };
          const before = competences(law, small, 'household', on(day));
          const after = competences(law, large, 'household', on(day));
          expect(after.map((each) => each.officer)).toEqual(before.map((each) => each.officer));
          after.forEach((each, i) => expect(rank[each.verdict]).toBeLessThanOrEqual(rank[before[i]!.verdict]));
        },
      ),
    );
  });

  it('gives a grassroots office’s director no power', () => {
    expect(Object.keys(OFFICERS).filter((officer) => officer.includes('grassroots'))).toEqual([]);
  });
});

describe('several acts', () => {
  const two = [found('SI-registration-late'), found('UI-registration-late')];

  it('FIN-03: adds them up; the largest frame, not the sum, decides who is competent', () => {
    const both = proposal(two, on('2026-10-01'));
    expect(both.lines.map((line) => line.amount)).toEqual([50_000_000n, 25_000_000n]);
    expect(both.total).toBe(75_000_000n);
    // 30 m for an individual: within the 37.5 m of the commune chairman, though the sum of 75 m reaches his 75 m for organisations.
    expect(both.competences.find((each) => each.officer === 'commune-committee-chairman')?.verdict).toBe('competent');
    expect(both.mayExplain).toBe(true);
    expect(both.needsRecord).toBe(true);
  });

  it('doubles for organisations, to the đồng, whatever the acts', () => {
    const acts = fc.array(
      fc.record({
        act: fc.constantFrom<ViolationActCode[]>('SI-late', 'SI-evaded', 'UI-late', 'SI-registration-late'),
        workers: fc.integer({ min: 1, max: 3000 }),
        amount: fc.bigInt({ min: 400_000n, max: 3_000_000_000n }),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(acts, (given) => {
        const violations = given.map(({ act, ...rest }) => found(act, rest));
        const [person, organisation] = (['household', 'organisation'] as const).map((kind) =>
          proposal(violations, on('2026-10-01'), kind).lines.map((line) => line.frame),
        );
        person?.forEach((frame, i) => {
          expect(organisation?.[i]).toMatchObject({ min: frame.min * 2n, max: frame.max * 2n });
        });
      }),
    );
  });

  it('lets an organisation explain from a frame of 30 million, a household from 15', () => {
    const small = [found('SI-registration-late', { workers: 10 })];
    expect(proposal(small, on('2026-10-01')).mayExplain).toBe(true);
    expect(proposal(small, on('2026-10-01'), 'household').mayExplain).toBe(true);
    const smaller = [found('SI-registration-late', { workers: 9 })];
    expect(proposal(smaller, on('2026-10-01')).mayExplain).toBe(false);
  });

  it('finds the acts in what is unpaid, social and unemployment insurance apart', () => {
    const unpaid = [
      { fund: 'RET', outstanding: 22_000_000n, workers: 12, evaded: true },
      { fund: 'SICK', outstanding: 3_000_000n, workers: 12, evaded: false },
      { fund: 'OAD', outstanding: 500_000n, workers: 12, evaded: false },
      { fund: 'UI', outstanding: 2_000_000n, workers: 11, evaded: true },
      { fund: 'HI', outstanding: 4_500_000n, workers: 12, evaded: false },
    ] as const;
    const acts = (day: string): unknown[] =>
      actsInArrears(law, unpaid, false, on(day)).map((each) => [each.act, each.amount]);
    expect(acts('2026-09-10')).toEqual([
      ['SI-late', 3_500_000n],
      ['SI-evaded', 22_000_000n],
      ['UI-evaded', 2_000_000n],
      ['HI-unpaid', 4_500_000n],
    ]);
    expect(acts('2026-09-09')).toEqual([
      ['SI-UI-late', 27_500_000n],
      ['HI-unpaid', 4_500_000n],
    ]);
  });

  it('is one act done many times where several periods went unpaid, since Decree 283', () => {
    expect(aggravatedByRepetition(law, 3, on('2026-09-10'))).toEqual(['many-times']);
    expect(aggravatedByRepetition(law, 1, on('2026-09-10'))).toEqual([]);
    expect(aggravatedByRepetition(law, 3, on('2026-09-09'))).toEqual([]);
  });
});

describe('Decree 28/2020', () => {
  const ended = (act: ViolationActCode) => ({ ...found(act), endedOn: on('2021-06-30'), amount: 400_000_000n });

  it.each([
    ['SI-UI-late', 96_000_000n, 120_000_000n],
    ['SI-UI-none-paid', 144_000_000n, 150_000_000n],
    ['SI-UI-evasion', 100_000_000n, 150_000_000n],
  ] as const)('fines %s of an organisation, ended in 2021, from %i to %i', (act, min, max) => {
    const frame = frameOf(law, ended(act), 'organisation', on('2022-03-01'));
    expect(frame).toMatchObject({
      ok: true,
      value: { min, max, reference: expect.stringContaining('28/2020') as string },
    });
  });

  it('begins on 2020-04-15 and gives way on 2022-01-17', () => {
    const frame = (day: string) =>
      frameOf(law, { ...ended('SI-UI-late'), endedOn: on(day) }, 'organisation', on('2026-01-01'));
    expect(frame('2020-04-14').ok).toBe(false);
    expect(frame('2020-04-15')).toMatchObject({ value: { reference: expect.stringContaining('28/2020') as string } });
    expect(frame('2022-01-16')).toMatchObject({ value: { reference: expect.stringContaining('28/2020') as string } });
    expect(frame('2022-01-17')).toMatchObject({ value: { reference: expect.stringContaining('12/2022') as string } });
    expect(remediesOf(['SI-UI-late'], '28/2020')[0]?.article).toBe('khoản 10 Điều 38 Nghị định số 28/2020/NĐ-CP');
  });
});
