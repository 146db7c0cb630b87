import type { Reason } from '../../../src/kernel/outcome';
import { DiscoveredSteps } from '../../../src/modules/cases/cases.api';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { withoutEnglish } from '../../support/two-languages';
import { TEAM } from '../inspections/check-file';
import { DECISION, RECORD } from '../sanctions/fine-for-arrears';
import { openSanctions, type SanctionApplication } from '../sanctions/sanction-application';

/** May be taken again: the later one takes the place of the earlier. */
const REPLACING = ['propose-fine', 'prepare-referral'];
/** Need another case than this one: another law, another employer, another answer of the police. Each has a test of its own. */
const ELSEWHERE = [
  'postpone-fine',
  'recommend-fine',
  'record-committee-answer',
  'record-inspection',
  'request-bank',
  'send-ad-hoc-reminder',
  'send-second-reminder',
  'record-prosecution-declined',
  'recommend-licence',
  'remove-from-list',
  'coerce-fine',
  'refuse-publication',
];
/** The first day of the case, and the day on which the test takes its steps. */
const FIRST = '2026-11-05';
const TODAY = '2026-11-20';

describeOnEachEngine('every step', (open) => {
  let db: TestDatabase;
  let app: SanctionApplication;
  const taken = new Set<string>();

  beforeEach(async () => {
    db = await open();
    const owing = anEmployer()
      .owing('2026-01', { RET: 200_000_000n, UI: 10_000_000n })
      .owing('2026-08', { RET: 20_000_000n });
    app = await openSanctions(db, owing.remindedOn('2026-03-05').remindedOn('2026-11-04'));
    app.at(TODAY);
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  /** Takes a step, and then again on every kind of day: each time it is refused, in both languages. @param on name of its day, and the day */
  const once = async (name: string, body: object, on?: [field: string, day: string], actor = 'can-bo-a') => {
    const eventId = await app.taken(name, on ? { ...body, [on[0]]: on[1] } : body, actor);
    taken.add(name);
    if (REPLACING.includes(name)) return eventId;
    for (const day of on ? [...new Set([FIRST, on[1], TODAY])] : [undefined]) {
      const answer = await app.step(name, on && day ? { ...body, [on[0]]: day } : body, actor);
      expect([name, day, answer.status]).toEqual([name, day, 409]);
      const { reasons } = answer.body as { reasons: Reason[] };
      expect(reasons).not.toEqual([]);
      expect(withoutEnglish(reasons)).toEqual([]);
    }
    return eventId;
  };

  it('is taken once, whatever the day that is written on it', async () => {
    const proof = { sign: 'tricks', document: 'Hai bảng lương' };
    await once('record-evidence', proof, ['foundOn', '2026-11-06']);
    const objectionId = await once('raise-objection', { about: 'figures', document: 'CV 1' }, [
      'raisedOn',
      '2026-11-06',
    ]);
    await once('settle-objection', { objectionId, outcome: 'rejected', document: 'CV 2' }, ['settledOn', '2026-11-09']);
    const claim = { ground: 'epidemic', document: 'Giấy xác nhận' };
    const claimId = await once('claim-force-majeure', claim, ['receivedOn', '2026-11-06']);
    const accepted = { claimId, accepted: true, from: '2026-10', to: '2026-10', document: 'QĐ 3' };
    const decisionId = await once('decide-force-majeure', accepted, ['decidedOn', '2026-11-09'], 'giam-doc');
    const withdrawn = { decisionId, reason: 'Không có thật', document: 'QĐ 4' };
    await once('withdraw-force-majeure', withdrawn, ['withdrawnOn', '2026-11-10'], 'giam-doc');
    await theCheck();
    await theFine();
    await theReferral();
    await theEnd();
    const steps = app.app
      .get(DiscoveredSteps)
      .list()
      // What the file of a case keeps by hand has tests of its own.
      .filter(({ group }) => group !== 'file');
    expect(steps.map(({ name }) => name).filter((name) => !taken.has(name) && !ELSEWHERE.includes(name))).toEqual([]);
  });

  const theCheck = async (): Promise<void> => {
    const session = { place: 'trụ sở', forEmployer: 'Ông Giả', forOffice: 'Bà Mẫu', content: 'Đối chiếu' };
    await once('hold-session', { ...session, result: 'agrees' }, ['heldOn', '2026-11-06']);
    await once('list-in-plan', { document: 'QĐ 5', approvedOn: '2026-11-02' }, ['listedOn', '2026-11-06']);
    await once('note-other-body', { body: 'Thanh tra tỉnh', from: '2026-11-01', until: '2026-11-05' });
    const check = { form: 'unscheduled-check', team: TEAM, decidedBy: 'Hoàng Văn Mẫu', scopeFrom: '2026-01' };
    const checkId = await once('decide-check', { ...check, scopeTo: '2026-10' }, ['decidedOn', '2026-11-09']);
    const with1 = { checkId, place: 'trụ sở', forEmployer: 'Ông Giả' };
    await once('announce-check', with1, ['announcedOn', '2026-11-10']);
    await once('extend-check', { checkId, document: 'QĐ 6', days: 3, reason: 'Phức tạp' }, [
      'extendedOn',
      '2026-11-11',
    ]);
    const line = { fund: 'RET', from: '2026-09', to: '2026-09', workers: 3, monthlyAmount: 6_600_000 };
    const found = { checkId, finding: 'unregistered', evidence: 'Bảng chấm công', lines: [line] };
    await once('record-finding', found, ['foundOn', '2026-11-11']);
    await once('sign-minutes', { ...with1, refusedToSign: false }, ['signedOn', '2026-11-12']);
    await once('conclude-check', { checkId, signedBy: 'Hoàng Văn Mẫu' }, ['concludedOn', '2026-11-13']);
    const asked = { to: 'Thanh tra tỉnh Mẫu', about: 'Toàn bộ' };
    await once('request-inspection', asked, ['requestedOn', '2026-11-16']);
  };

  const theFine = async (): Promise<void> => {
    const noted = { document: 'Bảng tính', difficulty: 'verified' };
    const violationId = await once('note-violation', { ...noted, act: 'SI-evaded' }, ['foundOn', '2026-11-16']);
    await once('record-verification', { violationId, document: 'KQ 1' }, ['verifiedOn', '2026-11-16']);
    const recordId = await once('make-violation-record', RECORD, ['madeOn', '2026-11-16']);
    await once('extend-explanation', { recordId, document: 'CV 7' }, ['extendedOn', '2026-11-17']);
    const asked = { recordId, form: 'written', document: 'CV 8' };
    await once('request-explanation', asked, ['requestedOn', '2026-11-17']);
    await once('hear-explanation', { recordId, document: 'BB 9', findings: 'Không có' }, ['heardOn', '2026-11-18']);
    const proposalId = await once('propose-fine', { recordId });
    const fineId = await once('decide-fine', { proposalId, ...DECISION }, ['decidedOn', TODAY], 'giam-doc');
    const [fine] = (await app.sanctions()).fines;
    const service = { documentId: fine?.['documentId'], channel: 'direct', result: 'served' };
    await once('record-service', service, ['servedOn', TODAY]);
    const paid = { fineId, amount: 1_000_000, receiptNo: 'KB-1' };
    await once('record-fine-payment', paid, ['paidOn', TODAY]);
    await once('note-fine-evasion', { fineId, document: 'BB 10' }, ['evadedFrom', TODAY]);
    await app.taken('note-violation', { ...noted, difficulty: 'plain', act: 'UI-evaded' });
    const second = await app.taken('make-violation-record', RECORD);
    await once('returned-by-prosecution', { recordId: second, document: 'CV 11' }, ['returnedOn', TODAY]);
    const waived = await app.step('waive-explanation', { recordId: second, document: 'CV 12' }, 'can-bo-a');
    expect([201, 409]).toContain(waived.status);
    taken.add('waive-explanation');
    const dropped = { recordId: second, ground: 'no-violation', document: 'CV 13' };
    await once('drop-record', dropped, ['droppedOn', TODAY]);
  };

  const theReferral = async (): Promise<void> => {
    await once('propose-publication', {}, ['proposedOn', '2026-11-18']);
    const { body } = await app.get(`/api/v1/cases/${app.caseId}/timeline`).expect(200);
    const entries = (body as { entries: { key: string; kind: string }[] }).entries;
    const proposal = entries.find(({ kind }) => kind === 'publication-proposed');
    const proposalId = Number(proposal?.key.replace('event-', ''));
    await once('approve-publication', { proposalId }, ['decidedOn', '2026-11-19'], 'giam-doc');
    const preparedId = await once('prepare-referral', { note: 'Đề nghị' }, ['preparedOn', '2026-11-18']);
    const sent = { preparedId, to: 'Cơ quan điều tra', signerIsSupervisor: true, reason: 'Theo chỉ đạo.' };
    const referralId = await once('send-referral', sent, ['sentOn', '2026-11-19'], 'giam-doc');
    await once('record-referral-received', { referralId, by: 'Biên nhận 1' }, ['on', '2026-11-19']);
    await once('record-referral-returned', { referralId, reason: 'Bổ sung' }, ['on', '2026-11-19']);
    await once('record-prosecution-instituted', { referralId, decision: 'QĐ 14' }, ['on', TODAY]);
    await once('record-tried', { referralId, verdict: 'Bản án 15' }, ['on', TODAY]);
    const letter = { recipient: 'Công an phường Mẫu', about: 'Xác minh' };
    const requestId = await once('coordinate-with-police', letter, ['sentOn', '2026-11-18']);
    await once('record-request-answer', { requestId, answer: 'Đã xác minh' }, ['answeredOn', '2026-11-19']);
  };

  const theEnd = async (): Promise<void> => {
    await once('record-status', { status: 'bankrupt', since: '2026-11-16', document: BANKRUPT });
    await once('class-unable-to-pay', {}, ['classedOn', '2026-11-17'], 'giam-doc');
    await once('check-unable-to-pay', { result: 'stirs', note: 'Có hóa đơn' }, ['checkedOn', '2026-11-18']);
  };
});

const BANKRUPT = 'Quyết định tuyên bố phá sản của Tòa án nhân dân tỉnh Mẫu';
