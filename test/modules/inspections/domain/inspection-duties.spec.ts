import { parseCivilDate } from '../../../../src/kernel/civil-date';
import { parseInstant } from '../../../../src/kernel/instant';
import type { StoredCaseEvent } from '../../../../src/modules/cases/cases.api';
import { inspectionDuties } from '../../../../src/modules/inspections/domain/inspection-duties';
import { lawWith } from '../../../support/law';

let id = 0;
const event = (kind: string, on: string, data: object, recordedOn = on): StoredCaseEvent => ({
  id: (id += 1),
  caseId: 4,
  sequence: id,
  kind,
  occurredOn: parseCivilDate(on),
  actor: `ai-${kind}`,
  recordedAt: parseInstant(`${recordedOn}T03:00:00Z`),
  data,
  documentSha256: null,
});
const decided = (form: string) =>
  event('check-decided', '2026-11-02', {
    form,
    number: '05/QĐ-BHXH',
    documentId: 1,
    grounds: 'x',
    scopeFrom: '2026-01',
    scopeTo: '2026-09',
    team: [],
    days: 10,
    decidedBy: 'y',
  });

describe('the deadlines of a check', () => {
  it('are its last day for the minutes, and the 4th of the next month for entering the result', () => {
    const check = decided('unscheduled-check');
    const announced = event('check-announced', '2026-11-05', { checkId: check.id });
    const extended = event('check-extended', '2026-11-10', { checkId: check.id, document: 'z', days: 3 });
    expect(inspectionDuties([check, announced, extended], lawWith(), [])).toMatchObject([
      {
        kind: 'check-minutes',
        subject: '05/QĐ-BHXH',
        arisesOn: '2026-11-05',
        dueOn: '2026-11-18',
        metOn: null,
        caseId: 4,
      },
    ]);

    const data = { checkId: check.id, number: '1', documentId: null };
    const minutes = event('check-minutes-signed', '2026-11-17', { ...data, refusedToSign: false, witness: null });
    const outcome = { ...data, outcome: 'paid', established: 0, workers: 0 };
    const concluded = event('check-concluded', '2026-11-30', outcome, '2026-12-07');
    expect(inspectionDuties([check, announced, minutes, concluded], lawWith(), [])).toMatchObject([
      { kind: 'check-minutes', dueOn: '2026-11-15', metOn: '2026-11-17', metBy: 'ai-check-minutes-signed' },
      { kind: 'check-results', dueOn: '2026-12-04', metOn: '2026-12-07', metBy: 'ai-check-concluded' },
    ]);
  });

  it('of an inspectorate are those of the Inspection Law', () => {
    expect(inspectionDuties([decided('provincial-inspection')], lawWith(), [])).toMatchObject([
      { kind: 'check-announcement', dueOn: '2026-11-17', article: expect.stringContaining('Điều 26 khoản 4') },
    ]);
  });
});
