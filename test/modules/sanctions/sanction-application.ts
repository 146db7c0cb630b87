import type request from 'supertest';
import { parseInstant } from '../../../src/kernel/instant';
import { CaseRepository } from '../../../src/modules/cases/cases.api';
import type { EmployerBuilder } from '../../support/employer-builder';
import type { TestDatabase } from '../../support/database';
import { openCaseApplication, type CaseApplication } from '../cases/case-application';

/** An application with one case in which steps of sanctions are taken. */
export interface SanctionApplication extends CaseApplication {
  readonly caseId: number;
  /** Takes a step as an officer, on the version that the case has by then. */
  step(name: string, body: object, actor?: string): Promise<request.Response>;
  /** The same, which must go through; gives the id of the event. */
  taken(name: string, body: object, actor?: string): Promise<number>;
  /** The codes of the reasons for which a step is refused. */
  refused(name: string, body: object, actor?: string): Promise<string[]>;
  /** What the API tells of sanctions. */
  sanctions(asOf?: string): Promise<SanctionsJson>;
  /** Serves a paper of the case on a day. */
  serve(documentId: number, on: string): Promise<void>;
  /** The clock at 9 in the morning of a day. */
  at(day: string): void;
}

/** What tests read of the answer about sanctions. */
export interface SanctionsJson {
  readonly actsOwed: Record<string, unknown>[];
  readonly records: Record<string, unknown>[];
  readonly fines: Record<string, unknown>[];
}

/** Opens an application in which employer 1 owes, and its case has been opened on a day (2026-11-05). */
export async function openSanctions(
  db: TestDatabase,
  employer: EmployerBuilder,
  openedOn = '2026-11-05',
): Promise<SanctionApplication> {
  const app = await openCaseApplication(db, [employer]);
  app.clock.moveTo(parseInstant(`${openedOn}T02:00:00Z`));
  await app.cycle(openedOn);
  const caseId = await app.caseOf(1);
  const step: SanctionApplication['step'] = async (name, body, actor = 'can-bo-a') => {
    const { version } = await app.app.get(CaseRepository).get(caseId);
    const headers = { 'X-Actor': actor, 'If-Match': `"${version}"` };
    return app.post(`/api/v1/cases/${caseId}/steps/${name}`, headers).send(body);
  };
  const sanctions: SanctionApplication['sanctions'] = async (asOf) => {
    const query = asOf === undefined ? '' : `?asOf=${asOf}`;
    const { body } = await app.get(`/api/v1/cases/${caseId}/fines${query}`).expect(200);
    return body as SanctionsJson;
  };
  return {
    ...app,
    caseId,
    step,
    sanctions,
    at: (day) => app.clock.moveTo(parseInstant(`${day}T02:00:00Z`)),
    taken: async (name, body, actor) => {
      const answer = await step(name, body, actor);
      expect({ status: answer.status, body: answer.body as unknown }).toMatchObject({ status: 201 });
      return (answer.body as { eventId: number }).eventId;
    },
    refused: async (name, body, actor) => {
      const answer = await step(name, body, actor);
      expect({ status: answer.status, body: answer.body as unknown }).toMatchObject({ status: 409 });
      return (answer.body as { reasons: { code: string }[] }).reasons.map(({ code }) => code);
    },
    serve: async (documentId, servedOn) => {
      const body = { documentId, channel: 'direct', result: 'served', servedOn };
      expect((await step('record-service', body, 'van-thu')).body).toMatchObject({ caseId });
    },
  };
}
