import type { CaseFacts } from '../../../src/law/enforcement/case-facts';
import type { CheckMade, FineImposed, RecordMade } from '../../../src/law/enforcement/facts-of-measures';
import type { Measure } from '../../../src/law/enforcement/measure';
import { evaluate, type PolicyAnswer } from '../../../src/law/enforcement/policy';
import { answersFor, casePolicies } from '../../../src/law/enforcement/policies/case-policies';
import { parsePeriod } from '../../../src/kernel/period';
import { aCase, anOrganisation, on, owed } from '../../support/case-facts';
import { lawWith } from '../../support/law';

const law = lawWith();
const policies = casePolicies(law);

function ask(measure: Measure, day: string, rest: Partial<CaseFacts>): PolicyAnswer {
  return evaluate(policies[measure], aCase(rest), on(day));
}

const failing = (answer: PolicyAnswer): string[] => answer.reasons.map((reason) => reason.code);

const letter = (sentOn: string, kind: 'monthly' | 'second' = 'monthly') =>
  ({ kind, number: `01/TB-${sentOn}`, sentOn: on(sentOn), servedOn: on(sentOn) }) as const;
const session = (heldOn: string) => ({ number: '03/BB-BHXH', heldOn: on(heldOn) });
const check = (decidedOn: string, rest: Partial<CheckMade> = {}): CheckMade => ({
  form: 'unscheduled-check',
  number: '11/QĐ-KT',
  decidedOn: on(decidedOn),
  announcedOn: on(decidedOn),
  endedOn: on(decidedOn),
  outcome: 'unpaid',
  established: 0n,
  recovered: 0n,
  ...rest,
});

