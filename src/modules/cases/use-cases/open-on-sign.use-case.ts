import { Inject, Injectable } from '@nestjs/common';
import { invariant } from '../../../kernel/invariant';
import { reasonOf, done, refused, type Outcome } from '../../../kernel/outcome';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { lockUntilCommit } from '../../../platform/database/named-lock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { EmployerFactsQuery } from '../../contributions/contributions.api';
import { employerError } from '../../employers/employers.api';
import { OPENED, SIGN_RECEIVED, type ViolationSign } from '../domain/case-events';
import { CaseRepository } from '../persistence/case.repository';
import { ResponsibleOffices } from './assign-offices';
import { CaseLog } from './case-log';
import { ReviewCases } from './review-cases.use-case';

/** What points to a violation, and the paper that tells of it. */
export interface SignReceived {
  readonly employerCode: string;
  readonly sign: ViolationSign;
  readonly document: string;
  readonly note: string | null;
}

/** A case that was opened. */
export interface OpenedCase {
  readonly caseId: number;
  readonly version: number;
}

/**
 * Opens a case on a sign of violation, whether anything is owed or not: an employer that pays for some and hides others owes nothing yet
 * (Decree 217/2025/NĐ-CP art. 11 (2) (a)). Such a case does not end by itself when nothing is owed.
 */
@Injectable()
export class OpenOnSign {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly employers: EmployerFactsQuery,
    private readonly cases: CaseRepository,
    private readonly offices: ResponsibleOffices,
    private readonly log: CaseLog,
    private readonly review: ReviewCases,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `employer.not-found` */
  async run(actor: string, { employerCode, sign, document, note }: SignReceived): Promise<Outcome<OpenedCase>> {
    return this.unitOfWork.run(async (): Promise<Outcome<OpenedCase>> => {
      await lockUntilCommit(this.database, 'case-detection');
      const employerId = await this.employers.findEmployerId(employerCode);
      if (employerId === undefined) throw employerError('employer.not-found', { employerCode });
      const latest = await this.cases.findLatestOf(employerId);
      if (latest?.closedOn === null) {
        const said = {
          vi: 'Đơn vị đang có hồ sơ mở; ghi dấu hiệu vi phạm vào hồ sơ đó.',
          en: 'The employer has an open case; record the sign of violation there.',
        };
        const found = { vi: `hồ sơ số ${latest.id}`, en: `case ${latest.id}` };
        return refused([reasonOf('case.open-already', said, found)]);
      }
      const caseId = await this.open(employerId, actor);
      const data = { sign, document, note };
      const { version } = await this.log.append(SIGN_RECEIVED, actor, { caseId, occurredOn: this.clock.today(), data });
      await this.review.one(caseId, this.clock.today());
      await this.audit.append({
        actor,
        action: 'case.opened',
        subject: `case:${caseId}`,
        before: null,
        after: { employerId, openedOn: this.clock.today(), version, ...data },
      });
      return done({ caseId, version });
    });
  }

  private async open(employerId: number, actor: string): Promise<number> {
    const today = this.clock.today();
    const authorityId = (await this.offices.on(today, [employerId])).get(employerId);
    invariant(authorityId !== undefined, 'an employer of the register has an office', { employerId });
    await this.cases.open([{ employerId, authorityId }], today);
    const opened = await this.cases.findLatestOf(employerId);
    invariant(opened?.closedOn === null, 'a case that was opened is open', { employerId });
    await this.log.begin(OPENED, actor, [{ caseId: opened.id, occurredOn: today, data: { authorityId } }]);
    return opened.id;
  }
}
