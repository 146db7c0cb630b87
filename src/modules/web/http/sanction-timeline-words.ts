import {
  COMMITTEE_ANSWERED,
  EXPLANATION_EXTENDED,
  EXPLANATION_HEARD,
  EXPLANATION_REQUESTED,
  EXPLANATION_WAIVED,
  FINE_COERCED,
  FINE_DECIDED,
  FINE_EVADED,
  FINE_PAID,
  FINE_POSTPONED,
  FINE_PROPOSED,
  FINE_RECOMMENDED,
  RECORD_DROPPED,
  RETURNED_BY_PROSECUTION,
  VIOLATION_NOTED,
  VIOLATION_RECORD_MADE,
  VIOLATION_VERIFIED,
  type NotedAct,
} from '../../sanctions/sanctions.api';
import { fill } from '../../../kernel/language';
import { type Messages } from '../domain/messages/messages';
import type { Format } from './format';

interface Wording {
  readonly messages: Messages;
  readonly format: Format;
}

type Words = (data: unknown, wording: Wording) => (string | null)[];

const documentAlone =
  (read: (data: unknown) => { readonly document: string }): Words =>
  (data, { messages: { sanctions: t } }) => [fill(t.line.paper, { document: read(data).document })];

/** The lines about violations, their records, and fines. */
export const SANCTION_WORDS: Readonly<Record<string, Words>> = {
  [VIOLATION_NOTED.kind]: (data, wording) => {
    const noted = VIOLATION_NOTED.read(data);
    return [actLine(noted, wording), fill(wording.messages.sanctions.line.paper, { document: noted.document })];
  },
  [VIOLATION_VERIFIED.kind]: documentAlone((data) => VIOLATION_VERIFIED.read(data)),
  [VIOLATION_RECORD_MADE.kind]: (data, wording) => {
    const { number, acts, refusedToSign, witness } = VIOLATION_RECORD_MADE.read(data);
    const { line } = wording.messages.sanctions;
    return [
      fill(line.record, { number }),
      ...acts.map((act) => actLine(act, wording)),
      refusedToSign ? fill(line.refusedToSign, { witness: witness ?? '' }) : null,
    ];
  },
  [EXPLANATION_REQUESTED.kind]: (data, { messages: { sanctions: t } }) => {
    const { form, document } = EXPLANATION_REQUESTED.read(data);
    return [`${t.explanationForms[form]}.`, fill(t.line.paper, { document })];
  },
  [EXPLANATION_HEARD.kind]: (data, { messages: { sanctions: t } }) => {
    const { document, findings } = EXPLANATION_HEARD.read(data);
    return [findings, fill(t.line.paper, { document })];
  },
  [EXPLANATION_WAIVED.kind]: documentAlone((data) => EXPLANATION_WAIVED.read(data)),
  [EXPLANATION_EXTENDED.kind]: documentAlone((data) => EXPLANATION_EXTENDED.read(data)),
  [RETURNED_BY_PROSECUTION.kind]: documentAlone((data) => RETURNED_BY_PROSECUTION.read(data)),
  [RECORD_DROPPED.kind]: (data, { messages: { sanctions: t } }) => {
    const { ground, document, note } = RECORD_DROPPED.read(data);
    return [`${t.grounds[ground]}.`, fill(t.line.paper, { document }), note];
  },
  [FINE_PROPOSED.kind]: proposedWords,
  [FINE_DECIDED.kind]: decidedWords,
  [FINE_PAID.kind]: (data, { messages: { sanctions: t }, format }) => {
    const { amount, receiptNo } = FINE_PAID.read(data);
    return [fill(t.line.paid, { amount: format.dong(amount), number: receiptNo })];
  },
  [FINE_POSTPONED.kind]: (data, { messages: { sanctions: t }, format }) => {
    const { until, document } = FINE_POSTPONED.read(data);
    return [fill(t.line.until, { day: format.date(until) }), fill(t.line.paper, { document })];
  },
  [FINE_EVADED.kind]: (data, { messages: { sanctions: t }, format }) => {
    const { until, document } = FINE_EVADED.read(data);
    return [until === null ? null : fill(t.line.until, { day: format.date(until) }), fill(t.line.paper, { document })];
  },
  [FINE_COERCED.kind]: (data, { messages: { sanctions: t }, format }) => {
    const { number, measure, amount, signer } = FINE_COERCED.read(data);
    return [fill(t.line.coerced, { number, measure: t.coercion[measure], amount: format.dong(amount), signer })];
  },
  [FINE_RECOMMENDED.kind]: (data, { messages: { sanctions: t } }) => {
    const { number, committee } = FINE_RECOMMENDED.read(data);
    return [fill(t.line.recommended, { number, committee })];
  },
  [COMMITTEE_ANSWERED.kind]: answeredWords,
};

function actLine({ act, workers, amount, periods }: NotedAct, { messages: { sanctions: t }, format }: Wording): string {
  const figures = [
    ...(amount > 0n ? [fill(t.line.amount, { amount: format.dong(amount) })] : []),
    ...(workers > 0 ? [fill(t.line.workers, { n: format.count(workers) })] : []),
    ...(periods > 1 ? [fill(t.line.periods, { n: format.count(periods) })] : []),
  ];
  return fill(t.line.act, { act: t.acts[act], figures: figures.join(', ') });
}

function proposedWords(data: unknown, { messages: { sanctions: t }, format }: Wording): string[] {
  const { form, amount, frameMin, frameMax, officer } = FINE_PROPOSED.read(data);
  const figures = { amount: format.dong(amount), min: format.dong(frameMin), max: format.dong(frameMax) };
  const sentence = form === 'warning' ? t.line.proposedWarning : t.line.proposed;
  return [fill(sentence, { ...figures, officer: t.officers[officer] })];
}

function decidedWords(data: unknown, { messages: { sanctions: t }, format }: Wording): (string | null)[] {
  const { form, number, amount, officer, signer, payBy } = FINE_DECIDED.read(data);
  const sentence = form === 'warning' ? t.line.warned : t.line.decided;
  return [
    fill(sentence, { number, amount: format.dong(amount), officer: t.officers[officer], signer }),
    payBy === null ? null : fill(t.line.payBy, { day: format.date(payBy) }),
  ];
}

function answeredWords(data: unknown, { messages: { sanctions: t }, format }: Wording): (string | null)[] {
  const { answer, number, amount, decidedOn, officer, note } = COMMITTEE_ANSWERED.read(data);
  if (answer !== 'fined') return [`${t.answers[answer]}.`, note];
  const words = {
    answer: t.answers[answer],
    number: number ?? '',
    amount: format.dong(amount ?? 0n),
    day: decidedOn === null ? '' : format.date(decidedOn),
    officer: officer === null ? '' : t.officers[officer],
  };
  return [fill(t.line.answered, words), note];
}
