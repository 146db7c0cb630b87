import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { caseError } from '../domain/case-errors';
import { reasonOf, done, refused, type Outcome, type Reason } from '../../../kernel/outcome';
import { dayFound } from '../../../law/enforcement/found-words';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { DutyRepository, type KeptDuty } from '../persistence/duty.repository';

/** What somebody says about a duty of an office that was done. */
export interface DutyMet {
  readonly dutyId: number;
  readonly actor: string;
  /** Number of the paper that shows it. */
  readonly document: string;
  /** Absent: today. */
  readonly on?: CivilDate | undefined;
}

/** Kinds that only a person can say to be done; all others are met by the thing itself. */
const BY_HAND = ['list.quarterly'];

/** Writes down that a duty was done of which the program has no other trace: the quarterly list that went to other bodies. Audited. */
@Injectable()
export class MeetDuty {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly duties: DutyRepository,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `duty.not-found` */
  async run({ dutyId, actor, document, on }: DutyMet): Promise<Outcome<{ readonly dutyId: number }>> {
    return this.unitOfWork.run(async () => {
      const duty = await this.duties.find(dutyId);
      if (!duty) throw caseError('duty.not-found', { dutyId });
      const today = this.clock.today();
      const metOn = on ?? today;
      const reasons = reasonsAgainst(duty, metOn, today);
      if (reasons.length > 0) return refused(reasons);
      await this.duties.met(dutyId, { metOn, metBy: actor, document });
      await this.audit.append({
        actor,
        action: 'duty.met',
        subject: `duty:${dutyId}`,
        before: { ...duty },
        after: { ...duty, metOn, metBy: actor, document },
      });
      return done({ dutyId });
    });
  }
}

function reasonsAgainst(duty: KeptDuty, metOn: CivilDate, today: CivilDate): Reason[] {
  return [
    ...(BY_HAND.includes(duty.kind) ? [] : [reasonOf('duty.not-by-hand', SAID.notByHand)]),
    ...(duty.metOn === null ? [] : [reasonOf('duty.met', SAID.met, duty.metOn)]),
    ...(metOn > today ? [reasonOf('duty.day-ahead', SAID.dayAhead, dayFound(metOn))] : []),
    ...(metOn < duty.opensOn ? [reasonOf('duty.too-early', SAID.tooEarly, duty.opensOn)] : []),
  ];
}

const SAID = {
  notByHand: {
    vi: 'Nhiệm vụ này tự được ghi nhận khi công việc được thực hiện trong hệ thống.',
    en: 'This duty is met by itself, when the work is done in the program.',
  },
  met: { vi: 'Nhiệm vụ này đã được ghi nhận là hoàn thành.', en: 'This duty has been met already.' },
  dayAhead: { vi: 'Ngày hoàn thành ở sau ngày hôm nay.', en: 'The day is ahead of today.' },
  tooEarly: { vi: 'Ngày hoàn thành ở trước ngày nhiệm vụ phát sinh.', en: 'The day lies before the duty arose.' },
} as const;
