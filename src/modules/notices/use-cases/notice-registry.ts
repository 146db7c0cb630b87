import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { noticeError } from '../domain/notice-errors';
import { invariant } from '../../../kernel/invariant';
import type { NoticeDefinition } from '../domain/notice-definition';

const FOLDER = join(__dirname, '../definitions');

/** Every kind of notice that the system can issue: one file in `definitions/` each, found by looking into the folder. */
export class NoticeRegistry {
  private constructor(private readonly definitions: ReadonlyMap<string, NoticeDefinition>) {}

  /** Reads the definitions. @throws InvariantError where a file exports none, or two have the same kind. */
  static async load(folder: string = FOLDER): Promise<NoticeRegistry> {
    const definitions = new Map<string, NoticeDefinition>();
    const files = readdirSync(folder).filter((name) => /(?<!\.d)\.(ts|js)$/.test(name));
    for (const file of files.toSorted()) {
      const { definition } = (await import(join(folder, file))) as { definition?: NoticeDefinition };
      invariant(definition, 'a file in definitions/ exports `definition`', { file });
      invariant(!definitions.has(definition.kind), 'each kind of notice has one definition', { file });
      definitions.set(definition.kind, definition);
    }
    return new NoticeRegistry(definitions);
  }

  /** The definition of a kind. @throws DomainError `notice.unknown-kind`. */
  get(kind: string): NoticeDefinition {
    const definition = this.definitions.get(kind);
    if (!definition) throw noticeError('notice.unknown-kind', { kind });
    return definition;
  }

  /** All definitions, in order of kind. */
  list(): readonly NoticeDefinition[] {
    return [...this.definitions.values()].toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
  }
}
