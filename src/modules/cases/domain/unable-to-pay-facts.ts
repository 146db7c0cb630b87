import type { CivilDate } from '../../../kernel/civil-date';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import type { CaseFacts } from '../../../law/enforcement/case-facts';
import { dayFound } from '../../../law/enforcement/found-words';
import { endOf } from '../../../law/enforcement/term-end';
import { CLOSED, REOPENED } from './case-events';
import type { StoredCaseEvent } from './case-event-type';
import type { CaseDuty, DutySource } from './duty-source';
import { eventsOf } from './events';
import type { FactsSource } from './facts-source';
import { extendByPauses } from '../../../law/enforcement/deadline-pauses';
import { UNABLE_TO_PAY_CHECKED, UNABLE_TO_PAY_CLASSED, type CheckResult } from './unable-to-pay-events';

/** A look at an employer classed as unable to pay: the classing itself, or a later check. */
interface Look {
  readonly caseId: number;
  readonly on: CivilDate;
  readonly by: string;
  readonly is: 'classed' | 'still' | 'stirs';
  readonly eventId: number;
}

/**
 * Whether an employer is classed as unable to pay, since when, and when that was last looked at; null where it is not. It holds for the
 * case in which it was found: what falls due after that case was closed is a new beginning.
 */
export function unableToPayBy(events: readonly StoredCaseEvent[]): CaseFacts['unableToPay'] {
  const closed = lastingClosings(events).map(({ caseId }) => caseId);
  const looks = looksOf(events).filter(({ caseId }) => !closed.includes(caseId));
  const classed = looks.findLast(({ is }) => is === 'classed');
  const last = looks.at(-1);
  return !classed || !last || last.is === 'stirs' ? null : { since: classed.on, lastCheckedOn: last.on };
}

/** What the policies ask about employers unable to pay. */
export const unableToPayFacts: FactsSource = (events) => ({ unableToPay: unableToPayBy(events) });

/** What the duty of this part is called. */
export const RE_CHECK_DUTY_NAMES = {
  'unable-to-pay.re-check': {
    vi: 'Rà soát lại đơn vị không còn khả năng đóng',
    en: 'Looking again at an employer unable to pay',
  },
} as const;

/** Looking again within the time that the office has set itself; whoever stirs, or whose case is closed, is looked at no more. */
export const reCheckDuties: DutySource = (events, law, pauses) => {
  const looks = looksOf(events);
  const closings = lastingClosings(events);
  return looks.flatMap((look, index): CaseDuty[] => {
    if (look.is === 'stirs') return [];
    const ofCase = ({ caseId }: { readonly caseId: number }): boolean => caseId === look.caseId;
    const closing = closings.find(ofCase);
    const next = looks.slice(index + 1).find(ofCase) ?? (closing && { on: closing.occurredOn, by: closing.actor });
    return [
      {
        kind: 'unable-to-pay.re-check',
        subject: `event ${look.eventId}`,
        arisesOn: look.on,
        dueOn: extendByPauses({ startedOn: look.on, dueOn: endOf(law, 'unable-to-pay.re-check', look.on) }, pauses),
        metOn: next?.on ?? null,
        metBy: next?.by ?? null,
        article: law.get('unable-to-pay.re-check').entryAt(look.on).reference,
      },
    ];
  });
};

/** The closings after which the case was not taken up again. */
function lastingClosings(events: readonly StoredCaseEvent[]) {
  return eventsOf(events, CLOSED).filter(
    ({ caseId, id }) => !events.some((each) => each.kind === REOPENED.kind && each.caseId === caseId && each.id > id),
  );
}

function looksOf(events: readonly StoredCaseEvent[]): Look[] {
  const classed = eventsOf(events, UNABLE_TO_PAY_CLASSED).map(({ id, caseId, occurredOn, actor }): Look => {
    return { caseId, on: occurredOn, by: actor, is: 'classed', eventId: id };
  });
  const checked = eventsOf(events, UNABLE_TO_PAY_CHECKED).map(({ id, caseId, occurredOn, actor, data }): Look => {
    return { caseId, on: occurredOn, by: actor, is: data.result, eventId: id };
  });
  return [...classed, ...checked].toSorted((a, b) => a.eventId - b.eventId);
}

/** Why an employer cannot be classed as unable to pay once more: it is, and its case is open. */
export function classedReasons(log: readonly StoredCaseEvent[]): Reason[] {
  const classed = unableToPayBy(log);
  if (!classed) return [];
  const said = {
    vi: 'Đơn vị đã được xác định không còn khả năng đóng.',
    en: 'The employer is classed as unable to pay already.',
  };
  return [reasonOf('unable-to-pay.classed', said, dayFound(classed.since))];
}

/** Why what looking again found cannot be taken down once more: the same is there. */
export function checkedReasons(
  log: readonly StoredCaseEvent[],
  { result, note }: { readonly result: CheckResult; readonly note: string },
): Reason[] {
  const same = eventsOf(log, UNABLE_TO_PAY_CHECKED).find(({ data }) => data.result === result && data.note === note);
  if (!same) return [];
  const said = { vi: 'Kết quả rà soát này đã được ghi nhận.', en: 'This result is in the file already.' };
  return [reasonOf('unable-to-pay.checked', said, dayFound(same.occurredOn))];
}
