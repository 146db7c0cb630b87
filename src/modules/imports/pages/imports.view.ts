import { fill, spoken } from '../../../kernel/language';
import type { Bilingual } from '../../../kernel/language';
import { errorSummary, fieldErrors, options } from '../../../platform/pages/form-view';
import { Format } from '../../../platform/pages/format';
import type { PageContext } from '../../../platform/pages/page-context';
import { pagerOf } from '../../../platform/pages/pager';
import { IMPORT_KINDS } from '../domain/import-kind';
import { DAYS_KEPT, nextKind, type ListedImport } from '../domain/import-upload';
import type { ImportsDesk } from '../use-cases/view-imports.query';
import { KIND_USES, KIND_WORDS, STATE_WORDS, WORDS } from '../words';

/** Imports of one page of the list. */
export const IMPORTS_PER_PAGE = 30;

const BYTES_PER_MB = 1024 * 1024;

/** What the page is printed from, beside what is there. */
export interface DeskSetting {
  readonly page: number;
  /** Largest file, in bytes. */
  readonly mostBytes: number;
  /** A fresh key for the form. */
  readonly key: string;
  readonly actor: string;
  readonly kind: string;
  readonly update: boolean;
  readonly errors: Readonly<Record<string, Bilingual>>;
}

/** The page on which files are sent in, and which tells what comes next. */
export function importsPage(context: PageContext, desk: ImportsDesk, setting: DeskSetting): object {
  const { language } = context;
  const words = spoken(WORDS, language);
  const t = words.desk;
  return {
    t,
    guide: guideOf(context, desk),
    form: formOf(context, setting),
    summary: errorSummary(context, setting.errors),
    steps: stepsOf(context, desk),
    imports: desk.imports.map((each) => rowOf(context, each)),
    hasImports: desk.total > 0,
    pager: pagerOf(context, t.rowsOf, { page: setting.page, perPage: IMPORTS_PER_PAGE, total: desk.total }),
    kept: fill(t.kept, { days: DAYS_KEPT }),
  };
}

/** What to do next, in words: nobody who opens an empty program should have to guess. */
function guideOf({ language }: PageContext, { counts }: ImportsDesk): object {
  const { desk: t } = spoken(WORDS, language);
  const next = nextKind(counts);
  if (next === null) return { text: t.complete, use: null, href: '/runs', link: t.compute };
  const isEmpty = IMPORT_KINDS.every((kind) => counts[kind] === 0);
  const text = fill(isEmpty ? t.nothingYet : t.nextKind, { kind: KIND_WORDS[next][language] });
  return { text, use: KIND_USES[next][language], href: null, link: null };
}

function formOf(context: PageContext, setting: DeskSetting): object {
  const { language } = context;
  const { desk: t, forms } = spoken(WORDS, language);
  const most = Math.floor(setting.mostBytes / BYTES_PER_MB);
  return {
    key: setting.key,
    actor: setting.actor,
    forms,
    update: setting.update,
    mostBytes: setting.mostBytes,
    fileHint: fill(t.fileHint, { most }),
    tooLarge: fill(t.tooLarge, { most }),
    kinds: options(
      [['', t.recognise], ...IMPORT_KINDS.map((kind) => [kind, KIND_WORDS[kind][language]] as const)],
      setting.kind,
    ),
    errors: fieldErrors(context, setting.errors, ['file', 'kind', 'actor']),
  };
}

function stepsOf({ language }: PageContext, { counts }: ImportsDesk): object[] {
  const { desk: t } = spoken(WORDS, language);
  const format = new Format(language);
  const next = nextKind(counts);
  return IMPORT_KINDS.map((kind, index) => ({
    number: index + 1,
    name: KIND_WORDS[kind][language],
    use: KIND_USES[kind][language],
    count: format.count(counts[kind]),
    next: kind === next ? t.isNext : null,
    templates: (['xlsx', 'csv'] as const).map((ending) => ({
      href: `/imports/templates/${kind}.${ending}`,
      text: ending === 'xlsx' ? 'Excel' : 'CSV',
      label: fill(t.templateLabel, { format: ending === 'xlsx' ? 'Excel' : 'CSV', kind: KIND_WORDS[kind][language] }),
    })),
  }));
}

function rowOf({ language }: PageContext, each: ListedImport): object {
  const { desk: t } = spoken(WORDS, language);
  const format = new Format(language);
  return {
    href: each.uploadId === null ? null : `/imports/${each.uploadId}`,
    fileName: each.fileName,
    kind: each.kind === null ? t.unknownKind : KIND_WORDS[each.kind][language],
    at: { iso: each.at, text: format.instant(each.at) },
    actor: each.actor,
    state: STATE_WORDS[each.state][language],
    accepted: format.count(each.accepted),
    unchanged: format.count(each.unchanged),
    rejected: format.count(each.rejected),
  };
}