describe('reminders', () => {
  const urged = { urgedOn: on('2026-03-02') };

  it('are open once something is late, by the 10th of the month; one a month', () => {
    const items = [owed('2026-03-01')];
    expect(ask('monthly-reminder', '2026-02-20', { items })).toMatchObject({ state: 'blocked', opensOn: '2026-03-01' });
    expect(ask('monthly-reminder', '2026-03-03', { items })).toMatchObject({ state: 'available', actBy: '2026-03-10' });
    const sent = { items, reminders: [letter('2026-03-04')] };
    expect(ask('monthly-reminder', '2026-03-20', sent).state).toBe('done');
    expect(ask('monthly-reminder', '2026-04-02', sent)).toMatchObject({ state: 'available', actBy: '2026-04-10' });
  });

  it('have to go out before the 45th day of an amount that nobody has urged', () => {
    // Late from 2026-03-01: day 45 after the due date is 2026-04-14; asked on the 11th, the 10th has gone by.
    const answer = ask('monthly-reminder', '2026-04-11', { items: [owed('2026-03-01')] });
    expect(answer.actBy).toBe('2026-04-10');
    const march = ask('monthly-reminder', '2026-04-01', { items: [owed('2026-02-20')] });
    expect(march.actBy).toBe('2026-04-05');
  });

  it('do not go to who is bankrupt or dissolved', () => {
    const answer = ask('monthly-reminder', '2026-03-03', {
      items: [owed('2026-03-01')],
      employer: anOrganisation({ status: 'dissolved' }),
    });
    expect(answer).toMatchObject({ state: 'blocked', opensOn: null });
    expect(failing(answer)).toEqual(['still-exists']);
  });

  it('follow within 5 working days what was found otherwise, since Decree 274', () => {
    const facts = { foundOutsideReview: [on('2026-04-29')] };
    expect(ask('ad-hoc-reminder', '2026-05-04', facts)).toMatchObject({ state: 'available', actBy: '2026-05-08' });
    expect(ask('ad-hoc-reminder', '2025-11-29', facts).state).toBe('not-applicable');
    expect(ask('ad-hoc-reminder', '2026-05-09', { ...facts, reminders: [letter('2026-05-05')] }).state).toBe('done');
  });

  it('stop while the case is paused, and the deadline moves by the pause', () => {
    const facts = (until: string | null) => ({
      items: [owed('2026-03-01', urged), owed('2026-01-01', urged)],
      reminders: [letter('2026-03-02')],
      pauses: [
        { from: on('2026-04-03'), until: until === null ? null : on(until), reason: 'đối chiếu', document: '05/TB' },
      ],
    });
    expect(ask('monthly-reminder', '2026-04-04', facts(null)).actBy).toBeNull();
    expect(ask('monthly-reminder', '2026-04-09', facts('2026-04-06')).actBy).toBe('2026-04-14');
  });

  it('are due on no day where nothing is overdue or nobody is left to urge', () => {
    const paid = { items: [owed('2026-05-01')], reminders: [letter('2026-03-02')] };
    expect(ask('monthly-reminder', '2026-04-20', paid)).toMatchObject({ state: 'blocked', actBy: null });
    const dissolved = { items: [owed('2026-03-01')], employer: anOrganisation({ status: 'dissolved' }) };
    expect(ask('monthly-reminder', '2026-04-03', dissolved).actBy).toBeNull();
  });

  it('count a day once on which the case stood still for two reasons', () => {
    const pause = (from: string, until: string) => ({
      from: on(from),
      until: on(until),
      reason: 'đối chiếu',
      document: '05/TB',
    });
    const pauses = [pause('2026-04-03', '2026-04-06'), pause('2026-04-05', '2026-04-08')];
    const facts = { items: [owed('2026-03-01', urged)], reminders: [letter('2026-03-02')], pauses };
    expect(ask('monthly-reminder', '2026-04-09', facts).actBy).toBe('2026-04-16');
    const found = { ...facts, foundOutsideReview: [on('2026-04-02')] };
    // Working days left: 9, 10, 13, 14, 15 April.
    expect(ask('ad-hoc-reminder', '2026-04-09', found).actBy).toBe('2026-04-15');
  });

  it('were repeated every 15 days under Decisions 595 and 505, and are not since', () => {
    const items = [owed('2024-02-01', { period: parsePeriod('2024-01') })];
    const once = { items, reminders: [letter('2024-03-05')] };
    expect(ask('second-reminder', '2024-03-10', once)).toMatchObject({ state: 'blocked', opensOn: '2024-03-20' });
    expect(ask('second-reminder', '2024-03-20', once).state).toBe('available');
    const twice = { items, reminders: [letter('2024-03-05'), letter('2024-03-20', 'second')] };
    expect(ask('second-reminder', '2024-04-10', twice).state).toBe('done');
    expect(ask('second-reminder', '2026-05-01', once).state).toBe('not-applicable');
  });
});

describe('working sessions', () => {
  it.each([
    ['monthly', '2024-01', '2024-02-01', '2024-03-01'],
    ['quarterly', '2024-02', '2024-04-01', '2024-05-01'],
    ['semiannual', '2024-03', '2024-07-01', '2024-08-01'],
    ['monthly', '2026-05', '2026-07-01', '2026-08-01'],
    ['quarterly', '2026-04', '2026-08-01', '2026-09-01'],
  ] as const)(
    'a %s payer owing from %s, late from %s, is visited from %s',
    (paymentMethod, period, lateFrom, opensOn) => {
      const facts = {
        employer: anOrganisation({ paymentMethod }),
        items: [owed(lateFrom, { period: parsePeriod(period) })],
        reminders: [letter(lateFrom)],
      };
      expect(ask('working-session', lateFrom, facts)).toMatchObject({ state: 'blocked', opensOn });
      expect(ask('working-session', opensOn, facts).state).toBe('available');
      expect(ask('working-session', opensOn, { ...facts, sessions: [session(opensOn)] }).state).toBe('done');
    },
  );
});

