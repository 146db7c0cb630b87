import { Injectable } from '@nestjs/common';
import { publicationError } from '../domain/publication-errors';
import { done, reasonOf, refused, type Outcome } from '../../../kernel/outcome';
import { StepCatalog } from '../../cases/cases.api';
import { versionOfProposals } from '../domain/proposals';
import { OfficeLists, type CaseOfOffice, type ListOfMonth } from './office-lists';
import type { ListOutcome, PassedOver } from './propose-list.use-case';

/**
 * Approves the list of a month as a whole: every proposal that waits. Whose conditions no longer hold is passed over, and so is what the
 * same person has proposed.
 */
@Injectable()
export class ApproveList {
  constructor(
    private readonly lists: OfficeLists,
    private readonly steps: StepCatalog,
  ) {}

  /**
   * @param read the version of the list that the actor has read; absent: whatever it is
   * @throws DomainError `authority.not-found`, `authority.not-on-day`, `parameter.unknown`, `publication.list-changed`
   */
  async run(list: ListOfMonth, actor: string, read?: number): Promise<Outcome<ListOutcome>> {
    const at = await this.lists.on(list);
    if (at.reasons.length > 0) return refused(at.reasons);
    const proposals = await this.lists.proposals(at);
    checkVersion(list, versionOfProposals(proposals), read);
    const open = proposals.filter(({ state }) => state === 'open');
    if (open.length === 0) {
      return refused([reasonOf('publication.nothing-proposed', NOTHING_PROPOSED)]);
    }
    const taken: CaseOfOffice[] = [];
    const passedOver: PassedOver[] = [];
    const approve = this.steps.get('approve-publication');
    for (const { id: proposalId, caseId, employerId, employerCode, name } of open) {
      const outcome = await approve.run({ caseId, actor }, { proposalId, decidedOn: at.day });
      const each = { caseId, employerId, employerCode, name };
      if (outcome.ok) taken.push(each);
      else passedOver.push({ ...each, reasons: outcome.reasons });
    }
    return taken.length > 0 ? done({ taken, passedOver }) : refused(passedOver.flatMap(reasonsNaming));
  }
}

/** Nobody approves a name that was proposed after the list was read. */
function checkVersion({ authorityCode, month }: ListOfMonth, version: number, read: number | undefined): void {
  if (read === undefined || read === version) return;
  throw publicationError('publication.list-changed', { authorityCode, month, read, version });
}

/** The reasons against one employer of a list, told apart by its code. */
export function reasonsNaming({ employerCode, reasons }: PassedOver): PassedOver['reasons'] {
  return reasons.map((reason) => ({
    ...reason,
    sentence: `${employerCode}: ${reason.sentence}`,
    english: `${employerCode}: ${reason.english}`,
  }));
}

const NOTHING_PROPOSED = {
  vi: 'Không có đề nghị công khai nào đang chờ quyết định',
  en: 'No proposal of publication waits for a decision',
};
