import { JsonFields } from '../../../kernel/json-fields';
import type { Period } from '../../../kernel/period';
import type { CaseEventType } from '../../cases/cases.api';

/** What the log of a case keeps of a notice that was issued. */
export interface NoticeIssued {
  readonly noticeId: number;
  readonly noticeKind: string;
  readonly period: Period;
  /** The number that the letter is known by. */
  readonly number: string;
}

/** A notice of a case was issued; its document is made afterwards and found through the notice. */
export const NOTICE_ISSUED: CaseEventType<'notice-issued', NoticeIssued> = {
  kind: 'notice-issued',
  read: (json) => {
    const data = new JsonFields(json, 'case event notice-issued');
    return {
      noticeId: data.integer('noticeId'),
      noticeKind: data.text('noticeKind'),
      period: data.text('period') as Period,
      number: data.text('number'),
    };
  },
};
