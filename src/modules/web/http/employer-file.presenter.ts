import { asPercentText, parseRate } from '../../../kernel/rate';
import { fill } from '../../../kernel/language';
import { textFor } from '../../../kernel/language';
import type { EmployerFile } from '../domain/employer-file';
import type { CheckedQuery } from '../../../platform/pages/checked-query';
import { allocationsView } from './employer-allocations.presenter';
import { chargesView } from './employer-charges.presenter';
import { factsView } from './employer-facts.presenter';
import { FILE_SECTIONS, type EmployerFileRequest, type FileSection } from './employer-file.request';
import { measuresView } from './employer-measures.presenter';
import { overviewView } from './employer-overview.presenter';
import { Format } from './format';
import { dayInField, errorSummary, fieldErrors } from '../../../platform/pages/form-view';
import { spoken } from '../../../kernel/language';
import { NOTICE_WORDS, noticeRow } from '../../notices/notices.api';
import type { PageContext } from './page-context';

/** The view of one part of an employer's file: what all parts share under `file`, the part itself under `part`. */
export function employerFilePage(
  context: PageContext,
  section: FileSection,
  file: EmployerFile,
  checked: CheckedQuery<EmployerFileRequest>,
): { title: string; view: object } {
  const { messages, query } = context;
  const { employer: t } = messages;
  const { master, statement } = file;
  const format = new Format(context.language);
  const title = fill(t.title, { code: master.code, name: master.name });
  return {
    title,
    view: {
      t: messages[section === 'overview' ? 'employer' : section],
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
        sections: sectionLinks(context, section, master.code, checked.value),
        assumptions: assumptionLines(context, file, format),
        hasAssumptions: statement.assumptions.length > 0,
      },
      part: partOf(context, section, file, format),
    },
  };
}

function partOf(context: PageContext, section: FileSection, file: EmployerFile, format: Format): object {
  switch (section) {
    case 'overview':
      return overviewView(context, file, format);
    case 'charges':
      return chargesView(context, file, format);
    case 'allocations':
      return allocationsView(context, file, format);
    case 'facts':
      return factsView(context, file, format);
    case 'letters':
      return lettersView(context, file, format);
    case 'measures':
      return measuresView(context, file, format);
  }
}

function lettersView({ language }: PageContext, { notices, facts }: EmployerFile, format: Format): object {
  const { list: letterWords } = spoken(NOTICE_WORDS, language);
  return {
    n: letterWords,
    notices: notices.map((notice) => noticeRow(letterWords, format, notice)),
    hasNotices: notices.length > 0,
    reminders: facts.reminders.map((reminder) => ({
      number: reminder.reminderNo,
      sentOn: format.dated(reminder.sentOn),
      servedOn: format.datedOrNull(reminder.servedOn),
      recordedAt: format.instant(reminder.recordedAt),
    })),
    hasReminders: facts.reminders.length > 0,
  };
}

function sectionLinks(
  { messages: { employer: t } }: PageContext,
  section: FileSection,
  code: string,
  { asOf, knownAt }: EmployerFileRequest,
): object[] {
  const query = new URLSearchParams({
    ...(asOf === undefined ? {} : { asOf }),
    ...(knownAt === undefined ? {} : { knownAt }),
  }).toString();
  return FILE_SECTIONS.map((each) => ({
    href: `${pathOf(code, each)}${query === '' ? '' : `?${query}`}`,
    label: t[each],
    isCurrent: each === section,
  }));
}

function pathOf(code: string, section: FileSection): string {
  const path = `/employers/${encodeURIComponent(code)}`;
  return section === 'overview' ? path : `${path}/${section}`;
}

function assumptionLines({ messages }: PageContext, { statement }: EmployerFile, format: Format): string[] {
  return statement.assumptions.map(({ parameter, value, validFrom, reference }) =>
    fill(messages.employer.assumedLine, {
      name: textFor(messages.parameters, parameter),
      value: /^0\.\d+$/.test(value)
        ? `${asPercentText(parseRate(value)).replace('.', ',')}%`
        : textFor(messages.parameters, value),
      day: format.date(validFrom),
      reference,
    }),
  );
}
