import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { findBank } from '../../../platform/payments/banks';
import { AuditTrail } from '../../audit/audit.api';
import { authorityError } from '../domain/authority-errors';
import type { OfficeDetails, OfficeDetailsEntry } from '../domain/office-details';
import { AuthorityTreeQuery } from '../persistence/authority-tree.query';
import { OfficeDetailsRepository } from '../persistence/office-details.repository';

/** What an office prints on its papers, as it is entered: each field a text, what is left out null. */
export interface EnteredDetails {
  readonly address: string;
  readonly phone: string;
  readonly contactName: string;
  /** Left out: the office's own telephone. */
  readonly contactPhone: string | null;
  readonly accountNumber: string;
  /** By its NAPAS number, short or full name. */
  readonly bank: string;
  readonly treasuryAccount: string | null;
  readonly treasury: string | null;
  readonly signsFor: string | null;
  readonly signerTitle: string;
  readonly signerName: string;
}

/** Enters what an office prints on its papers from a day on. Append-only and audited; entering the same again changes nothing. */
@Injectable()
export class SetOfficeDetails {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authorities: AuthorityTreeQuery,
    private readonly repository: OfficeDetailsRepository,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param code the office
   * @returns whether anything was entered
   * @throws DomainError `authority.not-found`, `office.bank-unknown`, `office.account-malformed`, `office.treasury-half`
   */
  async run(
    code: string,
    validFrom: CivilDate,
    entered: EnteredDetails,
    actor: string,
  ): Promise<{ readonly entered: boolean }> {
    const details = detailsOf(entered);
    return this.unitOfWork.run(async () => {
      const { id: authorityId } = (await this.authorities.load()).get(code);
      const added = await this.add([{ authorityId, code, validFrom, details }], actor);
      return { entered: added > 0 };
    });
  }

  /** Adds what differs from what holds on its day, in the open unit of work. @returns how many entries that were */
  async add(entries: readonly (OfficeDetailsEntry & { readonly code: string })[], actor: string): Promise<number> {
    const book = await this.repository.load();
    const changed = entries.flatMap((entry) => {
      const before = book.findOn(entry.authorityId, entry.validFrom) ?? null;
      return sameDetails(before, entry.details) ? [] : [{ ...entry, before }];
    });
    await this.repository.insert(changed, actor, this.clock.now());
    await this.audit.appendAll(
      changed.map(({ code, validFrom, before, details }) => ({
        actor,
        action: 'office-details.set',
        subject: `office:${code}@${validFrom}`,
        before,
        after: details,
      })),
    );
    return changed.length;
  }
}

/** @throws DomainError `office.bank-unknown`, `office.account-malformed`, `office.treasury-half` */
export function detailsOf(entered: EnteredDetails): OfficeDetails {
  const { address, phone, contactName, contactPhone, accountNumber, treasuryAccount, treasury } = entered;
  const bank = findBank(entered.bank);
  if (!bank) throw authorityError('office.bank-unknown', { bank: entered.bank });
  const number = digitsOf(accountNumber);
  if ((treasuryAccount === null) !== (treasury === null)) throw authorityError('office.treasury-half', {});
  return {
    address,
    phone,
    contactName,
    contactPhone: contactPhone ?? phone,
    account: { number, bank: bank.name, bin: bank.bin },
    treasuryAccount: treasuryAccount === null ? null : { number: treasuryAccount, treasury: treasury ?? '' },
    signatory: { onBehalfOf: entered.signsFor, title: entered.signerTitle, name: entered.signerName },
  };
}

/** A QR code holds up to 19 letters and digits of an account; blanks and dots are how people write it. */
function digitsOf(written: string): string {
  const number = written.replace(/[\s.]/g, '').toUpperCase();
  if (!/^[0-9A-Z]{4,19}$/.test(number)) throw authorityError('office.account-malformed', { text: written });
  return number;
}

function sameDetails(left: OfficeDetails | null, right: OfficeDetails): boolean {
  return left !== null && JSON.stringify(left) === JSON.stringify(right);
}
