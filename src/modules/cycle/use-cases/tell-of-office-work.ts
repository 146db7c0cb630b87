import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';
import { OfficeDutyFinders, SYSTEM_ACTOR, type DutyFound, type OfficeDutyFinder } from '../../cases/cases.api';
import { OfficeWorkQuery, type RemindersOfMonth } from '../persistence/office-work.query';

type Duties = Parameters<OfficeDutyFinder>[0];

/** Tells the register of duties which offices have sent their letters and made their report. */
@Injectable()
export class TellOfOfficeWork implements OnModuleInit {
  constructor(
    private readonly finders: OfficeDutyFinders,
    private readonly work: OfficeWorkQuery,
  ) {}

  onModuleInit(): void {
    this.finders.register('reminder.monthly', (duties, day) => this.reminders(duties, day));
    this.finders.register('report.monthly', (duties) => this.reports(duties));
  }

  private async reminders(duties: Duties, day: CivilDate): Promise<ReadonlyMap<number, DutyFound>> {
    const found = new Map<number, DutyFound>();
    for (const [period, own] of byPeriod(duties)) {
      const letters = await this.work.remindersOf(period, day);
      for (const { id, authorityId } of own) {
        const answer = answerOf(letters.get(authorityId));
        if (answer) found.set(id, answer);
      }
    }
    return found;
  }

  private async reports(duties: Duties): Promise<ReadonlyMap<number, DutyFound>> {
    const found = new Map<number, DutyFound>();
    for (const [period, own] of byPeriod(duties)) {
      const made = await this.work.reportsOn(period);
      for (const { id, authorityId } of own) {
        const report = made.get(authorityId);
        if (report) found.set(id, { metOn: report.on, metBy: report.by, document: null });
      }
    }
    return found;
  }
}

/** All letters out is done; none to be sent is nothing to do. */
function answerOf(letters: RemindersOfMonth | undefined): DutyFound | undefined {
  if (!letters) return 'nothing-to-do';
  const { waiting, lastSentOn, sentBy } = letters;
  if (waiting > 0 || lastSentOn === null) return undefined;
  return { metOn: lastSentOn, metBy: sentBy ?? SYSTEM_ACTOR, document: null };
}

function byPeriod(duties: Duties): Map<Period, Duties[number][]> {
  const groups = new Map<Period, Duties[number][]>();
  for (const duty of duties) groups.set(duty.period, [...(groups.get(duty.period) ?? []), duty]);
  return groups;
}
