import type { MethodChange, PaymentMethodRepository, RecordedMethod } from '../../employers/employers.api';
import type { PaymentMethod } from '../../../kernel/payment-cycle';
import type { EmployerRow } from '../domain/rows/employer-row';
import { shownCode } from '../domain/shown';
import { fail, type ReadRow } from '../domain/source-row';
import type { ImportSession } from './file-import';

/** Judges what the rows of a batch say of ways of paying: another way needs the month from which it holds; earlier months keep theirs. */
export class PaymentMethodChanges {
  private readonly changes: MethodChange[] = [];

  private constructor(
    private readonly session: ImportSession,
    private readonly methods: PaymentMethodRepository,
    private readonly latest: ReadonlyMap<number, RecordedMethod>,
  ) {}

  /** For a batch about these registered employers. */
  static async for(
    session: ImportSession,
    methods: PaymentMethodRepository,
    employerIds: readonly number[],
  ): Promise<PaymentMethodChanges> {
    return new PaymentMethodChanges(session, methods, await methods.latestOf(employerIds));
  }

  /** What the row changes, to be recorded once the row is known to be good; undefined where it changes nothing. A row that cannot be is failed. */
  judge(
    row: ReadRow<EmployerRow>,
    employer: { readonly id: number; readonly paymentMethod: PaymentMethod },
  ): MethodChange | undefined {
    if (!this.session.header.positions.has('paymentMethod')) return undefined;
    const { paymentMethod: method, paymentMethodSince: since } = row.value;
    const before = employer.paymentMethod;
    const stored = shownCode(this.session.header.definitions.get('paymentMethod')?.codes, before);
    const known = this.latest.get(employer.id)?.since ?? null;
    if (method === before) {
      const differs = since !== null && known !== null && since !== known;
      if (differs) fail(row, 'paymentMethodSince', 'stored.payment-method-since', { stored, since: known });
      return undefined;
    }
    if (since === null) fail(row, 'paymentMethod', 'stored.payment-method', { stored });
    else if (known !== null && since <= known) {
      fail(row, 'paymentMethodSince', 'stored.payment-method-since', { stored, since: known });
    } else return { employerId: employer.id, before, method, since };
    return undefined;
  }

  /** Takes a change of a good row. */
  add(change: MethodChange): void {
    this.changes.push(change);
    this.session.touched.add(change.employerId);
  }

  /** Records what was taken. */
  async write(): Promise<void> {
    await this.methods.record(this.changes, this.session.importId, this.session.context.now);
  }
}
