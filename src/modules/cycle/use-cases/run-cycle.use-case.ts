import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { instantOf } from '../../../kernel/instant';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { OutboxRepository } from '../../../platform/outbox/persistence/outbox.repository';
import { AnchorAudit } from '../../audit/audit.api';
import { RefreshProjections, type LeftOut, type RefreshProgress } from '../../arrears/arrears.api';
import {
  CheckPromises,
  DetectCases,
  RecheckCases,
  RegisterDuties,
  ReviewCases,
  SYSTEM_ACTOR,
  WakeUnableToPay,
} from '../../cases/cases.api';
import { QueueReminders } from '../../notices/notices.api';
import { UnpublishPaid } from '../../publicity/publicity.api';

/** For so long messages that were worked off are kept, for those who look into what happened. */
const DAYS_KEPT = 30;

/** What a cycle found to do. */
export interface CycleResult {
  readonly asOf: CivilDate;
  readonly projected: number;
  readonly casesOpened: number;
  readonly casesClosed: number;
  readonly remindersQueued: number;
  readonly dutiesRegistered: number;
  readonly promisesKept: number;
  readonly promisesBroken: number;
  /** Names taken off public lists because the ground for naming is gone, above all by payment. */
  readonly namesUnpublished: number;
  /** Points in which the rows of cases no longer fit their events; each is in the log. 0 unless somebody has changed the data by hand. */
  readonly caseMisfits: number;
  /** Employers left out because a rate that they need has not been entered. */
  readonly failures: readonly LeftOut[];
}

/**
 * The office's daily cycle: projections of the employers touched, promises checked, cases opened and closed, names taken off
 * public lists, reminders and duties due; at the end every case is held against its events.
 * Every step finds by itself what is left to do and does it under a lock, so a cycle may be repeated, killed at any point and started
 * again, or run twice at once: the result is the same as once.
 */
@Injectable()
export class RunCycle {
  constructor(
    private readonly projections: RefreshProjections,
    private readonly cases: DetectCases,
    private readonly reminders: QueueReminders,
    private readonly duties: RegisterDuties,
    private readonly promises: CheckPromises,
    private readonly publications: UnpublishPaid,
    private readonly recheck: RecheckCases,
    private readonly review: ReviewCases,
    private readonly unableToPay: WakeUnableToPay,
    private readonly unitOfWork: UnitOfWork,
    private readonly messages: OutboxRepository,
    private readonly anchor: AnchorAudit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Replaying an earlier day leaves the projections as they belong to today: lists and pages go on from there. */
  async run(asOf: CivilDate, onProgress?: RefreshProgress): Promise<CycleResult> {
    const { projected, failures } = await this.projections.run(asOf, onProgress);
    const { kept: promisesKept, broken: promisesBroken } = await this.promises.run(asOf);
    const { opened: casesOpened, closed: casesClosed } = await this.cases.run(asOf);
    await this.unableToPay.run(asOf);
    const namesUnpublished = await this.publications.run(asOf);
    const remindersQueued = await this.reminders.run(asOf);
    const dutiesRegistered = await this.duties.run(asOf);
    const { misfitCount: caseMisfits } = await this.recheck.run();
    await this.forgetOldMessages();
    const today = this.clock.today();
    if (asOf < today) await this.projections.run(today);
    // Lists of cases show today as well, whatever day was replayed.
    await this.review.run(asOf < today ? today : asOf);
    // Outside the database, so that a trail which is cut or written anew is found.
    await this.anchor.run(SYSTEM_ACTOR);
    const cases = { casesOpened, casesClosed, promisesKept, promisesBroken, namesUnpublished, caseMisfits };
    return { asOf, projected, ...cases, remindersQueued, dutiesRegistered, failures };
  }

  private async forgetOldMessages(): Promise<void> {
    const before = instantOf(Date.parse(this.clock.now()) - DAYS_KEPT * 86_400_000);
    await this.unitOfWork.run(() => this.messages.forgetDone(before));
  }
}
