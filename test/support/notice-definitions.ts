import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { invariant } from '../../src/kernel/invariant';
import type { NoticeDefinition } from '../../src/modules/notices/domain/notice-definition';

const FOLDER = join(__dirname, '../../src/modules/notices/definitions');

/** The definitions of a folder `definitions/`, read without the application. */
export class NoticeDefinitions {
  private constructor(private readonly definitions: ReadonlyMap<string, NoticeDefinition>) {}

  /** Reads the definitions. @throws InvariantError where a file exports none, or two have the same kind. */
  static async load(folder: string = FOLDER): Promise<NoticeDefinitions> {
    const definitions = new Map<string, NoticeDefinition>();
    const files = readdirSync(folder).filter((name) => /(?<!\.d)\.(ts|js)$/.test(name));
    for (const file of files.toSorted()) {
      const { definition } = (await import(join(folder, file))) as { definition?: NoticeDefinition };
      invariant(definition, 'a file in definitions/ exports `definition`', { file });
      invariant(!definitions.has(definition.kind), 'each kind of notice has one definition', { file });
      definitions.set(definition.kind, definition);
    }
    return new NoticeDefinitions(definitions);
  }

  /** The definition of a kind. */
  get(kind: string): NoticeDefinition {
    const definition = this.definitions.get(kind);
    invariant(definition, 'a test asks for a kind that there is', { kind });
    return definition;
  }

  /** All of the folder. */
  list(): readonly NoticeDefinition[] {
    return [...this.definitions.values()];
  }
}
