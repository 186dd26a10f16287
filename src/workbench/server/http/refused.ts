/** A request that is not done, with the words and the status that tell why. */
import type { Refusal, RefusalCode } from '../../protocol';

const STATUS: Record<RefusalCode, number> = {
  REFUSED: 409,
  NOT_FOUND: 404,
  BAD_REQUEST: 400,
  FORBIDDEN: 403,
  NOT_SAVED: 507,
  INTERNAL: 500,
};

export class Refused extends Error {
  /** `status` where another one than the code's own says it better. */
  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly status: number = STATUS[code],
  ) {
    super(message);
  }

  get body(): Refusal {
    return { error: { code: this.code, message: this.message } };
  }
}
