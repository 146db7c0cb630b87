import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { inDong, onDay } from '../../../law/enforcement/found-words';
import { statusInSentence } from '../../../law/employer-statuses';
import { Database } from '../../../platform/database/database';
import { lockUntilCommit } from '../../../platform/database/named-lock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { SYSTEM_ACTOR } from '../domain/case-event-type';
import { UNABLE_TO_PAY_CHECKED, UNABLE_TO_PAY_CLASSED, type RecordableStatus } from '../domain/unable-to-pay-events';
import { unableToPayBy } from '../domain/unable-to-pay-facts';
import { CaseEventRepository } from '../persistence/case-event.repository';
import { ActivitySignsQuery, type ActivitySign } from '../persistence/activity-signs.query';
import { CaseLog } from './case-log';

/** States in which an employer is at work. */
const OPERATING: readonly RecordableStatus[] = ['active', 'suspended', 'retirement-suspended'];

/**
 * Wakes the cases of employers classed as unable to pay that stir: money came in, contributions were assessed anew, or the register says
 * that they are at work. They are no longer classed, and every measure is in question again. Repeated, it finds nothing to do.
 */
@Injectable()
export class WakeUnableToPay {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly signs: ActivitySignsQuery,
    private readonly events: CaseEventRepository,
    private readonly log: CaseLog,
    private readonly audit: AuditTrail,
  ) {}

  /** @returns how many cases were woken */
  async run(asOf: CivilDate): Promise<number> {
    return this.unitOfWork.run(async () => {
      await lockUntilCommit(this.database, 'unable-to-pay');
      const signs = await this.signs.upTo(asOf, OPERATING);
      const classed = await this.stillClassed([...new Set(signs.map(({ caseId }) => caseId))], asOf);
      for (const caseId of classed) {
        const own = signs.filter((sign) => sign.caseId === caseId);
        await this.wake(caseId, asOf, own.map(wordsOf).join(' '));
      }
      return classed.length;
    });
  }

  private async stillClassed(caseIds: readonly number[], asOf: CivilDate): Promise<number[]> {
    const kinds = [UNABLE_TO_PAY_CLASSED.kind, UNABLE_TO_PAY_CHECKED.kind];
    const events = await this.events.listOfKinds(caseIds, kinds);
    return caseIds.filter((id) => {
      const own = events.filter(({ caseId }) => caseId === id);
      return unableToPayBy(own) !== null && own.every(({ occurredOn }) => occurredOn <= asOf);
    });
  }

  private async wake(caseId: number, asOf: CivilDate, note: string): Promise<void> {
    const data = { result: 'stirs' as const, note };
    await this.log.append(UNABLE_TO_PAY_CHECKED, SYSTEM_ACTOR, { caseId, occurredOn: asOf, data });
    await this.audit.append({
      actor: SYSTEM_ACTOR,
      action: `case.${UNABLE_TO_PAY_CHECKED.kind}`,
      subject: `case:${caseId}`,
      before: { unableToPay: true },
      after: { unableToPay: false, note },
    });
  }
}

function wordsOf({ sign, on, amount, status }: ActivitySign): string {
  if (sign === 'payment') return `Đơn vị nộp ${inDong(amount ?? 0n)}, từ ${onDay(on)}.`;
  if (sign === 'assessment') return `Phát sinh số phải đóng mới ${inDong(amount ?? 0n)}, từ ${onDay(on)}.`;
  return `Đơn vị ở tình trạng "${statusInSentence(status as RecordableStatus)}" từ ${onDay(on)}.`;
}
