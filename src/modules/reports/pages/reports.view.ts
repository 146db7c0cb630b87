import type { CivilDate } from '../../../kernel/civil-date';
import { formatCount } from '../../../platform/documents/vietnamese-format';
import { fill, spoken, textFor, type Language, type Spoken } from '../../../kernel/language';
import type { LawTextChange } from '../domain/explain-difference';
import type { KeyFigures, ListedReport, OpenedReport } from '../domain/listed-report';
import { Format } from '../../../platform/pages/format';
import { nextSteps } from '../../../platform/pages/next-steps';
import type { PageContext } from '../../../platform/pages/page-context';
import { shortOfficeName } from '../../authorities/authorities.api';
import { REPORT_WORDS } from '../words';

/** The workbook of the report has all of them. */
const DOCUMENTS_SHOWN = 5;

type Words = Spoken<typeof REPORT_WORDS>['pages'];

/** The view of the list of reports. */
export function reportsPage(context: PageContext, reports: readonly ListedReport[]): object {
  const { language } = context;
  const { pages: t } = spoken(REPORT_WORDS, language);
  const format = new Format(language);
  return {
    t,
    isEmpty: reports.length === 0,
    steps: nextSteps(context, ['imports', 'runs']),
    rows: reports.map((report) => ({
      href: `/reports/${report.id}`,
      period: format.period(report.period),
      authority: shortOfficeName(report.authorityName),
      kind: kindOf(t, report),
      version: String(report.version),
      asOf: format.dated(report.asOf),
      createdAt: format.instant(report.createdAt),
      files: filesOf(t, report),
    })),
  };
}

/** The view of one report: what it says first, its files, and why it differs from the one it replaces. */
export function reportPage(
  { language }: PageContext,
  { report, figures, causes, restatesVersion }: OpenedReport,
): { heading: string } {
  const { pages: t } = spoken(REPORT_WORDS, language);
  const format = new Format(language);
  const view = {
    t,
    heading: fill(t.reportTitle, {
      kind: kindOf(t, report),
      period: format.period(report.period),
      authority: report.authorityName,
    }),
    versionLine: fill(t.versionLine, {
      version: report.version,
      day: format.date(report.asOf),
      instant: format.instant(report.knownAt),
    }),
    restates: restatesVersion === null ? null : fill(t.restates, { version: restatesVersion }),
    figures: figures ? figureLines(t, figures) : null,
    files: filesOf(t, report),
    hasFiles: report.files.length > 0,
    seal: report.snapshotSha256,
    lists: listsOf(language, { report, figures, causes }),
  };
  return view;
}

/** Why it differs from the one it replaces, and whom it leaves out, each with the way to the employer. */
function listsOf(
  language: Language,
  { report, figures, causes }: Pick<OpenedReport, 'report' | 'figures' | 'causes'>,
): object[] {
  const { pages: t, causes: causeNames } = spoken(REPORT_WORDS, language);
  const notComputed = figures?.notComputed ?? [];
  const hrefOf = (code: string): string => `/employers/${encodeURIComponent(code)}?asOf=${report.asOf}`;
  const lists = [
    {
      heading: t.causes,
      intro: null,
      items: causes.map(({ kind, employerCode, name, law, documents }) => ({
        text: law === null ? withNumbers(textFor(causeNames, kind), documents) : lawText(language, law),
        employer: employerCode === null ? null : { code: employerCode, name: name ?? employerCode },
        href: employerCode === null ? null : hrefOf(employerCode),
      })),
    },
    {
      heading: fill(t.notComputed, { n: formatCount(notComputed.length) }),
      intro: t.notComputedIntro,
      items: notComputed.map(({ code, name, why }) => ({
        text: why[language],
        employer: { code, name },
        href: hrefOf(code),
      })),
    },
  ];
  return lists.filter(({ items }) => items.length > 0);
}

/** A cause with the numbers of the documents behind it, the first of them. */
function withNumbers(cause: string, documents: readonly string[]): string {
  if (documents.length === 0) return cause;
  const more = documents.length > DOCUMENTS_SHOWN ? ', …' : '';
  return `${cause} (${documents.slice(0, DOCUMENTS_SHOWN).join(', ')}${more})`;
}

/** Which rule, from which day on, before and after, on what it rests, and who entered it when. */
function lawText(language: Language, { field, from, before, after, reference, enteredBy, enteredOn }: LawTextChange) {
  const format = new Format(language);
  const { dayOff, law } = spoken(REPORT_WORDS, language).pages;
  const [day, entered] = [from, enteredOn].map((each) => format.date(each as CivilDate)) as [string, string];
  const values = { day, before: before || '–', after, reference, enteredBy, entered };
  return fill(law, { ...values, name: field === 'day-off' ? dayOff : field });
}

function kindOf({ monthly }: Words, { kind }: ListedReport): string {
  return textFor({ monthly }, kind);
}

function filesOf(t: Words, report: ListedReport): object[] {
  return report.files.map(({ format, size }) => ({
    href: `/reports/${report.id}/files/${format}`,
    label: format.toUpperCase(),
    title: fill(t.download, { format: format.toUpperCase() }),
    size: size === null ? null : fill(t.size, { n: formatCount(Math.ceil(size / 1024)) }),
  }));
}

function figureLines(t: Words, figures: KeyFigures): object[] {
  const line = (label: string, count: number | null) => (count === null ? [] : [{ label, text: formatCount(count) }]);
  const { overdue } = figures;
  return [
    ...line(t.employers, figures.employersInArrears),
    ...line(t.workers, figures.workersAffected),
    ...line(t.arrears, figures.arrears),
    ...line(t.late, figures.late),
    ...line(t.evaded, figures.evaded),
    ...line(t.notDue, figures.notDue),
    ...line(t.charges, figures.charges),
    ...line(t.unableToPay, figures.employersUnableToPay),
    ...(overdue === null
      ? []
      : [
          {
            label: t.overdueRate,
            text: fill(t.ratio, {
              percent: overdue.percent === null ? '–' : `${overdue.percent.replace('.', ',')}%`,
              numerator: formatCount(overdue.numerator),
              denominator: formatCount(overdue.denominator),
            }),
          },
        ]),
  ];
}
