import type { CivilDate } from '../../../kernel/civil-date';
import type { Bilingual } from '../../../kernel/language';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import type { EmployerKind } from '../../../law/enforcement/employer-kind';
import { dayFound, inDong, notInFile, onDay } from '../../../law/enforcement/found-words';
import { endOf } from '../../../law/enforcement/term-end';
import type { LawBook } from '../../../law/law-book';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { FINE_EVADED, type CoercionMeasure } from './fine-events';
import type { FineOfEmployer } from './fines';

/** Why nothing more is to be done about a fine: there is none, it was a warning, or it has been carried out. */
export function executionReasons(fine: FineOfEmployer | undefined): Reason[] {
  if (!fine) {
    return [reasonOf('fine.unknown', notInFile({ vi: 'quyết định xử phạt này', en: 'such decision on a sanction' }))];
  }
  if (fine.form === 'warning') return [reasonOf('fine.is-warning', SAID.isWarning)];
  if (fine.executedOn === null) return [];
  const said = {
    vi: `Quyết định ${fine.number} đã thi hành xong.`,
    en: `Decision ${fine.number} has been carried out in full.`,
  };
  return [reasonOf('fine.executed', said, dayFound(fine.executedOn))];
}

/** Why a payment cannot be taken down once more: its receipt is there already, whatever the day. */
export function receiptReasons(fines: readonly FineOfEmployer[], receiptNo: string): Reason[] {
  const key = receiptKey(receiptNo);
  const same = fines.find(({ receipts }) => receipts.some((each) => receiptKey(each.receiptNo) === key));
  if (!same) return [];
  const said = {
    vi: `Chứng từ ${receiptNo} đã được ghi nhận.`,
    en: `Receipt ${receiptNo} has been taken down already.`,
  };
  return [reasonOf('fine.receipt-known', said, same.number)];
}

/** A number without what does not tell receipts apart: case, blanks, the way letters are encoded. */
function receiptKey(receiptNo: string): string {
  return receiptNo.normalize('NFC').replace(/\s+/g, '').toLocaleUpperCase('vi');
}

/** Why payment cannot be put off any more: once only, and not when it is enforced. */
export function postponedReasons(fine: FineOfEmployer): Reason[] {
  return [
    ...(fine.postponedUntil === null
      ? []
      : [reasonOf('postponement.already', SAID.postponed, upTo(fine.postponedUntil))]),
    ...coercedReasons(fine),
  ];
}

/** Why a fine cannot be enforced once more. */
export function coercedReasons({ coercedOn }: FineOfEmployer): Reason[] {
  if (coercedOn === null) return [];
  return [reasonOf('fine.coerced', SAID.coerced, dayFound(coercedOn))];
}

/** Why evasion of a fine cannot be noted once more: it goes on already, or its end is the one that is noted. */
export function evadingReasons(log: readonly StoredCaseEvent[], fineId: number, until: CivilDate | null): Reason[] {
  const last = eventsOf(log, FINE_EVADED).findLast(({ data }) => data.fineId === fineId);
  if (!last || last.data.until !== until) return [];
  const { document } = last.data;
  const found = { vi: `${document}, từ ${onDay(last.occurredOn)}`, en: `${document}, from ${last.occurredOn}` };
  return [reasonOf('fine-evasion.noted', SAID.evading, found)];
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
    ...(until < from ? [reasonOf('postponement.ends-before-begin', SAID.postponementBackwards, dayFound(until))] : []),
    ...(until > last
      ? [reasonOf('postponement.too-long', SAID.postponementTooLong, upTo(last), longest.reference)]
      : []),
  ];
}

function tooSmallReasons(law: LawBook, { amount }: FineOfEmployer, kind: EmployerKind, day: CivilDate): Reason[] {
  const least = law.get(`fine.postponement.from.${kind === 'organisation' ? 'organisation' : 'individual'}`).find(day);
  if (least !== undefined && amount >= least.value) return [];
  const limit = least
    ? { vi: `, mức được hoãn từ ${inDong(least.value)}`, en: `, it may be put off from ${inDong(least.value)}` }
    : { vi: '; chưa có quy định cho tổ chức', en: '; no rule for organisations' };
  const article = (least ?? law.get('fine.postponement.longest').entryAt(day)).reference;
  const found = { vi: `${inDong(amount)}${limit.vi}`, en: `${inDong(amount)}${limit.en}` };
  return [reasonOf('postponement.too-small', SAID.postponementTooSmall, found, article)];
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
      ? [reasonOf('coercion.not-in-law', SAID.coercionNotInLaw, value.join('; '), article)]
      : []),
    ...(measure === 'wages' && kind === 'organisation'
      ? [reasonOf('coercion.wages-of-organisation', SAID.wagesOfOrganisation, undefined, article)]
      : []),
  ];
}

/** Why the office cannot enforce a fine: a People's Committee imposed it, and enforces its own decisions. */
export function ownFineReasons({ isOwn, number }: FineOfEmployer): Reason[] {
  if (isOwn) return [];
  return [reasonOf('coercion.not-own-decision', SAID.notOwn, number, 'Luật Xử lý vi phạm hành chính, Điều 87')];
}

function upTo(day: CivilDate): Bilingual {
  return { vi: `đến hết ${onDay(day)}`, en: `up to and including ${day}` };
}

const SAID = {
  isWarning: { vi: 'Quyết định này chỉ phạt cảnh cáo.', en: 'This decision is a warning only.' },
  postponed: {
    vi: 'Quyết định này đã được hoãn một lần.',
    en: 'This decision has been put off once already.',
  },
  coerced: { vi: 'Đã có quyết định cưỡng chế.', en: 'Enforcement has been decided already.' },
  evading: {
    vi: 'Việc trốn tránh, trì hoãn này đã được ghi nhận.',
    en: 'This evading or delaying has been noted already.',
  },
  postponementBackwards: {
    vi: 'Ngày hết hoãn ở trước ngày bắt đầu.',
    en: 'The postponement would end before it begins.',
  },
  postponementTooLong: {
    vi: 'Thời hạn hoãn dài hơn luật định.',
    en: 'The postponement is longer than the law allows.',
  },
  postponementTooSmall: {
    vi: 'Số tiền phạt chưa tới mức được hoãn thi hành.',
    en: 'The fine is below the sum from which it may be put off.',
  },
  coercionNotInLaw: {
    vi: 'Biện pháp cưỡng chế này không có trong quy định của ngày ra quyết định.',
    en: 'The law of the day of the decision does not know this measure of enforcement.',
  },
  wagesOfOrganisation: {
    vi: 'Khấu trừ lương, thu nhập chỉ áp dụng đối với cá nhân.',
    en: 'Wages and income are deducted from individuals only.',
  },
  notOwn: {
    vi: 'Quyết định do Chủ tịch Ủy ban nhân dân ban hành; người đã ra quyết định tổ chức cưỡng chế.',
    en: 'The chairman of a People’s Committee decided; whoever decided enforces the decision.',
  },
} as const;
