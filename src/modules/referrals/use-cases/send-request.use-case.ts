import { Injectable } from '@nestjs/common';
import { daysBetween, type CivilDate } from '../../../kernel/civil-date';
import type { Outcome, Reason } from '../../../kernel/outcome';
import { overdue } from '../../../law/enforcement/arrears-reading';
import { MeasureSteps, type AppendedEvent, type StepRequest, type StepView } from '../../cases/cases.api';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition as bank } from '../definitions/bank-request.notice';
import { definition as licensing } from '../definitions/licence-recommendation.notice';
import { definition as police } from '../definitions/police-coordination.notice';
import { REQUEST_SENT, type RequestRecipient } from '../domain/case-events';
import { bankBases, licensingBases, policeBases } from '../domain/legal-bases';
import { debtOfLetter } from './debt-of-letter';

/** A letter to another body. */
export interface NewRequest {
  /** As it stands after "Kính gửi". */
  readonly recipient: string;
  /** What is asked for. */
  readonly about: string;
  /** Absent: today. */
  readonly sentOn?: CivilDate | undefined;
}

/** A request to a bank or the treasury. */
export interface NewBankRequest extends NewRequest {
  /** Account to debit. */
  readonly account: string;
}

const LETTER = { symbol: 'BHXH-QLT', series: 'official-letter' } as const;

/** Sends letters to other bodies: the business-registration office, the police, and a bank as long as the law of the day lets it. */
@Injectable()
export class SendRequest {
  constructor(
    private readonly steps: MeasureSteps,
    private readonly papers: IssueCasePaper,
  ) {}

  /** @throws as `MeasureSteps.take` does, and so do both below */
  async toRegistrationOffice(request: StepRequest, asked: NewRequest): Promise<Outcome<AppendedEvent>> {
    const { recipient, about, sentOn } = asked;
    return this.steps.take(request, {
      ...{ type: REQUEST_SENT, input: ['licensing', asked], on: sentOn, measure: 'licensing-recommendation' },
      event: async (view) => {
        const details = { recipient, about, legalBases: licensingBases(view.day), ...debtOfLetter(view) };
        const paper = await this.papers.issue(view, { ...LETTER, definition: licensing, details });
        return sent(view, 'licensing', asked, paper);
      },
    });
  }

  async toPolice(request: StepRequest, asked: NewRequest): Promise<Outcome<AppendedEvent>> {
    const { recipient, about, sentOn } = asked;
    return this.steps.take(request, {
      ...{ type: REQUEST_SENT, input: ['police', asked], on: sentOn },
      // No text sets conditions for asking the police to help; without a debt there is nothing to ask.
      reasons: nothingOwedReasons,
      event: async (view) => {
        const details = { recipient, about, legalBases: policeBases(view.day), ...debtOfLetter(view) };
        const paper = await this.papers.issue(view, { ...LETTER, definition: police, details });
        return sent(view, 'police', asked, paper);
      },
    });
  }

  async toBank(request: StepRequest, asked: NewBankRequest): Promise<Outcome<AppendedEvent>> {
    const { recipient, about, account, sentOn } = asked;
    return this.steps.take(request, {
      ...{ type: REQUEST_SENT, input: ['bank', asked], on: sentOn, measure: 'bank-request' },
      event: async (view) => {
        const debt = debtOfLetter(view);
        const lateDays = debt.lateSince === null ? 0 : daysBetween(debt.lateSince, view.day) + 1;
        const details = { recipient, about, account, lateDays, legalBases: bankBases(view.day), ...debt };
        const paper = await this.papers.issue(view, { ...LETTER, definition: bank, details });
        return sent(view, 'bank', asked, paper);
      },
    });
  }
}

function sent(
  { day }: StepView,
  to: RequestRecipient,
  { recipient, about }: NewRequest,
  paper: { readonly number: string; readonly documentId: number },
) {
  return { occurredOn: day, data: { to, about, recipient, ...paper } };
}

function nothingOwedReasons({ facts, day }: StepView): Reason[] {
  if (overdue(facts, day).length > 0) return [];
  return [{ code: 'in-arrears', sentence: 'Đơn vị có số tiền quá hạn chưa đóng', found: 'không có khoản quá hạn' }];
}
