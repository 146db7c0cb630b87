import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { firstDayOf, type Period } from '../../../kernel/period';
import type { CivilDate } from '../../../kernel/civil-date';
import { missingFineLaw } from '../../../law/enforcement/fines/missing-fine-law';
import { endOfTerm, monthsAfter } from '../../../law/enforcement/term-end';
import { ChargeRules } from '../../../law/charge-rules';
import type { Fund } from '../../../law/fund';
import { isYearly, PARAMETERS, type ParameterName } from '../../../law/parameters/definition';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { EmployerFactsQuery } from '../../contributions/contributions.api';
import { CurrentLaw } from '../../parameters/parameters.api';
import { projectPosition } from '../domain/project-position';

const EMPLOYERS_PER_READ = 100;
const MONTHS_AHEAD = 3;

/** A value of a parameter that nobody has entered. */
export interface MissingParameter {
  readonly name: ParameterName;
  /** The first day from which a value is needed; of a yearly parameter 1 January. */
  readonly from: CivilDate;
  /** Employers that cannot be computed without it; 0 where it is not for figures. */
  readonly employers: number;
  /** What cannot be done without it: figures, what is done today, or a fine of its time. */
  readonly purpose: 'figures' | 'today' | 'fines';
}

/** A year whose days off nobody has entered. */
export interface MissingYear {
  readonly year: string;
  /** False: the year begins within three months, and nothing rests on it yet. */
  readonly isNeeded: boolean;
}

/** Everything that is missing. */
export interface MissingLaw {
  readonly parameters: readonly MissingParameter[];
  readonly years: readonly MissingYear[];
}

/**
 * Finds everything of the law that is missing for the data at hand in one pass: every employer is computed with a law that notes what it
 * is asked for and does not have, instead of failing at the first. Changes nothing.
 */
@Injectable()
export class CheckParameters {
  constructor(
    private readonly law: CurrentLaw,
    private readonly facts: EmployerFactsQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param from what is needed only for days before this month is left out; absent: everything for figures, and for fines the time in
   * which an act of then can still be fined
   */
  async run(from?: Period, onProgress: (done: number, total: number) => void = () => undefined): Promise<MissingLaw> {
    const { book, rules } = await this.law.get();
    const today = this.clock.today();
    const employers = new Map<string, Set<number>>();
    const years = new Set<string>();
    const funds = new Set<Fund>();
    let employerId = 0;
    const note = (name: ParameterName, day: CivilDate): void => {
      const key = `${name} ${isYearly(name) ? `${day.slice(0, 4)}-01-01` : day}`;
      employers.set(key, (employers.get(key) ?? new Set()).add(employerId));
    };
    const last = await this.facts.lastEmployerId();
    for (let start = 1; start <= last; start += EMPLOYERS_PER_READ) {
      for (const loaded of await this.facts.load({ from: start, to: start + EMPLOYERS_PER_READ - 1 })) {
        ({ employerId } = loaded);
        for (const { fund } of loaded.facts.assessments) funds.add(fund);
        if (isComputed(() => projectPosition(loaded.facts, rules, today))) continue;
        // Made anew for each: rules remember what they have been asked for, and would ask the law once only.
        const asking = new ChargeRules(book.probing(note, (year) => years.add(year)));
        isComputed(() => projectPosition(loaded.facts, asking, today));
      }
      onProgress(Math.min(start + EMPLOYERS_PER_READ - 1, last), last);
    }
    const first = from === undefined ? undefined : firstDayOf(from);
    const fined = missingFineLaw(book, { from: first ?? finableSince(book, today), to: today }, funds);
    return {
      parameters: [
        ...parametersOf(employers, first, namesWithout(book, today), today),
        ...fined.map((each) => ({ ...each, employers: 0, purpose: 'fines' as const })),
      ],
      years: yearsOf(book, years, today),
    };
  }
}

function isComputed(compute: () => unknown): boolean {
  try {
    compute();
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

/** The first day of acts that can still be fined on a day, one that ended on its own day included. */
function finableSince(book: Book, today: CivilDate): CivilDate {
  const { count, unit } = book.get('violation.limitation').at(today);
  return endOfTerm(book, today, { count: -count, unit });
}

type Book = Awaited<ReturnType<CurrentLaw['get']>>['book'];

/** Parameters of what is done today that have no value today; those published for single years are asked for by the data. */
function namesWithout(book: Book, today: CivilDate): ParameterName[] {
  return (Object.keys(PARAMETERS) as ParameterName[]).filter((name) => !isYearly(name) && !book.get(name).find(today));
}

function parametersOf(
  employers: ReadonlyMap<string, ReadonlySet<number>>,
  first: CivilDate | undefined,
  today: readonly ParameterName[],
  day: CivilDate,
): MissingParameter[] {
  const asked = [...employers].map(([key, ids]) => {
    const [name, from] = key.split(' ') as [ParameterName, CivilDate];
    return { name, from, employers: ids.size, purpose: 'figures' as const };
  });
  // Of what is missing on many days, the first day is what has to be entered.
  const earliest = new Map<string, MissingParameter>();
  for (const each of asked.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (
      first !== undefined &&
      each.from < first &&
      !(isYearly(each.name) && each.from.slice(0, 4) === first.slice(0, 4))
    )
      continue;
    const key = isYearly(each.name) ? `${each.name} ${each.from}` : each.name;
    if (!earliest.has(key)) earliest.set(key, each);
  }
  const others = today.filter((name) => !asked.some((each) => each.name === name));
  return [
    ...earliest.values(),
    ...others.map((name) => ({ name, from: day, employers: 0, purpose: 'today' as const })),
  ].toSorted((a, b) => (`${a.name} ${a.from}` < `${b.name} ${b.from}` ? -1 : 1));
}

function yearsOf({ calendar }: Book, asked: ReadonlySet<string>, today: CivilDate): MissingYear[] {
  const [now, ahead] = [today.slice(0, 4), monthsAfter(today, MONTHS_AHEAD).slice(0, 4)];
  const needed = new Set([...asked, ...(calendar.knows(now) ? [] : [now])]);
  const all = [...new Set([...needed, ...(calendar.knows(ahead) ? [] : [ahead])])].toSorted();
  return all.map((year) => ({ year, isNeeded: needed.has(year) }));
}
