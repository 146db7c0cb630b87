import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Body, Controller, Get, Logger, Module, Post, type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Type } from 'class-transformer';
import { IsInt, IsString, Min, ValidateNested } from 'class-validator';
import request from 'supertest';
import { parseCivilDate } from '../../../src/kernel/civil-date';
import { DomainError } from '../../../src/kernel/domain-error';
import { InvariantError } from '../../../src/kernel/invariant';
import { refused } from '../../../src/kernel/outcome';
import { readConfiguration } from '../../../src/platform/config/configuration';
import { ErrorStatuses } from '../../../src/platform/http/error-statuses';
import { HttpModule, prepareHttp } from '../../../src/platform/http/http.module';
import { Actor, IdempotencyKey, ReadVersion } from '../../../src/platform/http/request-headers';
import { TellsVersion } from '../../../src/platform/http/version-tag';
import { valueOf } from '../../../src/platform/http/refusal';
import { Outbox } from '../../../src/platform/outbox/outbox';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work';
import { PlatformModule } from '../../../src/platform/platform.module';

class LineRequest {
  @IsInt({ message: 'must be a whole number' })
  @Min(1, { message: 'must be at least 1' })
  count!: number;
}

class OrderRequest {
  @IsString({ message: 'must be a text' })
  name!: string;

  @ValidateNested({ each: true })
  @Type(() => LineRequest)
  lines!: LineRequest[];
}

@Controller('try')
class TryController {
  constructor(statuses: ErrorStatuses) {
    statuses.register({ 'employer.not-found': 404 });
  }

  @Post('order')
  order(@Body() body: OrderRequest): object {
    return { isOrder: body instanceof OrderRequest, lines: body.lines.length };
  }

  @Get('known')
  known(): never {
    throw new DomainError('employer.not-found', 'There is no employer TA0001A', { employerCode: 'TA0001A' });
  }

  @Get('date')
  date(): string {
    return parseCivilDate('soon');
  }

  @Get('unlisted')
  unlisted(): never {
    throw new DomainError('something.else', 'Nobody has listed this code');
  }

  @Get('refused')
  refused(): never {
    return valueOf(
      refused([
        { code: 'too-early', sentence: 'Not before day 61', english: 'Not before day 61', article: 'Art. 5' },
        { code: 'no-letter', sentence: 'No letter was sent.', english: 'No letter was sent.' },
      ]),
    );
  }

  @Get('broken')
  broken(): never {
    throw new InvariantError('the secret of the house', { password: 'x' });
  }

  @Get('item/:id')
  item(): object {
    return {};
  }
}

@Controller('api/try')
class TryActController {
  @Post()
  @TellsVersion(({ version }: { version: number }) => version)
  act(@Actor() actor: string, @ReadVersion() version: number, @IdempotencyKey() key: string | undefined): object {
    return { actor, version: version + 1, key };
  }
}

