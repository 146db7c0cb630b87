import type { components, paths } from './api';
import type { Send, Walked } from './walked';

// Compiled against the types that are generated from the description of the API: what it does not say does not compile.

type Json<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : never;
type Answer<Operation> = Operation extends { responses: infer R }
  ? Json<R extends { 200: infer A } ? A : R extends { 201: infer B } ? B : R extends { 202: infer C } ? C : never>
  : never;
type Body<Operation> = Operation extends { requestBody: { content: { 'application/json': infer B } } } ? B : never;
type Gets = { [P in keyof paths]: paths[P] extends { get: { responses: object } } ? P : never }[keyof paths];
type Posts = { [P in keyof paths]: paths[P] extends { post: { responses: object } } ? P : never }[keyof paths];
type Problem = components['schemas']['ProblemAnswer'];

export class Client {
  constructor(readonly send: Send) {}

  get<P extends Gets>(path: P, values: Record<string, string | number> = {}): Promise<Answer<paths[P]['get']>> {
    return this.send('GET', filled(path, values), {}) as Promise<Answer<paths[P]['get']>>;
  }

  post<P extends Posts>(
    path: P,
    values: Record<string, string | number>,
    body: Body<paths[P]['post']>,
    version?: number,
  ): Promise<Answer<paths[P]['post']>> {
    const headers = { 'X-Actor': 'tran.thi.b', ...(version === undefined ? {} : { 'If-Match': `"${version}"` }) };
    return this.send('POST', filled(path, values), headers, body) as Promise<Answer<paths[P]['post']>>;
  }
}

function filled(path: string, values: Record<string, string | number>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
}

const EVIDENCE: components['schemas']['EvidenceRequest'] = {
  sign: 'hidden-workers',
  document: 'Đơn của người lao động',
  foundOn: '2026-11-05',
};

/** A case from the list to its closing. @param payAll pays what is owed, outside of the API, and lets the cycle run */
export async function walk(send: Send, payAll: (amount: number) => Promise<void>): Promise<Walked> {
  const api = new Client(send);
  const { totals } = await api.get('/api/v1/employers');
  const [listed] = (await api.get('/api/v1/cases')).cases;
  if (!listed) throw new Error('no case in the list');
  const { id, employerCode } = listed;
  const statement = await api.get('/api/v1/employers/{employerCode}/statement', { employerCode });
  const { measures } = await api.get('/api/v1/cases/{id}/measures', { id });
  const { steps } = await api.get('/api/v1/cases/{id}/steps', { id });
  const taken = await api.post('/api/v1/cases/{id}/steps/record-evidence', { id }, EVIDENCE);
  const tooLate = { ...EVIDENCE, foundOn: '2031-01-01' };
  const refused: unknown = await api.post('/api/v1/cases/{id}/steps/record-evidence', { id }, tooLate);
  const { fines } = await api.get('/api/v1/cases/{id}/fines', { id });
  const { papers } = await api.get('/api/v1/cases/{id}/papers', { id });
  await payAll(statement.totals.owed);
  const { entries } = await api.get('/api/v1/cases/{id}/timeline', { id });
  const { closing } = await api.get('/api/v1/cases/{id}', { id });
  return {
    arrears: totals.arrears,
    owed: statement.totals.owed,
    ofRetirement: statement.totals.byFund['RET']?.arrears,
    open: steps.map(({ name }) => name),
    available: measures.filter(({ state }) => state === 'available').map(({ measure }) => measure),
    kinds: entries.map(({ kind }) => kind),
    version: taken.version,
    refused: refused as Problem,
    papersAndFines: papers.length + fines.length,
    closing: closing && closing.cause,
  };
}

/** What must not compile: each line says something that the description of the API does not. */
export async function wrong(api: Client): Promise<void> {
  // @ts-expect-error there is no such address
  await api.get('/api/v1/nowhere');
  // @ts-expect-error there is no such field
  (await api.get('/api/v1/cases/{id}')).employer;
  // @ts-expect-error an amount is a number
  const owed: string = (await api.get('/api/v1/employers/{employerCode}/statement')).totals.owed;
  // @ts-expect-error there is no such sign
  await api.post('/api/v1/cases/{id}/steps/record-evidence', { id: 1 }, { ...EVIDENCE, sign: 'no-sign', owed });
}
