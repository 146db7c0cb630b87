import type { Bilingual } from '../../kernel/language';
import { addDays, type CivilDate } from '../../kernel/civil-date';
import type { LawBook } from '../law-book';
import type { ParameterName } from '../parameters/definition';
import type { CaseFacts } from './case-facts';
import { onDay } from './found-words';
import type { Condition, Verdict } from './policy';

/** A condition of a case. */
export type CaseCondition = Condition<CaseFacts>;

/** A condition put together from its parts. */
export function condition(
  code: string,
  sentence: string,
  article: string,
  holds: (facts: CaseFacts, day: CivilDate) => Verdict,
): CaseCondition {
  return { code, sentence, article, holds };
}

/** What was found: each language its own words, or one text for both (numbers, titles). */
export type FoundWords = string | Bilingual;

/** The words of a verdict. */
export function told(found: FoundWords): Pick<Verdict, 'found' | 'foundEnglish'> {
  return typeof found === 'string' ? { found } : { found: found.vi, foundEnglish: found.en };
}

/**
 * A condition that uses parameters of the law of a day: where some are only assumed, whoever reads its answer is told which, with the value
 * and what speaks for it.
 */
export function resting(
  law: LawBook,
  day: CivilDate,
  names: readonly ParameterName[],
  of: CaseCondition,
): CaseCondition {
  const used = names.flatMap((name) => {
    const entry = law.textOf(name).findLast(({ from, until }) => from <= day && (until === undefined || day < until));
    return entry?.certainty === 'assumed' ? [{ ...entry, name }] : [];
  });
  if (used.length === 0) return of;
  const references = [...new Set(used.map(({ reference }) => reference))];
  const values = references
    .map((reference) => {
      const own = used.filter((each) => each.reference === reference);
      return `${own.map(({ name, value }) => `${name} = ${value}`).join(', ')} (${reference})`;
    })
    .join('; ');
  return {
    ...of,
    assumed: {
      vi: `Tạm áp dụng khi chưa có văn bản xác nhận: ${values}`,
      en: `Assumed, no text at hand confirms it: ${values}`,
    },
  };
}

/** It holds. */
export function met(found: FoundWords): Verdict {
  return { holds: true, ...told(found), opensOn: null };
}

/** It does not hold, and waiting does not help. */
export function unmet(found: FoundWords): Verdict {
  return { holds: false, ...told(found), opensOn: null };
}

/** It holds from a day on; where there is no such day it never holds by waiting. */
export function metFrom(opensOn: CivilDate | null, day: CivilDate, found: FoundWords): Verdict {
  if (opensOn === null) return unmet(found);
  if (opensOn <= day) return met(found);
  const { found: vi, foundEnglish: en = vi } = told(found);
  const later = { vi: `${vi}; đủ điều kiện từ ${onDay(opensOn)}`, en: `${en}; it holds from ${opensOn}` };
  return { holds: false, ...told(later), opensOn };
}

/** It holds up to and including a day. */
export function metUntil(lastDay: CivilDate, day: CivilDate, found: FoundWords): Verdict {
  return day <= lastDay ? met(found) : unmet(found);
}

/** It holds outside a span of days, both ends included; `until` null while nobody knows the end. */
export function metOutside(from: CivilDate, until: CivilDate | null, day: CivilDate, found: FoundWords): Verdict {
  if (day < from || (until !== null && day > until)) return met(found);
  return until === null ? unmet(found) : { holds: false, ...told(found), opensOn: addDays(until, 1) };
}

/** Document and article of the value in force on a day. */
export function articleOf(law: LawBook, name: ParameterName, day: CivilDate): string {
  return law.get(name).entryAt(day).reference;
}
