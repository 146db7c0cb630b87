import { letterKey } from '../../../kernel/paper-number';
import { isFund, type Fund } from '../../../law/fund';
import {
  letterInTransfer,
  type EarlierReminderRepository,
  type NamedLetter,
} from '../../contributions/contributions.api';
import type { EmployerRepository } from '../../employers/employers.api';
import type { PaymentRow } from '../domain/rows/payment-row';
import { fail, type ReadRow } from '../domain/source-row';
import type { ImportSession, Warning } from './file-import';

interface Answered {
  readonly employerId: number;
  /** The only fund of which the letter names anything; null where it names several. */
  readonly fund: Fund | null;
}

/** Finds the employer of payments whose transfer carries the text of a letter. Nothing is guessed: what does not fit in every way is rejected. */
export class RecognisedTransfers {
  private count = 0;

  constructor(
    private readonly session: ImportSession,
    private readonly reminders: EarlierReminderRepository,
    private readonly employers: EmployerRepository,
  ) {}

  /** Fills in employer and fund. @returns the rows that are still good */
  async complete(rows: readonly ReadRow<PaymentRow>[]): Promise<ReadRow<PaymentRow>[]> {
    const named = rows.map((row) => ({ row, letter: letterInTransfer(row.value.transferText ?? '') }));
    const answered = await this.lettersOf(named.flatMap(({ letter }) => letter ?? []));
    for (const { row, letter } of named) {
      const found = letter && answered.get(keyOf(this.session, letter));
      this.settle(row, found && letter.isTo(found.employerCode) ? found : undefined);
    }
    return rows.filter(({ problems }) => problems.length === 0);
  }

  warnings(): Warning[] {
    return this.count === 0 ? [] : [{ code: 'warning.recognised', parameters: { count: this.count } }];
  }

  private settle(row: ReadRow<PaymentRow>, found: Answered | undefined): void {
    const { employerId, fund, transferText } = row.value;
    const text = transferText ?? '';
    if (!found) {
      if (employerId === 0) fail(row, 'transferText', 'payment.transfer-unknown', { text });
      return;
    }
    if (employerId !== 0 && employerId !== found.employerId) {
      fail(row, 'employerCode; transferText', 'payment.transfer-of-other', { text });
      return;
    }
    this.count += 1;
    Object.assign(row, { value: { ...row.value, employerId: found.employerId, fund: fund ?? found.fund } });
  }

  private async lettersOf(
    letters: readonly NamedLetter[],
  ): Promise<Map<string, Answered & { readonly employerCode: string }>> {
    const sent = await this.reminders.sentUnder(letters.map((letter) => keyOf(this.session, letter)));
    const codes = await this.employers.codesOf([...new Set(sent.map(({ employerId }) => employerId))]);
    return new Map(
      sent.map(({ reminderNo, employerId, lists }) => [
        reminderNo,
        { employerId, fund: onlyFund(lists), employerCode: codes.get(employerId) ?? '' },
      ]),
    );
  }
}

function keyOf({ context }: ImportSession, { authorityId, year, number }: NamedLetter): string {
  return letterKey(context.authorityCode(authorityId) ?? '', year, number);
}

/** Keys of items begin with their fund. */
function onlyFund(lists: readonly string[]): Fund | null {
  const funds = new Set(lists.map((key) => key.split(' ')[0] ?? ''));
  const [fund] = funds;
  return funds.size === 1 && fund !== undefined && isFund(fund) ? fund : null;
}
