import type { CivilDate } from '../../kernel/civil-date';
import { ListOffices, SetOfficeDetails } from '../../modules/authorities/authorities.api';
import { SealRows } from '../../modules/audit/audit.api';
import { CLOCK, type Clock } from '../../platform/clock/clock';
import { actorName } from '../actor';
import type { Work } from '../declaration';
import { fittedTable } from '../table';
import { EXIT } from '../terminal';

/** What `offices list` takes. */
export interface ListOfficesGiven {
  readonly asOf?: CivilDate;
}

/** What `offices set` takes. */
export interface SetOfficeGiven {
  readonly code: string;
  readonly from: CivilDate;
  readonly address: string;
  readonly phone: string;
  readonly contact: string;
  readonly contactPhone?: string;
  readonly account: string;
  readonly bank: string;
  readonly treasuryAccount?: string;
  readonly treasury?: string;
  readonly signsFor?: string;
  readonly signerTitle: string;
  readonly signer: string;
}

/** Lists the offices of a day with what they print, those that lack it among them. */
export const listOffices: Work<ListOfficesGiven> = async ({ asOf }, { terminal, open }) => {
  const app = await open('authorities');
  const day = asOf ?? app.get<Clock>(CLOCK).today();
  const rows = (await app.get(ListOffices).on(day)).map(({ office: { code, name }, details }) => ({
    code,
    name,
    details,
  }));
  const head = {
    vi: ['mã', 'tên', 'tài khoản thu', 'người liên hệ', 'người ký'],
    en: ['code', 'name', 'collection account', 'contact', 'signatory'],
  }[terminal.language];
  const missing = terminal.words({ vi: 'chưa nhập', en: 'not entered' });
  await terminal.answer(rows, () =>
    fittedTable(
      head,
      rows.map(({ code, name, details }) =>
        details
          ? [
              code,
              name,
              `${details.account.number}, ${details.account.bank}`,
              `${details.contactName}, ${details.contactPhone}`,
              details.signatory.name,
            ]
          : [code, name, missing, missing, missing],
      ),
      terminal.width,
    ),
  );
  return EXIT.done;
};

/** Enters what an office prints from a day on. */
export const setOffice: Work<SetOfficeGiven> = async (given, { terminal, open }) => {
  const app = await open('authorities');
  const { code, from } = given;
  const details = {
    address: given.address,
    phone: given.phone,
    contactName: given.contact,
    contactPhone: given.contactPhone ?? null,
    accountNumber: given.account,
    bank: given.bank,
    treasuryAccount: given.treasuryAccount ?? null,
    treasury: given.treasury ?? null,
    signsFor: given.signsFor ?? null,
    signerTitle: given.signerTitle,
    signerName: given.signer,
  };
  const result = await app.get(SetOfficeDetails).run(code, from, details, actorName());
  await app.get(SealRows).run(actorName());
  await terminal.answer({ code, from, ...result }, () =>
    terminal.words(
      result.entered
        ? { vi: `${code}: đã nhập, áp dụng từ ${from}`, en: `${code}: entered, from ${from} on` }
        : { vi: 'Thông tin này đã có', en: 'The same is there already' },
    ),
  );
  return EXIT.done;
};
