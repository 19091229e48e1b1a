import type { ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { NotFoundError } from '../error/NotFoundError.ts';
import { UserError } from '../error/UserError.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { answerJson } from './answerJson.ts';
import { BodyError } from './readBody.ts';
import { refuse } from './refuse.ts';

/**
 * Answers what an endpoint beside GraphQL refuses, with its code and all problems at once. What is no refusal is thrown on, unless nobody
 * listens any more.
 */
export function refuseError(response: ServerResponse, error: unknown, requestId: string): void {
  if (error instanceof BodyError) refuse(response, error.status, 'BAD_USER_INPUT', error.message, requestId);
  else if (error instanceof ValidationError) {
    const { message, code, issues } = error;
    answerJson(response, 422, { errors: [{ message, extensions: { code, issues, requestId } }] });
  } else if (error instanceof NotFoundError) refuse(response, 404, error.code, error.message, requestId);
  else if (error instanceof UserError) refuse(response, 409, error.code, error.message, requestId);
  else if (error instanceof GraphQLError) refuse(response, 403, 'FORBIDDEN', error.message, requestId);
  else if (!response.destroyed) throw error;
}
