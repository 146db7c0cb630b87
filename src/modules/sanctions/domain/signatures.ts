import type { OfficerCode } from '../../../law/enforcement/fines/competence';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import type { FineDecisionPaper } from './sanction-papers';

/** Who signs a decision: the officer, or a deputy to whom the power was handed in writing. */
export interface Signing {
  readonly signer: string;
  /** The paper by which the power was handed to a deputy; absent: the officer signs. */
  readonly delegation?: string | undefined;
}

/** How a decision is signed. */
export function signatureOf(officer: OfficerCode, { signer, delegation }: Signing): FineDecisionPaper['signature'] {
  if (officer === 'vss-team-head') return { onBehalfOf: null, title: 'TRƯỞNG ĐOÀN KIỂM TRA', name: signer };
  return delegation === undefined
    ? { onBehalfOf: null, title: 'GIÁM ĐỐC', name: signer }
    : { onBehalfOf: 'KT. GIÁM ĐỐC', title: 'PHÓ GIÁM ĐỐC', name: signer };
}

/** Why a power cannot be handed on: only heads hand it to their deputies (law art. 54). */
export function delegationReasons(officer: OfficerCode, { delegation }: Signing): Reason[] {
  if (delegation === undefined || officer !== 'vss-team-head') return [];
  const said = {
    vi: 'Trưởng đoàn kiểm tra không được giao quyền xử phạt cho người khác.',
    en: 'The head of a check cannot hand the power of sanctioning to somebody else.',
  };
  return [reasonOf('fine.no-delegation', said, undefined, 'Luật Xử lý vi phạm hành chính, Điều 54')];
}
