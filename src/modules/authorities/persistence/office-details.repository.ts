import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Instant } from '../../../kernel/instant';
import { OfficeDetailsBook, type OfficeDetailsEntry } from '../domain/office-details';
import { OfficeDetailsRow } from './office-details.entity';

/** What offices print on their papers; only added to. */
@Injectable()
export class OfficeDetailsRepository {
  constructor(@InjectRepository(OfficeDetailsRow) private readonly rows: Repository<OfficeDetailsRow>) {}

  /** The details of all offices: some thousand rows at most. */
  async load(): Promise<OfficeDetailsBook> {
    return new OfficeDetailsBook((await this.rows.find({ order: { id: 'ASC' } })).map(entryOf));
  }

  /** Adds entries, in the open unit of work. */
  async insert(entries: readonly OfficeDetailsEntry[], recordedBy: string, recordedAt: Instant): Promise<void> {
    for (const { authorityId, validFrom, details } of entries) {
      const { address, phone, contactName, contactPhone, account, treasuryAccount, signatory } = details;
      await this.rows.insert({
        authorityId,
        validFrom,
        address,
        phone,
        contactName,
        contactPhone,
        recordedBy,
        recordedAt,
        accountNumber: account.number,
        bank: account.bank,
        bankBin: account.bin,
        treasuryAccount: treasuryAccount?.number ?? null,
        treasury: treasuryAccount?.treasury ?? null,
        signsFor: signatory.onBehalfOf,
        signerTitle: signatory.title,
        signerName: signatory.name,
      });
    }
  }
}

function entryOf(row: OfficeDetailsRow): OfficeDetailsEntry {
  const { authorityId, validFrom, address, phone, contactName, contactPhone } = row;
  return {
    authorityId,
    validFrom,
    details: {
      address,
      phone,
      contactName,
      contactPhone,
      account: { number: row.accountNumber, bank: row.bank, bin: row.bankBin },
      treasuryAccount:
        row.treasuryAccount === null ? null : { number: row.treasuryAccount, treasury: row.treasury ?? '' },
      signatory: { onBehalfOf: row.signsFor, title: row.signerTitle, name: row.signerName },
    },
  };
}
