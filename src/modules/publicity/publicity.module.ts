import { Module, type OnModuleInit } from '@nestjs/common';
import { DatabaseModule } from '../../platform/database/database.module';
import { ErrorStatuses } from '../../platform/http/error-statuses';
import { AuditModule } from '../audit/audit.module';
import { AuthoritiesModule } from '../authorities/authorities.module';
import { CaseEventTypes, CaseFactsSources, EventWords } from '../cases/cases.api';
import { CasesModule } from '../cases/cases.module';
import { EmployersModule } from '../employers/employers.module';
import { ParametersModule } from '../parameters/parameters.module';
import { PublicitySection } from './pages/case-section.view';
import { PublicationEntry } from './persistence/publication-entry.entity';
import { PublicationFile } from './persistence/publication-file.entity';
import { PublicationList } from './persistence/publication-list.entity';
import { PUBLISHED } from './domain/case-events';
import { publicationFacts } from './domain/publication-facts';
import { MakeListFilesJob } from './jobs/make-list-files.job';
import { MonthListsQuery } from './persistence/month-lists.query';
import { PublicationEventsQuery } from './persistence/publication-events.query';
import { PublicationListRepository } from './persistence/publication-list.repository';
import { ApprovePublication } from './steps/approve-publication.step';
import { ProposePublication } from './steps/propose-publication.step';
import { RefusePublication } from './steps/refuse-publication.step';
import { RemoveFromList } from './steps/remove-from-list.step';
import { ApproveList } from './use-cases/approve-list.use-case';
import { ListVersions } from './use-cases/list-versions';
import { ReassessListedEmployers } from './use-cases/reassess-listed-employers';
import { MakeListFiles } from './use-cases/make-list-files.use-case';
import { OfficeLists } from './use-cases/office-lists';
import { ProposeList } from './use-cases/propose-list.use-case';
import { PublishList } from './use-cases/publish-list.use-case';
import { TakeOffList } from './use-cases/take-off-list';
import { TellOfPublications } from './use-cases/tell-of-publications';
import { UnpublishPaid } from './use-cases/unpublish-paid.use-case';
import { ViewPublications } from './use-cases/view-publications.query';
import { PUBLICITY_WORDS } from './words';

const WORK = [ProposeList, ApproveList, PublishList, UnpublishPaid, ViewPublications, MakeListFiles];

/** Naming employers publicly, and taking names off again. */
@Module({
  imports: [
    DatabaseModule.forFeature([PublicationEntry, PublicationFile, PublicationList]),
    AuditModule,
    AuthoritiesModule,
    CasesModule,
    EmployersModule,
    ParametersModule,
  ],
  providers: [
    PublicitySection,
    PublicationListRepository,
    PublicationEventsQuery,
    MakeListFilesJob,
    MonthListsQuery,
    TellOfPublications,
    ProposePublication,
    ApprovePublication,
    RefusePublication,
    RemoveFromList,
    ListVersions,
    TakeOffList,
    ReassessListedEmployers,
    OfficeLists,
    ...WORK,
  ],
  exports: WORK,
})
export class PublicityModule implements OnModuleInit {
  constructor(
    private readonly statuses: ErrorStatuses,
    private readonly types: CaseEventTypes,
    private readonly words: EventWords,
    private readonly sources: CaseFactsSources,
  ) {}

  onModuleInit(): void {
    this.types.register(PUBLISHED);
    this.words.register(PUBLISHED, {
      happened: PUBLICITY_WORDS.published,
      lines: ({ month, version, amount, workers }, { say, period, dong, count }) => [
        say(PUBLICITY_WORDS.publishedLine, {
          month: period(month),
          version,
          amount: dong(amount),
          workers: count(workers),
        }),
      ],
    });
    this.sources.register(publicationFacts);
    this.statuses.register({ 'publication.not-found': 404, 'publication.list-changed': 412 });
  }
}
