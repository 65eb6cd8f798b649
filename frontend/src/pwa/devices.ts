// The devices that can be knocked at, as the server has them, each with what its last knock came to.
import { call } from '../api/client';
import { isRecord, malformed, Problem } from '../api/problems';

export interface PushDevice {
  id: string;
  /** 'Firefox, Android' */
  name: string;
  /** Whether it is this one. */
  current: boolean;
  /** When the page was last opened there. */
  openedAt: Date;
  /** When something was last sent to it, taken by its push service, and seen on its screen. */
  sentAt: Date | null;
  acceptedAt: Date | null;
  shownAt: Date | null;
  /** Its push service has refused too often; only a new subscription helps, which its next opening makes. */
  worn: boolean;
}

/** All of the person's. Raises a Problem. */
export async function pushDevices(): Promise<PushDevice[]> {
  const items = (await call('GET', '/push/subscriptions'))?.['items'];
  if (!Array.isArray(items)) throw malformed(200);
  return items.map(deviceIn);
}

/** Nothing is sent to it any more; nor was it, where the server does not know it. */
export async function closeDevice(id: string): Promise<void> {
  try {
    await call('DELETE', `/push/subscriptions/${id}`);
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.status !== 404) throw problem;
  }
}

export function deviceIn(item: unknown): PushDevice {
  if (!isRecord(item) || typeof item['id'] !== 'string') throw malformed(200);
  const { id, device, current, opened_at, sent_at, accepted_at, shown_at, worn } = item;
  return {
    id,
    name: String(device),
    current: current === true,
    openedAt: new Date(String(opened_at)),
    sentAt: instant(sent_at),
    acceptedAt: instant(accepted_at),
    shownAt: instant(shown_at),
    worn: worn === true,
  };
}

function instant(value: unknown): Date | null {
  return typeof value === 'string' ? new Date(value) : null;
}
