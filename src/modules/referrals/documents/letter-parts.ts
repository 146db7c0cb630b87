import { formatDong } from '../../../kernel/money';
import { dongInWords, formatCount, formatDate, listItems } from '../../../platform/documents/vietnamese-format';
import { assumptionSentences } from '../../notices/notices.api';
import type { LetterToBody } from '../domain/letters';

/** Copies of a letter to another body. */
export const LETTER_RECIPIENTS: readonly string[] = ['Như trên;', 'Lưu: VT, hồ sơ đơn vị.'];

/** What every letter to another body says: to whom, on what it rests, whom it is about, what is owed, what was tried. */
export function letterBody(letter: LetterToBody): object {
  const { employer, office, arrears, evaded, charges } = letter;
  const { name, code, taxCode, address } = employer;
  const assumptions = assumptionSentences(letter.assumptions);
  return {
    signature: { ...office.signatory, recipients: LETTER_RECIPIENTS },
    recipient: letter.recipient,
    office: office.name,
    legalBases: letter.legalBases,
    employer: { name, code, taxCode, address: address === '' ? null : address },
    date: formatDate(letter.issuedOn),
    arrears: formatDong(arrears),
    evaded: evaded === 0n ? null : formatDong(evaded),
    charges: formatDong(charges),
    owed: formatDong(arrears + charges),
    owedInWords: dongInWords(arrears + charges),
    workers: formatCount(letter.workers),
    lateSince: letter.lateSince === null ? null : formatDate(letter.lateSince),
    tried: listItems(triedLines(letter)),
    assumptions: assumptions.length === 0 ? null : assumptions,
  };
}

/** What the office has done so far, one line each. */
function triedLines({ reminders, checks, fines, publishedOn }: LetterToBody): string[] {
  const first = reminders[0];
  const last = reminders.at(-1);
  return [
    ...(first && last
      ? [
          reminders.length === 1
            ? `Đôn đốc bằng văn bản số ${first.number} ${formatDate(first.sentOn)}`
            : `Đôn đốc bằng văn bản ${reminders.length} lần, lần đầu số ${first.number} ${formatDate(first.sentOn)}, lần gần nhất số ${last.number} ${formatDate(last.sentOn)}`,
        ]
      : []),
    ...checks.map(
      ({ number, decidedOn, inspects }) =>
        `${inspects ? 'Thanh tra' : 'Kiểm tra'} theo Quyết định số ${number} ${formatDate(decidedOn)}`,
    ),
    ...fines.map(
      ({ number, decidedOn, amount }) =>
        `Xử phạt vi phạm hành chính theo Quyết định số ${number} ${formatDate(decidedOn)}, số tiền ${formatDong(amount)} đồng`,
    ),
    ...publishedOn.map((on) => `Công khai trên Cổng thông tin điện tử ${formatDate(on)}`),
  ];
}

/** A frozen letter to another body: the marks after what was tried stood in the template of earlier versions. */
export function completeLetterToBody(frozen: object): object {
  const { tried } = frozen as { readonly tried: readonly string[] };
  return { ...frozen, tried: listItems(tried) };
}
