import {
  PUBLICATION_APPROVED,
  PUBLICATION_PROPOSED,
  PUBLICATION_REFUSED,
  PUBLICATION_REMOVED,
  PUBLISHED,
} from '../../publicity/publicity.api';
import { fill } from '../../../kernel/language';
import { type Messages } from '../domain/messages/messages';
import type { Format } from './format';

interface Wording {
  readonly messages: Messages;
  readonly format: Format;
}

type Words = (data: unknown, wording: Wording) => (string | null)[];

/** The lines about naming the employer publicly and taking its name off again. */
export const PUBLICITY_WORDS: Readonly<Record<string, Words>> = {
  [PUBLICATION_PROPOSED.kind]: (data, { messages: { publicityLines: t }, format }) => {
    const { month, amount, workers } = PUBLICATION_PROPOSED.read(data);
    return [
      fill(t.month, { month: format.period(month), amount: format.dong(amount), workers: format.count(workers) }),
    ];
  },
  [PUBLICATION_APPROVED.kind]: (data, { messages: { publicityLines: t }, format }) => [
    fill(t.approved, { month: format.period(PUBLICATION_APPROVED.read(data).month) }),
  ],
  [PUBLICATION_REFUSED.kind]: (data) => [PUBLICATION_REFUSED.read(data).reason],
  [PUBLISHED.kind]: (data, { messages: { publicityLines: t }, format }) => {
    const { month, version, amount, workers } = PUBLISHED.read(data);
    const figures = { amount: format.dong(amount), workers: format.count(workers) };
    return [fill(t.published, { month: format.period(month), version, ...figures })];
  },
  [PUBLICATION_REMOVED.kind]: (data, { messages: { publicityLines: t }, format }) => {
    const { month, version, note } = PUBLICATION_REMOVED.read(data);
    return [fill(t.removed, { month: format.period(month), version, note })];
  },
};
