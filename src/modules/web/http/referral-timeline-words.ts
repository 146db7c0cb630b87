import {
  PROSECUTION_DECLINED,
  PROSECUTION_INSTITUTED,
  REFERRAL_PREPARED,
  REFERRAL_RECEIVED,
  REFERRAL_RETURNED,
  REFERRAL_SENT,
  REQUEST_ANSWERED,
  REQUEST_SENT,
  TRIED,
} from '../../referrals/referrals.api';
import { fill } from '../../../kernel/language';
import { type Messages } from '../domain/messages/messages';
import type { Format } from './format';

interface Wording {
  readonly messages: Messages;
  readonly format: Format;
}

type Words = (data: unknown, wording: Wording) => (string | null)[];

/** The lines about referrals to the police and letters to other bodies. */
export const REFERRAL_WORDS: Readonly<Record<string, Words>> = {
  [REFERRAL_PREPARED.kind]: (data, { messages: { referralLines: t } }) => {
    const { elements, note } = REFERRAL_PREPARED.read(data);
    return [
      ...elements.map(({ sentence, holds, found }) =>
        fill(t.element, { sentence, found, result: holds ? t.holds : t.missing }),
      ),
      note,
    ];
  },
  [REFERRAL_SENT.kind]: (data, { messages: { referralLines: t }, format }) => {
    const { to, number, arrears, evaded, charges, workers, clause, despite, reason } = REFERRAL_SENT.read(data);
    const amounts = { arrears: format.dong(arrears), evaded: format.dong(evaded), charges: format.dong(charges) };
    return [
      fill(t.sent, { number, to }),
      fill(t.frozen, { ...amounts, workers: format.count(workers) }),
      clause === null ? null : fill(t.clause, { clause }),
      despite.length === 0 ? null : fill(t.despite, { n: despite.length, reason: reason ?? '' }),
    ];
  },
  [REFERRAL_RECEIVED.kind]: (data) => [REFERRAL_RECEIVED.read(data).by],
  [REFERRAL_RETURNED.kind]: (data) => [REFERRAL_RETURNED.read(data).reason],
  [PROSECUTION_INSTITUTED.kind]: (data) => [PROSECUTION_INSTITUTED.read(data).decision],
  [PROSECUTION_DECLINED.kind]: (data) => [PROSECUTION_DECLINED.read(data).reason],
  [TRIED.kind]: (data) => [TRIED.read(data).verdict],
  [REQUEST_SENT.kind]: (data, { messages: { referralLines: t } }) => {
    const { number, recipient, about } = REQUEST_SENT.read(data);
    return [fill(t.sent, { number, to: recipient }), about];
  },
  [REQUEST_ANSWERED.kind]: (data) => [REQUEST_ANSWERED.read(data).answer],
};
