import { STATUS_RECORDED, UNABLE_TO_PAY_CHECKED, UNABLE_TO_PAY_CLASSED } from '../../cases/cases.api';
import { fill } from '../../../kernel/language';
import { textFor, type Messages } from '../domain/messages/messages';
import type { Format } from './format';

interface Wording {
  readonly messages: Messages;
  readonly format: Format;
}

type Words = (data: unknown, wording: Wording) => (string | null)[];

/** The lines about the state of the employer, and about its being unable to pay. */
export const STATUS_WORDS: Readonly<Record<string, Words>> = {
  [STATUS_RECORDED.kind]: (data, { messages: { statusLines: t, statuses, caseLines }, format }) => {
    const { status, since, document } = STATUS_RECORDED.read(data);
    return [
      fill(t.status, { status: textFor(statuses, status), day: format.date(since) }),
      fill(caseLines.paper, { document }),
    ];
  },
  [UNABLE_TO_PAY_CLASSED.kind]: (data, { messages: { statusLines: t, statuses }, format }) => {
    const { status, document, datedOn, note } = UNABLE_TO_PAY_CLASSED.read(data);
    return [`${textFor(statuses, status)}.`, fill(t.proof, { document, day: format.date(datedOn) }), note];
  },
  [UNABLE_TO_PAY_CHECKED.kind]: (data, { messages: { statusLines: t } }) => {
    const { result, note } = UNABLE_TO_PAY_CHECKED.read(data);
    return [t.checks[result], note];
  },
};
