import type { INestApplicationContext } from '@nestjs/common';
import { addDays } from '../../kernel/civil-date';
import type { Dong } from '../../kernel/money';
import type { Outcome } from '../../kernel/outcome';
import { StepCatalog, type AppendedEvent, type StepRequest } from '../../modules/cases/cases.api';
import { PROVINCE_CODE } from '../world/authorities';
import type { Entry, Seen } from './career';

/** Who proposes what a director decides. */
const PROPOSER = 'Phòng Quản lý thu';

/** A third, in whole thousands: nobody promises single đồng. */
export function thirdOf(amount: Dong): Dong {
  return (amount / 3000n) * 1000n;
}

/** Writes an entry into a case by its step. */
export async function enter(
  app: INestApplicationContext,
  request: StepRequest,
  entry: Entry,
  seen: Seen,
  owed: Dong,
): Promise<Outcome<AppendedEvent>> {
  const take = (name: string, body: object, by = request) => app.get(StepCatalog).get(name).run(by, body);
  const { day } = seen;
  switch (entry.kind) {
    case 'contact': {
      const { outcome, note } = entry;
      return take('record-contact', { channel: 'call', outcome, person: 'Kế toán trưởng', note });
    }
    case 'promise': {
      const amount = entry.share === 'everything' ? owed : thirdOf(owed);
      return take('record-promise', { amount, payBy: addDays(day, entry.days), promisedBy: 'Giám đốc' });
    }
    case 'pause':
      return take('begin-pause', { reason: entry.reason, document: entry.document });
    case 'file': {
      const title = typeof entry.title === 'string' ? entry.title : entry.title(seen);
      const file = {
        originalname: 'ban-chup.pdf',
        mimetype: 'application/pdf',
        buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
      };
      return take('attach-file', { title, file });
    }
    case 'note':
      return take('add-note', { text: entry.text });
    case 'to-province': {
      const reason = 'BHXH tỉnh lập biên bản vi phạm hành chính';
      return take('transfer-case', { authorityCode: PROVINCE_CODE, officer: null, reason });
    }
    case 'close':
      return close(take, request, entry.reason);
  }
}

type Take = (name: string, body: object, by?: StepRequest) => Promise<Outcome<AppendedEvent>>;

/** One proposes, another decides. */
async function close(take: Take, request: StepRequest, reason: string): Promise<Outcome<AppendedEvent>> {
  const { expectedVersion: _, ...decider } = request;
  const proposed = await take('propose-closing', { reason }, { caseId: request.caseId, actor: PROPOSER });
  if (!proposed.ok) return proposed;
  return take('close-case', { proposalId: proposed.value.eventId, signedBy: request.actor }, decider);
}
