import type { Dong } from '../../../kernel/money';
import type { Reason } from '../../../kernel/outcome';
import { establishedBy, type Check } from './check';
import type { CheckOutcome } from './check-events';
import { CHECK_WORDS } from '../words';
import { reasonIf } from './reason';

/** How a check has ended by its figures, where nobody says otherwise. @param open of what it established, still unpaid */
export function outcomeByFigures(check: Check, open: Dong): CheckOutcome {
  if (establishedBy(check) === 0n) return 'nothing-found';
  return open === 0n ? 'paid' : 'unpaid';
}

/** Why a stated outcome does not fit the figures. */
export function outcomeReasons(check: Check, open: Dong, stated: CheckOutcome | undefined): Reason[] {
  const byFigures = outcomeByFigures(check, open);
  const judged = stated === undefined || stated === 'beyond-competence' || stated === 'obstructed';
  const said = {
    vi: 'Kết quả ghi không khớp với số liệu đã phát hiện.',
    en: 'The outcome does not fit the figures that were found.',
  };
  return reasonIf(!judged && stated !== byFigures, 'check.outcome', said, { found: CHECK_WORDS.outcomes[byFigures] });
}
