import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { capitalIdentifierOf } from '../../../kernel/identifier';
import type { Instant } from '../../../kernel/instant';
import { periodOf } from '../../../kernel/period';
import { AUTHORITY_LEVELS, AuthorityRepository } from '../../authorities/authorities.api';
import { EMPLOYER_STATUS_CODES, EmployerRepository, SECTORS } from '../../employers/employers.api';
import type { ImportKind } from '../domain/import-kind';
import type { RowContext } from '../domain/row-context';

const SECTOR_CODES = SECTORS.map(({ code }) => code);
const NAMES_EMPLOYERS: ReadonlySet<ImportKind> = new Set([
  ...(['assessments', 'payments', 'adjustments', 'refunds', 'reminders'] as const),
]);
const NAMES_AUTHORITIES: ReadonlySet<ImportKind> = new Set([
  ...(['employers', 'tax-registry', 'office-details', 'participants', 'payments'] as const),
]);

/** Reads what the rows of a kind of file are held against. */
@Injectable()
export class RowContexts {
  constructor(
    private readonly authorities: AuthorityRepository,
    private readonly employers: EmployerRepository,
  ) {}

  /** The context as the open unit of work sees it. */
  async load(kind: ImportKind, now: Instant, today: CivilDate): Promise<RowContext> {
    const none = new Map<string, number>();
    const employerIds = NAMES_EMPLOYERS.has(kind) ? await this.employers.idsByCode() : none;
    const authorityIds = NAMES_AUTHORITIES.has(kind) ? await this.authorities.idsByCode() : none;
    const authorityCodes = new Map([...authorityIds].map(([code, id]) => [id, code]));
    return {
      now,
      today,
      currentPeriod: periodOf(today),
      employerId: (code) => employerIds.get(code) ?? employerIds.get(capitalIdentifierOf(code)),
      authorityId: (code) => authorityIds.get(code),
      authorityCode: (id) => authorityCodes.get(id),
      sectorCodes: SECTOR_CODES,
      statusCodes: EMPLOYER_STATUS_CODES,
      levels: AUTHORITY_LEVELS,
    };
  }
}
