export { ProposeList, type ListOutcome, type PassedOver } from './use-cases/propose-list.use-case';
export { ApproveList } from './use-cases/approve-list.use-case';
export { PublishList, type PublishedList } from './use-cases/publish-list.use-case';
export { UnpublishPaid } from './use-cases/unpublish-paid.use-case';
export {
  ViewPublications,
  type ListVersion,
  type OfficeList,
  type PublicView,
} from './use-cases/view-publications.query';
export { MakeListFiles, LIST_FORMATS, type ListFormat } from './use-cases/make-list-files.use-case';
export type { PublicList } from './domain/public-list';
export { versionOfProposals } from './domain/proposals';
export * from './domain/case-events';
