import { Injectable } from '@nestjs/common';
import type { ParameterEntry } from '../../../law/law-book';
import { lawError } from '../../../law/law-errors';
import {
  isParameterName,
  PARAMETERS,
  type ParameterKind,
  type ParameterName,
} from '../../../law/parameters/definition';
import { CurrentLaw, decidesWhatIsOwed } from './current-law';

/** A legal parameter with its dated values, oldest first. */
export interface ListedParameter {
  readonly name: ParameterName;
  readonly kind: ParameterKind;
  /** Whether it decides what is owed; the others decide measures and deadlines. */
  readonly decidesWhatIsOwed: boolean;
  readonly entries: readonly (ParameterEntry & { readonly until?: string })[];
}

/** Lists the legal parameters as they stand: shipped, and on top what administrators entered. */
@Injectable()
export class ListParameters {
  constructor(private readonly law: CurrentLaw) {}

  /** Those whose name contains a text, all without one. */
  async all(containing = ''): Promise<ListedParameter[]> {
    const { book } = await this.law.get();
    const names = (Object.keys(PARAMETERS) as ParameterName[]).filter((name) => name.includes(containing));
    return names.map((name) => listed(name, book.textOf(name)));
  }

  /** @throws DomainError `parameter.unknown-name` */
  async one(name: string): Promise<ListedParameter> {
    if (!isParameterName(name)) {
      throw lawError('parameter.unknown-name', { name, known: Object.keys(PARAMETERS).join(', ') });
    }
    return listed(name, (await this.law.get()).book.textOf(name));
  }
}

function listed(name: ParameterName, entries: ListedParameter['entries']): ListedParameter {
  return { name, kind: PARAMETERS[name], decidesWhatIsOwed: decidesWhatIsOwed(name), entries };
}
