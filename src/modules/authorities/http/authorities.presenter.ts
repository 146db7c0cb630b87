import type { CivilDate } from '../../../kernel/civil-date';
import type { AuthorityTree } from '../domain/authority-tree';
import type { OfficeDetailsEntry } from '../domain/office-details';
import type { ShownOffice } from '../use-cases/list-offices.query';
import type { AuthoritiesAnswer } from './authorities.answer';
import type { OfficeAnswer, OfficeDetailsAnswer } from './office-details.answer';

/** The offices of a day as JSON. */
export function authoritiesJson(tree: AuthorityTree, day: CivilDate): AuthoritiesAnswer {
  return {
    asOf: day,
    authorities: tree.listOn(day).map((node) => ({
      code: node.code,
      name: node.name,
      level: node.level,
      parentCode: tree.parentOn(node, day)?.code ?? null,
      validFrom: node.validFrom,
      validTo: node.validTo,
    })),
  };
}

/** An office with everything that was entered for it, as JSON. */
export function officeJson({ office: { code, name }, entries }: ShownOffice): OfficeAnswer {
  return { code, name, details: entries.map(officeDetailsJson) };
}

/** What was entered for an office, flat, as forms and answers name it. */
export function officeDetailsJson({ validFrom, details }: OfficeDetailsEntry): OfficeDetailsAnswer {
  const { address, phone, contactName, contactPhone, account, treasuryAccount, signatory } = details;
  return {
    from: validFrom,
    address,
    phone,
    contactName,
    contactPhone,
    accountNumber: account.number,
    bank: account.bank,
    bankBin: account.bin,
    treasuryAccount: treasuryAccount?.number ?? null,
    treasury: treasuryAccount?.treasury ?? null,
    signsFor: signatory.onBehalfOf,
    signerTitle: signatory.title,
    signerName: signatory.name,
  };
}
