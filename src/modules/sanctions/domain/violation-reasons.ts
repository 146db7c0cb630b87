import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import type { EmployerKind } from '../../../law/enforcement/employer-kind';
import { inDong, notInFile, onDay } from '../../../law/enforcement/found-words';
import { frameOf } from '../../../law/enforcement/fines/fine-frame';
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
          {
            code: 'violation.ends-ahead',
            sentence: 'Ngày chấm dứt hành vi ở sau ngày phát hiện.',
            found: onDay(act.endedOn),
          },
        ]
      : []),
    ...(day > last
      ? [
          {
            code: 'violation.limitation-over',
            sentence: 'Đã hết thời hiệu xử phạt hành vi này.',
            article: law.get('violation.limitation').entryAt(day).reference,
            found: `thời hiệu đến hết ${onDay(last)}`,
          },
        ]
      : []),
  ];
}

function figureReasons({ act, workers, amount }: NotedAct): Reason[] {
  const { measure, name } = definitionOf(act);
  const byWorkers = measure === 'workers' && workers === 0;
  const byAmount = measure === 'percent' && amount === 0n;
  const byEither = measure === 'range' && workers === 0 && amount === 0n;
  if (!byWorkers && !byAmount && !byEither) return [];
  const sentence = byWorkers
    ? `Phải có số người lao động của hành vi "${name}".`
    : `Phải có số tiền vi phạm của hành vi "${name}".`;
  const found = `${workers} người, ${inDong(amount)}; bảng tính số phải nộp của ngày này không có khoản nào chưa nằm trong biên bản khác`;
  return [{ code: 'violation.figures-missing', sentence, found }];
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
  return [
    {
      code: 'violation.already-noted',
      sentence: 'Hành vi này đã được ghi nhận và chưa xử lý xong; chỉ xử phạt về một hành vi.',
      article: 'Nghị định số 283/2026/NĐ-CP, Điều 7 khoản 4',
      found: `${onDay(before.foundOn)}${before.recordNumber === null ? '' : `, biên bản ${before.recordNumber}`}`,
    },
  ];
}

/** Why the result of a verification cannot be taken down: none is awaited. */
export function verifyingReasons(violation: NotedViolation | undefined): Reason[] {
  if (!violation) return [{ code: 'violation.unknown', sentence: notInFile('hành vi này') }];
  return [
    ...(violation.difficulty === 'verified'
      ? []
      : [{ code: 'violation.needs-no-verification', sentence: 'Hành vi này không thuộc trường hợp phải xác minh.' }]),
    ...(violation.verifiedOn === null
      ? []
      : [{ code: 'violation.verified', sentence: 'Đã có kết quả xác minh.', found: violation.verifiedBy ?? '' }]),
    ...(violation.recordId === null
      ? []
      : [{ code: 'violation.recorded', sentence: 'Hành vi này đã được lập biên bản.' }]),
  ];
}
