import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { z } from 'zod';
import type { WriteAnswer, WriteKey } from '../../database/index.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { requestIdOf } from '../requestLog.ts';
import { parseBody } from '../respond.ts';
import { memberSession, seatedSession } from '../sessions/membership.ts';
import { SENT, type Asked, type Call, type Limit, type MemberAsked, type ReplyForm, type UserAsked } from './Call.ts';
import { firstAnswer } from './firstAnswer.ts';
import { intentIdOf } from './intentIdOf.ts';
import { requireCredential, requireScope } from './requireCredential.ts';
import { RateLimit } from './RateLimit.ts';

type Admit = (asker: string) => Promise<void>;

/** Calls with a limit of the same name share it: there is no second way to what it bounds. */
class Limits {
  readonly #deps: HttpDeps;
  readonly #byName = new Map<string, RateLimit>();

  constructor(deps: HttpDeps) {
    this.#deps = deps;
  }

  admitBy(by: Limit['by'], limits: readonly Limit[]): Admit {
    const all = limits.filter((limit) => limit.by === by).map((limit) => this.#of(limit));
    return async (asker) => {
      for (const limit of all) await limit.admit(asker);
    };
  }

  #of({ name, perMinute }: Limit): RateLimit {
    const { now, limits: shared, meters } = this.#deps;
    const known = this.#byName.get(name);
    const limit = known ?? new RateLimit({ name, perMinute, now, shared, turnedAway: (what) => meters.limited(what) });
    this.#byName.set(name, limit);
    return limit;
  }
}

/** Reads a body of JSON, once it is known that its sender may send one. */
function jsonReader(maxBytes: number): (request: Request, response: Response) => Promise<void> {
  const read = express.json({ limit: maxBytes });
  return (request, response) =>
    new Promise((resolve, reject) => read(request, response, (cause?: unknown) => (cause ? reject(cause) : resolve())));
}

/** What the handler is promised, or the refusal of somebody who may not call. */
async function admit(deps: HttpDeps, { who, scope }: Call, asked: Asked, admitUser: Admit): Promise<Asked> {
  if (who === 'anybody') return asked;
  const credential = await requireCredential(deps, asked.request);
  requireScope(credential, scope);
  const { user } = credential;
  const ofUser: UserAsked = { ...asked, user, credential };
  await admitUser(user.id);
  if (who === 'user') return ofUser;
  if (who === 'admin') {
    if (!(await deps.isAdmin(user))) throw new HttpRefusal('NOT_ADMIN');
    return ofUser;
  }
  const found = await (who === 'gm' ? seatedSession : memberSession)(deps, asked.request, user);
  if (who === 'gm' && found.role !== 'gm') throw new HttpRefusal('NOT_GM');
  const ofMember: MemberAsked = { ...ofUser, ...found };
  return ofMember;
}

function send(response: Response, form: ReplyForm, { status, body }: WriteAnswer): void {
  if (body === SENT) return;
  if (form === null) response.status(status).end();
  else if (form instanceof z.ZodType) response.status(status).json(body);
}

/** What a handler answers, in the form that the contract promises; an answer that breaks it is our bug. */
async function answerOf(each: Call, asked: Asked, body: unknown, query: unknown): Promise<WriteAnswer> {
  const answered = await each.answer(asked, body, query);
  const { statusCode } = asked.response;
  return {
    status: statusCode === 200 ? each.status : statusCode,
    body: each.reply instanceof z.ZodType && answered !== SENT ? each.reply.parse(answered) : answered,
  };
}

/** The key of a write that is answered once only, if its asker gave it one. */
function keyOf({ repeated }: Call, { request }: Asked, user: UserAsked['user'] | undefined): WriteKey | undefined {
  const { 'idempotency-key': key } = request.headers;
  if (repeated !== 'first-answer' || key === undefined || !user) return undefined;
  return { userId: user.id, key: intentIdOf(request), place: `${request.method} ${request.path}` };
}

function handlerOf(deps: HttpDeps, limits: Limits, each: Call): RequestHandler {
  const admitAddress = limits.admitBy('address', each.limits);
  const admitUser = limits.admitBy('user', each.limits);
  const readJson = each.body && jsonReader(each.maxBytes);
  return async (request, response) => {
    await admitAddress(request.ip ?? '');
    const askerOfOld = each.stillSo(request);
    if (askerOfOld !== undefined) {
      await admitUser(askerOfOld);
      return void response.status(304).end();
    }
    const asked = await admit(deps, each, { request, response, requestId: requestIdOf(response) }, admitUser);
    await readJson?.(request, response);
    const body = each.body && parseBody(each.body, request.body ?? {});
    const query = each.query && parseBody(each.query, request.query);
    const answer = () => answerOf(each, asked, body, query);
    const write = keyOf(each, asked, (asked as Partial<UserAsked>).user);
    send(response, each.reply, write ? await firstAnswer(deps.answered, deps.now, write, answer) : await answer());
  };
}

/** Mounts each call where its table says. */
export function mountCalls(router: Router, deps: HttpDeps, calls: readonly Call[]): void {
  const limits = new Limits(deps);
  for (const each of calls) {
    const method = each.method.toLowerCase() as Lowercase<Call['method']>;
    router[method](each.path, countRequests(deps, each), handlerOf(deps, limits, each));
  }
}

/** Counts, times and traces what a route answers, by its pattern: paths themselves carry ids. */
function countRequests({ meters, tracing }: HttpDeps, { method, path }: Call): RequestHandler {
  const route = `${method} ${path}`;
  return (request, response, next) => {
    const arrivedAt = performance.now();
    const { traceparent } = request.headers;
    const given = typeof traceparent === 'string' ? traceparent : undefined;
    const span = tracing.begin({ route, method, requestId: requestIdOf(response), traceparent: given });
    if (span) response.setHeader('Traceresponse', span.traceparent);
    response.once('close', () => {
      meters.http.answered(route, response.statusCode, performance.now() - arrivedAt);
      span?.end(response.statusCode);
    });
    next();
  };
}
