import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatDong } from '../../../kernel/money';
import { formatShortDate, formatShortPeriod } from '../../../platform/documents/vietnamese-format';
import {
  CaseEventTypes,
  CaseFactsSources,
  StepCatalog,
  type StepContext,
  type StepOption,
} from '../../cases/cases.api';
import { PUBLICITY_EVENT_TYPES } from '../domain/case-events';
import { namingsOf, publicationFacts } from '../domain/publication-facts';
import { isPending, proposalsOf, type Proposal } from '../domain/proposals';
import { ApprovePublication } from '../use-cases/approve-publication.use-case';
import { ProposePublication } from '../use-cases/propose-publication.use-case';
import { RefusePublication } from '../use-cases/refuse-publication.use-case';
import { RemoveFromList } from '../use-cases/remove-from-list.use-case';
import {
  NameRemovalRequest,
  PublicationApprovalRequest,
  PublicationProposalRequest,
  PublicationRefusalRequest,
} from './publication-steps.request';

const GROUP = { group: 'publicity', needsVersion: true } as const;

/** Makes this module's steps, events and facts known to the cases. */
@Injectable()
export class PublicationSteps implements OnModuleInit {
  constructor(
    private readonly catalog: StepCatalog,
    private readonly types: CaseEventTypes,
    private readonly sources: CaseFactsSources,
    private readonly propose: ProposePublication,
    private readonly approve: ApprovePublication,
    private readonly refuse: RefusePublication,
    private readonly remove: RemoveFromList,
  ) {}

  onModuleInit(): void {
    this.types.register(...PUBLICITY_EVENT_TYPES);
    this.sources.register(publicationFacts);
    this.registerProposal();
    this.registerDecisions();
    this.registerRemoval();
  }

  private registerProposal(): void {
    this.catalog.register({
      ...GROUP,
      name: 'propose-publication',
      title: { vi: 'Đề nghị công khai đơn vị (Mẫu D15-TS)', en: 'Propose to name the employer publicly' },
      measure: 'publication',
      request: PublicationProposalRequest,
      run: (request, body) => this.propose.run(request, body),
    });
  }

  private registerDecisions(): void {
    this.catalog.register({
      ...GROUP,
      name: 'approve-publication',
      title: { vi: 'Duyệt đề nghị công khai', en: 'Approve the proposal' },
      measure: 'publication',
      request: PublicationApprovalRequest,
      options: ({ events }) => ({ proposalId: proposalOptions(events, ({ state }) => state === 'open') }),
      run: (request, body) => this.approve.run(request, body),
    });
    this.catalog.register({
      ...GROUP,
      name: 'refuse-publication',
      title: { vi: 'Không duyệt đề nghị công khai', en: 'Refuse the proposal' },
      measure: null,
      request: PublicationRefusalRequest,
      options: ({ events }) => ({ proposalId: proposalOptions(events, isPending) }),
      run: (request, body) => this.refuse.run(request, body),
    });
  }

  private registerRemoval(): void {
    this.catalog.register({
      ...{ ...GROUP, alsoWhenClosed: true },
      name: 'remove-from-list',
      title: { vi: 'Gỡ tên khỏi danh sách công khai', en: 'Take the name off the public list' },
      measure: null,
      request: NameRemovalRequest,
      options: ({ events }) => ({ publishedId: namingOptions(events) }),
      run: (request, body) => this.remove.run(request, body),
    });
  }
}

function proposalOptions(events: StepContext['events'], which: (proposal: Proposal) => boolean): StepOption[] {
  return proposalsOf(events)
    .filter(which)
    .map(({ id, month, proposedOn, proposedBy, amount }) => ({
      value: id,
      label: `Tháng ${formatShortPeriod(month)}: ${formatDong(amount)} đồng (${proposedBy}, ${formatShortDate(proposedOn)})`,
    }));
}

function namingOptions(events: StepContext['events']): StepOption[] {
  return namingsOf(events)
    .filter(({ retractedOn }) => retractedOn === null)
    .map(({ eventId, month, version, publishedOn }) => ({
      value: eventId,
      label: `Tháng ${formatShortPeriod(month)}, bản lần ${version}, ${formatShortDate(publishedOn)}`,
    }))
    .toReversed();
}
