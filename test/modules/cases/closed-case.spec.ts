import { parseInstant } from '../../../src/kernel/instant';
import { StepCatalog, type StepDefinition } from '../../../src/modules/cases/cases.api';
import { checkedBody } from '../../../src/platform/http/checked-body';
import { fieldsOf, type FormField } from '../../../src/platform/http/form-field';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { fineForArrears } from '../sanctions/fine-for-arrears';
import { textOf } from '../../app/web-application';
import { openCaseApplication, type CaseApplication } from './case-application';
import { closeCase } from './close-case';

/** Something that a field takes; references point to what is not there. */
function anything({ kind, choices, row, least }: FormField): unknown {
  const values: Readonly<Record<FormField['kind'], () => unknown>> = {
    text: () => 'x',
    area: () => 'x',
    day: () => '2026-11-05',
    month: () => '2026-08',
    dong: () => 1,
    count: () => 1,
    reference: () => 999_999,
    choice: () => choices?.[0]?.value,
    'yes-no': () => false,
    file: () => undefined,
    rows: () => (least === 0 ? [] : [bodyOf(row?.() ?? [])]),
  };
  return values[kind]();
}

function bodyOf(fields: readonly FormField[]): Record<string, unknown> {
  const given = fields.filter(({ optional }) => !optional);
  return Object.fromEntries(given.map((field) => [field.name, anything(field)]));
}

describeOnEachEngine('a closed case', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;
  let id: number;

  beforeEach(async () => {
    db = await open();
    app = await openCaseApplication(db, [anEmployer().owing('2026-08', { RET: 1_000_000n, HI: 200_000n })]);
    await app.cycle('2026-11-05');
    id = await app.caseOf(1);
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const close = async (): Promise<void> => {
    await closeCase(app, id, { reason: 'Đơn vị đã giải thể', signedBy: 'Giám đốc', document: '5/QĐ' });
  };
  const namesOf = async (): Promise<string[]> => {
    const { body } = await app.get(`/api/v1/cases/${id}/steps`).expect(200);
    return (body as { steps: { name: string }[] }).steps.map(({ name }) => name);
  };

  it('takes exactly the steps that are declared for it; of all others it says that it is closed', async () => {
    await close();
    const isRefusedAsClosed = async (step: StepDefinition): Promise<boolean> => {
      const request = { caseId: id, actor: 'can-bo-a' };
      try {
        const outcome = await step.run(request, checkedBody(step.request, bodyOf(fieldsOf(step.request))));
        return !outcome.ok && outcome.reasons.some(({ code }) => code === 'case.closed');
      } catch {
        // It went on to look for what the request refers to.
        return false;
      }
    };
    const steps = app.app.get(StepCatalog).list();
    const refused: string[] = [];
    // Whoever reopens the case has an open one.
    const others = steps.filter(({ name }) => name !== 'reopen-case');
    for (const step of others) if (await isRefusedAsClosed(step)) refused.push(step.name);
    const declared = steps.filter(({ alsoWhenClosed }) => alsoWhenClosed !== true).map(({ name }) => name);
    expect(refused).toEqual(declared);
    expect(refused).toContain('hold-session');
  });

  it('says on its page when, why and by whom it was closed, and offers no step that it would refuse', async () => {
    expect(await namesOf()).toContain('hold-session');
    await close();
    const html = (await app.get(`/cases/${id}`).expect(200)).text;
    expect(textOf(html)).toContain(
      'Hồ sơ đã đóng ngày 05/11/2026 Theo quyết định. Đơn vị đã giải thể Người ký: Giám đốc. Văn bản: 5/QĐ.',
    );
    expect(textOf(html)).toContain('Vẫn ghi được ghi chú và đính kèm tệp.');
    expect(textOf(html)).toContain('hệ thống tự mở hồ sơ mới khi rà soát');
    expect(textOf(html)).toContain(
      'Vẫn ghi nhận được: Ghi chú Mở lại hồ sơ Ghi nhận tình trạng đơn vị Đính kèm tệp Nếu đơn vị',
    );
    expect(await namesOf()).toEqual(['add-note', 'reopen-case', 'record-status', 'attach-file']);
    const form = await app.get(`/cases/${id}/steps/hold-session`).expect(200);
    expect(textOf(form.text)).toContain('bước này không còn được nhận');
    expect(form.text).not.toContain('<form class="step-form"');
  });

  it('still lets a fine be paid and enforced, and a paper be served', async () => {
    await fineForArrears(app, id);
    await close();
    const names = await namesOf();
    expect(names).toEqual(expect.arrayContaining(['record-fine-payment', 'coerce-fine', 'record-service']));
    expect(names).not.toContain('hold-session');
    const html = (await app.get(`/cases/${id}`).expect(200)).text;
    expect(html).toContain(`/cases/${id}/steps/record-fine-payment`);
    expect(html).not.toContain(`/cases/${id}/steps/hold-session`);
    const { body } = await app.get(`/api/v1/cases/${id}/measures`).expect(200);
    const { measures } = body as { measures: { measure: string; state: string }[] };
    expect(measures.find(({ measure }) => measure === 'referral')).toMatchObject({ state: 'not-applicable' });
  });

  it('leads on to the case that detection opened after it', async () => {
    await app.receive('PT1', 1, '2026-11-05', 1_300_000);
    await app.cycle('2026-11-06');
    expect((await app.get(`/api/v1/cases/${id}`).expect(200)).body).toMatchObject({
      closing: { cause: 'paid-in-full' },
    });
    await app.reverse('DC1', 1, 'PT1');
    app.clock.moveTo(parseInstant('2026-11-09T02:00:00Z'));
    await app.cycle('2026-11-09');
    const later = await app.caseOf(1);
    expect(later).toBeGreaterThan(id);
    const html = (await app.get(`/cases/${id}`).expect(200)).text;
    expect(textOf(html)).toContain('Đã nộp đủ tiền đóng và lãi, tiền xử lý.');
    expect(html).toContain(`<a href="/cases/${later}">Đơn vị đã có hồ sơ mới hơn: hồ sơ số ${later}</a>`);
    expect((await app.get(`/api/v1/cases/${id}/steps`).expect(200)).body).toMatchObject({ laterCaseId: later });
  });
});
