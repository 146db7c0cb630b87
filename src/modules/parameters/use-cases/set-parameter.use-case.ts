import { Inject, Injectable } from '@nestjs/common';
import { parseCivilDate, type CivilDate } from '../../../kernel/civil-date';
import { lawError } from '../../../law/law-errors';
import { isParameterName, PARAMETERS, readParameterValue } from '../../../law/parameters/definition';
import { implausible } from '../../../law/parameters/plausible';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { ParameterEntry } from '../persistence/parameter-entry.entity';
import { CurrentLaw } from './current-law';

/** A dated value that an administrator enters, with the document that it rests on. */
export interface NewParameterEntry {
  readonly name: string;
  readonly from: string;
  readonly value: string;
  readonly reference: string;
  readonly assumed: boolean;
  readonly actor: string;
  /** Entered though it looks like a slip. */
  readonly confirmed?: boolean;
}

/** Enters a dated legal parameter without a release. Append-only and audited; entering the same again changes nothing. */
@Injectable()
export class SetParameter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly law: CurrentLaw,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns whether anything was entered
   * @throws DomainError `parameter.unknown-name`, `parameter.no-reference`, `parameter.implausible` unless confirmed, or the reader's own error for a malformed value or date
   */
  async run(entry: NewParameterEntry): Promise<{ readonly entered: boolean }> {
    const validFrom = check(entry);
    await this.refuseImplausible(entry, validFrom);
    return this.unitOfWork.run(async (manager) => {
      const [latest] = await manager.find(ParameterEntry, {
        where: { name: entry.name, validFrom },
        order: { id: 'DESC' },
        take: 1,
      });
      const after = { value: entry.value, reference: entry.reference.trim(), assumed: entry.assumed };
      const before = latest ? { value: latest.value, reference: latest.reference, assumed: latest.assumed } : null;
      if (JSON.stringify(before) === JSON.stringify(after)) return { entered: false };
      await this.law.tryWith({
        name: entry.name,
        from: entry.from,
        ...after,
        certainty: entry.assumed ? 'assumed' : 'sourced',
      });
      await manager.insert(ParameterEntry, {
        name: entry.name,
        validFrom,
        ...after,
        recordedAt: this.clock.now(),
        recordedBy: entry.actor,
      });
      const subject = `parameter:${entry.name}@${validFrom}`;
      await this.audit.append({ actor: entry.actor, action: 'parameter.set', subject, before, after });
      return { entered: true };
    });
  }

  private async refuseImplausible({ name, value, from, confirmed }: NewParameterEntry, day: CivilDate): Promise<void> {
    if (confirmed || !isParameterName(name)) return;
    const why = implausible(name, value, day, (await this.law.get()).book.get(name).find(day));
    if (why !== null) throw lawError('parameter.implausible', { name, value, from, why });
  }
}

function check(entry: NewParameterEntry): ReturnType<typeof parseCivilDate> {
  if (!isParameterName(entry.name)) {
    throw lawError('parameter.unknown-name', { name: entry.name, known: Object.keys(PARAMETERS).join(', ') });
  }
  if (entry.reference.trim() === '') {
    throw lawError('parameter.no-reference', {});
  }
  readParameterValue(entry.name, entry.value);
  return parseCivilDate(entry.from);
}
