import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { reportError } from '../domain/report-errors';
import { invariant } from '../../../kernel/invariant';
import type { ReportDefinition } from '../documents/report-definition';

const FOLDER = join(__dirname, '../definitions');

/** Every kind of report that the system can make: one file `definitions/<kind>.report.ts` each, found by looking into the folder. */
export class ReportRegistry {
  private constructor(private readonly definitions: ReadonlyMap<string, ReportDefinition>) {}

  /** Reads the definitions. @throws InvariantError where a file exports none, or two have the same kind. */
  static async load(folder: string = FOLDER): Promise<ReportRegistry> {
    const definitions = new Map<string, ReportDefinition>();
    for (const file of readdirSync(folder).toSorted()) {
      if (!/\.report\.(ts|js)$/.test(file)) continue;
      const { definition } = (await import(join(folder, file))) as { definition?: ReportDefinition };
      invariant(definition, 'a report file exports `definition`', { file });
      invariant(!definitions.has(definition.kind), 'each kind of report has one definition', { file });
      definitions.set(definition.kind, definition);
    }
    return new ReportRegistry(definitions);
  }

  /** The definition of a kind. @throws DomainError `report.unknown-kind`. */
  get(kind: string): ReportDefinition {
    const definition = this.definitions.get(kind);
    if (!definition) throw reportError('report.unknown-kind', { kind });
    return definition;
  }

  /** All definitions, in order of kind. */
  list(): readonly ReportDefinition[] {
    return [...this.definitions.values()].toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
  }
}
