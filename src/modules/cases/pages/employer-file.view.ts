import { fill, spoken, textFor, type Language } from '../../../kernel/language';
import { asPercentText, parseRate } from '../../../kernel/rate';
import type { CheckedQuery } from '../../../platform/pages/checked-query';
import { dayInField, errorSummary, fieldErrors } from '../../../platform/pages/form-view';
import { Format } from '../../../platform/pages/format';
import type { PageContext } from '../../../platform/pages/page-context';
import { ARREARS_WORDS } from '../../arrears/arrears.api';
import type { EmployerFile } from '../domain/employer-file';
import type { EmployerSectionDeclaration } from '../use-cases/employer-sections';
import type { EmployerFileRequest } from './employer-file.request';
import { EMPLOYER_FILE_WORDS } from './employer-words';

/** What a section of the file is printed from. */
export interface EmployerFileAnswer {
  readonly section: EmployerSectionDeclaration;
  readonly sections: readonly EmployerSectionDeclaration[];
  readonly file: EmployerFile;
  readonly checked: CheckedQuery<EmployerFileRequest>;
  /** What the section shows. */
  readonly part: object;
}

/** The view of one section of an employer's file: what all share under `file`, the section itself under `part`. */
export function employerFilePage(
  context: PageContext,
  { section, sections, file, checked, part }: EmployerFileAnswer,
): { title: string; view: object } {
  const { language, query } = context;
  const t = spoken(EMPLOYER_FILE_WORDS, language);
  const { master, statement } = file;
  const format = new Format(language);
  return {
    title: fill(t.title, { code: master.code, name: master.name }),
    view: {
      t: spoken(section.words, language),
      file: {
        t,
        code: master.code,
        name: master.name,
        action: pathOf(master.code, section),
        figuresFor: fill(t.figuresFor, {
          day: format.date(statement.asOf),
          instant: format.instant(statement.knownAt),
        }),
        asOf: dayInField(context, 'asOf', statement.asOf, checked.errors['asOf'] !== undefined),
        knownAt: query.get('knownAt') ?? '',
        errors: fieldErrors(context, checked.errors, ['asOf', 'knownAt']),
        summary: errorSummary(context, checked.errors),
        sections: sections.map((each) => ({
          href: `${pathOf(master.code, each)}${queryOf(checked.value)}`,
          label: each.label[language],
          isCurrent: each.id === section.id,
        })),
        assumptions: assumptionLines(file, language),
        hasAssumptions: statement.assumptions.length > 0,
      },
      part,
    },
  };
}

function queryOf({ asOf, knownAt }: EmployerFileRequest): string {
  const query = new URLSearchParams({
    ...(asOf === undefined ? {} : { asOf }),
    ...(knownAt === undefined ? {} : { knownAt }),
  }).toString();
  return query === '' ? '' : `?${query}`;
}

function pathOf(code: string, { id }: EmployerSectionDeclaration): string {
  const path = `/employers/${encodeURIComponent(code)}`;
  return id === 'overview' ? path : `${path}/${id}`;
}

function assumptionLines({ statement }: EmployerFile, language: Language): string[] {
  const { assumed } = spoken(ARREARS_WORDS, language);
  const format = new Format(language);
  return statement.assumptions.map(({ parameter, value, validFrom, reference }) =>
    fill(EMPLOYER_FILE_WORDS.assumedLine[language], {
      name: textFor(assumed, parameter),
      value: /^0\.\d+$/.test(value) ? `${asPercentText(parseRate(value)).replace('.', ',')}%` : textFor(assumed, value),
      day: format.date(validFrom),
      reference,
    }),
  );
}
