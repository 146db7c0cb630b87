import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frozenView, type NoticeDefinition } from '../../../src/modules/notices/notices.api';
import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { PdfRenderer } from '../../../src/platform/documents/pdf-renderer';
import { textOf } from '../../platform/documents/pdf-reading';
import { NoticeDefinitions } from '../../support/notice-definitions';

/** What the version before froze of its samples: a paper may be issued, and not printed yet, when the program is upgraded. */
const FROZEN = readFileSync(join(__dirname, 'snapshots-before.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { readonly kind: string; readonly view: object });
const MODULES = ['notices', 'inspections', 'referrals', 'sanctions'];
const templates = new HandlebarsTemplates();
const renderer = new PdfRenderer(templates);
const definitions = new Map<string, NoticeDefinition>();

beforeAll(async () => {
  for (const module of MODULES) {
    const found = await NoticeDefinitions.load(join(__dirname, '../../../src/modules', module, 'definitions'));
    for (const definition of found.list()) definitions.set(definition.kind, definition);
  }
});
afterAll(() => renderer.close());

function completed(kind: string, view: object): { readonly template: string; readonly view: object } {
  const definition = definitions.get(kind)!;
  return { template: definition.template, view: frozenView(JSON.stringify({ view }), definition) };
}

async function printed(kind: string): Promise<string> {
  const frozen = FROZEN.find((each) => each.kind === kind)!;
  const { template, view } = completed(kind, frozen.view);
  return (await textOf(await renderer.render(template, view))).replace(/\s+/g, ' ');
}

describe('a paper that the version before froze', () => {
  it('is here of every kind but letters of a case, which freeze what the monthly letter does', () => {
    const kinds = [...definitions.keys()].filter((kind) => !/^(ad-hoc|second)-reminder$/.test(kind));
    expect([...new Set(FROZEN.map(({ kind }) => kind))].toSorted()).toEqual(kinds.toSorted());
  });

  it.each(FROZEN.map(({ kind, view }) => [kind, view] as const))('can be printed: %s', async (kind, frozen) => {
    const { template, view } = completed(kind, frozen);
    expect((await renderer.render(template, view)).length).toBeGreaterThan(0);
  });

  it('says what it said: no summary, no day to pay by, no account that it did not freeze', async () => {
    const letter = await printed('reminder');
    expect(letter).not.toContain('Phải nộp ngay');
    expect(letter).toContain('22.000.000 đồng × 19 ngày × 0,03%');
    const conclusion = await printed('check-conclusion');
    expect(conclusion).toContain('tính đến ngày nộp.');
    expect(conclusion).not.toMatch(/thời hạn thực hiện|tài khoản số|khiếu nại/);
  });

  it('keeps the words that stood in the template of its day', async () => {
    expect(await printed('check-announcement')).toContain('Lê Văn Giả, Phó Trưởng đoàn; - Trần Văn Mẫu, Thành viên.');
    expect(await printed('inspection-request')).toContain('- Đơn vị cản trở, thể hiện tại: Biên bản làm việc số 08');
    expect(await printed('fine-decision')).toContain('- Đối với hành vi tại điểm 2.1: Phạt tiền');
    expect(await printed('session-minutes')).toContain('Mẫu D04h-TS');
  });

  it('is left as it is where today’s version froze it', () => {
    for (const { kind, samples, present } of definitions.values()) {
      for (const view of samples.map(present)) {
        const frozen = JSON.parse(JSON.stringify(view)) as object;
        expect([kind, completed(kind, frozen).view]).toEqual([kind, frozen]);
      }
    }
  });
});
