import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { ReminderRepository } from '../../contributions/contributions.api';
import { serviceReasons } from '../domain/service-rules';
import { PaperRepository, type PaperKey } from '../persistence/paper.repository';

/** A letter of the monthly run or a paper that a step issued, as a caller names it: exactly one of the two. */
export interface NamedPaper {
  readonly noticeId?: number | null | undefined;
  readonly documentId?: number | null | undefined;
}

/** What letters and papers keep of their service beside the log of the case. */
@Injectable()
export class ServedPapers {
  constructor(
    private readonly papers: PaperRepository,
    private readonly reminders: ReminderRepository,
  ) {}

  /** Why an attempt cannot be written down as having happened on a day. @throws DomainError `paper.not-found` */
  async against(paper: NamedPaper, employerId: number, day: CivilDate): Promise<Reason[]> {
    return serviceReasons(await this.papers.get(keyOf(paper)), employerId, day);
  }

  /** Counts an attempt, and the day where it reached the employer: with the letter's fact as well. */
  async attempted(named: NamedPaper, servedOn: CivilDate | null): Promise<{ number: string; attempt: number }> {
    const paper = await this.papers.get(keyOf(named));
    const attempt = await this.papers.attempted(paper, servedOn);
    if (servedOn !== null) await this.reminders.served(paper, servedOn);
    return { number: paper.number, attempt };
  }

  /** Takes back that a paper reached the employer. */
  async unserve(named: NamedPaper): Promise<void> {
    await this.papers.unserve(keyOf(named));
    await this.reminders.unserve(keyOf(named));
  }
}

function keyOf({ noticeId = null, documentId = null }: NamedPaper): PaperKey {
  return { noticeId, documentId };
}
