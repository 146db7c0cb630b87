import { CaseRepository } from '../../../src/modules/cases/cases.api';
import type { CaseApplication } from '../cases/case-application';

/** Refers a case to the police today, a supervisor answering for the elements that are missing: for tests that need a referral in the file. */
export async function referDespite(app: CaseApplication, caseId: number): Promise<void> {
  const step = async (name: string, body: object, actor: string): Promise<number> => {
    const { version } = await app.app.get(CaseRepository).get(caseId);
    const headers = { 'X-Actor': actor, 'If-Match': `"${version}"` };
    const answer = await app.post(`/api/v1/cases/${caseId}/steps/${name}`, headers).send(body);
    expect({ name, status: answer.status, body: answer.body as unknown }).toMatchObject({ status: 201 });
    return (answer.body as { eventId: number }).eventId;
  };
  const preparedId = await step('prepare-referral', { note: 'Đơn vị vẫn hoạt động.' }, 'can-bo-a');
  const signed = { signerIsSupervisor: true, reason: 'Theo chỉ đạo.' };
  await step('send-referral', { preparedId, to: 'Cơ quan Cảnh sát điều tra', ...signed }, 'giam-doc');
}