describe('HTTP', () => {
  const folder = join(tmpdir(), `ce-http-${process.pid}`);
  let application: INestApplication;

  const started = async (environment: Record<string, string> = {}): Promise<INestApplication> => {
    const configuration = readConfiguration({ VAR_DIR: folder, ...environment });
    @Module({
      imports: [PlatformModule.forRoot({ configuration, migrate: true }), HttpModule],
      controllers: [TryController, TryActController],
    })
    class TestModule {}
    const app = await NestFactory.create(TestModule, { logger: false });
    prepareHttp(app);
    return app.init();
  };

  beforeAll(async () => {
    Logger.overrideLogger(false);
    application = await started();
  });
  afterAll(async () => {
    await application.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const call = () => request(application.getHttpServer() as Parameters<typeof request>[0]);
  const FROM_HERE = { 'Sec-Fetch-Site': 'same-origin' };
  const ENGLISH = { 'Accept-Language': 'en' };
  const PROBLEM = 'application/problem+json; charset=utf-8';

  it('says what is wrong with every field, in one sentence each', async () => {
    const body = { name: 7, lines: [{ count: 1 }, { count: 0 }, { count: 'x' }], extra: true };
    const sent = call().post('/try/order').set(FROM_HERE).set(ENGLISH).send(body);
    const response = await sent.expect(400).expect('Content-Type', PROBLEM);
    expect(response.body).toEqual({
      type: 'urn:contribution-enforcement:problem:form',
      title: 'Bad Request',
      status: 400,
      detail: 'These fields are not as they must be: extra, name, lines[1].count, lines[2].count.',
      instance: '/try/order',
      errors: [
        { field: 'extra', sentence: 'Không có trường này; hãy bỏ đi', english: 'There is no such field; leave it out' },
        { field: 'name', sentence: 'must be a text' },
        { field: 'lines[1].count', sentence: 'must be at least 1' },
        { field: 'lines[2].count', sentence: expect.stringMatching(/must be/) as string },
      ],
    });
  });

  it('hands over instances of the declared class', async () => {
    const response = await call()
      .post('/try/order')
      .set(FROM_HERE)
      .send({ name: 'a', lines: [{ count: 1 }] })
      .expect(201);
    expect(response.body).toEqual({ isOrder: true, lines: 1 });
  });

  it('gives a domain error the status of its module’s table', async () => {
    const response = await call().get('/try/known').set(ENGLISH).expect(404).expect('Content-Type', PROBLEM);
    expect(response.body).toEqual({
      type: 'urn:contribution-enforcement:problem:employer.not-found',
      title: 'Not Found',
      status: 404,
      detail: 'There is no employer TA0001A',
      parameters: { employerCode: 'TA0001A' },
      instance: '/try/known',
    });
    await call().get('/try/unlisted').expect(422);
  });

  it('gives a refusal with all its reasons', async () => {
    const response = await call().get('/try/refused').expect(409).expect('Content-Type', PROBLEM);
    expect(response.body).toMatchObject({
      type: 'urn:contribution-enforcement:problem:refused',
      detail: 'Not before day 61. No letter was sent.',
      reasons: [
        { code: 'too-early', sentence: 'Not before day 61', english: 'Not before day 61', article: 'Art. 5' },
        { code: 'no-letter' },
      ],
    });
  });

  it('answers in Vietnamese unless the caller prefers English, and says which language it is', async () => {
    const asked = async (path: string, languages?: string): Promise<request.Response> => {
      const sent = call().get(path);
      return languages === undefined ? sent : sent.set('Accept-Language', languages);
    };
    for (const languages of [undefined, '*', 'fr', 'vi', 'vi-VN,vi;q=0.9,en;q=0.5', 'fr, vi;q=0.4, en;q=0.1']) {
      const response = await asked('/try/date', languages);
      expect(response.status).toBe(400);
      expect(response.body).toMatchObject({
        title: 'Yêu cầu không hợp lệ',
        detail: '"soon" không phải là ngày; ghi theo dạng YYYY-MM-DD, ví dụ 2025-07-01',
      });
      expect(response.headers).toMatchObject({ 'content-language': 'vi', vary: 'Accept-Language' });
    }
    for (const languages of ['en', 'fr, en;q=0.5', 'en, vi;q=0.9']) {
      const { body, headers } = await asked('/try/date', languages);
      expect(body).toMatchObject({ title: 'Bad Request', detail: expect.stringContaining('is not a date') as string });
      expect(headers['content-language']).toBe('en');
    }
    expect((await asked('/try/nowhere', 'vi')).body).toMatchObject({ detail: 'Không có gì ở địa chỉ này.' });
    expect((await asked('/try/broken', 'vi')).body).toMatchObject({
      detail: expect.stringContaining('hãy cho biết số tham chiếu') as string,
    });
    // Reasons of law are Vietnamese, whatever was asked for.
    expect((await asked('/try/refused', 'en')).headers['content-language']).toBe('vi');
  });

  it('tells nothing of our own mistakes but a reference number', async () => {
    const response = await call().get('/try/broken').expect(500).expect('Content-Type', PROBLEM);
    expect(response.text).not.toContain('secret');
    expect(response.body).toMatchObject({ reference: expect.stringMatching(/^[0-9a-f]{8}$/) as string });
  });

  it('answers what is refused before a handler is called in the same form, with all headers of safety', async () => {
    const api = { 'Sec-Fetch-Site': 'none' };
    const post = (path: string, type: string, body: string): request.Test =>
      call().post(path).set(api).set('Content-Type', type).send(body);
    const refusals: [request.Test, number, object][] = [
      [call().get('/nowhere'), 404, { detail: 'Không có gì ở địa chỉ này.' }],
      [post('/try/order', 'application/json', '{"name":'), 400, { detail: 'Nội dung gửi lên không đọc được.' }],
      [post('/try/order', 'application/json', JSON.stringify({ name: 'x'.repeat(200_000) })), 413, {}],
      [post('/api/try', 'text/plain', 'name=x'), 415, { parameters: { read: 'application/json' } }],
      [post('/api/try', 'application/json; charset=x-none', '{}'), 415, {}],
      [call().delete('/try/order').set(api), 405, { parameters: { method: 'DELETE', allowed: 'POST' } }],
      [call().post('/try/item/7').set(api), 405, { parameters: { method: 'POST', allowed: 'GET, HEAD' } }],
      [call().post('/try/order').set('Sec-Fetch-Site', 'cross-site').send({}), 403, {}],
      [call().get('/try/date').set('Host', 'evil.example'), 421, {}],
      [call().get('/try/item/a%00b'), 400, {}],
      [call().get('/try/item/a?x=%00'), 400, {}],
      [call().get('/try/item/%E0%A4%A'), 400, {}],
      [call().get('/try/broken'), 500, {}],
    ];
    for (const [sent, status, problem] of refusals) {
      const { headers, body } = await sent.expect(status).expect('Content-Type', PROBLEM);
      expect(body).toMatchObject({ status, ...problem });
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers).toMatchObject({
        'content-security-policy':
          "default-src 'none';style-src 'self';script-src 'self';connect-src 'self';img-src 'self' data:;form-action 'self';base-uri 'none';frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(headers['strict-transport-security']).toBeUndefined();
    }
    const other = await call().delete('/try/order').set(api);
    expect(other.headers['allow']).toBe('POST');
  });

  it('takes nothing that somebody does without saying who, and hands over what the headers say', async () => {
    const act = (headers: Record<string, string>): request.Test => call().post('/api/try').set(headers).send({});
    const who = { 'X-Actor': 'L%C3%AA%20An' };
    expect((await act({}).expect(400)).body).toMatchObject({
      type: 'urn:contribution-enforcement:problem:actor.missing',
    });
    expect((await act({ 'X-Actor': '%zz' }).expect(400)).body).toMatchObject({ detail: expect.any(String) as string });
    expect((await act(who).expect(428)).body).toMatchObject({ title: 'Thiếu điều kiện' });
    await act({ ...who, 'If-Match': '7' }).expect(400);
    await act({ ...who, 'If-Match': '"7"', 'Idempotency-Key': 'short' }).expect(400);
    const done = await act({ ...who, 'If-Match': '"7"', 'Idempotency-Key': 'once-only' }).expect(201);
    expect(done.body).toEqual({ actor: 'Lê An', version: 8, key: 'once-only' });
    expect(done.headers['etag']).toBe('"8"');
  });

  it('is alive and ready', async () => {
    await call().get('/health/live').expect(200, { status: 'ok' });
    await call()
      .get('/health/ready')
      .expect(200, { status: 'ok', checks: { database: 'ok', jobs: 'ok' } });
  });

  it('measures requests by route, and shows the outbox', async () => {
    await call().get('/try/item/1').expect(200);
    await call().get('/try/item/2').expect(200);
    const outbox = application.get(Outbox);
    await application.get(UnitOfWork).run(() => outbox.add('letter', 1));
    const { text } = await call().get('/metrics').expect(200);
    expect(text).toContain('http_request_duration_seconds_count{method="GET",route="/try/item/:id",status="200"} 2');
    expect(text).toContain('outbox_messages{state="pending"} 1');
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toContain('/try/item/1');
  });

  it('is alive but not ready while Redis is away', async () => {
    const other = await started({ REDIS_URL: 'redis://127.0.0.1:1' });
    const server = request(other.getHttpServer() as Parameters<typeof request>[0]);
    await server.get('/health/live').expect(200);
    const response = await server.get('/health/ready').expect(503).expect('Content-Type', PROBLEM);
    expect(response.body).toMatchObject({ detail: 'Chưa sẵn sàng: jobs không trả lời' });
    await other.close();
  });
});
