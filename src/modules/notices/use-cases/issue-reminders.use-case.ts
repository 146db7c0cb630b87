import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { toJsonInteger } from '../../../kernel/money';
import { printedNumber } from '../../../kernel/paper-number';
import { periodOf } from '../../../kernel/period';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { sha256Of } from '../../../platform/documents/document-store';
import { Outbox } from '../../../platform/outbox/outbox';
import type { LeftOut } from '../../arrears/arrears.api';
import { AuditTrail } from '../../audit/audit.api';
import { CaseLog, SYSTEM_ACTOR, type EventOfCase } from '../../cases/cases.api';
import { transferText } from '../../contributions/contributions.api';
import { CurrentLaw } from '../../parameters/parameters.api';
import { definition } from '../definitions/reminder-letter';
import { NOTICE_ISSUED, type NoticeIssued } from '../domain/case-events';
import { MAKE_DOCUMENTS_TOPIC } from '../domain/events';
import { listedItems } from '../domain/listed-items';
import { whyNoLetter } from '../domain/monthly-letter';
import { REMINDER_KIND } from '../domain/reminder-kind';
import type { RunSelection } from '../domain/reminder-run';
import { closingFigures } from '../domain/table-closing';
import { NoticeRepository, type QueuedNotice } from '../persistence/notice.repository';
import { ComposeReminderLetters, type ComposedLetter } from './compose-reminder-letters';
import { LetterStandings } from './letter-standings';
import { auditLetters, auditRun, type LetterChange } from './run-audit';

const NOTICES_PER_UNIT = 100;
/** Letters made by one job: few enough that a job that dies costs little and progress is seen. */
const NOTICES_PER_JOB = 20;
const SERIES = 'official-letter';

/** How many reminders were issued, and how many taken back because nothing was in arrears any more. */
export interface IssuedReminders {
  readonly issued: number;
  readonly voided: number;
  /** Employers that could not be computed; their letters stay proposed. */
  readonly leftOut: readonly LeftOut[];
}

/** What one unit of work came to. */
interface Portion extends IssuedReminders {
  readonly last: QueuedNotice | undefined;
}

/**
 * Issues the proposed reminders of a month: each is composed anew from the facts of the moment, gets the office's next number, and keeps
 * a frozen snapshot of what it says. What has been paid meanwhile is not reminded of: the notice is voided with the reason. Killed
 * anywhere, nothing is half-issued. The letters go out afterwards (`DispatchReminders`); only then they count as reminders.
 */
@Injectable()
export class IssueReminders {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: NoticeRepository,
    private readonly letters: ComposeReminderLetters,
    private readonly standings: LetterStandings,
    private readonly law: CurrentLaw,
    private readonly outbox: Outbox,
    private readonly cases: CaseLog,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param selection which of the proposals; absent: all @param actor who issues them */
  async run(issuedOn: CivilDate, selection: RunSelection = {}, actor = SYSTEM_ACTOR): Promise<IssuedReminders> {
    const sum = { issued: 0, voided: 0 };
    const leftOut: LeftOut[] = [];
    for (let after: QueuedNotice | undefined; ;) {
      const from = after;
      const batch = await this.unitOfWork.run(() => this.issueSome(issuedOn, { selection, actor, after: from }));
      if (!batch.last) break;
      after = batch.last;
      sum.issued += batch.issued;
      sum.voided += batch.voided;
      leftOut.push(...batch.leftOut);
    }
    await this.unitOfWork.run(() => auditRun(this.audit, actor, 'reminders.issued', issuedOn, selection, sum));
    return { ...sum, leftOut };
  }

