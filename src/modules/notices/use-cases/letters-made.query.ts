import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { periodOf } from '../../../kernel/period';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { formatShortPeriod } from '../../../platform/documents/vietnamese-format';
import type { ProgressLine } from '../../../platform/jobs/background-progress';
import { REMINDER_KIND } from '../domain/reminder-kind';
import { NoticeRepository } from '../persistence/notice.repository';

/** How far the PDF files of issued letters are: those that are there, and those that jobs still have to make. */
export interface LettersProgress {
  readonly made: number;
  readonly waiting: number;
}

/** Tells how far the documents of a month's reminders are. */
@Injectable()
export class LettersMade {
  constructor(
    private readonly notices: NoticeRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The same of the running month as a line on the page of background work; null where no letter has been issued. */
  async progress(): Promise<ProgressLine | null> {
    const today = this.clock.today();
    const { made, waiting } = await this.ofMonth(today);
    if (made + waiting === 0) return null;
    const month = formatShortPeriod(periodOf(today));
    const label = { vi: `Văn bản đôn đốc tháng ${month} (PDF)`, en: `Reminder letters of ${month} (PDF)` };
    return { label, done: made, total: made + waiting };
  }

  async ofMonth(day: CivilDate): Promise<LettersProgress> {
    const period = periodOf(day);
    return {
      made: await this.notices.count(REMINDER_KIND, period, 'rendered'),
      waiting: await this.notices.count(REMINDER_KIND, period, 'issued'),
    };
  }
}
