import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Meters } from './Meters.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Every metric with the names that its histogram adds. */
function knownNames(): ReadonlySet<string> {
  const meters = new Meters();
  meters.watchJournal(() => ({ queued: 0, unansweredMs: 0, retries: 0 }));
  meters.watchLoad(() => 0);
  meters.watchImports(() => ({ waiting: 0, working: 0 }));
  meters.watchPool(() => ({ open: 0, idle: 0, waiting: 0 }));
  const names = meters.registry.getMetricsAsArray().map(({ name }) => name);
  return new Set(names.flatMap((name) => [name, `${name}_bucket`, `${name}_sum`, `${name}_count`]));
}

describe('What operators deploy', () => {
  it.each(['deploy/prometheus/alerts.yml', 'deploy/grafana/tallow.json', 'docs/operations.md'])(
    '%s asks only for metrics that exist',
    (file) => {
      const asked = [...new Set(read(file).match(/tallow_[a-z0-9_]+/g))];
      const known = knownNames();
      expect(asked.length).toBeGreaterThan(3);
      expect(asked.filter((name) => !known.has(name))).toEqual([]);
    },
  );

  it('every alert leads to a chapter of the runbook', () => {
    const chapters = new Set(
      [...read('docs/operations.md').matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
        title!
          .toLowerCase()
          .replaceAll(/[^a-z0-9 -]/g, '')
          .replaceAll(' ', '-'),
      ),
    );
    const links = [...read('deploy/prometheus/alerts.yml').matchAll(/docs\/operations\.md#([a-z0-9-]+)/g)].map(
      ([, chapter]) => chapter,
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((chapter) => !chapters.has(chapter!))).toEqual([]);
  });

  it('every threat names tests that exist', () => {
    const rows = read('docs/threats.md')
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| STRIDE'));
    expect(rows.length).toBeGreaterThan(15);
    for (const row of rows) {
      const files = [...row.matchAll(/\]\((\.\.\/[^)]+)\)/g)].map(([, file]) => path.join('docs', file!));
      expect([row.slice(0, 60), files.length > 0, files.filter((file) => !existsSync(path.join(root, file)))]).toEqual([
        row.slice(0, 60),
        true,
        [],
      ]);
    }
  });

  it('the dashboard is what Grafana reads', () => {
    const { panels } = JSON.parse(read('deploy/grafana/tallow.json')) as {
      panels: { id: number; targets: { expr: string }[] }[];
    };
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    for (const { targets } of panels) expect(targets.length).toBeGreaterThan(0);
  });

  describe('as containers', () => {
    interface Service {
      readonly user?: string;
      readonly read_only?: boolean;
      readonly cap_drop?: readonly string[];
      readonly security_opt?: readonly string[];
      readonly volumes?: readonly string[];
      readonly environment?: Readonly<Record<string, string>>;
    }
    const { services } = parse(read('docker-compose.yml'), { merge: true }) as {
      services: Readonly<Record<string, Service>>;
    };

    it.each(Object.entries(services))(
      '%s is not root, gains nothing and writes to its volumes alone',
      (_name, service) => {
        expect(service.user).toMatch(/^[a-z]+$/);
        expect(service.user).not.toBe('root');
        expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
      },
    );
    it.each(Object.entries(services))('%s cannot write to the sources', (name, { volumes = [] }) => {
      const sources = volumes.filter(
        (volume) => volume.startsWith('.') || (volume.startsWith('app:') && name !== 'build'),
      );
      expect(sources.filter((volume) => !volume.endsWith(':ro'))).toEqual([]);
    });
    it('every variable is one that the server reads', () => {
      const known = read('server/src/config.ts');
      for (const name of Object.keys({ ...services['tallow-1']!.environment, ...services['tallow-2']!.environment }))
        expect([name, known.includes(`  ${name}: z`)]).toEqual([name, true]);
    });
  });
});
