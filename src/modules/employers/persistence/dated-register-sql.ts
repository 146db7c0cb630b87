import type { CivilDate } from '../../../kernel/civil-date';

/** SQL for the row id of the office to which employer `e` belongs on a day. The day comes from the calendar, none from a user. */
export function officeOnDay(day: CivilDate): string {
  return `COALESCE((SELECT o.authority_id FROM employer_office o WHERE o.employer_id = e.id AND o.since <= '${day}'
    ORDER BY o.id DESC LIMIT 1), e.authority_id)`;
}

/** SQL for the row ids (`id`) of the employers that belong on a day to offices of a list. Whoever was never moved is found by the index. */
export function employersOfOffices(list: string, day: CivilDate): string {
  return `SELECT e.id FROM employer e WHERE e.authority_id IN (${list})
      AND NOT EXISTS (SELECT 1 FROM employer_office o WHERE o.employer_id = e.id)
    UNION SELECT e.id FROM employer e WHERE ${officeOnDay(day)} IN (${list})
      AND e.id IN (SELECT employer_id FROM employer_office)`;
}

/** SQL that joins, as `p`, what was registered of employer `e` on a day where that has changed since. */
export function particularsOnDay(day: CivilDate): string {
  return `LEFT JOIN employer_particulars p ON p.id = (SELECT MAX(id) FROM employer_particulars
    WHERE employer_id = e.id AND since <= '${day}')`;
}
