import {
  CHECK_ANNOUNCED,
  CHECK_CONCLUDED,
  CHECK_DECIDED,
  CHECK_EXTENDED,
  CHECK_MINUTES_SIGNED,
  CHECK_PLAN_LISTED,
  EVIDENCE_RECORDED,
  FINDING_RECORDED,
  INSPECTION_REQUESTED,
  OTHER_BODY_NOTED,
  SESSION_HELD,
} from '../../inspections/inspections.api';
import { fill } from '../../../kernel/language';
import { type Messages } from '../domain/messages/messages';
import type { Format } from './format';

interface Wording {
  readonly messages: Messages;
  readonly format: Format;
}

type Words = (data: unknown, wording: Wording) => (string | null)[];

const BEFORE_A_CHECK: Readonly<Record<string, Words>> = {
  [SESSION_HELD.kind]: (data, { messages: { checkLines: t, checkWords } }) => {
    const { number, place, result, content } = SESSION_HELD.read(data);
    return [fill(t.session, { number, place }), checkWords.results[result], ...content.split(/\n+/)];
  },
  [EVIDENCE_RECORDED.kind]: (data, { messages: { checkLines: t, checkWords } }) => {
    const { sign, document, note } = EVIDENCE_RECORDED.read(data);
    return [fill(t.evidence, { sign: checkWords.signs[sign], document }), note];
  },
  [CHECK_PLAN_LISTED.kind]: (data, { messages: { checkLines: t }, format }) => {
    const { document, approvedOn } = CHECK_PLAN_LISTED.read(data);
    return [fill(t.plan, { document, day: format.date(approvedOn) })];
  },
  [OTHER_BODY_NOTED.kind]: (data, { messages: { checkLines: t }, format }) => {
    const { body, from, until } = OTHER_BODY_NOTED.read(data);
    return [
      fill(t.body, { body, day: format.date(from) }),
      until === null ? null : fill(t.bodyUntil, { day: format.date(until) }),
    ];
  },
  [INSPECTION_REQUESTED.kind]: (data, { messages: { checkLines: t } }) => {
    const { number, to, about } = INSPECTION_REQUESTED.read(data);
    return [fill(t.requested, { number, to }), about];
  },
};

const OF_A_CHECK: Readonly<Record<string, Words>> = {
  [CHECK_DECIDED.kind]: (data, { messages: { checkLines: t, checkWords }, format }) => {
    const { form, number, days, scopeFrom, scopeTo, team } = CHECK_DECIDED.read(data);
    const head = team.find(({ role }) => role === 'head')?.name ?? '';
    return [
      fill(t.decided, { form: checkWords.forms[form], number, days }),
      fill(t.scope, { from: format.period(scopeFrom), to: format.period(scopeTo), head }),
    ];
  },
  [CHECK_ANNOUNCED.kind]: (data, { messages: { checkLines: t } }) => {
    const { forEmployer } = CHECK_ANNOUNCED.read(data);
    return [forEmployer === null ? null : fill(t.announced, { forEmployer })];
  },
  [CHECK_EXTENDED.kind]: (data, { messages: { checkLines: t } }) => {
    const { days, document, reason } = CHECK_EXTENDED.read(data);
    return [fill(t.extended, { days, document }), reason];
  },
  [FINDING_RECORDED.kind]: (data, { messages: { checkLines: t, checkWords }, format }) => {
    const { finding, fund, from, to, workers, amount, evidence } = FINDING_RECORDED.read(data);
    const where = { fund: format.fund(fund), from: format.period(from), to: format.period(to) };
    const figures = { workers: format.count(workers), amount: format.dong(amount) };
    return [fill(t.found, { finding: checkWords.findings[finding], ...where, ...figures }), evidence];
  },
  [CHECK_MINUTES_SIGNED.kind]: (data, { messages: { checkLines: t } }) => {
    const { number, refusedToSign, witness, opinion } = CHECK_MINUTES_SIGNED.read(data);
    return [fill(t.minutes, { number }), refusedToSign ? fill(t.refused, { witness: witness ?? '' }) : null, opinion];
  },
  [CHECK_CONCLUDED.kind]: (data, { messages: { checkLines: t, checkWords }, format }) => {
    const { outcome, established, workers, number } = CHECK_CONCLUDED.read(data);
    const figures = { amount: format.dong(established), workers: format.count(workers) };
    return [fill(t.concluded, { outcome: checkWords.outcomes[outcome], ...figures, number })];
  },
};

/** The lines about working sessions, checks and inspections. */
export const CHECK_WORDS: Readonly<Record<string, Words>> = { ...BEFORE_A_CHECK, ...OF_A_CHECK };
