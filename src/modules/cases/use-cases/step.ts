import { Injectable, type Type } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Bilingual } from '../../../kernel/language';
import type { Reason } from '../../../kernel/outcome';
import type { Measure } from '../../../law/enforcement/measure';
import type { Signature } from '../../../law/enforcement/taking-a-measure';
import type { CaseEventType, StoredCaseEvent } from '../domain/case-event-type';
import type { PrefillValue } from '../domain/prefill';
import type { StepRequest } from './case-steps';
import type { EventLine, EventWriting } from './event-words';
import type { StepView } from './measure-steps';
import type { StepGroup } from '../domain/step-groups';
import type { StepContext, StepOption } from './step-catalog';

/** How a mistake in a step is taken back. */
export type Annulment =
  /** By an event with a reason; `another-person` than the one who took it, where the step decides something. */
  | { readonly by: 'anyone' | 'another-person' }
  /** Not by annulling: what to do instead. */
  | { readonly instead: Bilingual };

/** All that is said of a step beside its rules. Nothing may be left out: what does not apply is said to be null or false. */
export interface StepDeclaration<Input extends object = object, Data extends object = object> {
  /** Last part of the address: `POST /api/v1/cases/{id}/steps/{name}`. */
  readonly name: string;
  readonly group: StepGroup;
  readonly words: {
    /** On the form and in the list of steps: what is done. */
    readonly title: Bilingual;
    /** In the timeline and in the dossier: what happened. */
    readonly happened: Bilingual;
    readonly lines: (data: Data, writing: EventWriting) => readonly EventLine[];
  };
  /** Request class, its fields declared with the decorators of `platform/http/form-fields`. */
  readonly input: new () => Input;
  readonly event: CaseEventType<string, Data>;
  /** The field of the input that holds the day of the step; left empty: today. Null where it happens when it is written down. */
  readonly day: DayFieldOf<Input> | null;
  /** The fields that name the events on which the step rests: its day is never earlier than theirs. */
  readonly restsOn: readonly ReferenceFieldOf<Input>[];
  /** The measure whose policy must let the step pass. */
  readonly measure: Measure | null;
  /**
   * No fact, policy or cached column looks at its event. Its rules are given who acts, when, and the state of the case,
   * and nothing else is read. Absent: no.
   */
  readonly bare?: boolean;
  /** Once the measure is done the step may be taken again: the office meets the employer twice. Absent: once. */
  readonly again?: boolean;
  /** Decisions rest on the version of the case that was read; records of what happened do not. */
  readonly kind: 'decision' | 'record';
  /** It ends or records what was begun while the case was open: a closed case still takes it. */
  readonly alsoWhenClosed: boolean;
  readonly annulment: Annulment;
  /**
   * Kinds of events that rest on it where they name the same ground, or in the same case where it names none: it cannot be taken back while
   * one stands. Absent: what names it only.
   */
  readonly foundationOf?: readonly CaseEventType[];
  /**
   * Of `restsOn`, the fields whose event must have been served with its paper: the service cannot be taken back while the step stands.
   * Absent: none.
   */
  readonly restsOnServiceOf?: readonly ReferenceFieldOf<Input>[];
  /**
   * Whether it is shown as a draft, with what will follow from it, before it counts: whatever issues, sends, signs, closes or publishes.
   * Absent: decisions are, records are not.
   */
  readonly review?: boolean;
  /** The field that names what another person proposed: who took that step does not take this one. Absent: one person is enough. */
  readonly secondPerson?: ReferenceFieldOf<Input>;
}

/** Every event of the employer's cases that counts, whatever its day. */
export type CaseLogEvents = readonly StoredCaseEvent[];

/** What an event of a type carries. */
export type DataOf<Event> = Event extends CaseEventType<string, infer Data> ? Data : never;

type ReferenceFieldOf<Input> = {
  [K in keyof Input]-?: NonNullable<Input[K]> extends number ? K : never;
}[keyof Input] &
  string;
type DayFieldOf<Input> = { [K in keyof Input]-?: NonNullable<Input[K]> extends CivilDate ? K : never }[keyof Input] &
  string;

/** An event that follows from a step by itself, written as of the program in the same unit of work. */
export interface WhatFollows {
  readonly type: CaseEventType<string, object>;
  readonly occurredOn: CivilDate;
  readonly data: object;
}

/** The rules of a step. */
export interface CaseStepRules<Input extends object, Data extends object> {
  /** Why it cannot be done once more: asked of everything that was written down, whatever the dates. */
  already(log: CaseLogEvents, input: Input): readonly Reason[];
  /** Everything else against it, beside the policy of its measure, on its day. */
  against(view: StepView, input: Input): readonly Reason[] | Promise<readonly Reason[]>;
  /** What its event carries; may write what belongs to the step (a paper, facts) in the same unit of work. */
  effect(view: StepView, input: Input): Data | Promise<Data>;
  /** What is taken back beside its event, in the same unit of work, when it is annulled. */
  undone?(event: StoredCaseEvent): Promise<void>;
  /** What of the input makes the same request the same again, where not all of it can be written as JSON. */
  said?(input: Input): unknown;
  /** What a person must know of the case before typing anything, in Vietnamese. */
  remarks?(context: StepContext): readonly string[];
  /** What follows from it by itself; `eventId` is the event that the step has just written. */
  follows?(view: StepView, input: Input, eventId: number): readonly WhatFollows[];
  /** The measure whose policy must let it pass where the input decides which; the declaration names the one beside which it is shown. */
  measureOf?(input: Input): Measure | null;
  /**
   * What is done before the unit of work opens, once nothing is against the step: printing, putting bytes into the store. The step is
   * judged once more in the unit; of what is refused then, nothing may count.
   */
  prepare?(input: Input, request: StepRequest): Promise<void>;
  /** SHA-256 of the file that its event carries; undefined where it is only tried. */
  fileSha256?(input: Input): string | undefined;
  /** Who prepared and who signs; absent: nobody prepared, the actor signs. */
  signature?(view: StepView, input: Input): Signature;
  /** What its reference fields may refer to; null, or nothing for one that is needed: the step is not open. */
  options?(context: StepContext): Readonly<Record<string, readonly StepOption[]>> | null;
  /** What the case already knows for single fields, over and above what the fields themselves start with. */
  known?(context: StepContext): Readonly<Record<string, PrefillValue | null | undefined>>;
}

/** The rule of a step that has nothing against it. */
export const NOTHING_AGAINST = (): readonly Reason[] => [];

/** The metadata by which steps are found. */
export const STEP = DiscoveryService.createDecorator<StepDeclaration>();

/** Declares a step. Its class is found wherever a module provides it, and must fit the input and the event that are named here. */
export function Step<Input extends object, Data extends object>(declaration: StepDeclaration<Input, Data>) {
  return <T extends Type<CaseStepRules<NoInfer<Input>, NoInfer<Data>>>>(target: T): void => {
    STEP(declaration as unknown as StepDeclaration)(target);
    Injectable()(target);
  };
}
