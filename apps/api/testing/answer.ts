import type {
  MinutesRecordedView,
  OpinionGivenView,
  RequestOpenedView,
} from '../src/http/recorded.view.js';
import type { SessionOpenedView } from '../src/session/session.view.js';
import type { ProblemView } from '../src/problems/problem.view.js';

/** What came back, its body read. A spec that looks into a body says what it expects there. */
export interface Answer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** What a POST answers: what was recorded or opened, or why not, as the status tells. */
export type Posted = Required<RequestOpenedView & OpinionGivenView & MinutesRecordedView> &
  SessionOpenedView &
  ProblemView;

/** Reads JSON as what `Body` says, and anything else as text. */
export const answerOf = async (response: Response): Promise<Answer<Posted>> => {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
  const body = (isJson ? JSON.parse(text) : text) as Posted;
  return { status: response.status, headers: response.headers, body };
};
