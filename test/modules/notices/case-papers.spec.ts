import { MeasureSteps, type StepRequest } from '../../../src/modules/cases/cases.api';
import { presentReminderLetter } from '../../../src/modules/notices/documents/reminder-letter/reminder-letter.presenter';
import { PARTLY_PAID_SAMPLE } from '../../../src/modules/notices/documents/reminder-letter/partly-paid-sample';
import {
  IssueCasePaper,
  NOTICE_ISSUED,
  NoticeKinds,
  type CasePaper,
  type NoticeDefinition,
} from '../../../src/modules/notices/notices.api';
import { parsePeriod } from '../../../src/kernel/period';
import { JobRunner } from '../../../src/platform/jobs/job-runner';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { openCaseApplication, type CaseApplication } from '../cases/case-application';

const definition: NoticeDefinition<CasePaper> = {
  kind: 'sample-paper',
  formCode: null,
  title: 'Văn bản mẫu',
  legalBasis: ['Điều 35 Luật Bảo hiểm xã hội số 41/2024/QH15'],
  recipients: ['Như trên;'],
  template: 'notices/01-dd',
  present: () => presentReminderLetter(PARTLY_PAID_SAMPLE),
  samples: [],
};

describeOnEachEngine('papers of a case', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;
  let caseId: number;

  beforeEach(async () => {
    db = await open();
    app = await openCaseApplication(db, [anEmployer().owing('2026-08', { RET: 1_000_000n, HI: 200_000n })]);
    app.app.get(NoticeKinds).register(definition);
    await app.cycle('2026-11-05');
    caseId = await app.caseOf(1);
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  /** A step whose event names the paper that it issues. */
  const issue = async (): Promise<void> => {
    const request: StepRequest = { caseId, actor: 'can-bo-a' };
    const papers = app.app.get(IssueCasePaper);
    const taken = await app.app.get(MeasureSteps).take(request, {
      type: NOTICE_ISSUED,
      input: {},
      event: async (view) => {
        const paper = { definition, symbol: 'BHXH-QLT', series: 'official-letter' as const, details: {} };
        const { documentId, number } = await papers.issue(view, paper);
        const data = {
          noticeId: null,
          documentId,
          noticeKind: definition.kind,
          period: parsePeriod('2026-11'),
          number,
          note: null,
        };
        return { occurredOn: view.day, data };
      },
    });
    expect(taken.ok).toBe(true);
  };

  it('are listed with the letters of the case, and opened as PDF', async () => {
    await issue();
    await issue();
    const { body } = await app.get(`/api/v1/cases/${caseId}/papers`).expect(200);
    expect(body.papers.map(({ number, title }: Record<string, string>) => [number, title])).toEqual([
      ['01/BHXH-QLT', 'Văn bản mẫu'],
      ['02/BHXH-QLT', 'Văn bản mẫu'],
    ]);
    const [paper] = body.papers;
    const page = (await app.get(`/cases/${caseId}`).expect(200)).text;
    expect(page.slice(page.indexOf('id="papers"'))).toMatch(
      /case-documents\/2">02\/BHXH-QLT<\/a>[^]*chưa tống đạt[^]*case-documents\/1">01\/BHXH-QLT<\/a>/,
    );
    expect(paper).toMatchObject({ issuedOn: '2026-11-05', dispatchedOn: '2026-11-05', servedOn: null, sha256: null });

    const pdf = await app.get(paper.href).expect(200).expect('Content-Type', 'application/pdf');
    expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.headers['content-disposition']).toContain('sample-paper-01-BHXH-QLT.pdf');
    const again = await app.get(`/api/v1/cases/${caseId}/papers`).expect(200);
    expect(pdf.headers['etag']).toBe(`"${again.body.papers[0].sha256}"`);
  });

  it('are reached from the timeline by every event that names one', async () => {
    await issue();
    const entries = async (): Promise<{ kind: string; document: object | null }[]> =>
      (await app.get(`/api/v1/cases/${caseId}/timeline`).expect(200)).body.entries;
    const href = `/api/v1/case-documents/1`;
    expect((await entries()).at(-1)).toMatchObject({
      kind: 'notice-issued',
      document: { title: 'Văn bản mẫu 01/BHXH-QLT', href, sha256: null },
    });
    await app.app.get(JobRunner).drain();
    const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
    expect((await entries()).at(-1)).toMatchObject({ document: { href, sha256 } });
    const page = await app.get(`/cases/${caseId}`).expect(200);
    expect(page.text).toContain(href);
  });

  it('that are not there are said to be missing', async () => {
    await app.get('/api/v1/case-documents/7').expect(404);
    await app.get('/api/v1/case-documents/x').expect(400);
    await app.get('/api/v1/cases/99/papers').expect(404);
  });
});
