import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { FIRST_HASH } from '../domain/audit-chain';
import { signHead, type SignedHead, type TrailHead } from '../domain/audit-head';
import { AuditKey } from './audit-key';

/** Keeps the signed head of the trail. */
@Injectable()
export class AuditHeadRepository {
  constructor(
    private readonly database: Database,
    private readonly key: AuditKey,
  ) {}

  /** The head as it is stored, whoever wrote it. */
  async find(): Promise<SignedHead | undefined> {
    const [row] = await this.database.rawRows(
      'SELECT trail, entries, hash, signed_with, signature FROM audit_head WHERE id = 1',
    );
    if (!row) return undefined;
    const [trail, entries, hash, signedWith, signature] = row as [string, number, string, string, string];
    return { trail, entries, hash, signedWith, signature };
  }

  /** The head that the next entry follows; where there is none yet, what the trail comes to. In a unit that holds the trail. */
  async current(): Promise<TrailHead> {
    const head = await this.find();
    if (head) return head;
    const [count] = await this.database.rawRows('SELECT COUNT(*) FROM audit_entry');
    const [last] = await this.database.rawRows('SELECT hash FROM audit_entry ORDER BY id DESC LIMIT 1');
    return { trail: randomUUID(), entries: Number(count?.[0] ?? 0), hash: (last?.[0] ?? FIRST_HASH) as string };
  }

  /** Signs and stores a head that has moved on. */
  async move(head: TrailHead): Promise<void> {
    const { trail, entries, hash, signedWith, signature } = signHead(head, this.key.get());
    await this.database.execute(
      `INSERT INTO audit_head (id, trail, entries, hash, signed_with, signature) VALUES (1, $1, $2, $3, $4, $5)
       ON CONFLICT (id) DO UPDATE SET entries = excluded.entries, hash = excluded.hash,
         signed_with = excluded.signed_with, signature = excluded.signature`,
      [trail, entries, hash, signedWith, signature],
    );
  }
}
