import { toJsonInteger } from '../../../kernel/money';
import { versionOfProposals } from '../domain/proposals';
import type { ListOutcome, PassedOver } from '../use-cases/propose-list.use-case';
import type { PublishedList } from '../use-cases/publish-list.use-case';
import type { ListVersion, OfficeList, PublicView } from '../use-cases/view-publications.query';
import type { PublicListAnswer, PublicListVersionAnswer } from './public-list.answer';
import type { ListOutcomeAnswer, OfficeListAnswer, PassedOverAnswer, PublishedListAnswer } from './publications.answer';

/** What came of an act on a whole list, as JSON. */
export function listOutcomeJson({ taken, passedOver }: ListOutcome): ListOutcomeAnswer {
  return {
    taken: taken.map(({ caseId, employerCode, name }) => ({ caseId, employerCode, name })),
    passedOver: passedOver.map(passedOverJson),
  };
}

/** A version that was published, as JSON. */
export function publishedJson({ list, leftOut }: PublishedList): PublishedListAnswer {
  return { version: list.version, employers: list.rows.length, leftOut: leftOut.map(passedOverJson) };
}

/** What the office knows of its list, as JSON. */
export function officeListJson({ office, month, proposals, versions }: OfficeList): OfficeListAnswer {
  return {
    authority: office.code,
    month,
    version: versionOfProposals(proposals),
    proposals: proposals.map(({ id, amount, employerId: _, month: __, ...proposal }) => ({
      ...proposal,
      proposalId: id,
      amount: toJsonInteger(amount),
    })),
    versions: versions.map(({ publishedBy, publishedAt, list, ...version }) => ({
      ...versionJson({ list, ...version }),
      publishedAt,
      publishedBy,
      employers: list.rows.length,
    })),
  };
}

/** A list as everybody may read it, as JSON: the columns of the form, the corrections, and which versions there were. */
export function publicListJson({ list, sha256, supersededOn, versions }: PublicView): PublicListAnswer {
  const { authority, month, version, publishedOn, legalBasis, rows, corrections } = list;
  return {
    authority: { code: authority.code, name: authority.name },
    month,
    version,
    publishedOn,
    supersededOn,
    sha256,
    legalBasis,
    rows,
    corrections,
    versions: versions.map(versionJson),
  };
}

function versionJson({
  list,
  sha256,
  supersededOn,
}: Pick<ListVersion, 'list' | 'sha256' | 'supersededOn'>): PublicListVersionAnswer {
  return { version: list.version, publishedOn: list.publishedOn, supersededOn, sha256 };
}

function passedOverJson({ caseId, employerCode, name, reasons }: PassedOver): PassedOverAnswer {
  return { caseId, employerCode, name, reasons };
}
