import type { Response } from 'supertest';
import type { CaseApplication } from './case-application';

/** What a decision to close says. */
export interface Decision {
  readonly reason: string;
  readonly signedBy: string;
  readonly document?: string;
}

/** Closes a case as two people do: one proposes, another decides. */
export async function closeCase(
  app: Pick<CaseApplication, 'get' | 'post'>,
  caseId: number,
  { reason, ...decision }: Decision,
): Promise<Response> {
  const path = `/api/v1/cases/${caseId}`;
  const read = async (): Promise<string> => String((await app.get(path).expect(200)).headers['etag']);
  await app
    .post(`${path}/steps/propose-closing`, { 'X-Actor': 'nguoi-de-xuat', 'If-Match': await read() })
    .send({ reason })
    .expect(201);
  return app
    .post(`${path}/close`, { 'X-Actor': 'nguoi-quyet-dinh', 'If-Match': await read() })
    .send(decision)
    .expect(201);
}
