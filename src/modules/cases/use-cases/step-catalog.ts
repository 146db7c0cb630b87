import { Injectable } from '@nestjs/common';
import { caseError } from '../domain/case-errors';
import { invariant } from '../../../kernel/invariant';
import type { Outcome } from '../../../kernel/outcome';
import type { Measure } from '../../../law/enforcement/measure';
import type { Bilingual } from '../../../kernel/language';
import { STEP_GROUPS, type StepGroup } from '../domain/step-groups';
import type { PrefillValue } from '../domain/prefill';
import type { Ladder } from './answer-measures.query';
import type { AppendedEvent } from './case-log';
import type { StepRequest } from './case-steps';

/** Something that a field may refer to: an event, a letter. */
export interface StepOption {
  /** The number of an event or letter; the code of an office. */
  readonly value: number | string;
  readonly label: string;
}

/** What is known of a case when its forms are drawn up. */
export type StepContext = Pick<
  Ladder,
  'day' | 'facts' | 'law' | 'tree' | 'statement' | 'employer' | 'state' | 'caseId' | 'events' | 'log' | 'answers'
>;

/**
 * A step that a person may take in a case, declared once: from it come the route of the API with its description, and the form on the
 * page of the case.
 */
export interface StepDefinition<Body extends object = object> {
  /** Last part of the address: `POST /api/v1/cases/{id}/steps/{name}`. */
  readonly name: string;
  readonly title: Bilingual;
  readonly group: StepGroup;
  /** The measure whose policy stands before the step; its answer is shown beside the form. */
  readonly measure: Measure | null;
  /** Whether the step rests on the version of the case that was read: decisions do, records of what happened do not. */
  readonly needsVersion: boolean;
  /** The step ends what was begun while the case was open, or records what came of it: a closed case still takes it. */
  readonly alsoWhenClosed?: boolean;
  /** Whether it is shown as a draft, with what will follow, before it counts; absent: where it needs the version. */
  readonly review?: boolean;
  /** Request class, its fields declared with the decorators of `platform/http/form-fields`. */
  readonly request: new () => Body;
  /** What each reference field may refer to. With nothing to refer to, or `null` for the whole, the form is not offered. */
  readonly options?: (context: StepContext) => Readonly<Record<string, readonly StepOption[]>> | null;
  /**
   * What the case already knows for single fields, by their names: over and above what the fields themselves start with (`prefill`). A field
   * that is left out, or has nothing, stays as it is.
   */
  readonly known?: (context: StepContext) => Readonly<Record<string, PrefillValue | null | undefined>>;
  /** It looks at no figures, and nothing follows from it. */
  readonly isBare?: boolean;
  /** What a person must know of the case before typing anything, in Vietnamese. */
  readonly remarks?: (context: StepContext) => readonly string[];
  readonly run: (request: StepRequest, body: Body) => Promise<Outcome<AppendedEvent>>;
}

/** Whether a step is shown as a draft, with what will follow from it, before it counts. */
export function isReviewed({ review, needsVersion }: Pick<StepDefinition, 'review' | 'needsVersion'>): boolean {
  return review ?? needsVersion;
}

/** Every step that persons may take in cases; modules register theirs when they start. */
@Injectable()
export class StepCatalog {
  private readonly byName = new Map<string, StepDefinition>();

  register<Body extends object>(definition: StepDefinition<Body>): void {
    invariant(!this.byName.has(definition.name), 'a step is registered once', { name: definition.name });
    this.byName.set(definition.name, definition as unknown as StepDefinition);
  }

  /** @throws DomainError `step.unknown` */
  get(name: string): StepDefinition {
    const definition = this.byName.get(name);
    if (!definition) throw caseError('step.unknown', { name });
    return definition;
  }

  /** All, by group, in the order in which modules registered them. */
  list(): readonly StepDefinition[] {
    const steps = [...this.byName.values()];
    return STEP_GROUPS.flatMap((group) => steps.filter((step) => step.group === group));
  }
}