  private async issueSome(
    issuedOn: CivilDate,
    { selection, actor, after }: { selection: RunSelection; actor: string; after: QueuedNotice | undefined },
  ): Promise<Portion> {
    const slice = { limit: NOTICES_PER_UNIT, after };
    const taken = await this.notices.takeQueued(REMINDER_KIND, periodOf(issuedOn), selection, slice);
    const { queued, letters, leftOut } = await this.compose(taken, issuedOn);
    const ids = queued.map(({ employerId }) => employerId);
    const { closed, reminded } = await this.standings.sets(issuedOn, ids);
    const { hash, book } = await this.law.get();
    const tolerance = book.get('reminder.tolerance').at(issuedOn);
    const issued: number[] = [];
    const told: EventOfCase<NoticeIssued>[] = [];
    const changes: LetterChange[] = [];
    for (const notice of queued) {
      const { employerId } = notice;
      const composed = letters.get(employerId);
      const why = whyNoLetter({
        owed: composed?.letter.statement.totals.owed ?? 0n,
        tolerance,
        status: composed?.status ?? 'active',
        caseClosed: closed.has(employerId),
        remindedThisMonth: reminded.has(employerId),
      });
      const change = { noticeId: notice.id, from: 'queued', on: issuedOn } as const;
      if (why !== null || !composed) {
        const reason = `${why} tại ngày phát hành`;
        await this.notices.void(notice.id, reason);
        changes.push({ ...change, to: 'void', number: null, reason });
      } else {
        const number = await this.issueOne(notice, composed, hash);
        issued.push(notice.id);
        told.push(...caseEventsOf(notice, number, issuedOn));
        changes.push({ ...change, to: 'issued', number, reason: null });
      }
    }
    await auditLetters(this.audit, actor, changes);
    await this.cases.appendAll(NOTICE_ISSUED, actor, told);
    // Who issues does not wait for the paper: it is made afterwards, by whichever process works the outbox off.
    const topic = MAKE_DOCUMENTS_TOPIC;
    await this.outbox.addAll(chunked(issued).map((noticeIds) => ({ topic, payload: { noticeIds } })));
    return { issued: issued.length, voided: queued.length - issued.length, leftOut, last: taken.at(-1) };
  }

  /** The letters of notices, without those of employers that cannot be computed: these hold nobody else up, and stay proposed. */
  private async compose(
    taken: readonly QueuedNotice[],
    issuedOn: CivilDate,
  ): Promise<{ queued: QueuedNotice[]; letters: Map<number, ComposedLetter>; leftOut: LeftOut[] }> {
    const leftOut: LeftOut[] = [];
    const absent = new Set<number>();
    const ids = taken.map(({ employerId }) => employerId);
    const letters = await this.letters.run(ids, issuedOn, this.clock.now(), (each, employerId) => {
      leftOut.push(each);
      absent.add(employerId);
    });
    return { queued: taken.filter(({ employerId }) => !absent.has(employerId)), letters, leftOut };
  }

  private async issueOne(
    notice: QueuedNotice,
    { letter, authority }: ComposedLetter,
    lawHash: string,
  ): Promise<string> {
    const year = Number(letter.issuedOn.slice(0, 4));
    const number = await this.notices.nextNumber(authority.id, year, SERIES);
    const { statement } = letter;
    const text = transferText({ authorityId: authority.id, year, number }, letter.employer.code);
    const snapshot = JSON.stringify(
      {
        kind: REMINDER_KIND,
        asOf: statement.asOf,
        knownAt: statement.knownAt,
        law: lawHash,
        assumptions: statement.assumptions,
        totals: statement.totals,
        closing: closingFigures(letter),
        view: definition.present({ ...letter, number, transferText: text }),
      },
      (_key, value: unknown) => (typeof value === 'bigint' ? toJsonInteger(value) : value),
    );
    await this.notices.issue({
      noticeId: notice.id,
      authorityId: authority.id,
      year,
      number,
      issuedOn: letter.issuedOn,
      snapshot,
      lists: listedItems(statement),
      snapshotSha256: sha256Of(Buffer.from(snapshot)),
    });
    return printedNumber(number, letter.office.symbol);
  }
}

/** What a case is told of a letter: nothing where the employer had none open. */
function caseEventsOf(
  { id, caseId, period }: QueuedNotice,
  number: string,
  occurredOn: CivilDate,
): EventOfCase<NoticeIssued>[] {
  if (caseId === null) return [];
  return [
    {
      caseId,
      occurredOn,
      data: { noticeId: id, documentId: null, noticeKind: REMINDER_KIND, period, number, note: null },
    },
  ];
}

function chunked(ids: readonly number[]): number[][] {
  const count = Math.ceil(ids.length / NOTICES_PER_JOB);
  return Array.from({ length: count }, (_, n) => ids.slice(n * NOTICES_PER_JOB, (n + 1) * NOTICES_PER_JOB));
}
