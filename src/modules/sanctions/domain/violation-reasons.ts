import type { CivilDate } from '../../../kernel/civil-date';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import type { EmployerKind } from '../../../law/enforcement/employer-kind';
import { dayFound, inDong, notInFile, onDay } from '../../../law/enforcement/found-words';
import { frameOf } from '../../../law/enforcement/fines/fine-frame';
import { ACT_NAMES_EN } from '../../../law/enforcement/fines/names-in-english';
import { limitationEnds } from '../../../law/enforcement/fines/limitation';
import { definitionOf, type ViolationActCode } from '../../../law/enforcement/fines/violation-act';
import type { LawBook } from '../../../law/law-book';
import type { RecordOfEmployer } from './records';
import type { NotedAct } from './violation-events';
import type { NotedViolation } from './violations';

/** Why an act cannot be noted, all together; above all where the law gives it no frame, so that no decision could ever follow. */
export function notingReasons(law: LawBook, act: NotedAct, kind: EmployerKind, day: CivilDate): Reason[] {
  const frame = frameOf(law, act, kind, day);
  const last = limitationEnds(law, act, null);
  return [
    ...figureReasons(act),
    ...(frame.ok ? [] : frame.reasons),
    ...(act.endedOn !== null && act.endedOn > day
      ? [
          reasonOf(
            'violation.ends-ahead',
            { vi: 'Ngày chấm dứt hành vi ở sau ngày phát hiện.', en: 'The act would end after it was found.' },
            dayFound(act.endedOn),
          ),
        ]
      : []),
    ...(day > last
      ? [
          reasonOf(
            'violation.limitation-over',
            { vi: 'Đã hết thời hiệu xử phạt hành vi này.', en: 'The limitation for sanctioning this act is over.' },
            { vi: `thời hiệu đến hết ${onDay(last)}`, en: `it ran up to and including ${last}` },
            law.get('violation.limitation').entryAt(day).reference,
          ),
        ]
      : []),
  ];
}

function figureReasons({ act, workers, amount }: NotedAct): Reason[] {
  const { measure, name } = definitionOf(act);
  const nameEnglish = ACT_NAMES_EN[act];
  const byWorkers = measure === 'workers' && workers === 0;
  const byAmount = measure === 'percent' && amount === 0n;
  const byEither = measure === 'range' && workers === 0 && amount === 0n;
  if (!byWorkers && !byAmount && !byEither) return [];
  const said = byWorkers
    ? {
        vi: `Phải có số người lao động của hành vi "${name}".`,
        en: `The number of workers is needed for the act "${nameEnglish}".`,
      }
    : {
        vi: `Phải có số tiền vi phạm của hành vi "${name}".`,
        en: `The amount is needed for the act "${nameEnglish}".`,
      };
  const found = {
    vi: `${workers} người, ${inDong(amount)}; bảng tính số phải nộp của ngày này không có khoản nào chưa nằm trong biên bản khác`,
    en: `${workers} workers, ${inDong(amount)}; the statement of the day has nothing that is not in another record`,
  };
  return [reasonOf('violation.figures-missing', said, found)];
}

/** Why an act cannot be noted once more: acts of one kind that have not been dealt with are one (Decree 283/2026/NĐ-CP art. 7 (4)). */
export function notedReasons(
  act: ViolationActCode,
  violations: readonly NotedViolation[],
  records: readonly RecordOfEmployer[],
): Reason[] {
  const before = violations.find((each) => {
    const record = records.find(({ id }) => id === each.recordId);
    return each.act === act && (record === undefined || record.answer === null);
  });
  if (!before) return [];
  const { foundOn, recordNumber } = before;
  const said = {
    vi: 'Hành vi này đã được ghi nhận và chưa xử lý xong; chỉ xử phạt về một hành vi.',
    en: 'This act has been noted and not been dealt with yet; there is one act to be sanctioned.',
  };
  const found =
    recordNumber === null
      ? dayFound(foundOn)
      : { vi: `${onDay(foundOn)}, biên bản ${recordNumber}`, en: `${foundOn}, record ${recordNumber}` };
  return [reasonOf('violation.already-noted', said, found, 'Nghị định số 283/2026/NĐ-CP, Điều 7 khoản 4')];
}

/** Why the result of a verification cannot be taken down: none is awaited. */
export function verifyingReasons(violation: NotedViolation | undefined): Reason[] {
  if (!violation) return [reasonOf('violation.unknown', notInFile({ vi: 'hành vi này', en: 'such act' }))];
  const { difficulty, verifiedOn, verifiedBy, recordId } = violation;
  return [
    ...(difficulty === 'verified' ? [] : [reasonOf('violation.needs-no-verification', SAID.needsNoVerification)]),
    ...(verifiedOn === null ? [] : [reasonOf('violation.verified', SAID.verified, verifiedBy ?? '')]),
    ...(recordId === null ? [] : [reasonOf('violation.recorded', SAID.recorded)]),
  ];
}

const SAID = {
  needsNoVerification: {
    vi: 'Hành vi này không thuộc trường hợp phải xác minh.',
    en: 'This act is not one that has to be verified.',
  },
  verified: { vi: 'Đã có kết quả xác minh.', en: 'The result of the verification is there already.' },
  recorded: { vi: 'Hành vi này đã được lập biên bản.', en: 'A record has been drawn up over this act.' },
} as const;
