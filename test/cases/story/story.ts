import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/** A case from its beginning to its end, told so that a lawyer can read it and a test can play it. */
export interface Story {
  readonly title: string;
  /** What the story shows, and the law it rests on. */
  readonly shows: string;
  readonly law: readonly string[];
  readonly employer: {
    readonly code: string;
    readonly name: string;
    readonly office: string;
    /** Number of the group on form B03-TS; 3 where nothing is said. */
    readonly sector?: number;
    readonly pays?: 'monthly' | 'quarterly' | 'semiannual';
  };
  /** What falls due: every month from the first to the last named. */
  readonly owes: readonly Owing[];
  readonly story: readonly Happening[];
}

/** The same amounts month after month. */
export interface Owing {
  readonly from: string;
  readonly to: string;
  readonly workers: number;
  /** By fund, đồng. */
  readonly amounts: Readonly<Record<string, number>>;
}

/** Money that comes in. */
export interface Paid {
  readonly receipt: string;
  readonly amount: number | 'arrears' | 'owed' | 'charges';
  readonly fund?: string;
  readonly period?: string;
}

/** What happens on a day, what the system must say of it, or both. */
export interface Happening {
  readonly on: string;
  readonly says?: string;
  /** The daily cycle runs. */
  readonly cycle?: true;
  /** The month's letters are issued and sent. */
  readonly letters?: true;
  /** A letter went out on that day, before this system or beside it. */
  readonly sent?: { readonly number: string; readonly servedOn?: string };
  /** Money comes in: so many đồng, or what the statement of the day calls so. */
  readonly pays?: Paid | readonly Paid[];
  /** Something is asked of the office as a whole: `POST` of this path with `with` as its body. */
  readonly posts?: string;
  /** An entry is written into the case by its own route: `notes`, `contacts`, `promises`, `pauses`, `transfer`, `close`. */
  readonly enters?: string;
  /** A new value of a legal parameter is entered. */
  readonly parameter?: {
    readonly name: string;
    readonly from: string;
    readonly value: string;
    readonly reference: string;
  };
  /** A file with this title is put into the case. */
  readonly attaches?: string;
  /** Somebody takes a step. */
  readonly step?: string;
  readonly by?: string;
  /** Its fields; `$name` is the number of an earlier event, `$name.documentId` a field of it. */
  readonly with?: Readonly<Record<string, unknown>>;
  /** A name for the event. */
  readonly as?: string;
  /** The step is refused for these reasons, and no others. */
  readonly refused?: readonly string[];
  /** What measures answer. */
  readonly asks?: Readonly<Record<string, Expected>>;
  /** What an earlier event, by its name, holds. */
  readonly holds?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** What a page or route shows, and what it must not show. */
  readonly sees?: { readonly at: string; readonly has?: readonly string[]; readonly lacks?: readonly string[] };
  /** What statement and case say. */
  readonly finds?: {
    readonly case?: 'none' | 'open' | 'closed';
    readonly office?: string;
    /** How the promises stand, in the order in which they were made. */
    readonly promises?: readonly string[];
    readonly late?: number;
    readonly evaded?: number;
    readonly arrears?: number;
    readonly charges?: number;
    readonly owed?: number;
  };
}

/** What a measure answers: its state alone, or with the reasons against it and its days. */
export type Expected =
  | string
  | {
      readonly state: string;
      readonly because?: readonly string[];
      readonly opensOn?: string | null;
      readonly actBy?: string | null;
    };

const FOLDER = join(__dirname, '../stories');

/** Every story, by the name of its file. */
export function readStories(): (readonly [file: string, story: Story])[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .map((file) => [file, load(readFileSync(join(FOLDER, file), 'utf8')) as Story] as const);
}
