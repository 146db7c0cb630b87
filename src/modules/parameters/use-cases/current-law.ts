import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CalendarException } from '../../../kernel/business-days';
import type { Instant } from '../../../kernel/instant';
import { ChargeRules } from '../../../law/charge-rules';
import { LawBook, type ParameterEntry as LawEntry } from '../../../law/law-book';
import { PARAMETERS, type ParameterName } from '../../../law/parameters/definition';
import type { ParameterEntry } from '../persistence/parameter-entry.entity';
import { ParameterRepository } from '../persistence/parameter.repository';
import { HolidayRepository } from '../persistence/holiday.repository';
import { readShippedLaw, type ShippedLaw } from '../persistence/shipped-law.repository';

/** The law as it stands now: what is shipped and, on top, what administrators entered. */
export interface LawInForce {
  readonly book: LawBook;
  readonly rules: ChargeRules;
  /** Changes whenever a parameter that decides what is owed changes; projections made under another hash are stale. */
  readonly hash: string;
  /** Changes whenever any parameter, or the working calendar, changes. */
  readonly wholeHash: string;
}

const DECIDES_WHAT_IS_OWED = /^(monthly-charge|retroactive-wage|daily-charge|due-date|evasion|allocation)/;

/** Whether a parameter decides what is owed; the others decide which measures are open, and how. */
export function decidesWhatIsOwed(name: string): boolean {
  return DECIDES_WHAT_IS_OWED.test(name);
}

/** Gives the law in force; compiled once and again when an administrator has entered something, in whatever process. */
@Injectable()
export class CurrentLaw {
  private readonly shipped: ShippedLaw = readShippedLaw();
  private compiled: { readonly version: string; readonly law: LawInForce } | undefined;

  constructor(
    private readonly entries: ParameterRepository,
    private readonly holidays: HolidayRepository,
  ) {}

  /** @throws DomainError `law.invalid` where the shipped files are damaged. */
  async get(): Promise<LawInForce> {
    const version = await this.holidays.lawVersion();
    if (this.compiled?.version !== version) {
      this.compiled = { version, law: this.inForce(await this.compile(() => true)) };
    }
    return this.compiled.law;
  }

  /** The law as it was known at an instant: what is shipped, and what had been entered by then. */
  async asKnown(at: Instant): Promise<LawBook> {
    return this.compile(({ recordedAt }) => recordedAt <= at);
  }

  /** Whether a due date moves with a day off on any day. */
  async dueDatesMove(): Promise<boolean> {
    return moves((await this.get()).book);
  }

  private async compile(counts: (entered: { readonly recordedAt: Instant }) => boolean): Promise<LawBook> {
    const entered = (await this.entries.list()).filter(counts).map(asLawEntry);
    const days = (await this.holidays.list()).filter(counts).map(({ recordedAt: _, importId: __, ...day }) => day);
    return LawBook.compile([...this.shipped.entries, ...entered], [...this.shipped.exceptions, ...days]);
  }

  private inForce(book: LawBook): LawInForce {
    const names = Object.keys(PARAMETERS) as ParameterName[];
    const deciding = names.filter((name) => DECIDES_WHAT_IS_OWED.test(name));
    const days = book.calendar.list();
    // Where due dates move, the days off decide what is owed as well.
    const dueDatesMove = moves(book);
    return {
      book,
      rules: new ChargeRules(book),
      hash: hashOf(book, deciding, dueDatesMove ? days : undefined),
      wholeHash: hashOf(book, names, days),
    };
  }

  /** The law with one more entry, to see whether it is valid. @throws DomainError `law.invalid`. */
  async tryWith(entry: LawEntry): Promise<LawBook> {
    return (await this.get()).book.with([entry]);
  }
}

function moves(book: LawBook): boolean {
  return book
    .get('due-date.moves-to-working-day')
    .list()
    .some(({ value }) => value);
}

function asLawEntry(entry: ParameterEntry): LawEntry {
  return {
    name: entry.name,
    from: entry.validFrom,
    value: entry.value,
    reference: entry.reference,
    certainty: entry.assumed ? 'assumed' : 'sourced',
  };
}

function hashOf(book: LawBook, names: readonly ParameterName[], calendar?: readonly CalendarException[]): string {
  const content = names.map((name) =>
    book
      .get(name)
      .list()
      .map((entry) => [name, entry.validFrom, entry.validUntil ?? '', entry.value]),
  );
  const text = JSON.stringify(calendar ? [content, calendar] : content, (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  return createHash('sha256').update(text).digest('hex');
}
