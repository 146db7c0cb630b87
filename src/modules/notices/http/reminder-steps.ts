import { Injectable, type OnModuleInit } from '@nestjs/common';
import { StepCatalog } from '../../cases/cases.api';
import { SendCaseReminder } from '../use-cases/send-case-reminder.use-case';
import { AdHocReminderRequest, SecondReminderRequest } from './reminder-steps.request';

/** The steps by which a reminder is sent beside the monthly run. */
@Injectable()
export class ReminderSteps implements OnModuleInit {
  constructor(
    private readonly catalog: StepCatalog,
    private readonly sendReminder: SendCaseReminder,
  ) {}

  onModuleInit(): void {
    this.catalog.register({
      ...{ name: 'send-ad-hoc-reminder', group: 'reminding', measure: 'ad-hoc-reminder', needsVersion: true },
      title: { vi: 'Đôn đốc ngoài kỳ rà soát (Mẫu 01-ĐĐ)', en: 'Send a reminder outside the monthly review' },
      request: AdHocReminderRequest,
      run: (request, { note }) => this.sendReminder.run(request, 'ad-hoc', note),
    });
    this.catalog.register({
      ...{ name: 'send-second-reminder', group: 'reminding', measure: 'second-reminder', needsVersion: true },
      title: { vi: 'Đôn đốc lần tiếp theo (Mẫu 01-ĐĐ)', en: 'Send a further reminder' },
      request: SecondReminderRequest,
      run: (request, { note }) => this.sendReminder.run(request, 'second', note),
    });
  }
}
