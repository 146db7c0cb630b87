import { Injectable } from '@nestjs/common';
import { definition as monthlyReminder } from '../definitions/reminder-letter';
import { NoticeKinds } from './notice-kinds';

/** Titles of letters and papers by their kind. */
@Injectable()
export class PaperTitles {
  constructor(private readonly kinds: NoticeKinds) {}

  /** @throws DomainError `notice.unknown-kind` */
  of(kind: string): string {
    return kind === monthlyReminder.kind ? monthlyReminder.title : this.kinds.get(kind).title;
  }
}
