import { spoken, type Bilingual } from '../../../kernel/language';
import { errorSummary } from '../../../platform/pages/form-view';
import { Format } from '../../../platform/pages/format';
import type { PageContext } from '../../../platform/pages/page-context';
import { officeDetailsJson } from '../http/authorities.presenter';
import { OFFICE_FIELDS } from '../http/office-details.request';
import type { ListedOffice, ShownOffice } from '../use-cases/list-offices.query';
import { OFFICE_WORDS } from '../words';

/** The page of all offices of today. */
export function officesPage({ language }: PageContext, offices: readonly ListedOffice[]) {
  const { list: t } = spoken(OFFICE_WORDS, language);
  const rows = offices.map(({ office: { code, name }, details }) => ({
    code,
    name,
    href: hrefOf(code),
    account: details ? `${details.account.number}, ${details.account.bank}` : null,
    contact: details ? `${details.contactName}, ${details.contactPhone}` : null,
    signer: details ? `${details.signatory.name}, ${details.signatory.title}` : null,
  }));
  return { t, rows, hasRows: rows.length > 0 };
}

/** What the form of an office shows. */
export interface OfficeFormState {
  readonly sent: URLSearchParams;
  readonly errors: Readonly<Record<string, Bilingual>>;
  /** What came of entering, where that is told. */
  readonly done: 'done' | 'unchanged' | null;
}

/** The page of one office: what was entered, and the form, which begins with what holds. */
export function officePage(context: PageContext, { office, entries }: ShownOffice, state: OfficeFormState) {
  const { one: t, list, fields: labels, hints } = spoken(OFFICE_WORDS, context.language);
  const format = new Format(context.language);
  const latest = entries.at(-1);
  const start = new Map(Object.entries(latest ? { ...officeDetailsJson(latest), from: '' } : {}));
  return {
    t,
    list,
    name: office.name,
    code: office.code,
    action: hrefOf(office.code),
    hasEntries: entries.length > 0,
    done: state.done === null ? null : t[state.done],
    entries: entries.map(({ validFrom, details: { account, address, contactName, contactPhone, signatory } }) => ({
      from: format.date(validFrom),
      address,
      account: `${account.number}, ${account.bank}`,
      contact: `${contactName}, ${contactPhone}`,
      signer: `${signatory.name}, ${signatory.title}`,
    })),
    fields: OFFICE_FIELDS.map((name) => ({
      name,
      type: 'text',
      label: labels[name],
      hint: hints[name],
      value: state.sent.get(name) ?? start.get(name) ?? '',
      error: state.errors[name]?.[context.language] ?? null,
    })),
    summary: errorSummary(context, state.errors),
  };
}

function hrefOf(code: string): string {
  return `/offices/${encodeURIComponent(code)}`;
}
