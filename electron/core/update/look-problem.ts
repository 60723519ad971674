import type { Failure } from '../../contract/failure';
import type { Message } from '../../contract/message';
import { failureMessage } from '../diagnosis/failure-message';
import { message } from '../message';
import type { UpdateRefusal } from './judge-update';
import type { NotSigned } from './signed-file';

/** Why a look for new versions gave no answer that is believed. */
export type LookProblem =
  | { readonly code: 'not-reached'; readonly failure: Failure }
  | {
      readonly code:
        | UpdateRefusal
        | NotSigned
        | 'too-large'
        | 'wrong-signature'
        | 'not-json'
        | 'not-understood'
        | 'demo';
    };

/** The sentence about such a problem. */
export function lookProblemMessage(problem: LookProblem, host: string): Message {
  switch (problem.code) {
    case 'not-reached':
      return failureMessage(problem.failure);
    case 'not-signed':
    case 'too-large':
    case 'not-json':
    case 'not-understood':
      return message('updates.not-readable', { host });
    case 'demo':
      return message('updates.demo');
    case 'expired':
    case 'not-yet-signed':
    case 'replayed':
    case 'older-than-own':
    case 'newer-format':
    case 'wrong-signature':
      return message(`updates.${problem.code}`, { host });
  }
}
