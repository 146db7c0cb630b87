import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import type { EmployerKind } from '../../../law/enforcement/employer-kind';
import { inDong, notInFile, onDay } from '../../../law/enforcement/found-words';
import { endOf } from '../../../law/enforcement/term-end';
import type { LawBook } from '../../../law/law-book';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { FINE_EVADED, type CoercionMeasure } from './fine-events';
import type { FineOfEmployer } from './fines';

/** Why nothing more is to be done about a fine: there is none, it was a warning, or it has been carried out. */
export function executionReasons(fine: FineOfEmployer | undefined): Reason[] {
  if (!fine) return [{ code: 'fine.unknown', sentence: notInFile('quyết định xử phạt này') }];
  if (fine.form === 'warning') return [{ code: 'fine.is-warning', sentence: 'Quyết định này chỉ phạt cảnh cáo.' }];
  if (fine.executedOn === null) return [];
  return [
    { code: 'fine.executed', sentence: `Quyết định ${fine.number} đã thi hành xong.`, found: onDay(fine.executedOn) },
  ];
}

/** Why a payment cannot be taken down once more: its receipt is there already, whatever the day. */
export function receiptReasons(fines: readonly FineOfEmployer[], receiptNo: string): Reason[] {
  const key = receiptKey(receiptNo);
  const same = fines.find(({ receipts }) => receipts.some((each) => receiptKey(each.receiptNo) === key));
  if (!same) return [];
  return [{ code: 'fine.receipt-known', sentence: `Chứng từ ${receiptNo} đã được ghi nhận.`, found: same.number }];
}

/** A number without what does not tell receipts apart: case, blanks, the way letters are encoded. */
function receiptKey(receiptNo: string): string {
  return receiptNo.normalize('NFC').replace(/\s+/g, '').toLocaleUpperCase('vi');
}

/** Why payment cannot be put off any more: once only, and not when it is enforced. */
export function postponedReasons(fine: FineOfEmployer): Reason[] {
  const sentence = 'Quyết định này đã được hoãn một lần.';
  return [
    ...(fine.postponedUntil === null
      ? []
      : [{ code: 'postponement.already', sentence, found: `đến hết ${onDay(fine.postponedUntil)}` }]),
    ...coercedReasons(fine),
  ];
}

/** Why a fine cannot be enforced once more. */
export function coercedReasons({ coercedOn }: FineOfEmployer): Reason[] {
  if (coercedOn === null) return [];
  return [{ code: 'fine.coerced', sentence: 'Đã có quyết định cưỡng chế.', found: onDay(coercedOn) }];
}

/** Why evasion of a fine cannot be noted once more: it goes on already, or its end is the one that is noted. */
export function evadingReasons(log: readonly StoredCaseEvent[], fineId: number, until: CivilDate | null): Reason[] {
  const last = eventsOf(log, FINE_EVADED).findLast(({ data }) => data.fineId === fineId);
  if (!last || last.data.until !== until) return [];
  const found = `${last.data.document}, từ ${onDay(last.occurredOn)}`;
  return [{ code: 'fine-evasion.noted', sentence: 'Việc trốn tránh, trì hoãn này đã được ghi nhận.', found }];
}

/** Why payment cannot be postponed until a day (law on handling administrative violations art. 76). */
export function postponementReasons(
  law: LawBook,
  fine: FineOfEmployer,
  kind: EmployerKind,
  { from, until }: { readonly from: CivilDate; readonly until: CivilDate },
): Reason[] {
  const longest = law.get('fine.postponement.longest').entryAt(from);
  const last = endOf(law, 'fine.postponement.longest', from);
  return [
    ...tooSmallReasons(law, fine, kind, from),
    ...(until < from
      ? [
          {
            code: 'postponement.ends-before-begin',
            sentence: 'Ngày hết hoãn ở trước ngày bắt đầu.',
            found: onDay(until),
          },
        ]
      : []),
    ...(until > last
      ? [
          {
            ...{ code: 'postponement.too-long', article: longest.reference, found: `đến hết ${onDay(last)}` },
            sentence: 'Thời hạn hoãn dài hơn luật định.',
          },
        ]
      : []),
  ];
}

function tooSmallReasons(law: LawBook, { amount }: FineOfEmployer, kind: EmployerKind, day: CivilDate): Reason[] {
  const least = law.get(`fine.postponement.from.${kind === 'organisation' ? 'organisation' : 'individual'}`).find(day);
  if (least !== undefined && amount >= least.value) return [];
  const limit = least ? `, mức được hoãn từ ${inDong(least.value)}` : '; chưa có quy định cho tổ chức';
  const article = (least ?? law.get('fine.postponement.longest').entryAt(day)).reference;
  const sentence = 'Số tiền phạt chưa tới mức được hoãn thi hành.';
  return [{ code: 'postponement.too-small', sentence, article, found: `${inDong(amount)}${limit}` }];
}

const COERCION_WORDS: Readonly<Record<CoercionMeasure, string>> = {
  account: 'khấu trừ tiền từ tài khoản',
  wages: 'khấu trừ một phần lương',
  distraint: 'kê biên tài sản',
  'third-party': 'thu tiền, tài sản',
};

/** The words of a measure of coercion in the law of a day; undefined where it has no such measure. */
export function coercionWords(law: LawBook, measure: CoercionMeasure, day: CivilDate): string | undefined {
  return law
    .get('coercion.measures')
    .at(day)
    .find((each) => each.startsWith(COERCION_WORDS[measure]));
}

/** Why a measure of coercion cannot be chosen: not in the law of the day, or aimed at wages that an organisation has not. */
export function coercionReasons(law: LawBook, measure: CoercionMeasure, kind: EmployerKind, day: CivilDate): Reason[] {
  const { reference: article, value } = law.get('coercion.measures').entryAt(day);
  return [
    ...(coercionWords(law, measure, day) === undefined
      ? [
          {
            ...{ code: 'coercion.not-in-law', article, found: value.join('; ') },
            sentence: 'Biện pháp cưỡng chế này không có trong quy định của ngày ra quyết định.',
          },
        ]
      : []),
    ...(measure === 'wages' && kind === 'organisation'
      ? [
          {
            ...{ code: 'coercion.wages-of-organisation', article },
            sentence: 'Khấu trừ lương, thu nhập chỉ áp dụng đối với cá nhân.',
          },
        ]
      : []),
  ];
}

/** Why the office cannot enforce a fine: a People's Committee imposed it, and enforces its own decisions. */
export function ownFineReasons({ isOwn, number }: FineOfEmployer): Reason[] {
  if (isOwn) return [];
  return [
    {
      code: 'coercion.not-own-decision',
      sentence: 'Quyết định do Chủ tịch Ủy ban nhân dân ban hành; người đã ra quyết định tổ chức cưỡng chế.',
      article: 'Luật Xử lý vi phạm hành chính, Điều 87',
      found: number,
    },
  ];
}
