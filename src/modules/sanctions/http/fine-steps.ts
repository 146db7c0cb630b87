import { Injectable, type OnModuleInit } from '@nestjs/common';
import { StepCatalog } from '../../cases/cases.api';
import { CoerceFine } from '../use-cases/coerce-fine.use-case';
import { DecideFine } from '../use-cases/decide-fine.use-case';
import { NoteFineEvasion } from '../use-cases/note-fine-evasion.use-case';
import { PostponeFine } from '../use-cases/postpone-fine.use-case';
import { ProposeFine } from '../use-cases/propose-fine.use-case';
import { RecordFinePayment } from '../use-cases/record-fine-payment.use-case';
import {
  FineCoercionRequest,
  FineDecisionRequest,
  FineEvasionRequest,
  FinePaymentRequest,
  FinePostponementRequest,
  FineProposalRequest,
} from './fine.request';
import { knownFineDebt } from './sanction-known';
import { openRecords, proposals, unpaidFines } from './sanction-choices';

/** A violation that is paid for stays one: what rests on its record goes on when the case is closed. */
const COMMON = { group: 'sanctioning', measure: null, needsVersion: false, alsoWhenClosed: true } as const;

/** Makes the steps known by which a fine is proposed, decided, paid and enforced. */
@Injectable()
export class FineSteps implements OnModuleInit {
  constructor(
    private readonly catalog: StepCatalog,
    private readonly propose: ProposeFine,
    private readonly decide: DecideFine,
    private readonly pay: RecordFinePayment,
    private readonly postpone: PostponeFine,
    private readonly evasion: NoteFineEvasion,
    private readonly coerce: CoerceFine,
  ) {}

  onModuleInit(): void {
    this.registerDeciding();
    this.registerExecution();
  }

  private registerDeciding(): void {
    this.catalog.register({
      ...{ ...COMMON, name: 'propose-fine' },
      title: { vi: 'Đề xuất xử phạt', en: 'Propose a sanction' },
      request: FineProposalRequest,
      options: (context) => ({ recordId: openRecords(context) }),
      run: (request, body) => this.propose.run(request, body),
    });
    this.catalog.register({
      ...{ ...COMMON, name: 'decide-fine', measure: 'fine', needsVersion: true },
      title: { vi: 'Ra quyết định xử phạt', en: 'Decide on the sanction' },
      request: FineDecisionRequest,
      options: (context) => ({ proposalId: proposals(context) }),
      run: (request, body) => this.decide.run(request, body),
    });
  }

  private registerExecution(): void {
    this.catalog.register({
      ...{ ...COMMON, name: 'record-fine-payment' },
      title: { vi: 'Ghi nhận nộp phạt', en: 'Record a payment of a fine' },
      request: FinePaymentRequest,
      known: knownFineDebt,
      options: (context) => ({ fineId: unpaidFines(context) }),
      run: (request, body) => this.pay.run(request, body),
    });
    this.catalog.register({
      ...{ ...COMMON, name: 'postpone-fine' },
      title: { vi: 'Hoãn thi hành quyết định phạt tiền', en: 'Put off payment of a fine' },
      request: FinePostponementRequest,
      options: (context) => ({ fineId: unpaidFines(context, (fine) => fine.postponedUntil === null) }),
      run: (request, body) => this.postpone.run(request, body),
    });
    this.catalog.register({
      ...{ ...COMMON, name: 'note-fine-evasion' },
      title: { vi: 'Ghi nhận trốn tránh, trì hoãn thi hành', en: 'Note that execution is evaded' },
      request: FineEvasionRequest,
      options: (context) => ({ fineId: unpaidFines(context) }),
      run: (request, body) => this.evasion.run(request, body),
    });
    this.catalog.register({
      ...{ ...COMMON, name: 'coerce-fine', measure: 'fine-coercion', needsVersion: true },
      title: { vi: 'Cưỡng chế thi hành quyết định phạt tiền', en: 'Enforce a fine' },
      request: FineCoercionRequest,
      options: (context) => ({ fineId: unpaidFines(context, (fine) => fine.isOwn && fine.coercedOn === null) }),
      run: (request, body) => this.coerce.run(request, body),
    });
  }
}
