import type { AuthorityNode } from '../../authorities/authorities.api';

/** An employer of an office that has ended, for which no single other answers. */
export interface WaitingEmployer {
  readonly employerCode: string;
  readonly name: string;
  readonly ended: AuthorityNode;
  /** Who may take it over. */
  readonly successors: readonly AuthorityNode[];
  /** Who answers for it until then: the office above. */
  readonly meanwhile: AuthorityNode;
}
