import { parseCivilDate, type CivilDate } from '../kernel/civil-date';
import { BusinessCalendar, type CalendarException } from '../kernel/business-days';
import { DatedValue, type Certainty, type DatedEntry } from '../kernel/dated-value';
import { DomainError } from '../kernel/domain-error';
import type { Bilingual } from '../kernel/language';
import { lawError } from './law-errors';
import { invariant } from '../kernel/invariant';
import {
  isParameterName,
  naturalEnd,
  PARAMETERS,
  readParameterValue,
  type ParameterName,
  type ParameterValueOf,
} from './parameters/definition';

/** One dated entry of a parameter as it stands in a YAML file or was entered by an administrator; the value still as text. */
export interface ParameterEntry {
  readonly name: string;
  readonly from: string;
  readonly value: string;
  readonly reference: string;
  readonly certainty: Certainty;
  readonly note?: string;
}

type Series = { readonly [N in ParameterName]: DatedValue<ParameterValueOf<N>> };

/** The law as data: every dated parameter and the working calendar, validated and ready to be read by day. Immutable. */
export class LawBook {
  private constructor(
    private readonly series: Series,
    private readonly entries: readonly ParameterEntry[],
    readonly calendar: BusinessCalendar,
  ) {}

  /**
   * Compiles entries into a law book. Where two entries of one parameter start on the same day, the later in the list holds
   * (administrators' entries come after the shipped ones).
   * @throws DomainError `law.invalid` that lists every malformed or unknown entry and every parameter without one.
   */
  static compile(entries: readonly ParameterEntry[], exceptions: readonly CalendarException[]): LawBook {
    const problems: Bilingual[] = [];
    const byName = new Map<ParameterName, Map<string, DatedEntry<unknown>>>();
    for (const entry of entries) {
      try {
        const read = readEntry(entry);
        const dated = byName.get(read.name) ?? new Map<string, DatedEntry<unknown>>();
        byName.set(read.name, dated.set(entry.from, read.dated));
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        problems.push({
          vi: `${entry.name} từ ${entry.from}: ${error.sentence('vi')}`,
          en: `${entry.name} from ${entry.from}: ${error.sentence('en')}`,
        });
      }
    }
    for (const name of Object.keys(PARAMETERS)) {
      if (!byName.has(name as ParameterName))
        problems.push({ vi: `${name}: không có giá trị nào`, en: `${name}: no entry at all` });
    }
    if (problems.length > 0) {
      throw lawError('law.invalid', { problems: eachOnItsLine(problems) });
    }
    const series = Object.fromEntries(
      [...byName].map(([name, dated]) => [name, new DatedValue(name, [...dated.values()])]),
    ) as unknown as Series;
    return new LawBook(series, entries, new BusinessCalendar(exceptions));
  }

  /** The dated series of a parameter. */
  get<N extends ParameterName>(name: N): Series[N] {
    return this.series[name];
  }

  /** The entries of a parameter as text for listing, oldest first, those that a later one replaced left out. */
  textOf(name: ParameterName): (ParameterEntry & { readonly until?: string })[] {
    return this.get(name)
      .list()
      .map((dated) => {
        const entry = this.entries.findLast((each) => each.name === name && each.from === dated.validFrom);
        invariant(entry, 'every dated value comes from an entry', { name, from: dated.validFrom });
        return dated.validUntil ? { ...entry, until: dated.validUntil } : entry;
      });
  }

  /** This book with further entries on top, for what administrators entered. @throws DomainError `law.invalid`. */
  with(further: readonly ParameterEntry[]): LawBook {
    return LawBook.compile([...this.entries, ...further], this.calendar.list());
  }

  /** The same book, which tells of what is missing instead of failing: to learn in one go what a computation takes. */
  probing(onMissing: (name: ParameterName, day: CivilDate) => void, onUnknownYear: (year: string) => void): LawBook {
    const series = Object.fromEntries(
      (Object.keys(PARAMETERS) as ParameterName[]).map((name) => [
        name,
        (this.series[name] as DatedValue<unknown>).probing((day) => onMissing(name, day)),
      ]),
    ) as unknown as Series;
    return new LawBook(series, this.entries, this.calendar.probing(onUnknownYear));
  }
}

function eachOnItsLine(problems: readonly Bilingual[]): Bilingual {
  return { vi: problems.map(({ vi }) => vi).join('\n- '), en: problems.map(({ en }) => en).join('\n- ') };
}

function readEntry(entry: ParameterEntry): { name: ParameterName; dated: DatedEntry<unknown> } {
  if (!isParameterName(entry.name)) {
    throw lawError('parameter.unknown-name', { name: entry.name, known: Object.keys(PARAMETERS).join(', ') });
  }
  if (entry.reference.trim() === '') {
    throw lawError('parameter.no-reference', {});
  }
  const validFrom = parseCivilDate(entry.from);
  const validUntil = naturalEnd(entry.name, validFrom);
  return {
    name: entry.name,
    dated: {
      validFrom,
      ...(validUntil ? { validUntil } : {}),
      value: readParameterValue(entry.name, entry.value),
      reference: entry.reference,
      certainty: entry.certainty,
      ...(entry.note ? { note: entry.note } : {}),
    },
  };
}
