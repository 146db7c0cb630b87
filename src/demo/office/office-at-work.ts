import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { addDays, type CivilDate } from '../../kernel/civil-date';
import { invariant } from '../../kernel/invariant';
import type { Outcome } from '../../kernel/outcome';
import {
  CaseRepository,
  ReadCaseFacts,
  StepCatalog,
  type AppendedEvent,
  type ReadFacts,
} from '../../modules/cases/cases.api';
import { ImportFile } from '../../modules/imports/imports.api';
import { checkedBody } from '../../platform/http/checked-body';
import { enter, thirdOf } from './entries';
import type { Career, Move, Seen } from './career';

/** A case that goes a career's way. */
interface CastCase {
  readonly caseId: number;
  readonly employerCode: string;
  readonly career: Career;
  done: number;
  /** No move before this day. */
  notBefore: CivilDate;
}

/** How far the careers have come. */
export interface OfficeWork {
  readonly moves: number;
  /** Careers by name: the case that went that way, and how many of its moves were made. */
  readonly careers: readonly {
    readonly name: string;
    readonly caseId: number;
    readonly done: number;
    readonly of: number;
  }[];
}

const LOOKED_AT_A_DAY = 25;
/** An office does not begin with everything on one day. */
const MOST_GIVEN_OUT_A_DAY = 2;

/**
 * Made-up officers who pursue some made-up employers, each along a way of its own, by the very steps that people take: what the policies
 * refuse, waits. The same every time.
 */
export class OfficeAtWork {
  private readonly cast: CastCase[] = [];
  private readonly looked = new Set<number>();
  private moves = 0;

  /** @param folder where the files with the employers' payments are written */
  constructor(
    private readonly app: INestApplicationContext,
    private readonly folder: string,
  ) {
    mkdirSync(folder, { recursive: true });
  }

  /** One working day: ways that are free are given to cases that suit them, then every case makes the moves that it may make. */
  async work(day: CivilDate, careers: readonly Career[]): Promise<void> {
    await this.giveOut(day, careers);
    for (const each of this.cast) await this.go(each, day);
  }

  result(): OfficeWork {
    const careers = this.cast.map(({ career, caseId, done }) => ({
      name: career.name,
      caseId,
      done,
      of: career.moves.length,
    }));
    return { moves: this.moves, careers };
  }

  private async giveOut(day: CivilDate, careers: readonly Career[]): Promise<void> {
    let free = careers.filter((career) => !this.cast.some((each) => each.career === career));
    const before = this.cast.length;
    if (free.length === 0) return;
    const open = await this.app.get(CaseRepository).listOpen();
    const taken = new Set(this.cast.map(({ caseId }) => caseId));
    // Every case is looked at now and then, for it may become what a way needs.
    const waiting = open.filter(({ id }) => !taken.has(id));
    const fresh = waiting.filter(({ id }) => !this.looked.has(id));
    if (fresh.length === 0) this.looked.clear();
    for (const { id } of (fresh.length > 0 ? fresh : waiting).slice(0, LOOKED_AT_A_DAY)) {
      if (this.cast.length - before === MOST_GIVEN_OUT_A_DAY) return;
      this.looked.add(id);
      const read = await this.app.get(ReadCaseFacts).ofCase(id, day);
      const career = free.find((each) => each.suits(seenOf(read, day)));
      if (!career) continue;
      this.cast.push({ caseId: id, employerCode: read.employer.code, career, done: 0, notBefore: day });
      free = free.filter((each) => each !== career);
    }
  }

  private async go(each: CastCase, day: CivilDate): Promise<void> {
    for (;;) {
      const move = each.career.moves[each.done];
      if (!move || day < each.notBefore) return;
      const made = await this.make(each, move, day);
      if (!made) return;
      this.moves += 1;
      each.done += 1;
      const next = each.career.moves[each.done];
      each.notBefore = next?.after === undefined ? each.notBefore : addDays(day, next.after);
    }
  }

  private async make(each: CastCase, move: Move, day: CivilDate): Promise<boolean> {
    const read = await this.app.get(ReadCaseFacts).ofCase(each.caseId, day);
    const seen = seenOf(read, day);
    if ('pays' in move) return this.pay(each, read, move.pays, day);
    const request = { caseId: each.caseId, actor: move.by };
    if ('entry' in move) {
      return isDone(await enter(this.app, request, move.entry, seen, read.statement.totals.owed));
    }
    const step = this.app.get(StepCatalog).get(move.step);
    const outcome = await step.run(request, checkedBody(step.request, move.body?.(seen) ?? {}));
    return outcome.ok || outcome.reasons.every(({ code }) => code === move.notNeededWhere);
  }

  private async pay(
    { caseId, employerCode }: CastCase,
    { statement }: ReadFacts,
    share: 'everything' | 'a-third',
    day: CivilDate,
  ): Promise<boolean> {
    const { owed, outstanding, charges } = statement.totals;
    // Money settles what is not due yet as well: who pays only what is overdue stays in arrears.
    const amount = share === 'everything' ? outstanding + charges : thirdOf(owed);
    if (amount === 0n) return true;
    const path = join(this.folder, `payment-${caseId}-${day}.csv`);
    const row = `DEMO-${caseId}-${day},${employerCode},${day},${amount},,,`;
    writeFileSync(path, `receiptNo,employerCode,receivedOn,amount,fund,period,recordedAt\n${row}\n`);
    const { accepted } = await this.app.get(ImportFile).run({ kind: 'payments', path, actor: 'demonstration' });
    invariant(accepted === 1, 'the payment of a made-up employer is taken in', { path });
    return true;
  }
}

/** A case that is already where it is to go is there. */
function isDone(outcome: Outcome<AppendedEvent>): boolean {
  return outcome.ok || outcome.reasons.every(({ code }) => code === 'transfer.same');
}

function seenOf({ facts, statement, events, employer, caseId }: ReadFacts, day: CivilDate): Seen {
  const own = events.filter((event) => event.caseId === caseId);
  const find = (kind: string) => own.findLast((event) => event.kind === kind);
  return {
    day,
    facts,
    evaded: statement.totals.evaded,
    representative: employer.representative ?? 'Đại diện đơn vị',
    has: (kind) => find(kind) !== undefined,
    last: (kind) => {
      const event = find(kind);
      invariant(event, 'a move comes after what it is about', { kind, caseId });
      return { id: event.id, data: event.data as Readonly<Record<string, unknown>> };
    },
  };
}
