import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import type { Terminal } from '../terminal';
import { addDays, parseCivilDate, type CivilDate } from '../../kernel/civil-date';
import { addMonths, firstDayOf, periodOf } from '../../kernel/period';
import { RefreshProjections } from '../../modules/arrears/arrears.api';
import { DetectCases } from '../../modules/cases/cases.api';
import { RunCycle, type CycleResult } from '../../modules/cycle/cycle.api';
import { ImportFile, type ImportKind } from '../../modules/imports/imports.api';
import { RenderReminders, SendReminders, type SentReminders } from '../../modules/notices/notices.api';
import { SetParameter } from '../../modules/parameters/parameters.api';
import { MakeMonthlyReport, WriteReportFiles, type MadeReport } from '../../modules/reports/reports.api';
import { JobRunner } from '../../platform/jobs/job-runner';
import { ASSUMED_RATES } from '../../demo/world/assumed-rates';
import { OFFICES, PROVINCE_CODE } from '../../demo/world/authorities';
import { writeWorld, type WrittenWorld } from '../../demo/write-world';

const ACTOR = 'demonstration';
/** Cases of the year before are opened and closed on the day on which an office would have found them. */
const MONTHS_REPLAYED = 12;

/** What the demonstration has done, for the table at its end. */
export interface DemonstrationResult {
  readonly asOf: CivilDate;
  readonly world: WrittenWorld;
  readonly casesBefore: { readonly opened: number; readonly closed: number };
  readonly cycle: CycleResult;
  readonly letters: SentReminders & { readonly folder: string };
  readonly reports: readonly MadeReport[];
  readonly reportFolder: string;
}

/** The whole monthly cycle on made-up data, step by step and in sight. */
export class Demonstration {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly terminal: Terminal,
    private readonly folder: string,
  ) {}

  async run(employers: number): Promise<DemonstrationResult> {
    this.terminal.say(`Making up ${employers} employers`);
    const world = await writeWorld(join(this.folder, 'import'), { employers });
    const asOf = parseCivilDate(world.world.asOf);
    await this.importAll(world);
    await this.enterAssumedRates();
    const casesBefore = await this.replayYear(asOf);
    const cycle = await this.app.get(RunCycle).run(asOf);
    const letters = await this.writeLetters(asOf);
    // Letters that have just been sent may change when lateness becomes evasion.
    await this.app.get(RunCycle).run(asOf);
    const reportFolder = join(this.folder, 'reports');
    const reports = await this.writeReports(asOf, reportFolder);
    return { asOf, world, casesBefore, cycle, letters, reports, reportFolder };
  }

  private async importAll(world: WrittenWorld): Promise<void> {
    for (const { path, rows } of world.files) {
      const kind = path.replace(/^.*[/\\]/, '').replace(/\.csv$/, '') as ImportKind;
      const bar = this.terminal.progress(`Importing ${kind.padEnd(12)}`);
      const result = await this.app.get(ImportFile).run({
        kind,
        path,
        actor: ACTOR,
        onProgress: ({ bytesRead, totalBytes, rows: read }) => bar.update(bytesRead, totalBytes, `${read} rows`),
      });
      bar.end();
      this.terminal.say(
        `Imported ${kind}: ${result.accepted} of ${rows} rows in ${result.seconds.toFixed(1)} s, ${result.rejected} rejected`,
      );
    }
  }

  private async enterAssumedRates(): Promise<void> {
    for (const rate of ASSUMED_RATES) await this.app.get(SetParameter).run({ ...rate, assumed: true, actor: ACTOR });
    this.terminal.say(
      `Entered ${ASSUMED_RATES.length} assumed monthly charge rates (marked as assumed on everything printed)`,
    );
  }

  private async replayYear(asOf: CivilDate): Promise<{ opened: number; closed: number }> {
    const bar = this.terminal.progress('Replaying the year before');
    const sum = { opened: 0, closed: 0 };
    for (let back = MONTHS_REPLAYED; back > 0; back -= 1) {
      const day = addDays(firstDayOf(addMonths(periodOf(asOf), -back)), 4);
      await this.app.get(RefreshProjections).run(day);
      const { opened, closed } = await this.app.get(DetectCases).run(day);
      sum.opened += opened;
      sum.closed += closed;
      bar.update(MONTHS_REPLAYED - back + 1, MONTHS_REPLAYED, `${day}: ${opened} cases opened, ${closed} closed`);
    }
    bar.end();
    return sum;
  }

  private async writeLetters(asOf: CivilDate): Promise<SentReminders & { folder: string }> {
    const folder = join(this.folder, 'notices');
    const sent = await this.app.get(SendReminders).run(asOf);
    const bar = this.terminal.progress('Writing reminder letters');
    await this.app.get(RenderReminders).run(asOf, folder, (done, total) => bar.update(done, total, `${done} letters`));
    bar.end();
    await this.app.get(JobRunner).drain();
    return { ...sent, folder };
  }

  private async writeReports(asOf: CivilDate, folder: string): Promise<MadeReport[]> {
    const period = addMonths(periodOf(asOf), -1);
    const reports: MadeReport[] = [];
    for (const authority of [PROVINCE_CODE, OFFICES.current[0]?.code ?? PROVINCE_CODE]) {
      const bar = this.terminal.progress(`Monthly report of ${authority}`);
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
