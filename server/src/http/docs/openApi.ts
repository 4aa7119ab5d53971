import { errorBody } from '@tallow/shared/contracts';
import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import type { Call } from '../calls/Call.ts';

const refused = errorBody.meta({ id: 'Error', description: 'Why a request was refused' });
const WHO: Readonly<Record<Call['who'], string>> = {
  anybody: 'Open to everybody.',
  user: 'For who is signed in.',
  member: 'For members of the table.',
  gm: "For the table's GM.",
  admin: 'For who looks after this server.',
};

/** `/api/sessions/:id` as OpenAPI writes it. */
const toTemplate = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}');
/** `POST /api/sessions/:id/leave` as one word: postSessionsIdLeave. */
const toOperationId = ({ method, path }: Call): string =>
  [method.toLowerCase(), ...path.replace('/api/', '').split(/[/:.-]+/)]
    .filter((word) => word !== '')
    .map((word, i) => (i === 0 ? word : word[0]!.toUpperCase() + word.slice(1)))
    .join('');
const tagOf = ({ path }: Call): string => path.split('/')[2] ?? '';

const NO_BODY = 304;

function answersOf({ reply, status, does, otherwise }: Call): ZodOpenApiOperationObject['responses'] {
  const content =
    reply === null
      ? undefined
      : reply instanceof z.ZodType
        ? { 'application/json': { schema: reply } }
        : { [reply.type]: { schema: z.string() } };
  const answer = (at: number, description: string) => ({ description, ...(content && at !== NO_BODY && { content }) });
  return {
    [status]: answer(status, does),
    ...Object.fromEntries(Object.entries(otherwise).map(([at, when]) => [at, answer(Number(at), when)])),
  };
}

function headersOf({ repeated, headers }: Call): z.ZodObject | undefined {
  if (repeated === 'anew') return headers;
  return z.object({ 'Idempotency-Key': z.uuid().optional(), ...headers?.shape });
}

function toOperation(each: Call): ZodOpenApiOperationObject {
  const { path, does, who, scope, body, form, query } = each;
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!);
  const isOpen = who === 'anybody';
  const header = headersOf(each);
  const file = form && z.object({ file: z.string().meta({ format: 'binary' }) }).and(form);
  return {
    operationId: toOperationId(each),
    summary: does,
    description: isOpen ? WHO[who] : `${WHO[who]} API tokens need the scope \`${scope}\`.`,
    tags: [tagOf(each)],
    'x-who': who,
    'x-scope': scope,
    security: isOpen ? [] : [{ bearer: [] }],
    requestParams: {
      ...(names.length > 0 && { path: z.object(Object.fromEntries(names.map((name) => [name, z.string()]))) }),
      ...(query instanceof z.ZodObject && { query }),
      ...(header && { header }),
    },
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    ...(file && { requestBody: { required: true, content: { 'multipart/form-data': { schema: file } } } }),
    responses: {
      ...answersOf(each),
      default: { description: 'Refused', content: { 'application/json': { schema: refused } } },
    },
  };
}

/** All calls as an OpenAPI 3.1 document, made from what they are mounted with. */
export function openApi(calls: readonly Call[], version: string): object {
  const paths: ZodOpenApiPathsObject = {};
  for (const each of calls) {
    const path = (paths[toTemplate(each.path)] ??= {});
    path[each.method.toLowerCase() as 'get'] = toOperation(each);
  }
  return createDocument(
    {
      openapi: '3.1.1',
      info: { title: 'Tallow', version, description: 'Everything a table can do, over HTTP.' },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
      paths,
    },
    { allowEmptySchema: { unknown: true, any: true, custom: true, transform: true } } as never,
  );
}
