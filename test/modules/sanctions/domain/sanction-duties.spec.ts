import { sanctionDuties } from '../../../../src/modules/sanctions/domain/sanction-duties';
import {
  EXPLANATION_REQUESTED,
  FINE_EVADED,
  FINE_EXECUTED,
  FINE_RECOMMENDED,
  RECORD_DROPPED,
  RETURNED_BY_PROSECUTION,
  VIOLATION_VERIFIED,
} from '../../../../src/modules/sanctions/sanctions.api';
import { SERVICE_RECORDED } from '../../../../src/modules/notices/notices.api';
import { on } from '../../../support/case-facts';
import { lawWith } from '../../../support/law';
import { EventLog } from './events';

const law = lawWith();

/** The duties of one kind: from when, until when, and who met it when. */
function of(log: EventLog, kind: string): unknown[] {
  return sanctionDuties(log.events, law)
    .filter((duty) => duty.kind === kind)
    .map(({ arisesOn, dueOn, metOn, metBy }) => [arisesOn, dueOn, metOn, metBy]);
}

describe('deadlines of sanctions', () => {
  // Thursday.
  const FOUND = '2026-10-01';
  let log: EventLog;

  beforeEach(() => {
    log = new EventLog();
  });

  it.each([
    ['plain', '2026-10-05'],
    ['complex', '2026-10-08'],
  ] as const)('the record, %s: by %s', (difficulty, by) => {
    log.noted(FOUND, difficulty);
    expect(of(log, 'violation-record')).toEqual([[FOUND, by, null, null]]);
  });

  it('the record of what must be verified: three working days from the result, none before it is there', () => {
    const violationId = log.noted(FOUND, 'verified');
    expect(of(log, 'violation-record')).toEqual([]);
    log.write(VIOLATION_VERIFIED, '2026-10-20', { violationId, verifiedOn: on('2026-10-20'), document: 'X' });
    log.recorded('2026-10-22', violationId);
    expect(of(log, 'violation-record')).toEqual([['2026-10-20', '2026-10-23', '2026-10-22', 'Người lập']]);
    // What was verified gives a month for the decision.
    expect(of(log, 'fine-decision')).toEqual([['2026-10-22', '2026-11-22', null, null]]);
  });

  it('the decision: seven working days, ten where handed over, a month where explained, two where complex', () => {
    const recordId = log.recorded('2026-10-02', log.noted(FOUND));
    const by = (): unknown => of(log, 'fine-decision').map((each) => (each as string[])[1]);
    expect(by()).toEqual(['2026-10-13']);
    const letter = {
      number: '3/BHXH-KT',
      documentId: 3,
      committee: 'X',
      officer: 'commune-committee-chairman',
      doubts: [],
      lawConfirmedBy: null,
    } as const;
    log.write(FINE_RECOMMENDED, '2026-10-05', { recordId, ...letter });
    expect(by()).toEqual(['2026-10-16']);
    log.write(EXPLANATION_REQUESTED, '2026-10-05', { recordId, form: 'written', document: 'X' });
    expect(by()).toEqual(['2026-11-02']);
    const complex = new EventLog();
    complex.recorded('2026-10-02', complex.noted(FOUND), true);
    expect(of(complex, 'fine-decision')).toEqual([['2026-10-02', '2026-12-02', null, null]]);
  });

  it('ends with what answers the record, be it that nothing is decided', () => {
    const recordId = log.recorded('2026-10-02', log.noted(FOUND));
    log.write(RECORD_DROPPED, '2026-10-06', { recordId, ground: 'no-violation', document: '4/TB', note: null }, 'B');
    expect(of(log, 'fine-decision')).toEqual([['2026-10-02', '2026-10-13', '2026-10-06', 'B']]);
    expect(of(log, 'violation-limitation')).toEqual([[FOUND, '2027-10-01', '2026-10-06', 'B']]);
  });

  it('the limitation is a year longer where criminal procedure hands the case back', () => {
    const recordId = log.recorded('2026-10-02', log.noted(FOUND));
    log.write(RETURNED_BY_PROSECUTION, '2027-02-01', { recordId, document: 'X' });
    expect(of(log, 'violation-limitation')).toEqual([[FOUND, '2028-10-01', null, null]]);
  });

  it('sending, paying and carrying out a decision', () => {
    const fineId = log.decided('2026-10-06', log.recorded('2026-10-02', log.noted(FOUND)));
    expect(of(log, 'fine-decision-sent')).toEqual([['2026-10-06', '2026-10-09', null, null]]);
    expect(of(log, 'fine-payment')).toEqual([]);
    const service = { noticeId: null, documentId: 90, number: '09/QĐ-XPHC', channel: 'post', note: null } as const;
    log.write(SERVICE_RECORDED, '2026-10-08', { ...service, attempt: 1, result: 'failed' }, 'Văn thư');
    // Sent by then; the ten days run only from the day on which it was received.
    expect(of(log, 'fine-decision-sent')).toEqual([['2026-10-06', '2026-10-09', '2026-10-08', 'Văn thư']]);
    expect(of(log, 'fine-payment')).toEqual([]);
    log.write(SERVICE_RECORDED, '2026-10-12', { ...service, attempt: 2, result: 'served' }, 'Văn thư');
    expect(of(log, 'fine-payment')).toEqual([['2026-10-12', '2026-10-22', null, null]]);
    expect(of(log, 'fine-execution')).toEqual([['2026-10-06', '2027-10-06', null, null]]);
    log.write(FINE_EVADED, '2026-11-01', { fineId, document: 'X', until: null });
    expect(of(log, 'fine-execution')).toEqual([['2026-10-06', null, null, null]]);
    log.write(FINE_EXECUTED, '2026-12-01', { fineId, paymentIds: [] }, 'system');
    expect(of(log, 'fine-payment')).toEqual([['2026-10-12', '2026-10-22', '2026-12-01', null]]);
  });
});
