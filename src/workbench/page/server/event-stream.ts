/** Hears what the server tells, and connects again by itself when the server has been away. */
import { EVENTS_PATH, TOKEN_PARAMETER, type ServerEvent } from '../../protocol';
import { token } from './requests';

/** Between two attempts to reach a server that refuses the connection. */
const RETRY_MS = 2000;

export interface StreamListener {
  onEvent(event: ServerEvent): void;
  /** False when the server is gone, true when it is back. */
  onConnection(isThere: boolean): void;
}

export function listen(listener: StreamListener): void {
  const source = new EventSource(`${EVENTS_PATH}?${TOKEN_PARAMETER}=${encodeURIComponent(token)}`);
  source.onmessage = ({ data }: MessageEvent<string>) => {
    const event = JSON.parse(data) as ServerEvent;
    listener.onConnection(event.type !== 'bye');
    listener.onEvent(event);
  };
  source.onerror = () => {
    listener.onConnection(false);
    // The browser tries again after a lost connection, but not after a refusal.
    if (source.readyState !== EventSource.CLOSED) return;
    setTimeout(() => listen(listener), RETRY_MS);
  };
}
