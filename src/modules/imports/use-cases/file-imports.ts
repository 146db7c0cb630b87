import { Injectable } from '@nestjs/common';
import { AuthorityRepository, SetOfficeDetails } from '../../authorities/authorities.api';
import {
  AdjustmentRepository,
  AssessmentRepository,
  EarlierReminderRepository,
  EmployerFactsQuery,
  ParticipantRepository,
  PaymentRepository,
  RefundRepository,
} from '../../contributions/contributions.api';
import { EmployerRepository, PaymentMethodRepository } from '../../employers/employers.api';
import { TaxRegistryRepository } from '../../matching/matching.api';
import { CurrentLaw, HolidayRepository } from '../../parameters/parameters.api';
import type { ImportKind } from '../domain/import-kind';
import { AdjustmentImport } from './adjustment-import';
import { AuthorityImport } from './authority-import';
import { RefundImport } from './refund-import';
import { EmployerImport } from './employer-import';
import { FactImport } from './fact-import';
import { assessmentPlan, paymentPlan, reminderPlan, taxRegistryPlan } from './fact-plans';
import { HolidayImport } from './holiday-import';
import { OfficeDetailsImport } from './office-details-import';
import { ParticipantImport } from './participant-import';
import type { FileImport, ImportSession } from './file-import';

/** Knows for each kind of file how its rows are read and recorded. */
@Injectable()
export class FileImports {
  constructor(
    private readonly authorities: AuthorityRepository,
    private readonly employers: EmployerRepository,
    private readonly assessments: AssessmentRepository,
    private readonly payments: PaymentRepository,
    private readonly adjustments: AdjustmentRepository,
    private readonly reminders: EarlierReminderRepository,
    private readonly taxRegistry: TaxRegistryRepository,
    private readonly holidays: HolidayRepository,
    private readonly refunds: RefundRepository,
    private readonly facts: EmployerFactsQuery,
    private readonly law: CurrentLaw,
    private readonly methods: PaymentMethodRepository,
    private readonly officeDetails: SetOfficeDetails,
    private readonly participants: ParticipantRepository,
  ) {}

  /** Begins to import a file of a kind. */
  begin(kind: ImportKind, session: ImportSession): FileImport {
    const { authorities, employers, assessments, payments, adjustments, reminders, taxRegistry } = this;
    switch (kind) {
      case 'authorities':
        return new AuthorityImport(session, authorities);
      case 'employers':
        return new EmployerImport(session, employers, this.methods);
      case 'assessments':
        return new FactImport(session, assessmentPlan(session, assessments));
      case 'payments':
        return new FactImport(session, paymentPlan(session, payments, employers, reminders));
      case 'adjustments':
        return new AdjustmentImport(session, { adjustments, assessments, payments, employers });
      case 'refunds':
        return new RefundImport(session, { refunds: this.refunds, facts: this.facts, employers, law: this.law });
      case 'reminders':
        return new FactImport(session, reminderPlan(session, reminders, employers));
      case 'tax-registry':
        return new FactImport(session, taxRegistryPlan(session, taxRegistry));
      case 'holidays':
        return new HolidayImport(session, this.holidays, this.law);
      case 'office-details':
        return new OfficeDetailsImport(session, this.officeDetails);
      case 'participants':
        return new ParticipantImport(session, this.participants);
    }
  }
}
