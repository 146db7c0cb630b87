import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import type { Terminal } from '../terminal';
import { addDays, daysBetween, parseCivilDate, type CivilDate } from '../../kernel/civil-date';
import { parseInstant } from '../../kernel/instant';
import type { Bilingual } from '../../kernel/language';
import { addMonths, firstDayOf, periodOf } from '../../kernel/period';
import { RefreshProjections } from '../../modules/arrears/arrears.api';
import { AuthorityTreeQuery } from '../../modules/authorities/authorities.api';
import { CheckPromises, DetectCases } from '../../modules/cases/cases.api';
import { RunCycle, type CycleResult } from '../../modules/cycle/cycle.api';
import { ImportFile, type ImportKind } from '../../modules/imports/imports.api';
import { LettersMade, RenderReminders, SendReminders, type SentReminders } from '../../modules/notices/notices.api';
import { SetParameter } from '../../modules/parameters/parameters.api';
import { PublishList, UnpublishPaid } from '../../modules/publicity/publicity.api';
import {
  MakeMonthlyReport,
  SetCollectionPlan,
  WriteReportFiles,
  type MadeReport,
} from '../../modules/reports/reports.api';
import type { FixedClock } from '../../platform/clock/clock';
import { CAREERS, LATE_CAREERS } from '../../demo/office/careers';
import { OfficeAtWork, type OfficeWork } from '../../demo/office/office-at-work';
import { DIRECTOR } from '../../demo/office/people';
import { ASSUMED_RATES } from '../../demo/world/assumed-rates';
import { OFFICES, PROVINCE_CODE } from '../../demo/world/authorities';
import { writeWorld, type WrittenWorld } from '../../demo/write-world';

const ACTOR = 'demonstration';
/** Cases of the year before are opened and closed on the day on which an office would have found them. */
const MONTHS_REPLAYED = 12;
/** What the plan of a year asks of an employer on average: a little below what a year of the made-up province brings. */
const PLANNED_PER_EMPLOYER = 390_000_000n;
/** From then on ways begin that are half-way on the day of the demonstration. */
const LATE_FROM = parseCivilDate('2026-09-10');

/** So many letters are made before the table; the others are made behind the running server. */
const LETTERS_TO_LOOK_AT = 20;
const LOOK_AGAIN_AFTER_MS = 1000;

/** What came of the letters, and how many of them lie in the folder already. */
export type DemonstrationLetters = SentReminders & { readonly folder: string; readonly written: number };

/** What the demonstration has done, for the table at its end. */
export interface DemonstrationResult {
  readonly asOf: CivilDate;
  readonly world: WrittenWorld;
  readonly casesBefore: { readonly opened: number; readonly closed: number; readonly work: OfficeWork };
  readonly cycle: CycleResult;
  readonly letters: DemonstrationLetters;
  readonly reports: readonly MadeReport[];
  readonly reportFolder: string;
}