describe('what no text confirms', () => {
  it('is told with each condition that uses it, with its value and what speaks for it', () => {
    const referral = ask('referral', '2026-11-05', {});
    const told = [...referral.reasons, ...referral.satisfied].map(({ code, assumed }) => [code, assumed?.en ?? null]);
    expect(told).toContainEqual([
      'evaded-six-months',
      expect.stringMatching(/referral\.six-months-run-from = evaded \(.*referral\.sanctioned-items-count = false \(/),
    ]);
    expect(told).toContainEqual(['fraud-proved', null]);
    const naming = ask('publication', '2026-11-05', { employer: anOrganisation({ kind: 'household' }) });
    expect(naming.reasons.find(({ code }) => code === 'may-be-named')?.assumed?.vi).toContain(
      'Tạm áp dụng khi chưa có văn bản xác nhận: publication.employer-kinds = organisation',
    );
  });
});

describe('working sessions after another way of paying', () => {
  it('count each amount by how its month was paid for', () => {
    // April is more than 3 months old on 1 July; as a month of a half-year it would be more than 8 only on 1 September.
    const methods = [
      { from: null, method: 'monthly' as const },
      { from: parsePeriod('2026-07'), method: 'semiannual' as const },
    ];
    const employer = anOrganisation({ paymentMethod: 'semiannual', methods });
    const items = [owed('2026-06-01', { period: parsePeriod('2026-04') })];
    const asked = ask('working-session', '2026-06-05', { employer, items, reminders: [letter('2026-06-03')] });
    expect(asked.opensOn).toBe('2026-07-01');
  });
});

describe('inspections and checks', () => {
  const items = [owed('2019-02-01', { period: parsePeriod('2019-01') })];
  const urged = {
    items,
    reminders: [letter('2019-03-05'), letter('2019-03-20', 'second')],
    sessions: [session('2019-03-06')],
  };

  it('waited three months after the minutes under Decision 595, and not under 505', () => {
    expect(ask('vss-inspection', '2019-04-01', urged)).toMatchObject({ state: 'blocked', opensOn: '2019-06-07' });
    expect(ask('vss-inspection', '2020-05-01', { ...urged, sessions: [session('2020-04-20')] }).state).toBe(
      'available',
    );
    // Decision 505 comes before the three months are over: waiting ends with the change of the law.
    const late = ask('vss-inspection', '2020-04-21', { ...urged, sessions: [session('2020-04-20')] });
    expect(late).toMatchObject({ state: 'blocked', opensOn: '2020-05-01' });
  });

  it('are checks since July 2025: VSS no longer inspects', () => {
    expect(ask('vss-inspection', '2025-06-30', { ...urged }).state).toBe('available');
    expect(ask('vss-inspection', '2025-07-01', { ...urged }).state).toBe('not-applicable');
    expect(ask('unscheduled-check', '2025-06-30', { ...urged }).state).toBe('not-applicable');
    expect(ask('unscheduled-check', '2025-07-01', { ...urged }).state).toBe('available');
  });

  it('need a sign: evasion, three months of lateness, evidence or a direction', () => {
    const facts = { items: [owed('2026-03-01', { evadedFrom: on('2026-04-30') })], reminders: [letter('2026-03-05')] };
    expect(ask('unscheduled-check', '2026-03-20', facts)).toMatchObject({ state: 'blocked', opensOn: '2026-04-30' });
    const excused = { ...facts, items: [owed('2026-03-01', { evadedFrom: on('2026-04-30'), excused: true })] };
    expect(ask('unscheduled-check', '2026-03-20', excused)).toMatchObject({ state: 'blocked', opensOn: '2026-06-01' });
    const told = {
      ...facts,
      evidence: [{ sign: 'complaint', foundOn: on('2026-03-15'), document: 'Đơn tố cáo', proof: null }],
    } as const;
    expect(ask('unscheduled-check', '2026-03-20', told).state).toBe('available');
  });

  it('report every obstacle together and the day on which the last one falls', () => {
    const answer = ask('unscheduled-check', '2026-03-20', {
      items: [owed('2026-03-01', { evadedFrom: on('2026-04-30') })],
      otherBodies: [{ body: 'Kiểm toán nhà nước', from: on('2026-03-10'), until: on('2026-05-20') }],
      promises: [{ madeOn: on('2026-03-10'), payBy: on('2026-05-31'), broken: false }],
      reminders: [letter('2026-03-05')],
    });
    expect(failing(answer)).toEqual(['sign-of-violation', 'no-overlap', 'no-promise-running']);
    expect(answer.reasons.map((reason) => reason.opensOn)).toEqual(['2026-04-30', '2026-05-21', '2026-06-01']);
    expect(answer.opensOn).toBe('2026-06-01');
  });

  it('go by an approved plan where there is one', () => {
    const plan = { document: 'Quyết định phê duyệt kế hoạch', approvedOn: on('2025-12-15') };
    expect(failing(ask('planned-check', '2026-02-01', {}))).toEqual(['on-the-plan']);
    expect(ask('planned-check', '2026-02-01', { plannedCheck: plan }).state).toBe('available');
    const made = { plannedCheck: plan, checks: [check('2026-01-10', { form: 'planned-check' })] };
    expect(ask('planned-check', '2026-02-01', made).state).toBe('done');
  });

  it('are handed to an inspectorate when a check left money unpaid, or was hindered', () => {
    const facts = { items: [owed('2025-11-01')] };
    expect(failing(ask('inspection-request', '2026-03-01', facts))).toEqual(['beyond-our-means']);
    const unpaid = ask('inspection-request', '2026-03-01', { ...facts, checks: [check('2026-01-10')] });
    expect(unpaid.state).toBe('available');
    expect(unpaid.satisfied[0]?.found).toBe('kiểm tra theo quyết định 11/QĐ-KT: chưa đóng đủ số tiền được phát hiện');
    const asked = [{ to: 'inspectorate', number: '20/BHXH', sentOn: on('2026-02-01'), recordNumber: null }] as const;
    expect(
      ask('inspection-request', '2026-03-01', { ...facts, checks: [check('2026-01-10')], requests: asked }).state,
    ).toBe('done');
  });
});

describe('records and fines', () => {
  const late = { act: 'SI-late', foundOn: on('2026-10-01'), endedOn: null, workers: 12, amount: 40_000_000n } as const;
  const record = (rest: Partial<RecordMade> = {}): RecordMade => ({
    number: '01/BB-VPHC',
    madeOn: on('2026-10-01'),
    acts: [{ violation: late, circumstances: { mitigating: [], aggravating: [] } }],
    course: 'plain',
    explanationExtended: false,
    explanation: null,
    returnedOn: null,
    decisionNumber: null,
    covers: [],
    ...rest,
  });
  const large = record({
    acts: [
      {
        violation: { ...late, act: 'SI-evaded', amount: 250_000_000n },
        circumstances: { mitigating: [], aggravating: [] },
      },
    ],
    explanation: 'heard',
  });

  it('are recorded in 2 working days, by the province rather than the grassroots office', () => {
    const violations = [{ ...late, difficulty: 'plain', verifiedOn: null, recordNumber: null }] as const;
    expect(ask('violation-record', '2026-10-02', { violations })).toMatchObject({
      state: 'available',
      actBy: '2026-10-05',
    });
    expect(failing(ask('violation-record', '2026-10-02', { violations, officeLevel: 'grassroots' }))).toEqual([
      'may-record',
    ]);
    expect(failing(ask('violation-record', '2027-10-02', { violations }))).toEqual(['within-limitation']);
    expect(ask('violation-record', '2026-10-02', {}).state).toBe('not-applicable');
  });

  it('are decided within the competence of the provincial director without waiting where nothing is to be explained', () => {
    // 15 % of 40 m, doubled: 12 m, below the 30 m from which an organisation may explain.
    const answer = ask('fine', '2026-10-02', { records: [record()] });
    expect(answer).toMatchObject({ state: 'available', actBy: '2026-10-12' });
    expect(failing(ask('fine-recommendation', '2026-10-02', { records: [record()] }))).toEqual(['beyond-director']);
  });

  it('wait for the explanation, and are lost when the time for deciding runs out', () => {
    const waiting = { records: [{ ...large, explanation: null }] };
    expect(ask('fine', '2026-10-02', waiting)).toMatchObject({ state: 'blocked', opensOn: '2026-10-09' });
    expect(ask('fine', '2026-10-09', waiting).state).toBe('available');
    expect(ask('fine', '2026-10-13', waiting)).toMatchObject({
      state: 'lapsed',
      opensOn: null,
      actBy: null,
      because: expect.stringContaining('Điều 65') as string,
    });
    expect(failing(ask('fine', '2026-10-13', waiting))).toEqual(['in-time-to-decide']);
  });

  it('go to the director of VSS or the provincial chairman above 37.5 million', () => {
    const own = ask('fine', '2026-10-02', { records: [large] });
    expect(own.state).toBe('available');
    const officer = own.satisfied.find((finding) => finding.code === 'own-officer');
    expect(officer?.found).toContain('Giám đốc Bảo hiểm xã hội Việt Nam: đến 150.000.000 đồng');
    expect(officer?.found).not.toContain('cấp tỉnh');
    const chairman = ask('fine-recommendation', '2026-10-02', { records: [large] });
    expect(chairman.satisfied.find((finding) => finding.code === 'committee-chairman')?.found).toContain('cấp tỉnh');
  });

  it('name the missing parameter for health insurance instead of guessing', () => {
    const health = record({
      acts: [{ violation: { ...late, act: 'HI-unpaid' }, circumstances: { mitigating: [], aggravating: [] } }],
    });
    const answer = ask('fine', '2026-10-02', { records: [health] });
    expect(answer.state).toBe('blocked');
    expect(answer.reasons.find((reason) => reason.code === 'frame-known')?.found).toContain('"fine.HI-unpaid"');
  });

  it('wait while the police have the case', () => {
    const referrals = [{ number: '30/BHXH', sentOn: on('2026-09-20'), result: null }];
    expect(failing(ask('fine', '2026-10-02', { records: [record()], referrals }))).toEqual(['no-crime-suspected']);
  });
});

const imposed = (rest: Partial<FineImposed> = {}): FineImposed => ({
  number: '07/QĐ-XPHC',
  decidedBy: 'provincial-vss-director',
  decidedOn: on('2026-01-05'),
  form: 'fine',
  acts: ['SI-UI-evasion'],
  covers: [],
  proof: '07/QĐ-XPHC',
  amount: 100_000_000n,
  servedOn: on('2026-01-08'),
  payBy: null,
  payments: [],
  executedOn: null,
  postponedFrom: null,
  postponedUntil: null,
  evadesExecution: false,
  coercedOn: null,
  ...rest,
});

describe('coercion', () => {
  it('opens when the time for paying is over, and ends with the year for carrying out', () => {
    // 10 days from 2026-01-08 end on a Sunday: Monday 2026-01-19 is the last day.
    expect(ask('fine-coercion', '2026-01-12', { fines: [imposed()] })).toMatchObject({
      state: 'blocked',
      opensOn: '2026-01-20',
    });
    expect(ask('fine-coercion', '2026-01-20', { fines: [imposed()] }).state).toBe('available');
    expect(failing(ask('fine-coercion', '2027-01-06', { fines: [imposed()] }))).toEqual(['still-executable']);
    expect(ask('fine-coercion', '2027-01-06', { fines: [imposed({ evadesExecution: true })] }).state).toBe('available');
    const paid = imposed({ payments: [{ paidOn: on('2026-01-15'), amount: 100_000_000n }] });
    expect(failing(ask('fine-coercion', '2026-02-01', { fines: [paid] }))).toEqual(['fine-unpaid']);
  });

  it('cites the decree of the day', () => {
    const article = (day: string, fine: FineImposed): string | undefined =>
      ask('fine-coercion', day, { fines: [fine] }).satisfied.find((finding) => finding.code === 'measures-known')
        ?.article;
    const old = imposed({ decidedOn: on('2025-10-01'), servedOn: on('2025-10-02') });
    expect(article('2025-12-31', old)).toContain('166/2013');
    expect(article('2026-01-20', imposed())).toContain('296/2025');
  });
});

describe('publication', () => {
  const items = [owed('2026-04-01', { evadedFrom: on('2026-05-31') })];
  const facts = { items, reminders: [letter('2026-04-05')] };

  it('names who evades, month by month', () => {
    expect(ask('publication', '2026-05-10', facts)).toMatchObject({ state: 'blocked', opensOn: '2026-05-31' });
    expect(ask('publication', '2026-05-10', facts).actBy).toBe('2026-05-31');
    expect(ask('publication', '2026-06-03', facts)).toMatchObject({ state: 'available', actBy: '2026-06-30' });
    const named = { ...facts, publications: [{ publishedOn: on('2026-06-04'), retractedOn: null }] };
    expect(ask('publication', '2026-06-20', named).state).toBe('done');
    expect(ask('publication', '2026-07-01', named).state).toBe('available');
  });

  it('could name who was merely late before the form of May 2026, and never names who is excused', () => {
    expect(ask('publication', '2026-04-10', facts).state).toBe('available');
    const excused = { ...facts, items: [owed('2026-04-01', { evadedFrom: on('2026-05-31'), excused: true })] };
    expect(ask('publication', '2026-07-10', excused)).toMatchObject({ state: 'blocked', opensOn: null, actBy: null });
  });

  it('names no natural person, and nobody whose objection is open', () => {
    const household = { ...facts, employer: anOrganisation({ kind: 'household' }) };
    expect(failing(ask('publication', '2026-06-03', household))).toEqual(['may-be-named']);
    expect(ask('publication', '2026-06-03', household).actBy).toBeNull();
    const objection = { raisedOn: on('2026-06-01'), settledOn: null, document: 'Công văn 12 của đơn vị' };
    expect(failing(ask('publication', '2026-06-03', { ...facts, objections: [objection] }))).toEqual([
      'no-objection-open',
    ]);
  });
});

describe('referral to the police', () => {
  const noted = {
    ...({ act: 'SI-late', endedOn: null, workers: 12, amount: 40_000_000n } as const),
    ...({ foundOn: on('2026-10-01'), difficulty: 'plain', verifiedOn: null, recordNumber: null } as const),
  };
  const evidence = [
    { sign: 'tricks', foundOn: on('2026-06-20'), document: 'Hai bảng lương', proof: 'bang-luong.pdf' },
  ] as const;
  const items = [
    owed('2026-02-01', { evadedFrom: on('2026-04-02'), outstanding: 30_000_000n, workers: 8 }),
    owed('2026-05-01', { evadedFrom: on('2026-06-30'), outstanding: 30_000_000n, workers: 8 }),
  ];

  it('wants every element, each with what was found', () => {
    const answer = ask('referral', '2026-05-10', { items });
    expect(failing(answer)).toEqual(['evaded-six-months', 'amount-or-workers', 'sanctioned-before', 'fraud-proved']);
    expect(answer.opensOn).toBeNull();
    expect(answer.reasons.map((reason) => reason.opensOn)).toEqual(['2026-10-02', '2026-06-30', null, null]);
  });

  it('is open when all of them are there', () => {
    const facts = { items, evidence, fines: [imposed()] };
    expect(ask('referral', '2026-07-10', facts)).toMatchObject({ state: 'blocked', opensOn: '2026-10-02' });
    const answer = ask('referral', '2026-10-02', facts);
    expect(answer.state).toBe('available');
    expect(answer.satisfied.map((finding) => finding.found)).toEqual([
      expect.stringContaining('01/02/2026'),
      expect.stringContaining('60.000.000 đồng của 8 người lao động (bảng tính theo kỳ và quỹ): khoản 1'),
      expect.stringContaining('07/QĐ-XPHC'),
      expect.stringContaining('Hai bảng lương'),
      expect.anything(),
    ]);
  });

  it('does not take "evaded" for fraud, lateness for evasion, or an old sanction for a live one', () => {
    const all = { items, evidence, fines: [imposed()] };
    expect(failing(ask('referral', '2026-10-02', { ...all, evidence: [] }))).toEqual(['fraud-proved']);
    const lateOnly = { ...all, fines: [imposed({ acts: ['SI-UI-late'] })] };
    expect(failing(ask('referral', '2026-10-02', lateOnly))).toEqual(['sanctioned-before']);
    // Carried out in March 2025: clean again before the new evasion of April 2026.
    const clean = {
      ...all,
      fines: [imposed({ decidedOn: on('2025-02-20'), servedOn: on('2025-02-21'), executedOn: on('2025-03-01') })],
    };
    expect(failing(ask('referral', '2026-10-02', clean))).toEqual(['sanctioned-before']);
    const live = {
      ...all,
      fines: [imposed({ decidedOn: on('2025-05-20'), servedOn: on('2025-05-21'), executedOn: on('2025-06-01') })],
    };
    expect(ask('referral', '2026-10-02', live).state).toBe('available');
  });

  it('wants an evasion that began after the decision was received, not the one that was fined', () => {
    const after = imposed({ decidedOn: on('2026-07-05'), servedOn: on('2026-07-06') });
    const answer = ask('referral', '2026-10-02', { items, evidence, fines: [after] });
    expect(failing(answer)).toEqual(['sanctioned-before']);
    const again = [...items, owed('2026-09-01', { evadedFrom: on('2026-10-30') })];
    expect(ask('referral', '2026-10-02', { items: again, evidence, fines: [after] }).opensOn).toBe('2026-10-30');
  });

  it('counts no amount that was sanctioned, late or evaded, unless a parameter says so', () => {
    const covers = [{ act: 'SI-UI-late', items: [], lateBy: on('2026-02-10') }] as const;
    const old = owed('2026-02-01', { evadedFrom: on('2026-04-02'), outstanding: 100_000_000n, workers: 30 });
    const one = owed('2026-05-01', { evadedFrom: on('2026-06-30'), outstanding: 1n, workers: 8 });
    const facts = { items: [old, one], evidence, fines: [imposed({ covers })] };
    expect(failing(ask('referral', '2027-01-04', facts))).toEqual(['amount-or-workers']);
    const named = [
      { ...covers[0], items: [{ fund: 'RET' as const, period: parsePeriod('2025-12'), findingNo: null }] },
    ];
    expect(ask('referral', '2027-01-04', { ...facts, fines: [imposed({ covers: named })] }).state).toBe('available');
    const lenient = casePolicies(
      lawWith({
        name: 'referral.sanctioned-items-count',
        from: '2026-01-01',
        value: 'true',
        reference: 'entered for a test',
        certainty: 'assumed',
      }),
    );
    expect(evaluate(lenient.referral, aCase(facts), on('2027-01-04')).state).toBe('available');
  });

  it('wants the decision and what proves fraud in the file, not their names alone', () => {
    const named = { items, evidence: [{ ...evidence[0], proof: null }], fines: [imposed({ proof: null })] };
    expect(failing(ask('referral', '2026-10-02', named))).toEqual(['sanctioned-before', 'fraud-proved']);
  });

  it('keeps the office from recording and fining what belongs to the police, until they hand it back', () => {
    const facts = { items, evidence, fines: [imposed()], violations: [noted], officeLevel: 'provincial' as const };
    expect(failing(ask('violation-record', '2026-10-02', facts))).toEqual(['no-crime-suspected']);
    expect(ask('violation-record', '2026-10-01', facts).state).toBe('available');
    const returned = { ...facts, referrals: [{ number: '1', sentOn: on('2026-10-02'), result: 'returned' as const }] };
    expect(ask('violation-record', '2026-10-02', returned).state).toBe('available');
  });

  it('counts ten workers where the amount is small', () => {
    const few = [owed('2026-02-01', { evadedFrom: on('2026-04-02'), outstanding: 1_000_000n, workers: 10 })];
    expect(ask('referral', '2026-10-02', { items: few, evidence, fines: [imposed()] }).state).toBe('available');
  });
});

describe('other measures', () => {
  it('asks banks only under the old law', () => {
    const facts = { items: [owed('2025-03-01')], reminders: [letter('2025-03-05')], checks: [check('2025-03-20')] };
    expect(ask('bank-request', '2025-03-25', facts)).toMatchObject({ state: 'blocked', opensOn: '2025-03-30' });
    expect(ask('bank-request', '2025-06-30', facts).state).toBe('available');
    expect(ask('bank-request', '2025-07-01', facts).state).toBe('not-applicable');
  });

  it('advises the registration office of an evader whom nothing has brought to pay', () => {
    const items = [owed('2026-04-01', { evadedFrom: on('2026-05-31') })];
    expect(failing(ask('licensing-recommendation', '2026-06-10', { items }))).toEqual(['others-tried']);
    const named = { items, publications: [{ publishedOn: on('2026-06-04'), retractedOn: null }] };
    expect(ask('licensing-recommendation', '2026-06-10', named).state).toBe('available');
  });

  it('takes nothing that was sent about an earlier debt for a measure against the debt of today', () => {
    const items = [owed('2026-04-01', { evadedFrom: on('2026-05-31') })];
    const sent = (sentOn: string) => ({
      items,
      publications: [{ publishedOn: on('2026-06-04'), retractedOn: null }],
      requests: [{ to: 'licensing' as const, number: '5/BHXH', sentOn: on(sentOn), recordNumber: null }],
      referrals: [{ number: '6/BHXH', sentOn: on(sentOn), result: 'prosecuted' as const }],
    });
    expect(ask('licensing-recommendation', '2026-06-10', sent('2026-06-05')).state).toBe('done');
    expect(ask('licensing-recommendation', '2026-06-10', sent('2024-06-05')).state).toBe('available');
    expect(ask('referral', '2026-06-10', sent('2026-06-05')).state).toBe('done');
    expect(ask('referral', '2026-06-10', sent('2024-06-05')).state).toBe('blocked');
    expect(ask('referral', '2026-06-10', { ...sent('2024-06-05'), items: [] }).state).toBe('done');
  });

  it('classes an employer as unable to pay on the right document only, and looks again after six months', () => {
    const employer = (title: string) => ({
      employer: anOrganisation({ status: 'bankrupt', statusProofs: [{ title, datedOn: on('2026-01-20') }] }),
    });
    expect(failing(ask('unable-to-pay', '2026-02-01', employer('Biên bản xác minh')))).toEqual(['status-proved']);
    const proved = employer('Quyết định tuyên bố phá sản của Tòa án nhân dân tỉnh Mẫu');
    expect(ask('unable-to-pay', '2026-02-01', proved).state).toBe('available');
    expect(ask('unable-to-pay', '2026-02-01', {}).state).toBe('not-applicable');
    const classed = { unableToPay: { since: on('2026-02-01'), lastCheckedOn: on('2026-02-01') } };
    expect(ask('re-check', '2026-05-01', classed)).toMatchObject({
      state: 'blocked',
      opensOn: '2026-08-01',
      actBy: '2026-08-01',
    });
  });

  it('closes a case when principal and charges are zero, or on a signed reason', () => {
    const owing = { items: [owed('2026-04-01')], charges: 500_000n };
    expect(failing(ask('closing', '2026-06-01', owing))).toEqual(['principal-paid', 'charges-paid']);
    expect(failing(ask('closing', '2026-06-01', { charges: 500_000n }))).toEqual(['charges-paid']);
    expect(ask('closing', '2026-06-01', {}).state).toBe('available');
    const signed = { ...owing, closingReason: { reason: 'sáp nhập', signedBy: 'Trưởng phòng' } };
    expect(ask('closing', '2026-06-01', signed).state).toBe('available');
  });

  it('answers for every measure at once', () => {
    const answers = answersFor(law, aCase({ items: [owed('2026-04-01')] }), on('2026-06-01'));
    expect(answers).toHaveLength(19);
    expect(answers.filter((answer) => answer.state === 'available').map((answer) => answer.measure)).toEqual([
      'monthly-reminder',
    ]);
  });
});
