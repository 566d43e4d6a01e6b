import type { Services } from '../../host/services';

/** A command: what the manifest calls it, and what it does. */
export interface Command {
  readonly id: string;
  readonly execute: (services: Services, ...args: readonly unknown[]) => Promise<void>;
}
