import { Injectable } from '@nestjs/common';
import { invariant } from '../../kernel/invariant';
import type { Bilingual } from '../../kernel/language';

/** A message as its handler gets it. */
export interface OutboxMessage {
  readonly id: number;
  readonly topic: string;
  readonly payload: unknown;
  /** 1 for the first try. */
  readonly attempt: number;
}

/**
 * Works a message off. It may be called again for a message that has been worked off already (a crash in between), so it finds out by
 * the message's key or payload what is left to do. An error has the message tried again later.
 */
export type OutboxHandler = (message: OutboxMessage) => Promise<void>;

/** Which handler works off which topic; modules register theirs when they start. */
@Injectable()
export class OutboxHandlers {
  private readonly byTopic = new Map<string, OutboxHandler>();
  private readonly names = new Map<string, Bilingual>();

  /** Registers the one handler of a topic. @param name what the work is called where people see it; the topic itself unless told */
  register(topic: string, handler: OutboxHandler, name: Bilingual = { vi: topic, en: topic }): void {
    invariant(!this.byTopic.has(topic), 'a topic has one handler', { topic });
    this.byTopic.set(topic, handler);
    this.names.set(topic, name);
  }

  /** Every topic that has a handler. */
  get topics(): string[] {
    return [...this.byTopic.keys()];
  }

  /** What the work of a topic is called where people see it. */
  nameOf(topic: string): Bilingual {
    return this.names.get(topic) ?? { vi: topic, en: topic };
  }

  /** The handler of a topic. @throws InvariantError where no module has registered one. */
  get(topic: string): OutboxHandler {
    const handler = this.byTopic.get(topic);
    invariant(handler, 'every topic has a handler', { topic });
    return handler;
  }
}
