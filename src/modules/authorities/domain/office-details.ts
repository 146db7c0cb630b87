import type { CivilDate } from '../../../kernel/civil-date';
import { authorityError } from './authority-errors';

/** An account with a bank that takes transfers by VietQR. */
export interface BankAccount {
  readonly number: string;
  readonly bank: string;
  /** The bank's number with NAPAS, six digits. */
  readonly bin: string;
}

/** What an office prints on its papers beside its name: where to pay, whom to ask, who signs. */
export interface OfficeDetails {
  readonly address: string;
  readonly phone: string;
  /** Who answers questions about a letter. */
  readonly contactName: string;
  readonly contactPhone: string;
  /** The collection account for contributions and charges. */
  readonly account: BankAccount;
  /** Where fines are paid to the state treasury; null where the office has not said. */
  readonly treasuryAccount: { readonly number: string; readonly treasury: string } | null;
  readonly signatory: {
    /** `KT. GIÁM ĐỐC` and the like, where somebody signs for the head. */
    readonly onBehalfOf: string | null;
    readonly title: string;
    readonly name: string;
  };
}

/** The details of an office from a day on. */
export interface OfficeDetailsEntry {
  readonly authorityId: number;
  readonly validFrom: CivilDate;
  readonly details: OfficeDetails;
}

/** The details of all offices on any day. Immutable; entries come in the order in which they were made: of two for one day the later holds. */
export class OfficeDetailsBook {
  private readonly byOffice = new Map<number, OfficeDetailsEntry[]>();

  constructor(entries: readonly OfficeDetailsEntry[]) {
    for (const entry of entries) {
      const own = this.byOffice.get(entry.authorityId) ?? [];
      // Stable: what was entered later for the same day stands later.
      this.byOffice.set(
        entry.authorityId,
        [...own, entry].toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : Number(a.validFrom > b.validFrom))),
      );
    }
  }

  /** The entries of an office, the earliest day first. */
  listOf(authorityId: number): readonly OfficeDetailsEntry[] {
    return this.byOffice.get(authorityId) ?? [];
  }

  /** What holds for an office on a day; undefined where nothing was entered for it. */
  findOn(authorityId: number, day: CivilDate): OfficeDetails | undefined {
    return this.listOf(authorityId).findLast(({ validFrom }) => validFrom <= day)?.details;
  }

  /** @throws DomainError `office.no-details`: a paper that asks for money must say where to pay and who signs */
  getOn(office: { readonly id: number; readonly code: string }, day: CivilDate): OfficeDetails {
    const found = this.findOn(office.id, day);
    if (found) return found;
    throw authorityError('office.no-details', { code: office.code, day });
  }
}
