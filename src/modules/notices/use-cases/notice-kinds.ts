import { Injectable } from '@nestjs/common';
import { noticeError } from '../domain/notice-errors';
import { invariant } from '../../../kernel/invariant';
import type { NoticeDefinition } from '../domain/notice-definition';

/** The kinds of papers that steps of a case issue; the modules whose steps they are register theirs when they start. */
@Injectable()
export class NoticeKinds {
  private readonly byKind = new Map<string, NoticeDefinition>();

  register<Input>(...definitions: readonly NoticeDefinition<Input>[]): void {
    for (const definition of definitions) {
      invariant(!this.byKind.has(definition.kind), 'a kind of notice is registered once', { kind: definition.kind });
      this.byKind.set(definition.kind, definition as unknown as NoticeDefinition);
    }
  }

  /** @throws DomainError `notice.unknown-kind` */
  get(kind: string): NoticeDefinition {
    const definition = this.byKind.get(kind);
    if (!definition) throw noticeError('notice.unknown-kind', { kind });
    return definition;
  }

  /** All, in order of kind. */
  list(): readonly NoticeDefinition[] {
    return [...this.byKind.values()].toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
  }
}
