import type { CivilDate } from '../../../kernel/civil-date';
import { fill, spoken, type Language } from '../../../kernel/language';
import { Format } from '../../../platform/pages/format';
import type { Run } from '../domain/run';
import { RUN_WORDS } from '../words';

/** What a run is about, in a line. */
export function titleOfRun(language: Language, { subject }: Run): string {
  const { kinds } = spoken(RUN_WORDS, language);
  const format = new Format(language);
  switch (subject.kind) {
    case 'parameter-trial': {
      const { name, value, from } = subject;
      return fill(kinds['parameter-trial'], { name, value, from: format.date(from as CivilDate) });
    }
    case 'cycle': {
      const { day, from } = subject;
      if (from === undefined) return fill(kinds.cycle, { day: format.date(day) });
      return fill(kinds['cycles-missed'], { day: format.date(day), from: format.date(from) });
    }
    case 'monthly-report': {
      const { period, authority } = subject;
      return fill(kinds['monthly-report'], { period: format.period(period), authority });
    }
    case 'publication-proposals': {
      const { month, authority } = subject;
      return fill(kinds['publication-proposals'], { month: format.period(month), authority });
    }
    case 'duty-reminder':
      return fill(kinds['duty-reminder'], { day: format.date(subject.day) });
  }
}
