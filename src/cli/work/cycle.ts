import type { CivilDate } from '../../kernel/civil-date';
import type { Bilingual } from '../../kernel/language';
import { RunDailyCycle, type CycleResult } from '../../modules/cycle/cycle.api';
import type { Work } from '../declaration';
import { leftOutJson, tellLeftOut } from '../left-out';
import { EXIT } from '../terminal';

/** What `cycle` takes. */
export interface CycleGiven {
  readonly asOf?: CivilDate;
}

/** Runs the office's daily cycle and says what it found to do. */
export const runCycle: Work<CycleGiven> = async ({ asOf }, { terminal, open }) => {
  const app = await open('office');
  const bar = terminal.progress({ vi: 'Đang tính số nợ', en: 'Computing arrears' });
  const employers = terminal.words({ vi: 'đơn vị', en: 'employers' });
  const result = await app
    .get(RunDailyCycle)
    .run(asOf, (done, waiting) => bar.update(done, done + waiting, `${done} ${employers}`))
    .finally(() => bar.end());
  const failures = leftOutJson(result.failures, terminal.language);
  await terminal.answer({ ...result, failures }, () => terminal.words(summaryOf(result)));
  tellLeftOut(terminal, result.failures);
  return result.failures.length > 0 ? EXIT.partly : EXIT.done;
};

function summaryOf(result: CycleResult): Bilingual {
  const rows: readonly (readonly [vi: string, en: string, value: string])[] = [
    ['số dư đã cập nhật', 'projections brought up to date', String(result.projected)],
    ['hồ sơ mở', 'cases opened', String(result.casesOpened)],
    ['hồ sơ đóng', 'cases closed', String(result.casesClosed)],
    ['cam kết được giữ, không giữ', 'promises kept, broken', `${result.promisesKept}, ${result.promisesBroken}`],
    ['tên đã gỡ khỏi danh sách công khai', 'names taken off public lists', String(result.namesUnpublished)],
    ['văn bản đôn đốc được đề xuất', 'reminders queued', String(result.remindersQueued)],
    ['việc phải làm được ghi nhận', 'duties registered', String(result.dutiesRegistered)],
  ];
  const misfits = String(result.caseMisfits);
  const bad: typeof rows =
    result.caseMisfits > 0
      ? [['HỒ SƠ KHÔNG KHỚP VỚI SỰ KIỆN (xem nhật ký)', 'CASES THAT DO NOT FIT THEIR EVENTS (see the log)', misfits]]
      : [];
  const all = [...rows, ...bad];
  return {
    vi: [`Chu kỳ ngày ${result.asOf}`, ...aligned(all.map(([vi, , value]) => [vi, value]))].join('\n'),
    en: [`Cycle as of ${result.asOf}`, ...aligned(all.map(([, en, value]) => [en, value]))].join('\n'),
  };
}

function aligned(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`);
}
