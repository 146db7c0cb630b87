import { CaseRepository } from '../../../src/modules/cases/cases.api';
import type { CaseApplication } from '../cases/case-application';

/** What a violation record says beside its acts. */
export const RECORD = {
  place: 'trụ sở Bảo hiểm xã hội tỉnh Mẫu',
  recorder: 'Lê Văn Mẫu',
  recorderPosition: 'Trưởng phòng Kiểm tra',
  representative: 'Phạm Thị Thí Dụ',
  representativePosition: 'Giám đốc',
  statement: 'Đơn vị gặp khó khăn.',
  explainTo: 'Giám đốc Bảo hiểm xã hội tỉnh Mẫu',
};

/** Who signs a decision, and where its money goes. */
export const DECISION = {
  signer: 'Nguyễn Thị Ví Dụ',
  treasury: 'Kho bạc Nhà nước khu vực Mẫu',
  treasuryAccount: '0000.0.0000000',
};

/** Fines the employer of a case for social insurance paid late, today, and serves the decision: for tests that need a fine in the file. */
export async function fineForArrears(app: CaseApplication, caseId: number, isServed = true): Promise<void> {
  const ask = async (name: string, body: object, actor: string) => {
    const { version } = await app.app.get(CaseRepository).get(caseId);
    const headers = { 'X-Actor': actor, 'If-Match': `"${version}"` };
    return app.post(`/api/v1/cases/${caseId}/steps/${name}`, headers).send(body);
  };
  const step = async (name: string, body: object, actor: string): Promise<number> => {
    const answer = await ask(name, body, actor);
    expect({ name, status: answer.status, body: answer.body as unknown }).toMatchObject({ status: 201 });
    return (answer.body as { eventId: number }).eventId;
  };
  await step('note-violation', { act: 'SI-late', difficulty: 'plain', document: 'Bảng tính' }, 'can-bo-a');
  const recordId = await step('make-violation-record', RECORD, 'can-bo-a');
  const proposalId = await step('propose-fine', { recordId }, 'can-bo-a');
  // Where the fine is too small for a right to explain, there is nothing to give up and nothing to wait for.
  expect([201, 409]).toContain(
    (await ask('waive-explanation', { recordId, document: 'Văn bản từ bỏ' }, 'can-bo-a')).status,
  );
  await step('decide-fine', { proposalId, ...DECISION }, 'giam-doc');
  if (!isServed) return;
  const { body } = await app.get(`/api/v1/cases/${caseId}/fines`).expect(200);
  const [fine] = (body as { fines: { documentId: number }[] }).fines;
  await step('record-service', { documentId: fine?.documentId, channel: 'direct', result: 'served' }, 'van-thu');
}
