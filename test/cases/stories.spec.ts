import { describeOnEachEngine } from '../support/database';
import { readStories, type Expected, type Happening, type Story } from './story/story';
import { StoryWorld } from './story/story-world';

describeOnEachEngine('the stories of cases', (open) => {
  it.each(readStories())('%s', async (_file, story) => {
    const db = await open();
    const world = await StoryWorld.open(db, story);
    try {
      await play(world, story);
    } finally {
      await world.close();
      await db.close();
    }
  });
});

async function play(world: StoryWorld, { story }: Story): Promise<void> {
  const named = new Map<string, number>();
  for (const [index, happening] of story.entries()) {
    try {
      await world.moveTo(happening.on);
      await happen(world, happening, named);
      await check(world, happening);
      for (const [name, fields] of Object.entries(happening.holds ?? {})) {
        expect(await world.eventData(named.get(name) ?? 0)).toMatchObject(fields);
      }
    } catch (error) {
      // Which of many happenings it was, before what was wrong with it.
      if (error instanceof Error)
        error.message = `${index + 1}. ${happening.on} ${happening.says ?? ''}\n${error.message}`;
      throw error;
    }
  }
}

async function happen(world: StoryWorld, happening: Happening, named: Map<string, number>): Promise<void> {
  const { on, cycle, letters, sent, pays, parameter, step, enters, posts } = happening;
  if (parameter) await world.enter(parameter);
  if (sent) await world.remind(sent, on);
  for (const paid of [pays ?? []].flat()) await world.pay(paid, on);
  if (cycle) await world.cycle(on);
  if (letters) await world.letters(on);
  if (posts !== undefined) {
    const { status, body } = await world.post(posts, { by: happening.by ?? 'Giám đốc' }, happening.with ?? {});
    expect({ posts, ok: status < 300, body }).toMatchObject({ posts, ok: true });
  }
  if (enters !== undefined) await take(world, enters, happening, named);
  if (happening.attaches !== undefined) {
    const eventId = await world.attach(happening.attaches, happening.by ?? 'Cán bộ thu');
    if (happening.as !== undefined) named.set(happening.as, eventId);
  }
  if (step !== undefined) await take(world, `steps/${step}`, happening, named);
}

async function take(
  world: StoryWorld,
  route: string,
  { by = 'Cán bộ thu', with: fields = {}, as, refused }: Happening,
  named: Map<string, number>,
): Promise<void> {
  const body = (await filled(world, fields, named)) as object;
  const { status, body: answer } = await world.take(route, by, body);
  if (refused) {
    expect({ status, codes: codesOf(answer.reasons ?? []) }).toEqual({ status: 409, codes: refused.toSorted() });
    return;
  }
  // What the API says against it stands in the report of the failure.
  expect({ route, status, against: status === 201 ? null : answer }).toEqual({ route, status: 201, against: null });
  if (as !== undefined) named.set(as, (answer as { eventId: number }).eventId);
}

/** Fields with `$name` and `$name.field` replaced by what earlier events are and carry. */
async function filled(world: StoryWorld, value: unknown, named: ReadonlyMap<string, number>): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((each) => filled(world, each, named)));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(async ([name, inner]) => [name, await filled(world, inner, named)]);
    return Object.fromEntries(await Promise.all(entries)) as object;
  }
  const [, name, field] = typeof value === 'string' ? (/^\$(\w+)(?:\.(\w+))?$/.exec(value) ?? []) : [];
  if (name === undefined) return value;
  const eventId = named.get(name);
  if (eventId === undefined) throw new Error(`Nothing before is named "${name}"`);
  return field === undefined ? eventId : (await world.eventData(eventId))[field];
}

async function check(world: StoryWorld, { on, asks, finds, sees }: Happening): Promise<void> {
  if (sees) {
    const text = await world.read(sees.at);
    for (const words of sees.has ?? []) expect(text).toContain(words);
    for (const words of sees.lacks ?? []) expect(text).not.toContain(words);
  }
  if (finds) {
    const { case: state, office, promises, ...totals } = finds;
    if (Object.keys(totals).length > 0) expect(await world.totals(on)).toMatchObject(totals);
    const seen = await world.caseState();
    if (state !== undefined) expect(seen.state).toBe(state);
    if (office !== undefined) expect(seen.authorityCode).toBe(office);
    if (promises !== undefined) expect(seen.promises.map(({ status }) => status)).toEqual(promises);
  }
  if (!asks) return;
  const answers = await world.measures(on);
  const found = Object.fromEntries(
    Object.keys(asks).map((measure) => [measure, answered(answers.get(measure), asks[measure]!)]),
  );
  expect(found).toEqual(
    Object.fromEntries(Object.entries(asks).map(([measure, expected]) => [measure, whole(expected)])),
  );
}

/** Of what a measure answers, the part that the story speaks of. */
function answered(answer: Answered, expected: Expected): object {
  if (!answer) return { state: 'unknown measure' };
  const { state, reasons, opensOn, actBy } = answer;
  if (typeof expected === 'string') return { state };
  return {
    state,
    ...(expected.because === undefined ? {} : { because: codesOf(reasons) }),
    ...(expected.opensOn === undefined ? {} : { opensOn }),
    ...(expected.actBy === undefined ? {} : { actBy }),
  };
}

type Answered = Awaited<ReturnType<StoryWorld['measures']>> extends Map<string, infer A> ? A | undefined : never;

function whole(expected: Expected): object {
  if (typeof expected === 'string') return { state: expected };
  return { ...expected, ...(expected.because === undefined ? {} : { because: expected.because.toSorted() }) };
}

function codesOf(reasons: readonly { readonly code: string }[]): string[] {
  return reasons.map(({ code }) => code).toSorted();
}
