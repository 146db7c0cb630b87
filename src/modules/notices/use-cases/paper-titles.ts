import { Injectable } from '@nestjs/common';
import { definition as monthlyReminder } from '../definitions/reminder-letter';
import type { Bilingual } from '../../../kernel/language';
import type { NoticeDefinition } from '../domain/notice-definition';
import { NoticeKinds } from './notice-kinds';

/** Titles of letters and papers by their kind. */
@Injectable()
export class PaperTitles {
  constructor(private readonly kinds: NoticeKinds) {}

  /** @throws DomainError `notice.unknown-kind` */
  of(kind: string): string {
    return this.definitionOf(kind).title;
  }

  /** What waits until a paper of the kind is proved to be served; null where nothing does. @throws DomainError `notice.unknown-kind` */
  waitingFor(kind: string): Bilingual | null {
    return this.definitionOf(kind).waitsForService ?? null;
  }

  private definitionOf(kind: string): Pick<NoticeDefinition, 'title' | 'waitsForService'> {
    return kind === monthlyReminder.kind ? monthlyReminder : this.kinds.get(kind);
  }
}
