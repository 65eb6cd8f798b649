// Telling a problem with a request from a fault of ours, which is not to be swallowed.
import type { Problem } from '../../api/problems';

/** By its name: pages stand above the room that makes the requests and load nothing of it. */
export function isProblem(thrown: unknown): thrown is Problem {
  return thrown instanceof Error && thrown.name === 'Problem' && 'code' in thrown;
}
