import { fill, spoken } from '../../../kernel/language';
import { Format } from '../../../platform/pages/format';
import type { PageContext } from '../../../platform/pages/page-context';
import type { PublicView } from '../use-cases/view-publications.query';
import { PUBLICITY_WORDS } from '../words';

/** The view of a public list. */
export function publicListPage(context: PageContext, { list, sha256, supersededOn, versions }: PublicView): object {
  const { language, path } = context;
  const { publicList: t } = spoken(PUBLICITY_WORDS, language);
  const format = new Format(language);
  const lateToo = list.qualities.includes('late');
  const other = language === 'vi' ? 'en' : 'vi';
  return {
    t,
    language,
    otherLanguage: other,
    otherLanguageHref: `${path}?version=${list.version}&lang=${other}`,
    parentOffice: list.authority.parentName,
    office: list.authority.name,
    title: lateToo ? t.lateToo : t.evaders,
    month: fill(t.month, { month: format.period(list.month) }),
    published: fill(t.published, { day: format.date(list.publishedOn), version: list.version }),
    superseded: supersededOn === null ? null : fill(t.superseded, { day: format.date(supersededOn) }),
    rows: list.rows.map((row) => ({
      number: String(row.number),
      name: row.name,
      code: row.employerCode,
      address: row.address,
      note: row.note,
      workers: format.count(row.workers),
      amount: format.dong(BigInt(row.amount)),
    })),
    hasRows: list.rows.length > 0,
    total: format.dong(list.rows.reduce((sum, row) => sum + BigInt(row.amount), 0n)),
    workers: format.count(list.rows.reduce((sum, row) => sum + row.workers, 0)),
    corrections: list.corrections.map(({ on, name, employerCode, text }) =>
      fill(t.correction, { day: format.date(on), name, code: employerCode, text }),
    ),
    hasCorrections: list.corrections.length > 0,
    versions: versions.map((version) => versionLine(context, version, list.version)),
    basis: fill(t.basis, { basis: list.legalBasis }),
    seal: sha256,
    jsonHref: `/api/v1${path}?version=${list.version}`,
  };
}

function versionLine(
  { language, path }: PageContext,
  { list: { version, publishedOn }, supersededOn: until }: PublicView['versions'][number],
  shown: number,
): object {
  const { publicList: t } = spoken(PUBLICITY_WORDS, language);
  const format = new Format(language);
  const words = { version, day: format.date(publishedOn) };
  return {
    href: `${path}?version=${version}`,
    isShown: version === shown,
    label: until === null ? fill(t.versionLine, words) : fill(t.versionUntil, { ...words, until: format.date(until) }),
  };
}
