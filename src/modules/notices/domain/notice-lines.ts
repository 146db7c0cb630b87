import type { EventLine, EventWriting } from '../../cases/cases.api';
import type { NoticeIssued, ReminderVoided } from './case-events';

/** What timeline and dossier say of a letter that was issued, by the run or by a step. */
export function issuedLines({ number, period, note }: NoticeIssued, writing: EventWriting): EventLine[] {
  return [
    writing.say(
      { vi: 'Mẫu 01-ĐĐ số {number}, kỳ {period}.', en: 'Form 01-ĐĐ no. {number}, period {period}.' },
      { number, period: writing.period(period) },
    ),
    note,
  ];
}

/** The same of a letter that was taken back before it went out; without a number it was taken out before it had one. */
export function voidedLines({ number, reason }: ReminderVoided, { say }: EventWriting): EventLine[] {
  return [
    number === null
      ? say({ vi: 'Rút khỏi danh sách phát hành: {reason}', en: 'Taken out of the run: {reason}' }, { reason })
      : say({ vi: 'Văn bản {number}: {reason}', en: 'Letter {number}: {reason}' }, { number, reason }),
  ];
}
