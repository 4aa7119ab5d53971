import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { SessionReply } from '@tallow/shared/contracts';
import type { SessionRow, UserRow } from '../../database/index.ts';
import type { Credential } from '../../auth/index.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * What an API token must be good for: looking, playing, leading a table; `account` is for nobody who does not sit at a
 * page of their own.
 */
export type Scope = 'read' | 'play' | 'gm' | 'account';

/** Who may make a call at all; what else a call demands, its own handler or the table's rules judge. */
export type Who = 'anybody' | 'user' | 'member' | 'gm' | 'admin';

/**
 * What a repeated `Idempotency-Key` gets: the first answer that was kept; the outcome of the intent that has the key as
 * its id; or an answer of its own, where answers are secrets or looking again does no harm.
 */
export type Repeated = 'first-answer' | 'intent' | 'anew';

/** What one asker may ask for in a minute, on however many connections. */
export interface Limit {
  readonly name: string;
  readonly by: 'address' | 'user';
  readonly perMinute: number;
}

export interface Asked {
  readonly request: Request;
  readonly response: Response;
  readonly requestId: string;
}
export interface UserAsked extends Asked {
  readonly user: UserRow;
  readonly credential: Credential;
}
export interface MemberAsked extends UserAsked {
  readonly session: SessionRow;
  readonly role: SessionReply['role'];
}
/** What a handler is given, by who may call. */
export interface AskedBy {
  readonly anybody: Asked;
  readonly user: UserAsked;
  readonly admin: UserAsked;
  readonly member: MemberAsked;
  readonly gm: MemberAsked;
}

/** An answer that is not JSON: the handler writes it itself. */
export interface OtherReply {
  readonly type: string;
}

/** What is answered: JSON of a form, something else, or (null) nothing but that it is done. */
export type ReplyForm = z.ZodType | OtherReply | null;
/** A handler has answered by itself, as with 304. */
export const SENT = Symbol('sent');
export type AnswerTo<Reply extends ReplyForm> = Reply extends z.ZodType ? z.input<Reply> | typeof SENT : void;

/** One call of the HTTP side, and all that is known about it: what is mounted, documented, limited and tested. */
export interface Call {
  readonly method: Method;
  /** With `:name` for what varies. */
  readonly path: string;
  readonly does: string;
  readonly who: Who;
  readonly scope: Scope;
  readonly body: z.ZodType | undefined;
  /** A form with a file, in place of a JSON body. */
  readonly form: z.ZodType | undefined;
  readonly query: z.ZodType | undefined;
  readonly reply: ReplyForm;
  readonly status: number;
  /** Other answers that are no refusals, by status: when they are given. */
  readonly otherwise: Readonly<Record<number, string>>;
  /** Headers that the call reads, besides those that all do; for the API's document. */
  readonly headers: z.ZodObject | undefined;
  readonly maxBytes: number;
  readonly repeated: Repeated;
  readonly limits: readonly Limit[];
  stillSo(request: Request): string | undefined;
  answer(asked: Asked, body: unknown, query: unknown): Promise<unknown>;
}

interface Spec<
  W extends Who,
  Body extends z.ZodType | undefined,
  Query extends z.ZodType | undefined,
  Reply extends ReplyForm,
> {
  /** One line for the API's document. */
  readonly does: string;
  readonly who: W;
  /** What an API token must be good for; without it, reading for GET and playing for the rest. */
  readonly scope?: Scope;
  readonly body?: Body;
  readonly form?: z.ZodType;
  readonly query?: Query;
  readonly reply: Reply;
  readonly status?: number;
  /** Other answers that are no refusals, by status: when they are given. All but 304 have the form of the reply. */
  readonly otherwise?: Readonly<Record<number, string>>;
  readonly headers?: z.ZodObject;
  /** A JSON body may have so many bytes. */
  readonly maxBytes?: number;
  /** Without it, JSON that users send gets the first answer, but not where it is about their own account. */
  readonly repeated?: Repeated;
  readonly limits?: readonly Limit[];
  /** Whose question it is, when it is answered with 304 without looking anything up. */
  stillSo?(request: Request): string | undefined;
  answer(
    asked: AskedBy[W],
    body: Body extends z.ZodType ? z.output<Body> : undefined,
    query: Query extends z.ZodType ? z.output<Query> : undefined,
  ): Promise<AnswerTo<Reply>> | AnswerTo<Reply>;
}

/** JSON bodies; files go through forms. */
const MAX_JSON = 64 * 1024;

type Written = Pick<Spec<Who, undefined, undefined, ReplyForm>, 'who' | 'scope' | 'form'>;

const repeatedAsWritten = (method: Method, { who, scope, form }: Written): Repeated =>
  method === 'GET' || who === 'anybody' || scope === 'account' || form ? 'anew' : 'first-answer';

/** A call by its method and path: `POST /api/sessions/:id/leave`. */
export function call<
  W extends Who,
  Reply extends ReplyForm,
  Body extends z.ZodType | undefined = undefined,
  Query extends z.ZodType | undefined = undefined,
>(place: `${Method} /${string}`, spec: Spec<W, Body, Query, Reply>): Call {
  const [method, path] = place.split(' ') as [Method, string];
  return {
    method,
    path,
    does: spec.does,
    who: spec.who,
    scope: spec.scope ?? (spec.who === 'gm' ? 'gm' : method === 'GET' ? 'read' : 'play'),
    body: spec.body,
    form: spec.form,
    query: spec.query,
    reply: spec.reply,
    status: spec.status ?? (spec.reply === null ? 204 : 200),
    otherwise: spec.otherwise ?? {},
    headers: spec.headers,
    maxBytes: spec.maxBytes ?? MAX_JSON,
    repeated: spec.repeated ?? repeatedAsWritten(method, spec),
    limits: spec.limits ?? [],
    stillSo: (request) => spec.stillSo?.(request),
    // The mount gives each call what its `who` promises.
    answer: async (asked, body, query) => spec.answer(asked as AskedBy[W], body as never, query as never),
  };
}
