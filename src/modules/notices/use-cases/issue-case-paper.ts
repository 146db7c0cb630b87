import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { toJsonInteger } from '../../../kernel/money';
import { printedNumber } from '../../../kernel/paper-number';
import { sha256Of } from '../../../platform/documents/document-store';
import { Outbox } from '../../../platform/outbox/outbox';
import { AuthorityTreeQuery, OfficeDetailsRepository, type AuthorityNode } from '../../authorities/authorities.api';
import { transferText } from '../../contributions/contributions.api';
import type { StepView } from '../../cases/cases.api';
import type { CasePaper } from '../domain/case-paper';
import { MAKE_CASE_PAPERS_TOPIC } from '../domain/events';
import type { NoticeDefinition } from '../domain/notice-definition';
import { CaseDocumentRepository } from '../persistence/case-document.repository';
import { NoticeRepository } from '../persistence/notice.repository';
import { issuingOffice } from './issuing-office';

/** A paper that has its number. */
export interface IssuedPaper {
  readonly documentId: number;
  /** As printed: `05/QĐ-BHXH`. */
  readonly number: string;
  /** The office that issued it, and its running number of the year. */
  readonly authorityCode: string;
  readonly counted: number;
}

/** What kind of paper it is, and what stands behind its number: `QĐ-BHXH` for decisions, `BB-VPHC`, `BHXH-KT` … */
export interface PaperToIssue<Input extends CasePaper> {
  readonly definition: NoticeDefinition<Input>;
  readonly symbol: string;
  /** Papers of one series share their numbers; letters and decisions are counted apart. */
  readonly series: 'official-letter' | 'decision' | 'minutes' | 'violation-record';
  readonly details: Omit<Input, keyof CasePaper>;
  /** Figures that the snapshot keeps beside what is printed, by name. */
  readonly kept?: Readonly<Record<string, unknown>>;
  /** The office that issues it, where it is not the one that answers for the case. */
  readonly authorityId?: number;
}

/**
 * Issues a paper of a case inside the step's own unit of work: the office's next number of the year, a frozen snapshot with its hash, and
 * the order to make the document, which a job does afterwards.
 */
@Injectable()
export class IssueCasePaper {
  constructor(
    private readonly authorities: AuthorityTreeQuery,
    private readonly officeDetails: OfficeDetailsRepository,
    private readonly notices: NoticeRepository,
    private readonly documents: CaseDocumentRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `office.no-details` where the paper asks for money and its office has not said where to pay */
  async issue<Input extends CasePaper>(view: StepView, paper: PaperToIssue<Input>): Promise<IssuedPaper> {
    const { definition, series, symbol } = paper;
    const year = Number(view.day.slice(0, 4));
    const tree = await this.authorities.load();
    const authority = tree.issuerOn(this.authorityIdOf(view, paper.authorityId), view.day);
    const offices = { tree, details: await this.officeDetails.load() };
    const office = issuingOffice(authority, offices, view.day, definition.asksForMoney === true);
    const counted = await this.notices.nextNumber(authority.id, year, series);
    const number = printedNumber(counted, symbol);
    // A draft names no number: the one that is taken here is given back with all the rest.
    const printed = view.isDraft ? null : number;
    const head = headOf(view, { ...office, symbol }, printed, view.day);
    const letter = { authorityId: authority.id, year, number: counted };
    const text =
      view.isDraft || definition.asksForMoney !== true
        ? {}
        : { transferText: transferText(letter, view.employer.code) };
    const input = { ...paper.details, ...head, ...text } as Input;
    const snapshot = snapshotOf(view, paper, input, authority);
    const documentId = await this.documents.insert({
      kind: definition.kind,
      caseId: view.caseId,
      employerId: view.employer.id,
      authorityId: authority.id,
      year,
      series,
      number: counted,
      numberText: number,
      issuedOn: view.day,
      snapshot,
      snapshotSha256: sha256Of(Buffer.from(snapshot)),
    });
    await this.outbox.add(MAKE_CASE_PAPERS_TOPIC, { documentIds: [documentId] });
    return { documentId, number, authorityCode: authority.code, counted };
  }

  private authorityIdOf(view: StepView, chosen: number | undefined): number {
    return chosen ?? view.state.authorityId ?? view.employer.authorityId;
  }
}

function headOf(
  { employer, caseId }: StepView,
  office: CasePaper['office'],
  number: string | null,
  issuedOn: CivilDate,
): CasePaper {
  const { code, taxCode, name, address, phone } = employer;
  return { number, issuedOn, employer: { code, taxCode, name, address, phone }, office, caseId };
}

function snapshotOf<Input extends CasePaper>(
  { statement, law }: StepView,
  { definition, kept }: PaperToIssue<Input>,
  input: Input,
  { code }: AuthorityNode,
): string {
  const { asOf, knownAt, totals, assumptions } = statement;
  const view = definition.present(input);
  return JSON.stringify(
    { kind: definition.kind, office: code, asOf, knownAt, law: law.hash, assumptions, totals, ...kept, view },
    (_key, value: unknown) => (typeof value === 'bigint' ? toJsonInteger(value) : value),
  );
}
