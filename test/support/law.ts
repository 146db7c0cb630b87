import { readShippedLaw } from '../../src/modules/parameters/persistence/shipped-law.repository';
import { ChargeRules } from '../../src/law/charge-rules';
import { LawBook, type ParameterEntry } from '../../src/law/law-book';

/** A rate entered for a test, as an administrator would enter it. */
export function monthlyRate(group: 'SI' | 'HI', year: number, value: string): ParameterEntry {
  return {
    name: `monthly-charge-rate.${group}`,
    from: `${year}-01-01`,
    value,
    reference: 'entered for a test',
    certainty: 'assumed',
  };
}

/** The shipped law with entries on top. */
export function lawWith(...entries: ParameterEntry[]): LawBook {
  const shipped = readShippedLaw();
  return LawBook.compile([...shipped.entries, ...entries], shipped.exceptions);
}

/** Compiled rules of the shipped law with entries on top. */
export function rulesWith(...entries: ParameterEntry[]): ChargeRules {
  return new ChargeRules(lawWith(...entries));
}

/** The law with a monthly rate for every year from 2016 to 2025. */
export function lawForAllYears(): LawBook {
  const years = Array.from({ length: 10 }, (_, i) => 2016 + i);
  return lawWith(...years.flatMap((year) => [monthlyRate('SI', year, '0.0085'), monthlyRate('HI', year, '0.0097')]));
}

/** Rules that know a monthly rate for every year from 2016 to 2025. */
export function rulesForAllYears(): ChargeRules {
  return new ChargeRules(lawForAllYears());
}
