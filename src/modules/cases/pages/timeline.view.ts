import { fill, spoken, type Language } from '../../../kernel/language';
import { FUND_NAMES } from '../../../law/fund';
import { Format } from '../../../platform/pages/format';
import { shortOfficeName, type AuthorityTree } from '../../authorities/authorities.api';
import { SYSTEM_ACTOR } from '../domain/case-event-type';
import type { TimelineEntry } from '../domain/timeline';
import type { EventWords, EventWriting } from '../use-cases/event-words';
import { CASE_PAGE_WORDS } from './case-words';

/** What a timeline is written with. */
export interface TimelineSetting {
  readonly language: Language;
  readonly tree: AuthorityTree;
  readonly words: Pick<EventWords, 'find'>;
}

/** The rows of a timeline, the newest first. */
export function timelineRows(setting: TimelineSetting, entries: readonly TimelineEntry[]): object[] {
  const t = spoken(CASE_PAGE_WORDS, setting.language);
  const format = new Format(setting.language);
  const whoOf = (actor: string | null): string =>
    actor === null ? t.fromData : actor === SYSTEM_ACTOR ? t.system : actor;
  return entries.toReversed().map((entry) => ({
    key: entry.key,
    day: format.dated(entry.on),
    ...wordsOf(setting, entry),
    annulled: entry.isAnnulled ? t.annulled : null,
    who: whoOf(entry.actor),
    recordedAt: fill(t.recordedAt, { instant: format.instant(entry.recordedAt) }),
    document: entry.document === null ? null : { href: entry.document.href, title: entry.document.title },
  }));
}

/** What happened, and the lines below it. */
export function wordsOf(
  { language, tree, words }: TimelineSetting,
  { kind, data, on }: Pick<TimelineEntry, 'kind' | 'data' | 'on'>,
): { readonly kind: string; readonly lines: readonly string[] } {
  const known = words.find(kind);
  if (!known) return { kind, lines: [] };
  const format = new Format(language);
  const writing: EventWriting = {
    language,
    on,
    say: (text, values = {}) => fill(text[language], values),
    dong: (amount) => format.dong(amount),
    count: (count) => format.count(count),
    date: (day) => format.date(day),
    period: (period) => format.period(period),
    fund: (fund) => FUND_NAMES[fund][language],
    office: (authorityId) => shortOfficeName(tree.holderOn(authorityId, on).name),
  };
  const lines = known.lines(data, writing).filter((line): line is string => line !== null && line !== '');
  return { kind: known.happened[language], lines };
}
