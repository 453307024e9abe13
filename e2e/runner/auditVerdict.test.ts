import { expect, it } from 'vitest';
import { auditVerdict } from './auditVerdict.ts';

const report = (severities: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    vulnerabilities: Object.fromEntries(
      Object.entries(severities).map(([name, severity]) => [name, { severity }]),
    ),
    metadata: { vulnerabilities: { total: Object.keys(severities).length } },
  });

it.each(['high', 'critical'])('a weakness that is %s fails', (severity) => {
  const { passes, line } = auditVerdict(report({ pbf: severity, kdbush: 'low' }));
  expect(passes).toBe(false);
  expect(line).toBe(`Known weaknesses: pbf (${severity}), kdbush (low).`);
});

it('lesser ones are told, and none is said to be none', () => {
  expect(auditVerdict(report({ kdbush: 'moderate' }))).toEqual({
    passes: true,
    line: 'Known weaknesses: kdbush (moderate).',
  });
  expect(auditVerdict(report({}))).toEqual({
    passes: true,
    line: 'No known weakness in what ships.',
  });
});

it.each(['', 'null', '{"statusCode":405}', '{"error":{"code":"ENOTFOUND"}}', 'npm error'])(
  'where the registry does not answer (%j), it says so and passes',
  (written) => {
    expect(auditVerdict(written)).toEqual({
      passes: true,
      line: 'The registry did not answer: nothing was audited.',
    });
  },
);
