import type { Period } from '../../../kernel/period';
import {
  FORCE_MAJEURE_CLAIMED,
  FORCE_MAJEURE_DECIDED,
  FORCE_MAJEURE_WITHDRAWN,
  NOTICE_DISPATCHED,
  NOTICE_ISSUED,
  OBJECTION_RAISED,
  OBJECTION_SETTLED,
  REMINDER_VOIDED,
  SERVICE_RECORDED,
} from '../../notices/notices.api';
import { fill } from '../../../kernel/language';
import { type Messages } from '../domain/messages/messages';
import type { Format } from './format';

interface Wording {
  readonly messages: Messages;
  readonly format: Format;
}

type Words = (data: unknown, wording: Wording) => (string | null)[];

/** The lines about letters, their service, and the employer's answers to them. */
export const NOTICE_WORDS: Readonly<Record<string, Words>> = {
  [NOTICE_ISSUED.kind]: (data, { messages: { caseLines: t }, format }) => {
    const { number, period, note } = NOTICE_ISSUED.read(data);
    return [fill(t.notice, { number, period: format.period(period) }), note];
  },
  [NOTICE_DISPATCHED.kind]: (data, { messages: { caseLines: t } }) => [
    fill(t.reminder, { number: NOTICE_DISPATCHED.read(data).number }),
  ],
  [REMINDER_VOIDED.kind]: (data, { messages: { caseLines: t } }) => {
    const { number, reason } = REMINDER_VOIDED.read(data);
    return [number === null ? fill(t.takenOut, { reason }) : fill(t.voided, { number, reason })];
  },
  [SERVICE_RECORDED.kind]: (data, { messages: { caseLines: t, caseWords } }) => {
    const { number, channel, result, attempt, note } = SERVICE_RECORDED.read(data);
    const words = { channel: caseWords.serviceChannels[channel], result: caseWords.serviceResults[result] };
    return [fill(t.service, { number, attempt, ...words }), note];
  },
  [OBJECTION_RAISED.kind]: (data, { messages: { caseLines: t, caseWords } }) => {
    const { about, document, note } = OBJECTION_RAISED.read(data);
    return [`${caseWords.objectionSubjects[about]}.`, fill(t.paper, { document }), note];
  },
  [OBJECTION_SETTLED.kind]: (data, { messages: { caseLines: t, caseWords } }) => {
    const { outcome, document } = OBJECTION_SETTLED.read(data);
    return [`${caseWords.objectionOutcomes[outcome]}.`, fill(t.paper, { document })];
  },
  [FORCE_MAJEURE_CLAIMED.kind]: (data, { messages: { caseLines: t, caseWords } }) => {
    const { ground, document, reminderNumber, note } = FORCE_MAJEURE_CLAIMED.read(data);
    return [
      fill(t.excuseClaimed, { ground: caseWords.excuseGrounds[ground], number: reminderNumber }),
      fill(t.paper, { document }),
      note,
    ];
  },
  [FORCE_MAJEURE_DECIDED.kind]: (data, { messages: { caseLines: t, caseWords }, format }) => {
    const { accepted, from, to, document, note, rests } = FORCE_MAJEURE_DECIDED.read(data);
    const months = { from: monthOf(from, format), to: monthOf(to, format) };
    const named = rests.map(
      ({ what, number, on }) => `${caseWords.restingKinds[what]} ${number ?? ''} (${format.date(on)})`,
    );
    const withdraw = rests.length === 0 ? null : fill(t.excuseRests, { rests: named.join('; ') });
    return [accepted ? fill(t.excuseAccepted, months) : t.excuseRejected, withdraw, fill(t.paper, { document }), note];
  },
  [FORCE_MAJEURE_WITHDRAWN.kind]: (data, { messages: { caseLines: t } }) => {
    const { reason, document } = FORCE_MAJEURE_WITHDRAWN.read(data);
    return [fill(t.excuseWithdrawn, { reason }), fill(t.paper, { document })];
  },
};

function monthOf(period: Period | null, format: Format): string {
  return period === null ? '' : format.period(period);
}
