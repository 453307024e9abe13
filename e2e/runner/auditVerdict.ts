interface Audit {
  readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, number>> };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity?: string }>>;
}

/** Weaknesses of these weights fail; lesser ones are told. */
const GRAVE = ['high', 'critical'];

/** What `npm audit --json` wrote, judged. A registry that did not answer has found nothing. */
export function auditVerdict(written: string): { passes: boolean; line: string } {
  const { metadata, vulnerabilities = {} } = parse(written);
  if (!metadata?.vulnerabilities) {
    return { passes: true, line: 'The registry did not answer: nothing was audited.' };
  }
  const found = Object.entries(vulnerabilities).map(([name, { severity = 'unknown' }]) => ({
    name,
    severity,
  }));
  const grave = found.filter(({ severity }) => GRAVE.includes(severity));
  const told = found.map(({ name, severity }) => `${name} (${severity})`).join(', ');
  return {
    passes: grave.length === 0,
    line: told === '' ? 'No known weakness in what ships.' : `Known weaknesses: ${told}.`,
  };
}

function parse(written: string): Audit {
  try {
    const read: unknown = JSON.parse(written);
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}
