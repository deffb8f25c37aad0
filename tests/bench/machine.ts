import { cpus, platform, release, totalmem } from 'node:os';
import type { Extension } from '../browser/harness/extension.ts';

/** What the benchmark runs on, one line each. */
export async function machineOf(extension: Extension): Promise<string[]> {
  const [processor] = cpus();
  return [
    `Date: ${new Date().toISOString().slice(0, 10)}`,
    `Processor: ${processor?.model.trim() ?? 'unknown'}, ${cpus().length} cores`,
    `Memory: ${Math.round(totalmem() / 2 ** 30)} GB`,
    `System: ${platform()} ${release().split('.').slice(0, 2).join('.')}`,
    `Browser: ${await extension.puppeteer.version()}, without a window`,
  ];
}
