import type { CivilDate } from '../../../kernel/civil-date';
import type { Bilingual } from '../../../kernel/language';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import type { Period } from '../../../kernel/period';
import { samePerson } from '../../../law/enforcement/same-person';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { FORCE_MAJEURE_CLAIMED, FORCE_MAJEURE_DECIDED, FORCE_MAJEURE_WITHDRAWN } from './case-events';

const ARTICLE = 'Nghị định số 274/2025/NĐ-CP, Điều 4';

/** An accepted legitimate reason that stands. */
export interface StandingAcceptance {
  /** Id of the event that accepted. */
  readonly id: number;
  readonly decidedOn: CivilDate;
  readonly from: Period;
  /** Included. */
  readonly to: Period;
  readonly document: string;
  /** Who took the papers in. */
  readonly claimedBy: string | null;
}

/** The acceptances that nobody has withdrawn, the oldest first. */
export function standingAcceptances(events: readonly StoredCaseEvent[]): StandingAcceptance[] {
  const withdrawn = new Set(eventsOf(events, FORCE_MAJEURE_WITHDRAWN).map(({ data }) => data.decisionId));
  const claims = eventsOf(events, FORCE_MAJEURE_CLAIMED);
  return eventsOf(events, FORCE_MAJEURE_DECIDED).flatMap(
    ({ id, occurredOn, data: { claimId, from, to, document } }) => {
      if (from === null || to === null || withdrawn.has(id)) return [];
      const claimedBy = claims.find((claim) => claim.id === claimId)?.actor ?? null;
      return [{ id, decidedOn: occurredOn, from, to, document, claimedBy }];
    },
  );
}

/**
 * Why an acceptance cannot be withdrawn by a person: who took the papers in decides neither way.
 * @param acceptance as the events up to the day of the withdrawal tell it
 */
export function withdrawalReasons(
  acceptance: StandingAcceptance | undefined,
  { actor }: { readonly actor: string },
): Reason[] {
  if (!acceptance) {
    return [
      reason('excuse.none-standing', {
        vi: 'Không có quyết định chấp nhận nào với số này đang có hiệu lực vào ngày hủy.',
        en: 'On this day no acceptance with this number stands.',
      }),
    ];
  }
  return [
    ...(acceptance.claimedBy !== null && samePerson(acceptance.claimedBy, actor)
      ? [reason('preparer-signs', PREPARER_WITHDRAWS, actor)]
      : []),
  ];
}

function reason(code: string, said: Bilingual, found?: string): Reason {
  return reasonOf(code, said, found, ARTICLE);
}

const PREPARER_WITHDRAWS = {
  vi: 'Người tiếp nhận tài liệu không được tự hủy việc chấp nhận lý do chính đáng.',
  en: 'Who took the papers in does not withdraw the acceptance.',
};
