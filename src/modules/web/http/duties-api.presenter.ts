import { NOTHING_TO_DO, dutyStateOn } from '../../cases/cases.api';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Bilingual } from '../../../kernel/language';
import type { ListedDuty } from '../../cases/cases.api';
import { untranslated } from '../../../kernel/language';
import type { DutyListing } from '../use-cases/list-duties.query';
import type { DutyAnswer, DutyPageAnswer } from './duties.answer';

/** How a page of duties is written. */
export interface DutiesPageSetting {
  readonly limit: number;
  readonly isDone: boolean;
  /** What the module that brought a kind calls it; undefined for those of offices. */
  readonly nameOf: (kind: string) => Bilingual | undefined;
}

/** Duties as JSON. @param listing with one row more than the page has, where there are more */
export function dutiesJson(
  { day, duties, total, counts }: DutyListing,
  { limit, isDone, nameOf }: DutiesPageSetting,
): DutyPageAnswer {
  const rows = duties.slice(0, limit);
  const last = rows.at(-1);
  const end = last && (isDone ? last.metOn : last.dueOn);
  return {
    ...{ asOf: day, total, counts },
    duties: rows.map((duty) => dutyJson(duty, day, nameOf)),
    nextCursor: duties.length > limit && last ? `${end}_${last.id}` : null,
  };
}

function dutyJson(duty: ListedDuty, day: CivilDate, nameOf: DutiesPageSetting['nameOf']): DutyAnswer {
  const { id, kind, subject, period, arisesOn, article, officer, metOn } = duty;
  const { authorityCode, authorityName, caseId, employerCode, employerName } = duty;
  const state = dutyStateOn(duty, day);
  const hadNothingToDo = duty.document === NOTHING_TO_DO;
  return {
    ...{ id, kind, name: nameOf(kind) ?? untranslated(kind), subject, period },
    ...{ authorityCode, authorityName, officer, caseId, employerCode, employerName },
    ...{ arisesOn, dueOn: state === 'paused' ? null : duty.dueOn, state, metOn },
    ...{ metBy: duty.metBy, document: hadNothingToDo ? null : duty.document, hadNothingToDo, article },
  };
}
