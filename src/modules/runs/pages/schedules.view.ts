import { fill, spoken } from '../../../kernel/language';
import { Format } from '../../../platform/pages/format';
import type { PageContext } from '../../../platform/pages/page-context';
import { SCHEDULES, type Schedule } from '../domain/schedules';
import { RUN_WORDS } from '../words';

/** The page of what the program starts by itself. */
export function schedulesPage(
  { language }: PageContext,
  schedules: readonly Schedule[],
  form: { readonly actor: string; readonly error: string | null },
) {
  const words = spoken(RUN_WORDS, language);
  const { schedules: t } = words;
  const format = new Format(language);
  return {
    t,
    who: words.page.who,
    form,
    schedules: schedules.map(({ name, isOn, nextDue, lastDue, changedBy }) => ({
      label: SCHEDULES[name].label[language],
      when: SCHEDULES[name].when[language],
      next: nextDue === null ? null : format.instant(nextDue),
      last: lastDue === null ? t.never : format.instant(lastDue),
      state: isOn ? t.isOn : t.isOff,
      by: changedBy === null ? null : fill(t.by, { who: changedBy }),
      switchHref: `/runs/schedules/${name}/${isOn ? 'off' : 'on'}`,
      switchLabel: isOn ? t.off : t.on,
      startHref: `/runs/schedules/${name}/start`,
    })),
  };
}
