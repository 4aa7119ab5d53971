// Loaded into the server before its own code (`--import`): answers questions about its memory and time that nobody can
// ask from outside.
import { Session } from 'node:inspector/promises';
import { writeFileSync } from 'node:fs';
import { writeHeapSnapshot } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import type { ProbeQuestion } from './Probe.ts';

const inspector = new Session();

async function answer({ ask, file }: ProbeQuestion): Promise<unknown> {
  switch (ask) {
    case 'memory':
      // Twice: the first finds garbage whose finalizers free more.
      for (let i = 0; i < 2; i++) {
        globalThis.gc!();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return process.memoryUsage();
    case 'heap':
      return writeHeapSnapshot(file);
    case 'profile':
      inspector.connect();
      await inspector.post('Profiler.enable');
      return inspector.post('Profiler.start');
    case 'profiled': {
      const { profile } = await inspector.post('Profiler.stop');
      inspector.disconnect();
      return writeFileSync(file!, JSON.stringify(profile));
    }
  }
}

// The server's workers load this too.
if (isMainThread) {
  process.on(
    'message',
    (question: ProbeQuestion) => void answer(question).then((said) => process.send!({ said: said ?? null })),
  );
  process.channel!.unref(); // the server ends as it would without us
}