/** The whole monthly cycle on made-up data, step by step and in sight. */
export class Demonstration {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly clock: FixedClock,
    private readonly terminal: Terminal,
    private readonly folder: string,
  ) {}

  async run(employers: number): Promise<DemonstrationResult> {
    const world = await this.inSight(
      { vi: `Đang tạo ${employers} đơn vị`, en: `Making up ${employers} employers` },
      () => writeWorld(join(this.folder, 'import'), { employers }),
    );
    const asOf = parseCivilDate(world.world.asOf);
    await this.importAll(world);
    await this.enterAssumedRates();
    await this.enterPlans(employers, asOf);
    const casesBefore = await this.replayYear(asOf);
    const cycle = await this.runCycle(asOf);
    const letters = await this.sendLetters(asOf);
    // Letters that have just been sent may change when lateness becomes evasion.
    await this.runCycle(asOf);
    const reportFolder = join(this.folder, 'reports');
    const reports = await this.writeReports(asOf, reportFolder);
    return { asOf, world, casesBefore, cycle, letters, reports, reportFolder };
  }

  /** Work of which nothing can be told but that it goes on. */
  private async inSight<T>(label: Bilingual, work: () => Promise<T>): Promise<T> {
    const bar = this.terminal.progress(label);
    return work().finally(() => bar.end());
  }

  private runCycle(asOf: CivilDate): Promise<CycleResult> {
    return this.inSight({ vi: `Chu kỳ ngày ${asOf}`, en: `The cycle of ${asOf}` }, () =>
      this.app.get(RunCycle).run(asOf),
    );
  }

  private async importAll(world: WrittenWorld): Promise<void> {
    for (const { path, rows } of world.files) {
      const kind = path.replace(/^.*[/\\]/, '').replace(/\.csv$/, '') as ImportKind;
      const bar = this.terminal.progress({ vi: `Đang nhập ${kind.padEnd(12)}`, en: `Importing ${kind.padEnd(12)}` });
      const result = await this.app.get(ImportFile).run({
        kind,
        path,
        actor: ACTOR,
        onProgress: ({ bytesRead, totalBytes, rows: read }) => bar.update(bytesRead, totalBytes, String(read)),
      });
      bar.end();
      const { accepted, rejected } = result;
      const time = result.seconds.toFixed(1);
      this.terminal.say({
        vi: `Đã nhập ${kind}: ${accepted} trong ${rows} dòng, ${time} giây, từ chối ${rejected}`,
        en: `Imported ${kind}: ${accepted} of ${rows} rows in ${time} s, ${rejected} rejected`,
      });
    }
  }

  private async enterAssumedRates(): Promise<void> {
    for (const rate of ASSUMED_RATES) await this.app.get(SetParameter).run({ ...rate, assumed: true, actor: ACTOR });
    const count = ASSUMED_RATES.length;
    this.terminal.say({
      vi: `Đã nhập ${count} tỷ lệ lãi chậm đóng giả định (mọi thứ in ra đều ghi rõ)`,
      en: `Entered ${count} assumed monthly charge rates (marked as assumed on everything printed)`,
    });
  }

  /** A plan for each year that the report looks at; made up like everything else. */
  private async enterPlans(employers: number, asOf: CivilDate): Promise<void> {
    const year = Number(asOf.slice(0, 4));
    const amount = BigInt(employers) * PLANNED_PER_EMPLOYER;
    for (const each of [year - 1, year]) {
      const reference = `Quyết định giao kế hoạch thu năm ${each} (số liệu minh họa)`;
      const plan = { authorityCode: PROVINCE_CODE, year: each, amount, reference, actor: ACTOR };
      await this.app.get(SetCollectionPlan).run(plan);
    }
  }

  /** The year before, week by week: cases are opened and closed, and officers pursue some of them, each on its day. */
  private async replayYear(asOf: CivilDate): Promise<{ opened: number; closed: number; work: OfficeWork }> {
    const bar = this.terminal.progress({ vi: 'Đang chạy lại năm trước', en: 'Replaying the year before' });
    const office = new OfficeAtWork(this.app, join(this.folder, 'import/payments'));
    const sum = { opened: 0, closed: 0 };
    const first = addDays(firstDayOf(addMonths(periodOf(asOf), -MONTHS_REPLAYED)), 4);
    const weeks = Math.floor(daysBetween(first, asOf) / 7);
    for (let week = 0; week < weeks; week += 1) {
      const day = addDays(first, week * 7);
      this.clock.moveTo(parseInstant(`${day}T09:00:00+07:00`));
      const found = await this.detect(day, week > 0 && periodOf(day) === periodOf(addDays(day, -7)));
      sum.opened += found.opened;
      sum.closed += found.closed;
      await office.work(day, day < LATE_FROM ? CAREERS : [...CAREERS, ...LATE_CAREERS]);
      if (periodOf(addDays(day, 7)) !== periodOf(day)) await this.publishLists(day);
      bar.update(week + 1, weeks, `${day}: +${found.opened} −${found.closed}`);
    }
    this.clock.moveTo(parseInstant(`${asOf}T09:00:00+07:00`));
    bar.end();
    return { ...sum, work: office.result() };
  }

  /** New months are detected once; in between only what the employers of the story have paid. */
  private async detect(day: CivilDate, isWithinMonth: boolean): Promise<{ opened: number; closed: number }> {
    if (isWithinMonth) {
      await this.app.get(CheckPromises).run(day);
      await this.app.get(UnpublishPaid).run(day);
      return { opened: 0, closed: 0 };
    }
    await this.app.get(RefreshProjections).run(day);
    await this.app.get(CheckPromises).run(day);
    return this.app.get(DetectCases).run(day);
  }

  /** At the end of a month each office publishes whom somebody approved. */
  private async publishLists(day: CivilDate): Promise<void> {
    const offices = (await this.app.get(AuthorityTreeQuery).load()).listOn(day);
    for (const { code } of offices) {
      await this.app.get(PublishList).run({ authorityCode: code, month: periodOf(day) }, DIRECTOR);
    }
  }

  /** Issues and sends all letters of the month, and makes the first of them as PDF; making all takes minutes, and nobody has asked yet. */
  private async sendLetters(asOf: CivilDate): Promise<DemonstrationLetters> {
    const folder = join(this.folder, 'notices');
    const sent = await this.inSight({ vi: 'Ban hành các văn bản đôn đốc', en: 'Issuing the reminder letters' }, () =>
      this.app.get(SendReminders).run(asOf),
    );
    const bar = this.terminal.progress({ vi: 'Lập các văn bản đôn đốc đầu tiên', en: 'First reminder letters' });
    const { written } = await this.app
      .get(RenderReminders)
      .run(asOf, folder, (done, total) => bar.update(done, total, String(done)), LETTERS_TO_LOOK_AT);
    bar.end();
    return { ...sent, folder, written };
  }

  /**
   * Behind the running server: once the jobs have made every letter, copies of all of them are put into the folder. Ends early where the
   * demonstration is stopped; nothing is lost of what was not copied.
   */
  async copyLettersWhenMade(asOf: CivilDate, folder: string, isStopped: () => boolean): Promise<void> {
    while ((await this.app.get(LettersMade).ofMonth(asOf)).waiting > 0) {
      await setTimeout(LOOK_AGAIN_AFTER_MS);
      if (isStopped()) return;
    }
    await this.app.get(RenderReminders).run(asOf, folder);
  }

  private async writeReports(asOf: CivilDate, folder: string): Promise<MadeReport[]> {
    const period = addMonths(periodOf(asOf), -1);
    const reports: MadeReport[] = [];
    for (const authority of [PROVINCE_CODE, OFFICES.current[0]?.code ?? PROVINCE_CODE]) {
      const bar = this.terminal.progress({
        vi: `Báo cáo tháng của ${authority}`,
        en: `Monthly report of ${authority}`,
      });
      const report = await this.app
        .get(MakeMonthlyReport)
        .run(authority, period, (done, total) => bar.update(done, total));
      await this.app.get(WriteReportFiles).run(report, folder);
      bar.end();
      reports.push(report);
    }
    return reports;
  }
}
