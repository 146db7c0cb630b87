import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { periodOf } from '../../../kernel/period';
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
  constructor(private readonly notices: NoticeRepository) {}

  async ofMonth(day: CivilDate): Promise<LettersProgress> {
    const period = periodOf(day);
    return {
      made: await this.notices.count(REMINDER_KIND, period, 'rendered'),
      waiting: await this.notices.count(REMINDER_KIND, period, 'issued'),
    };
  }
}
